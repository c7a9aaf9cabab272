import type { Evidence, Scripted, Span } from '../../domain/records.ts';
import { touch, type Entry } from './book.ts';
import type { Head } from './declare-terms.ts';
import type { CuratedGlossaryEntry, CuratedTerm } from './format.ts';
import { slugOf } from './ids.ts';
import { noteLocalForms } from './local-forms.ts';
import { pursueGoals, splitTerm } from './split.ts';
import { mustProve, type Workshop } from './workshop.ts';

type Script = (text: string) => Scripted;

/** Gives terms their definitions, parts and goals. Entries come before terms in use, and parts before the groups that borrow them. */
export const defineTerms = (shop: Workshop, heads: readonly Head[], scripted: Script): void => {
  for (const head of borrowersLast(heads)) explain(shop, head, scripted);
};

/** A group without items of its own (七個一) borrows those of its entry, which must have been split before. */
const borrowersLast = (heads: readonly Head[]): readonly Head[] =>
  heads.toSorted((one, other) => Number(borrows(one)) - Number(borrows(other)));

const borrows = ({ said }: Head): boolean =>
  said.parts.some(({ group, items }) => group !== undefined && items === undefined);

const explain = (shop: Workshop, head: Head, scripted: Script): void => {
  const { said, entry } = head;
  noteLocalForms(shop, entry, said);
  const setting = 'entry' in said ? glossarySetting(shop, said, entry) : usedSetting(shop, said, entry);
  if (setting === undefined) return;
  const { definition, ...where } = setting;
  if (definition !== undefined) define(shop, entry, definition, scripted);
  splitTerm(shop, head, where);
  pursueGoals(shop, entry, said.pursues, { ...where, issuer: head.issuer });
};

type Setting = {
  readonly within: Span;
  readonly opens: string | undefined;
  readonly proof: Evidence | undefined;
  readonly definition: Evidence | undefined;
};

const ENTRY_HEAD = /^\d+\s*[.、．]\s*/u;

/** The definition is what follows the head and its colon on the entry's own line of the glossary. */
const glossarySetting = (
  shop: Workshop,
  { entry: number, $at }: CuratedGlossaryEntry,
  entry: Entry,
): Setting | undefined => {
  const numbered = new RegExp(`^${number}\\s*[.、．]`, 'u');
  const section = shop.sections.findLast(({ start, end }) =>
    numbered.test(shop.folder.text.slice(start, end)),
  );
  const line = section === undefined ? '' : shop.folder.text.slice(section.start, section.end).trimEnd();
  const colon = /[:：]/u.exec(line)?.index;
  if (section === undefined || colon === undefined) {
    shop.problems.add($at, `the glossary must have an entry ${number}, and has none; correct the number`);
    return undefined;
  }
  const head = line.slice(0, colon).replace(ENTRY_HEAD, '');
  const at = (text: string, start: number): Evidence => ({
    report: shop.report,
    quote: text,
    start,
    end: start + text.length,
  });
  mustProve(shop, entry, at(head, section.start + line.indexOf(head)), $at);
  const definition = at(line.slice(colon + 1), section.start + colon + 1);
  return { within: section, opens: undefined, proof: definition, definition };
};

const usedSetting = (shop: Workshop, said: CuratedTerm, entry: Entry): Setting | undefined => {
  const where = { within: shop.whole, opens: said.in };
  const use = shop.quotes.locate(said.quote, where, said.$at);
  if (use === undefined) return undefined;
  mustProve(shop, entry, use, said.$at);
  touch(entry, use);
  entry.use = use;
  const definition =
    said.explained === undefined ? undefined : shop.quotes.locate(said.explained, where, said.$at);
  return { ...where, proof: definition ?? use, definition };
};

const define = ({ facts, report }: Workshop, entry: Entry, evidence: Evidence, scripted: Script): void => {
  touch(entry, evidence);
  facts.definitions.push({
    id: `definition:${slugOf(entry.draft.id)}@${slugOf(report)}`,
    term: entry.draft.id,
    text: scripted(evidence.quote),
    evidence,
  });
};
