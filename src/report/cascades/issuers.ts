import type { Level } from '../../domain/kinds.ts';
import { normal } from '../source.ts';

/** Who speaks for a level: 省委, 自治區黨委, 韶關市委, 區政府. The first that fits counts. */
const SPEAKERS: readonly (readonly [pattern: RegExp, level: Level])[] = [
  [/(?:党中央|中共中央|国务院|中央|国家)$/u, 'NATIONAL'],
  [/自治区(?:党委|政府|人民政府)?$/u, 'PROVINCE'],
  [/省(?:委|政府|人民政府)?$/u, 'PROVINCE'],
  [/(?:北京|上海|天津|重庆)市(?:委|政府|人民政府)?$/u, 'PROVINCE'],
  [/(?:[市州盟]|地)(?:委|政府|人民政府)$/u, 'CITY'],
  [/[区县旗](?:委|政府|人民政府)$/u, 'DISTRICT'],
  [/(?:[镇乡]党委|街道党工委|[镇乡]政府)$/u, 'TOWNSHIP'],
];

/** The level that an issuer speaks for; null where its name does not say. */
export const levelOfIssuer = (issuer: string): Level | null => {
  const plain = normal(issuer);
  return SPEAKERS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
};

/** What may stand between an issuer and its slogan: quotation marks, 提出的, 全會確定的. */
const JOINT = /(?:全会)?(?:提出|确定|明确|部署)?的?[“"'《]?$/u;
const LOOKED_BACK = 16;

/** The level of the issuer that stands right before an offset; null where none does. */
export const levelBefore = (text: string, offset: number): Level | null =>
  levelOfIssuer(normal(text.slice(Math.max(0, offset - LOOKED_BACK), offset)).replace(JOINT, ''));
