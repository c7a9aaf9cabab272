import { labelsOf, type ReferenceBook } from '../book.ts';
import type { ReferenceEntry } from '../format.ts';
import type { Path } from '../placed-yaml.ts';
import { type Complaint, must, type Rule } from './rule.ts';

/** Every reference to another entry leads to exactly one; what an entry is told apart from may be an item of one too. */
export const linksLead: Rule = (entry, book) => [
  ...entry.broader.flatMap((name, index) => leads(entry, name, ['broader', index], book)),
  ...(entry.supersededBy === undefined ? [] : leads(entry, entry.supersededBy, ['supersededBy'], book)),
  ...entry.distinctFrom.flatMap((name, index) =>
    book.find(name).length === 0 && book.isItem(name)
      ? []
      : leads(entry, name, ['distinctFrom', index], book),
  ),
];

const leads = (
  entry: ReferenceEntry,
  name: string,
  path: Path,
  book: ReferenceBook,
): readonly Complaint[] => {
  const found = book.find(name).map(({ entry: other }) => other);
  if (found.length === 0)
    return [
      {
        path,
        message: `“${name}” must name an entry, and none has that name; add the entry or leave this out`,
      },
    ];
  if (found.length > 1)
    return [{ path, message: `“${name}” has ${found.length} senses; write ${sensesOf(found).join(' or ')}` }];
  return must(found[0] !== entry, path, `“${name}” is this entry itself; name another`);
};

const sensesOf = (entries: readonly ReferenceEntry[]): readonly string[] =>
  entries.map(({ term, sense }) => `${term}/${sense ?? '…'}`);

/** A name leads to one entry, unless each of its entries says its sense. */
export const namesAreUnique: Rule = (entry, book) =>
  labelsOf(entry).flatMap((label) => {
    const others = book.find(label).filter(({ entry: other }) => other !== entry);
    return others
      .filter(
        ({ entry: { sense } }) => sense === undefined || entry.sense === undefined || sense === entry.sense,
      )
      .flatMap(({ at }) =>
        must(
          false,
          [],
          `“${label}” is also a name at ${at()}; join the two, or give each a sense: of its own`,
        ),
      );
  });

/** Width, script and quotation marks make no other name. */
export const namesDiffer: Rule = (entry, book) =>
  labelsOf(entry).flatMap((label, index, labels) =>
    must(
      !labels.slice(0, index).some((other) => book.key(other) === book.key(label)),
      ['also'],
      `“${label}” is the same name as another of this entry, by width, script or quotation marks; leave it out`,
    ),
  );
