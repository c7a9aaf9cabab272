import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toCsv } from '../../../src/explorer/pictures/exports/csv.ts';
import { toJson } from '../../../src/explorer/pictures/exports/json.ts';
import { toMermaid } from '../../../src/explorer/pictures/exports/mermaid.ts';
import { toSvg } from '../../../src/explorer/pictures/exports/svg.ts';
import { PICTURE_WORDS } from '../../../src/explorer/pictures/words/words.ts';
import { attribute, drawings, elements, hasClass, link, node } from './pictures-support.ts';

const EN = PICTURE_WORDS.en;

/** Reads RFC 4180, as a spreadsheet does. */
const readCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
};

const two = (name: string, more = {}) => ({
  root: 'a',
  nodes: [node('a', 'TERM', name), node('b', 'PLACE')],
  links: [link('a', 'b', more)],
});

describe('a drawing as CSV', () => {
  it('has one row a link, with names, kinds, basis, quote and note', () => {
    const quotes = [
      { quote: '推進,"綠美"\n建設', href: '/report/r#1-2' },
      { quote: '又', href: '/report/r#3-4' },
    ];
    const [header, row, ...others] = readCsv(
      toCsv(two('綠美', { basis: 'INFERRED', note: '同句', quotes })).slice(1),
    );
    expect(Object.fromEntries(header!.map((name, at) => [name, row?.[at]]))).toEqual({
      from: '綠美',
      from_kind: 'TERM',
      relation: 'HAS_PART',
      to: 'b',
      to_kind: 'PLACE',
      basis: 'INFERRED',
      verb: '',
      quote: '推進,"綠美"\n建設 … 又',
      note: '同句',
      from_id: 'a',
      to_id: 'b',
    });
    expect(others).toEqual([]);
  });

  it('begins with the mark by which Excel knows UTF-8', () => expect(toCsv(two('a'))[0]).toBe('\u{FEFF}'));

  it('of any names reads back as it was written', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const cell = readCsv(toCsv(two(name)).slice(1))[1]?.[0];
        expect([name, `'${name}`]).toContain(cell);
      }),
    ));

  it('holds no formula', () => {
    for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\u{FF1D}1', '\u{FF0B}1'])
      expect(readCsv(toCsv(two(name)).slice(1))[1]?.[0]).toBe(`'${name}`);
    expect(readCsv(toCsv(two('1+4+7+9+N')).slice(1))[1]?.[0]).toBe('1+4+7+9+N');
  });
});

describe('a drawing as Mermaid', () => {
  it('is a flowchart with stated links solid and concluded ones dashed', () => {
    const lines = toMermaid(
      { ...two('綠美'), links: [link('a', 'b'), link('a', 'b', { basis: 'INFERRED', kind: 'ALIGNS_WITH' })] },
      EN,
    ).split('\n  ');
    expect(lines.slice(0, 5)).toEqual([
      'flowchart LR',
      'n0["綠美"]:::TERM',
      'n1["b"]:::PLACE',
      'n0 -->|"part"| n1',
      'n0 -.->|"aligned below"| n1',
    ]);
  });

  it('escapes what means something in a label', () => {
    const lines = toMermaid(two('a"b]#c\n<d>`e` | {f} 1. g'), EN).split('\n');
    expect(lines[1]).toBe('  n0["a#34;b#93;#35;c #60;d#62;#96;e#96; #124; #123;f#125; 1. g"]:::TERM');
    expect(toMermaid(two('1. 推進'), EN)).toContain('["1#46; 推進"]');
  });

  it('of any drawing has one line a node and a link, and no label ends early', () =>
    fc.assert(
      fc.property(drawings, (drawing) => {
        const lines = toMermaid(drawing, EN).trimEnd().split('\n').slice(1);
        const drawn = lines.filter((line) => !line.includes('classDef'));
        expect(drawn).toHaveLength(drawing.nodes.length + drawing.links.length);
        for (const line of drawn)
          expect(line).toMatch(/^ {2}n\d+(?:\["[^"\n]*"\]:::[A-Z]+| (?:-->|-\.->)\|"[^"\n]*"\| n\d+)$/u);
      }),
    ));
});

describe('a drawing as an SVG file', () => {
  const svg = toSvg(two('綠美'), EN, 'https://tifa.example');

  it('stands alone: its colours are written in, light and dark, and its links lead to the service', () => {
    expect(svg).not.toMatch(/var\(|light-dark|currentColor/u);
    expect(svg).toContain('prefers-color-scheme: dark');
    expect(elements(svg, hasClass('node')).map((one) => attribute(one, 'href'))).toEqual([
      'https://tifa.example/term/a',
      'https://tifa.example/place/b',
    ]);
  });

  it('holds nothing that XML cannot', () => {
    const odd = toSvg(two('a\u0000\u0008\uD800b & <c>'), EN, 'https://tifa.example');
    for (const sign of ['\u0000', '\u0008']) expect(odd).not.toContain(sign);
    expect(odd.isWellFormed()).toBe(true);
    expect(odd).toContain('&amp; &lt;c&gt;');
  });
});

it('a drawing as JSON is the drawing', () =>
  fc.assert(
    fc.property(drawings, (drawing) => {
      expect(JSON.parse(toJson(drawing))).toEqual(drawing);
    }),
  ));
