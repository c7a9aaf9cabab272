import { describe, expect, it } from 'vitest';

import { readReport } from '../../../src/report/read.ts';
import { KNOWLEDGE } from '../../support/knowledge.ts';
import { runWith } from './support.ts';

describe('tifa read', () => {
  it('prints an overview', async () => {
    const { status, output } = await runWith(['read', 'report.txt']);
    expect(status).toBe(0);
    expect(output).toContain('2031年試市政府工作報告');
    expect(output).toContain('1 figures');
    expect(output).toMatch(/\d+ terms, \d+ goals, \d+ actions, \d+ relations\n\d+ projects, \d+ places/u);
    expect(output).toContain('No glossary');
  });

  it('prints everything as JSON, offsets into the cleaned text', async () => {
    const { output } = await runWith(['read', 'report.txt', '--json']);
    const { text, measures } = JSON.parse(output);
    expect(measures).toMatchObject([{ indicator: '地區生產總值', change: 'INCREASE', value: 5, unit: '%' }]);
    const [{ evidence }] = measures;
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  it('shows the words around a doubt', async () => {
    const text = '2031年試市政府工作報告\n各位代表:\n推進“雙試”[1]建設,落實“三試”[2]。\n';
    const { output } = await runWith(['read', 'report.txt'], [], {
      readReport: async () => readReport(text, KNOWLEDGE),
    });
    expect(output).toMatch(/FOOTNOTE_WITHOUT_NOTE at \d+ 〔.*“雙試”\[1\]建設.*〕 /u);
  });

  it('asks no service', async () => {
    expect((await runWith(['read', 'report.txt'])).opened).toBe(0);
  });

  it('needs a file', async () => expect((await runWith(['read'])).status).toBe(2));
});
