import type { TermForms } from '../graph/terms.ts';
import { NUMERALS } from '../match/boundaries.ts';
import { JOINERS } from '../match/enumeration.ts';
import type { Fold } from '../text/fold.ts';
import { guardWords } from '../match/guard-words.ts';
import { shapeOf } from '../match/shape.ts';
import { signPairs } from '../text/signs.ts';
import type { NameEntry, TermEntry, TermFile } from '../match/term-file.ts';
import { byLevel } from './candidates.ts';

export type TermFileTools = {
  readonly fold: Fold;
  readonly scriptTable: ReadonlyMap<string, string>;
  readonly words: readonly string[];
};

/** The terms of one version of the graph as `/terms.json` gives them. */
export const toTermFile = (
  { version, forms }: { readonly version: number; readonly forms: readonly TermForms[] },
  { fold, scriptTable, words }: TermFileTools,
): TermFile => {
  const issuers = createList();
  const terms = forms.toSorted(byLevel).map((form): TermEntry => {
    const names = [...new Set(form.issuers.map(fold.key))].toSorted();
    const issuer = names.length === 0 ? -1 : issuers.indexOf(names);
    return [form.id, issuer, ...keysOf(form, fold).map((key) => nameOf(key, names))];
  });
  const file = {
    version,
    issuers: issuers.all(),
    terms,
    words: words.map(fold.key),
    guards: guardWords(fold.key),
    signs: signPairs().flat().join(''),
  };
  return { ...file, script: pairsFor(scriptTable, JSON.stringify(file)) };
};

/** Everyday words that are names only beside their parent are never marked. */
const keysOf = ({ labels }: TermForms, fold: Fold): readonly string[] => [
  ...new Set(labels.filter(({ role }) => role !== 'CONTEXT').map(({ text }) => fold.key(text))),
];

const nameOf = (key: string, issuers: readonly string[]): NameEntry => {
  const [lead, kind] = shapeOf(key, issuers);
  return kind ? [key, lead, kind] : lead > 0 ? [key, lead] : [key];
};

/** What the matcher's own rules are written with. */
const RULES = ['双', ...NUMERALS, ...JOINERS].join('');

/** The rows of the table that can turn a text into something that is compared with anything in `used`. */
const pairsFor = (table: ReadonlyMap<string, string>, used: string): string => {
  const characters = new Set(used + RULES);
  return Array.from(table)
    .filter(([, to]) => characters.has(to))
    .flat()
    .join('');
};

const createList = () => {
  const places = new Map<string, number>();
  const lists: (readonly string[])[] = [];
  return {
    indexOf: (names: readonly string[]): number => {
      const key = names.join('\n');
      const place = places.get(key) ?? lists.push(names) - 1;
      places.set(key, place);
      return place;
    },
    all: (): readonly (readonly string[])[] => lists,
  };
};
