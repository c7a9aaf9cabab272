import { isEveryday } from './everyday.ts';
import { find, type Find } from './find.ts';
import type { NameSource } from './name-source.ts';

/** 甲县、乙县: one by itself may be any word (贫困县), two of a kind are names. */
const COUNTIES =
  /(?<one>\p{Script=Han}{1,3}[县旗])[、和与](?<other>\p{Script=Han}{1,3}[县旗])(?![域城级区市])/gu;

const NO_COUNTY =
  /^(?:.*[全各本该我]|贫困|脱贫|.*[强大小穷富名]|城|区|郊|市|山区|农业|试点|示范|先进)[县旗]$/u;

/** A way and its two ends: 甲至乙公路. */
const WAY =
  /至(?<to>\p{Script=Han}{2,4}?)(?=(?:旅游|高速|快速|城际|一级|二级|产业|联网|集装箱)?(?:公路|铁路|高铁|航线|道路|大道|段))/gu;

const KINDS = /^(?:旅游|高速|快速|县城|城区|市区|主城|省界|县界|沿线|.*[公道年月日])$/u;

/** Places that only what stands beside them tells: counties named together, and the ends of a way. */
export const pairsIn = (source: NameSource): readonly Find[] => [
  ...countiesIn(source),
  ...endsOfWays(source),
];

const countiesIn = (source: NameSource): readonly Find[] =>
  matches(source, COUNTIES).flatMap(({ index, 0: words, groups }) => {
    const { one = '', other = '' } = groups ?? {};
    const start = Math.max(index, source.earliest[index + one.length - 1] ?? index);
    const first = { start, end: index + one.length };
    const second = { start: index + words.length - other.length, end: index + words.length };
    const named = [first, second].map((span) => source.plain.slice(span.start, span.end));
    if (named.some((name) => name.length < 3 || NO_COUNTY.test(name) || isEveryday(name.slice(0, -1))))
      return [];
    const rule = { level: 'DISTRICT', confidence: 0.75, why: 'Two counties side by side.' } as const;
    return [find('PLACE', first, rule), find('PLACE', second, rule)];
  });

const endsOfWays = (source: NameSource): readonly Find[] =>
  matches(source, WAY).flatMap(({ index, groups }) => {
    const to = { start: index + 1, end: index + 1 + (groups?.['to'] ?? '').length };
    const begin = source.earliest[index - 1] ?? index;
    const road = /^.*\d(?:号?线|国道|省道|高速)/u.exec(source.plain.slice(begin, index))?.[0].length ?? 0;
    const from = { start: begin + road, end: index };
    return [from, to]
      .filter((span) => isEnd(source.plain.slice(span.start, span.end)))
      .map((span) => find('PLACE', span, { confidence: 0.7, why: 'One end of a way.' }));
  });

const isEnd = (name: string): boolean =>
  name.length > 1 &&
  name.length < 6 &&
  /^\p{Script=Han}+$/u.test(name) &&
  !KINDS.test(name) &&
  !isEveryday(name);

const matches = ({ plain, body }: NameSource, pattern: RegExp): readonly RegExpExecArray[] =>
  [...plain.slice(0, body.end).matchAll(pattern)].filter(({ index }) => index > body.start);
