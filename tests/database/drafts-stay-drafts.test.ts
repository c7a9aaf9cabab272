import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { dataOf } from '../support/ask.ts';
import { ingestingTests } from '../support/ingesting.ts';
import { writeReviewFolder } from '../support/review-folder.ts';

const { service, folder, ingest, version } = ingestingTests();

describe('a raw report', () => {
  const written = `2032年試丁縣政府工作報告\n各位代表:\n現在,我代表縣人民政府報告工作。\n名詞解釋\n1.“雙試”:試一、試二。\n2.“三試”工程:試三。\n`;

  it('is loaded as a draft: every fact of it is marked as not reviewed, with confidence and reason', async () => {
    writeFileSync(join(folder(), 'raw.txt'), written);
    expect((await ingest(folder(), '--write')).output).toContain('a draft that nobody reviewed');
    const { explain } = await dataOf(
      service().ask(
        '{ explain(label: "双试") { ... on Explanation { term { reviewed confidence reason source definitions { text reviewed report { reviewed year } } } } } }',
      ),
    );
    expect(explain.term).toEqual({
      reviewed: false,
      confidence: expect.any(Number),
      reason: expect.stringMatching(/./u),
      source: null,
      definitions: [{ text: '試一、試二。', reviewed: false, report: { reviewed: false, year: 2032 } }],
    });
  });

  it('is reviewed as soon as a reviewed report says the same', async () => {
    writeFileSync(join(folder(), 'raw.txt'), written.replaceAll('雙試', '雙新'));
    writeReviewFolder(folder());
    await ingest(folder(), '--write');
    const { explain } = await dataOf(
      service().ask(
        '{ explain(label: "双新") { ... on Explanation { term { reviewed source definitions { reviewed report { year } } } } } }',
      ),
    );
    expect(explain.term).toEqual({
      reviewed: true,
      source: expect.stringMatching(/^試市\/report\.yaml:\d+$/u),
      definitions: [
        { reviewed: false, report: { year: 2032 } },
        { reviewed: true, report: { year: 2031 } },
      ],
    });
  });

  it('never replaces what an editor reviewed', async () => {
    mkdirSync(join(folder(), 'reviewed'));
    writeReviewFolder(join(folder(), 'reviewed'), { place: '試丁縣' });
    await ingest(join(folder(), 'reviewed'), '--write');
    const before = await version();
    mkdirSync(join(folder(), 'raw'));
    writeFileSync(join(folder(), 'raw', 'raw.txt'), written.replace('2032', '2031'));
    expect((await ingest(join(folder(), 'raw'), '--write')).output).toContain('a draft replaces no review');
    expect(await version()).toBe(before);
  });

  it('that says no place and year is refused', async () => {
    writeFileSync(join(folder(), 'raw.txt'), '名詞解釋\n1.“雙試”:試一、試二。\n');
    const { status, output, complaints } = await ingest(folder(), '--write');
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(complaints).toContain('REPORT_UNKNOWN: ');
  });
});
