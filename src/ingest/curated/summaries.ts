import type { Change, Comparator } from '../../domain/kinds.ts';
import type { Measure } from '../../domain/records.ts';
import type { Entry } from './entity-registry.ts';
import type { FactIndex } from './fact-index.ts';
import type { LoadContext } from './load-context.ts';

/** A workshop whose facts are complete. */
export type Recorded = LoadContext & { readonly index: FactIndex };

const LONGEST = 120;

/**
 * One sentence for a card, in the script of the report, from the record alone: what a term means, what a goal asks for, what the report says
 * of an action or project, where a place lies. Null where the record has nothing to say.
 */
export const summaryOf = (ctx: Recorded, entry: Entry): string | null => {
  const { draft } = entry;
  switch (draft.kind) {
    case 'TERM':
      return termSummary(ctx, entry);
    case 'GOAL':
      return goalSummary(ctx, entry);
    case 'ACTION':
    case 'PROJECT':
      return quoteOf(ctx, draft.id);
    case 'PLACE':
      return placeSummary(ctx, entry);
    case 'ORGANIZATION':
    default:
      return null;
  }
};

const termSummary = (ctx: Recorded, { draft }: Entry): string => {
  const definition = ctx.index.definitionsOf(draft.id)[0];
  if (definition !== undefined) return shortened(definition.text.source);
  const [whole, ...above] = wholesOf(ctx, draft.id);
  if (whole === undefined) return '報告用到這一提法,未作解釋。';
  const [top] = above;
  return top === undefined ? `${whole.label}的組成部分。` : `${top.label}“${whole.label}”之一。`;
};

/** The terms that a term is a part of, the direct one first. */
const wholesOf = (ctx: Recorded, id: string): readonly Entry[] => {
  const found = ctx.index.relationsOf(id).find(({ kind, to }) => kind === 'HAS_PART' && to === id);
  const whole = found === undefined ? undefined : ctx.registry.byId(found.from);
  return whole === undefined ? [] : [whole, ...wholesOf(ctx, whole.draft.id)];
};

const goalSummary = (ctx: Recorded, { draft }: Entry): string | null => {
  const said = ctx.index.measuresOf(draft.id).map(measureSentence);
  return said.length === 0 ? quoteOf(ctx, draft.id) : `${said.join(';')}。`;
};

const CHANGED: Readonly<Record<Change, string>> = { NONE: '', INCREASE: '增長', DECREASE: '下降' };
const COMPARED: Readonly<Record<Comparator, string>> = {
  EQUAL: '',
  AT_LEAST: '以上',
  AT_MOST: '以內',
  ABOUT: '左右',
  RANGE: '',
};

const measureSentence = ({
  year,
  status,
  indicator,
  change,
  value,
  upper,
  unit,
  among,
  comparator,
}: Measure): string =>
  `${year}年${status === 'TARGET' ? '目標' : '實績'}:${indicator}${among === null ? CHANGED[change] : `居${among}第`}${value}${upper === null ? '' : `—${upper}`}${unit}${COMPARED[comparator]}`;

const placeSummary = ({ index, registry }: Recorded, { draft, label }: Entry): string | null => {
  const within = index.relationsOf(draft.id).find(({ kind, from }) => kind === 'WITHIN' && from === draft.id);
  const outer = within === undefined ? undefined : registry.byId(within.to);
  return outer === undefined ? null : `${label},在${outer.label}。`;
};

/** The first words of the report that a relation of the entity quotes. */
const quoteOf = ({ index }: Recorded, id: string): string | null => {
  const quotes = index
    .relationsOf(id)
    .flatMap(({ evidence }) => evidence)
    .toSorted((one, other) => one.start - other.start);
  return quotes[0] === undefined ? null : shortened(quotes[0].quote);
};

/** As much as fits on a card, cut between clauses. */
const shortened = (text: string): string => {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/[,，;；、。][^,，;；、。]*$/u, '')}……`;
};
