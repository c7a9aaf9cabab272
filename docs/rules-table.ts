import { PATTERN_RULES } from '../src/report/terms/rules.ts';

/** The rules for terms outside quotation marks, as docs/reading.md shows them. */
export const rulesTable = (): string =>
  [
    '| rule | why | sure | example | finds |',
    '|---|---|---|---|---|',
    ...PATTERN_RULES.map(
      ({ name, why, confidence, example: [text, found] }) =>
        `| \`${name}\` | ${why} | ${confidence} | ${text} | ${found} |`,
    ),
  ].join('\n');
