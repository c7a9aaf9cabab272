import { describe, expect, it } from 'vitest';

import { drawText } from '../../../src/explorer/report/draw-text.ts';
import { segmentsOf, withoutOverlap } from '../../../src/explorer/report/layers.ts';
import { linksOf } from '../../../src/explorer/report/links.ts';
import type { Named } from '../../../src/explorer/report/read-named.ts';
import type { ReportFrame } from '../../../src/explorer/report/read-report.ts';

const TEXT = '政府工作報告\n一、工作安排\n推進綠美湞江建設。完成林分優化6907畝,“𠮷祥”<b>村</b>&街。';

const section = (id: string, heading: string, depth: number) => {
  const start = TEXT.indexOf(heading);
  return { id: `section:某地-2031-${id}`, heading, depth, start, end: TEXT.length };
};

const report: ReportFrame = {
  id: 'report:某地-2031',
  href: '/report/x',
  title: '政府工作報告',
  year: 2031,
  issuedOn: null,
  speaker: null,
  reviewed: true,
  place: { name: '某地', href: '/place/x' },
  text: TEXT,
  sections: [
    section('1', '政府工作報告', 1),
    section('1.1', '一、工作安排', 2),
    section('1.1.1', '推進綠美湞江建設', 3),
  ],
};

const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const named: Named = {
  mentions: [
    { entity: { href: '/term/a', kind: 'TERM', name: '綠美湞江' }, evidence: spanOf('綠美湞江') },
    { entity: { href: '/term/b', kind: 'TERM', name: '綠美' }, evidence: spanOf('綠美') },
  ],
  figures: [
    {
      about: { href: '/action/c', kind: 'ACTION', name: '完成林分優化6907畝' },
      indicator: '林分優化',
      value: 6907,
      unit: '畝',
      evidence: [{ ...spanOf('完成林分優化6907畝'), quote: '完成林分優化6907畝', report: { id: report.id } }],
    },
  ],
};

const draw = (at: { start: number; end: number } | null) =>
  drawText(report, { links: linksOf(report.id, named), at, link: (href) => href })
    .map(String)
    .join('');

const textOf = (markup: string): string =>
  markup
    .replaceAll(/<\/(?:p|h2|h3)>/gu, '\n')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('the text of a report', () => {
  it.each([null, spanOf('湞江建設。完成林'), spanOf('6907畝,“𠮷祥”')])(
    'loses and gains no character, marked %o',
    (at) => {
      expect(textOf(draw(at))).toBe(`${TEXT}\n`);
    },
  );

  it('prints nothing of the text as markup', () => {
    expect(draw(null)).not.toContain('<b>');
  });

  it('has headings where the report has them, and anchors to them', () => {
    expect(draw(null)).toMatch(/<h2 id="s-1">.*政府工作報告.*<\/h2>\s*<h3 id="s-1\.1">/su);
    expect(draw(null)).toContain('<p id="s-1.1.1">');
  });

  it('links the longest name, and figures with their unit', () => {
    const drawn = draw(null);
    expect(drawn).toMatch(/<a[^>]*href="\/term\/a"[^>]*>綠美湞江<\/a\s*>/u);
    expect(drawn).not.toContain('/term/b');
    expect(drawn).toMatch(/<a[^>]*href="\/action\/c"[^>]*data-figure[^>]*>6907畝<\/a\s*>/u);
  });

  it('marks just the words that the reader came for, across links', () => {
    const at = spanOf('湞江建設。完成林');
    const drawn = draw(at);
    expect(drawn).toContain(`<mark id="${at.start}-${at.end}">`);
    const marked = [...drawn.matchAll(/<mark[^>]*>(?<inner>.*?)<\/mark>/gsu)].map(({ groups }) =>
      textOf(groups?.['inner'] ?? ''),
    );
    expect(marked.join('')).toBe('湞江建設。完成林');
  });
});

describe('layers', () => {
  it('cut a stretch wherever one begins or ends', () => {
    const layers = [[{ start: 2, end: 6, value: 'a' }], [{ start: 4, end: 8, value: 'b' }]] as const;
    expect(
      segmentsOf<readonly [string, string]>({ start: 0, end: 10 }, layers).map(({ start, values }) => [
        start,
        ...values,
      ]),
    ).toEqual([
      [0, null, null],
      [2, 'a', null],
      [4, 'a', 'b'],
      [6, null, 'b'],
      [8, null, null],
    ]);
  });

  it('keep the longest of spans that overlap', () => {
    const spans = [
      { start: 0, end: 2 },
      { start: 1, end: 6 },
      { start: 7, end: 9 },
      { start: 7, end: 8 },
    ];
    expect(withoutOverlap(spans)).toEqual([
      { start: 1, end: 6 },
      { start: 7, end: 9 },
    ]);
  });
});
