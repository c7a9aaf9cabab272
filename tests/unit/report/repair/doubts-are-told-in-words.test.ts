import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { PROJECT } from '../../../../src/bin/project.ts';
import { repairText } from '../../../../src/report/repair/repair.ts';

const raw = readFileSync(join(PROJECT.seeds, 'zhenjiang-2024', 'report.txt'), 'utf8');
const { text, messages } = repairText(raw);

/** What was taken, as the message has it: digits that are found elsewhere were lost in the bytes. */
const doubts = messages
  .filter(({ code }) => code === 'REPAIR_DOUBTFUL')
  .map(({ message, start, end }) => ({ message, taken: text.slice(start, end).replaceAll(/\d/gu, '□') }));

describe('a doubtful reading is told in words that fit', () => {
  it('one reading alone is not called the likeliest of several', () => {
    const alone = doubts.filter(({ message }) => !message.includes(' or '));
    expect(alone.length).toBeGreaterThan(0);
    for (const { message, taken } of alone)
      expect(message).toBe(
        `The bytes were read as ${taken}, which is not certain in this text. Compare it with another copy of the report.`,
      );
  });

  it('of several the first is the one that was taken', () => {
    const several = doubts.filter(({ message }) => message.includes(' or '));
    expect(several.length).toBeGreaterThan(0);
    for (const { message, taken } of several) {
      expect(message).toContain(`The bytes allow ${taken} or `);
      expect(message).toContain('the first is likeliest');
    }
  });
});
