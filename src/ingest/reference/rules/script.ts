import type { ScriptConverter } from '../../../script/convert.ts';
import { itemsOf } from '../book.ts';
import type { ReferenceEntry } from '../format.ts';
import type { Path } from '../placed-yaml.ts';
import { must, type Rule } from './rule.ts';

/** Texts and names are traditional; of a character that both scripts have nothing is asked. */
export const createTraditional =
  (simplifiedOnly: ReadonlySet<string>): Rule =>
  (entry) =>
    traditionalTexts(entry).flatMap(([path, text]) => {
      const found = Array.from(text).filter((character) => simplifiedOnly.has(character));
      return must(
        found.length === 0,
        path,
        `must be in traditional script, and ${found.map((character) => `“${character}”`).join(', ')} is simplified`,
      );
    });

const traditionalTexts = (entry: ReferenceEntry): readonly (readonly [Path, string])[] => [
  [['term'], entry.term],
  [['text'], entry.text],
  [['origin'], entry.origin ?? ''],
  [['place'], entry.place ?? ''],
  [['issuer'], entry.issuer ?? ''],
  [['also'], entry.also.join('')],
  [['parts'], itemsOf(entry).join('')],
];

/** The simplified form is written out only where conversion would miss it. */
export const createHansIsNeeded =
  ({ toHans }: ScriptConverter): Rule =>
  ({ term, hans }) =>
    must(hans !== toHans(term), ['hans'], `“${hans}” is what conversion makes of the name; leave hans: out`);
