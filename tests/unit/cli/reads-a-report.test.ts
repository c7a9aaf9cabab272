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
    const text =
      '2031年試市政府工作報告\n名詞解釋\n1.“三試”:試一、試二。\n2.“四試”:試三、試四、試五、試六。\n';
    const { output } = await runWith(['read', 'report.txt'], [], {
      readReport: async () => readReport(text, KNOWLEDGE),
    });
    expect(output).toMatch(/PART_COUNT_DIFFERS at \d+ 〔.*三試.*〕 /u);
  });

  it('asks no service', async () => {
    expect((await runWith(['read', 'report.txt'])).opened).toBe(0);
  });

  it('needs a file', async () => expect((await runWith(['read'])).status).toBe(2));
});
