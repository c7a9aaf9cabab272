import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { CORPUS } from './keys.ts';
import { precision, recall } from './score.ts';
import { type Kind, KINDS, type Row } from './scoreboard.ts';

/** Recall and precision of a kind, rounded to four places. */
export type Figures = readonly [recall: number, precision: number];

/** The figures of a run by text and kind. */
export type Scores = Readonly<Record<string, Readonly<Partial<Record<Kind, Figures>>>>>;

const FILE = join(CORPUS, 'scores.json');

export const toScores = (rows: readonly Row[]): Scores =>
  Object.fromEntries(rows.map((row) => [row.name, figuresOf(row)]));

/** A kind of which nothing is keyed and nothing was found has no figures. */
const figuresOf = ({ tallies }: Row): Scores[string] =>
  Object.fromEntries(
    KINDS.flatMap((kind) => {
      const tally = tallies[kind];
      if (tally === undefined || tally.keyed + tally.found === 0) return [];
      return [[kind, [rounded(recall(tally)), rounded(precision(tally))]]];
    }),
  );

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

export const readAccepted = (): Scores =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Scores) : {};

/** Keeps the figures of texts that this machine does not have. */
export const accept = (scores: Scores): void => {
  const all = Object.entries({ ...readAccepted(), ...scores }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = all.map(([name, figures]) => `  ${JSON.stringify(name)}: ${JSON.stringify(figures)}`);
  writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`);
};

/** A sentence for each figure that is lower than accepted. Texts that are not there, or are new, are not compared. */
export const fallsBelow = (scores: Scores, accepted: Scores): readonly string[] =>
  Object.entries(scores).flatMap(([name, figures]) =>
    KINDS.flatMap((kind) =>
      SIDES.flatMap((side, index) => {
        const [was, is] = [accepted[name]?.[kind]?.[index] ?? 0, figures[kind]?.[index] ?? 1];
        if (is >= was) return [];
        return [
          `${name}: ${side} of ${kind} must be at least ${was}, as accepted, and is ${is}, ${rounded(was - is)} less.`,
        ];
      }),
    ),
  );

const SIDES = ['recall', 'precision'] as const;
