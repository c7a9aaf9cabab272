import * as fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

import { ENTITY_KINDS } from '../../../src/domain/kinds.ts';
import { RELATION_KINDS } from '../../../src/domain/model.ts';
import type { Drawing, DrawingLink, DrawingNode } from '../../../src/explorer/pictures/drawing.ts';
import type { Reader } from '../../../src/explorer/pictures/reader.ts';

export const HANT: Reader = { language: 'zh-Hant', link: (href) => href };
export const ENGLISH: Reader = { language: 'en', link: (href) => `${href}?lang=en` };

export const node = (id: string, kind: DrawingNode['kind'] = 'TERM', name = id): DrawingNode => ({
  id,
  kind,
  name,
  href: `/${kind.toLowerCase()}/${encodeURIComponent(id)}`,
});

export const link = (from: string, to: string, more: Partial<DrawingLink> = {}): DrawingLink => ({
  from,
  to,
  kind: 'HAS_PART',
  basis: 'STATED',
  ...more,
});

/** Any graph: circles, links to oneself, several links of one pair, nodes that nothing reaches. */
export const drawings: fc.Arbitrary<Drawing> = fc.integer({ min: 1, max: 25 }).chain((count) =>
  fc.record({
    root: fc.integer({ min: 0, max: count - 1 }).map(String),
    nodes: fc.tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc
          .record({
            kind: fc.constantFrom(...ENTITY_KINDS),
            name: fc.string({ unit: 'grapheme', maxLength: 60 }),
          })
          .map(({ kind, name }) => node(String(index), kind, name)),
      ),
    ),
    links: fc.array(
      fc
        .record({
          from: fc.integer({ min: 0, max: count - 1 }),
          to: fc.integer({ min: 0, max: count - 1 }),
          kind: fc.constantFrom(...RELATION_KINDS),
          basis: fc.constantFrom('STATED' as const, 'INFERRED' as const),
        })
        .map(({ from, to, ...more }) => link(String(from), String(to), more)),
      { maxLength: 60 },
    ),
  }),
);

export type Element = DefaultTreeAdapterTypes.Element;

/** The elements of a piece of HTML that a test wants, in document order. */
export const elements = (markup: unknown, wants: (element: Element) => boolean): readonly Element[] => {
  const found: Element[] = [];
  const walk = (within: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in within && wants(within)) found.push(within);
    if ('childNodes' in within) for (const child of within.childNodes) walk(child);
  };
  walk(parse(String(markup)));
  return found;
};

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null;

export const hasClass =
  (...wanted: readonly string[]) =>
  (element: Element): boolean => {
    const classes = (attribute(element, 'class') ?? '').split(/\s+/u);
    return wanted.every((one) => classes.includes(one));
  };

export const textOf = (element: Element): string =>
  element.childNodes
    .map((child) => ('value' in child ? child.value : 'tagName' in child ? textOf(child) : ''))
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();
