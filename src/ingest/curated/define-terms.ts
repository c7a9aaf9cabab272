import type { Evidence, Scripted, Span } from '../../domain/records.ts';
import { noteFirstUse, type Entry } from './entity-registry.ts';
import type { Head } from './declare-terms.ts';
import type { CuratedGlossaryEntry, CuratedTerm } from './format.ts';
import { slugOf } from './ids.ts';
import { noteLocalForms } from './local-forms.ts';
import { pursueGoals, splitTerm } from './split.ts';
import { mustProve, type LoadContext } from './load-context.ts';

type Script = (text: string) => Scripted;

/** Gives terms their definitions, parts and goals. Entries come before terms in use, and parts before the groups that borrow them. */
export const defineTerms = (ctx: LoadContext, heads: readonly Head[], scripted: Script): void => {
  for (const head of borrowersLast(heads)) explain(ctx, head, scripted);
};

/** A group without items of its own (七個一) borrows those of its entry, which must have been split before. */
const borrowersLast = (heads: readonly Head[]): readonly Head[] =>
  heads.toSorted((one, other) => Number(borrows(one)) - Number(borrows(other)));

const borrows = ({ said }: Head): boolean =>
  said.parts.some(({ group, items }) => group !== undefined && items === undefined);

const explain = (ctx: LoadContext, head: Head, scripted: Script): void => {
  const { said, entry } = head;
  noteLocalForms(ctx, entry, said);
  const setting = 'quote' in said ? usedSetting(ctx, said, entry) : glossarySetting(ctx, said, entry);
  if (setting === undefined) return;
  const { definition, ...where } = setting;
  if (definition !== undefined) define(ctx, head, definition, scripted);
  splitTerm(ctx, head, where);
  pursueGoals(ctx, entry, said.pursues, { ...where, issuer: head.issuer });
};

type Setting = {
  readonly within: Span;
  readonly opens: string | undefined;
  readonly proof: Evidence | undefined;
  readonly definition: Evidence | undefined;
};

/** Where a glossary has an entry: its span, its head, and the words that define it. */
type Place = { readonly within: Span; readonly head: Span; readonly definition: Span };

/** The definition stands in the entry's own place of the glossary. */
const glossarySetting = (ctx: LoadContext, said: CuratedGlossaryEntry, entry: Entry): Setting | undefined => {
  const place = said.entry === undefined ? headedPlace(ctx, said.term) : numberedPlace(ctx, said.entry);
  if (place === undefined) {
    ctx.problems.add(
      said.$at,
      `the glossary must have an entry ${said.entry ?? said.term}, and has none; correct the ${said.entry === undefined ? 'term: copy its head' : 'number'}`,
    );
    return undefined;
  }
  mustProve(ctx, entry, wordsAt(ctx, place.head), said.$at);
  const definition = wordsAt(ctx, place.definition);
  return { within: place.within, opens: undefined, proof: definition, definition };
};

const ENTRY_HEAD = /^\d+\s*[.、．]\s*/u;

/** A numbered entry is a line; its head ends at the colon. */
const numberedPlace = ({ sections, folder: { text } }: LoadContext, number: number): Place | undefined => {
  const numbered = new RegExp(`^${number}\\s*[.、．]`, 'u');
  const within = sections.findLast(({ start, end }) => numbered.test(text.slice(start, end)));
  const line = within === undefined ? '' : text.slice(within.start, within.end).trimEnd();
  const colon = /[:：]/u.exec(line)?.index;
  if (within === undefined || colon === undefined) return undefined;
  const headStart = within.start + (ENTRY_HEAD.exec(line)?.[0].length ?? 0);
  const [headEnd, end] = [within.start + colon, within.start + line.length];
  return { within, head: { start: headStart, end: headEnd }, definition: { start: headEnd + 1, end } };
};

/** An entry of any other layout is found by its head. */
const headedPlace = ({ entries, fold }: LoadContext, term: string): Place | undefined => {
  const found = entries().find((entry) => fold(entry.term) === fold(term));
  if (found === undefined) return undefined;
  const { start, end, headStart, headEnd } = found;
  return {
    within: { start: Math.min(headStart, start), end },
    head: { start: headStart, end: headEnd },
    definition: { start, end },
  };
};

const wordsAt = ({ folder, report }: LoadContext, { start, end }: Span): Evidence => ({
  report,
  quote: folder.text.slice(start, end),
  start,
  end,
});

const usedSetting = (ctx: LoadContext, said: CuratedTerm, entry: Entry): Setting | undefined => {
  const where = { within: ctx.whole, opens: said.in };
  const use = ctx.quotes.locate(said.quote, where, said.$at);
  if (use === undefined) return undefined;
  mustProve(ctx, entry, use, said.$at);
  noteFirstUse(entry, use);
  entry.use = use;
  const definition =
    said.explained === undefined ? undefined : ctx.quotes.locate(said.explained, where, said.$at);
  return { ...where, proof: definition ?? use, definition };
};

const define = (
  { facts, report, provenance }: LoadContext,
  { entry, said }: Head,
  evidence: Evidence,
  scripted: Script,
): void => {
  noteFirstUse(entry, evidence);
  facts.definitions.push({
    id: `definition:${slugOf(entry.draft.id)}@${slugOf(report)}`,
    term: entry.draft.id,
    text: scripted(evidence.quote),
    evidence,
    ...provenance(said),
  });
};
