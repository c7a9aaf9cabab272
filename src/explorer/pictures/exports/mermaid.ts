import { ENTITY_KINDS, type EntityKind } from '../../../domain/kinds.ts';
import type { Drawing, DrawingLink, DrawingNode } from '../drawing.ts';
import { sayLink } from '../say-link.ts';
import { PALETTES } from '../palette.ts';
import type { PictureWords } from '../words/words.ts';

/** A flowchart in the language of Mermaid: stated links solid, concluded ones dashed. */
export const toMermaid = ({ nodes, links }: Drawing, words: PictureWords): string => {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  const lines = [
    'flowchart LR',
    ...nodes.map((node) => drawNode(node, names)),
    ...links.flatMap((link) => drawLink(link, names, words)),
    ...ENTITY_KINDS.filter((kind) => nodes.some((node) => node.kind === kind)).map(classOf),
  ];
  return `${lines.join('\n  ')}\n`;
};

type Names = ReadonlyMap<string, string>;

const drawNode = ({ id, kind, name }: DrawingNode, names: Names): string =>
  `${names.get(id) ?? ''}["${escaped(name)}"]:::${kind}`;

const drawLink = (link: DrawingLink, names: Names, words: PictureWords): readonly string[] => {
  const [from, to] = [names.get(link.from), names.get(link.to)];
  if (from === undefined || to === undefined) return [];
  const arrow = link.basis === 'STATED' ? '-->' : '-.->';
  return [`${from} ${arrow}|"${escaped(sayLink(link, link.to, words))}"| ${to}`];
};

const classOf = (kind: EntityKind): string =>
  `classDef ${kind} fill:#fff,color:#1c1b19,stroke:${PALETTES.light[kind.toLowerCase()] ?? '#1c1b19'}`;

/** Signs that mean something inside a quoted label: of Mermaid, of HTML, and of Markdown. Mermaid reads “#34;” as the sign with that code. */
const MEANT = /["#&<>`|[\]{}()\\;*_~]|(?<=^\d{1,9})\.(?=\s)|^[-+](?=\s)/gu;

const escaped = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replaceAll(MEANT, (sign) => `#${sign.codePointAt(0) ?? 0};`);
