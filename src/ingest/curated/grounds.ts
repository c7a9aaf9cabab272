import type { Evidence, Section, Span } from '../../domain/records.ts';
import { numbersIn } from '../../report/figures.ts';
import { paragraphsOf } from '../../report/paragraphs.ts';
import type { Entry } from './book.ts';
import type { Workshop } from './workshop.ts';

/** Where the action stands that a conclusion is about. */
export type Whereabouts = { readonly clause: Span; readonly paragraph: Span; readonly chapter: Section };

type Concluded = {
  readonly note: string;
  readonly from: Entry;
  readonly to: Entry;
  readonly where: Whereabouts | undefined;
};

type Rule = {
  readonly name: string;
  /** Of the folded note: simplified, half width, without quotation marks. */
  readonly pattern: RegExp;
  /** What it attaches, as docs/curating.md says it. */
  readonly attaches: string;
  readonly example: string;
  readonly spans: (
    shop: Workshop,
    concluded: Concluded,
    matched: readonly RegExpExecArray[],
  ) => readonly Span[];
};

/** The paragraph that says what this year’s work has to meet. */
const REQUIREMENTS = /[總总][體体]要求/u;

const requirementsNaming = (shop: Workshop, { from, to }: Concluded): readonly Span[] => {
  const { text } = shop.folder;
  const paragraph = paragraphsOf(text).find((one) => REQUIREMENTS.test(one.text));
  if (paragraph === undefined) return [];
  const policy = [from, to].filter(({ draft: { kind } }) => kind === 'TERM' || kind === 'GOAL');
  return policy
    .flatMap(({ labels }) => labels.flatMap(({ text: label }) => placesOf(text, label, paragraph)))
    .slice(0, 1)
    .map(({ start }) => sentenceAt(shop, start, STOP));
};

/** What a note points at is attached by the loader; what it points at otherwise, an editor gives under `quotes:`. */
export const GROUND_RULES: readonly Rule[] = [
  {
    name: 'CHAPTER_TITLE',
    pattern: /章[题首]|全章/gu,
    attaches: 'the heading of the chapter',
    example: '章題“聚焦基礎民生”',
    spans: (shop, { where }) => (where === undefined ? [] : [headingOf(shop, where.chapter)]),
  },
  {
    name: 'PARAGRAPH_TITLE',
    pattern: /段[题首]/gu,
    attaches: 'the first sentence of the paragraph',
    example: '段題“平臺發展”',
    spans: (shop, { where }) =>
      where === undefined ? [] : [sentenceAt(shop, where.paragraph.start, FULL_STOP)],
  },
  {
    name: 'PARAGRAPH_END',
    pattern: /段末/gu,
    attaches: 'the last sentence of the paragraph',
    example: '段末總括',
    spans: (shop, { where }) =>
      where === undefined ? [] : [sentenceAt(shop, where.paragraph.end - 2, FULL_STOP)],
  },
  {
    name: 'PARAGRAPH',
    pattern: /[全本]段/gu,
    attaches: 'the whole paragraph',
    example: '全段只講蓮花新城',
    spans: (_, { where }) => (where === undefined ? [] : [where.paragraph]),
  },
  {
    name: 'SENTENCE',
    pattern: /句/gu,
    attaches: 'the sentence of the clause',
    example: '同句之末',
    spans: (shop, { where }) =>
      where === undefined ? [] : [sentenceAt(shop, where.clause.start, FULL_STOP)],
  },
  {
    name: 'GLOSSARY',
    pattern: /名词解释第(?<number>[\d一二三四五六七八九十百]+)条/gu,
    attaches: 'that entry of the glossary',
    example: '名詞解釋第6條“抓好民生社會事業”',
    spans: ({ sections, folder: { text } }, _, matched) =>
      matched.flatMap(({ groups }) => {
        const [number] = numbersIn(groups?.['number'] ?? '');
        const numbered = new RegExp(`^${number}\\s*[.、．]`, 'u');
        return sections.findLast(({ start, end }) => numbered.test(text.slice(start, end))) ?? [];
      }),
  },
  {
    name: 'REQUIREMENTS',
    pattern: /总体要求/gu,
    attaches: 'the words of the year’s general requirements that name the term or goal',
    example: '總體要求所列六項攻堅之一',
    spans: requirementsNaming,
  },
  {
    name: 'ALIKE',
    pattern: /同名|同构|同位次|只换/gu,
    attaches: 'the words that list each of the two',
    example: '同構,只換地名',
    spans: ({ facts }, { from, to }) =>
      facts
        .relations()
        .filter(({ kind, to: part }) => kind === 'HAS_PART' && [from.draft.id, to.draft.id].includes(part))
        .flatMap(({ evidence }) => evidence),
  },
  {
    name: 'NAME',
    pattern: /名(?!词)|报告/gu,
    attaches: 'the first sentence that names what stands there',
    example: '園名',
    spans: (shop, { from, where }) => (where === undefined ? firstNamed(shop, from) : []),
  },
];

/**
 * The words that a conclusion rests on: its own, then those that its note points at by a rule or quotes. Quoted words that stand at several
 * places are those of its paragraph, or else left to the editor.
 */
export const groundsOf = (
  shop: Workshop,
  concluded: Concluded,
  own: readonly Evidence[],
): readonly Evidence[] => {
  const note = shop.fold(concluded.note);
  const pointed = GROUND_RULES.flatMap(({ pattern, spans }) => {
    const matched = [...note.matchAll(pattern)];
    return matched.length === 0 ? [] : spans(shop, concluded, matched);
  });
  const earlier = [concluded.to, concluded.from].flatMap(({ draft, use }) =>
    draft.kind === 'ACTION' && use !== undefined ? [use] : [],
  );
  const evidence = [...own, ...earlier, ...pointed.map((span) => wordsAt(shop, span))];
  const quoted = quotedIn(concluded.note)
    .filter((words) => !evidence.some(({ quote }) => quote.includes(words)))
    .flatMap((words) => onlyPlace(shop, words, concluded.where) ?? []);
  return withoutRepeats([...evidence, ...quoted.map((span) => wordsAt(shop, span))]);
};

/** The words that a note quotes; quotation marks within them are written single, and what it leaves out as ……. */
export const quotedIn = (note: string): readonly string[] =>
  [...note.matchAll(/“(?<words>[^”]+)”/gu)]
    .flatMap(({ groups }) => (groups?.['words'] ?? '').split(/…+/u))
    .map((words) => words.replaceAll('‘', '“').replaceAll('’', '”'))
    .filter((words) => words.length > 1);

const onlyPlace = (
  { folder: { text }, whole }: Workshop,
  words: string,
  where: Whereabouts | undefined,
): Span | undefined =>
  [whole, where?.paragraph].flatMap((within) => {
    const places = within === undefined ? [] : placesOf(text, words, within);
    return places.length === 1 ? places : [];
  })[0];

const placesOf = (text: string, words: string, { start, end }: Span): readonly Span[] => {
  const places: Span[] = [];
  for (let at = text.indexOf(words, start); at !== -1 && at < end; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length });
  return places;
};

const withoutRepeats = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter(
    ({ start, end }, index) =>
      evidence.findIndex((other) => other.start === start && other.end === end) === index,
  );

const wordsAt = ({ folder: { text }, report }: Workshop, { start, end }: Span): Evidence => {
  const quote = text.slice(start, end).trimEnd();
  return { report, quote, start, end: start + quote.length };
};

/** The heading of a chapter, as the words that state what it names. */
export const headingWords = (shop: Workshop, chapter: Section): Evidence =>
  wordsAt(shop, headingOf(shop, chapter));

const headingOf = ({ folder: { text } }: Workshop, { heading, start }: Section): Span => {
  const at = Math.max(start, text.indexOf(heading, start));
  return { start: at, end: at + heading.length };
};

const FULL_STOP = /[。!?！？\n]/u;
const STOP = /[。;；!?！？\n]/u;

/** What stands around an offset between two of some marks, the closing one with it. */
const sentenceAt = ({ folder: { text } }: Workshop, offset: number, mark: RegExp): Span => {
  let [start, end] = [offset, offset];
  while (start > 0 && !mark.test(text[start - 1] ?? '')) start--;
  while (end < text.length && !mark.test(text[end] ?? '')) end++;
  return { start, end: text[end] === '\n' ? end : end + 1 };
};

const firstNamed = (shop: Workshop, { labels, locals }: Entry): readonly Span[] => {
  const { text } = shop.folder;
  const named = labels.filter(({ role }) => role !== 'CONTEXT').map((label) => text.indexOf(label.text));
  const uses = [...named, ...locals.map(({ evidence }) => evidence.start)].filter((at) => at !== -1);
  return uses.length === 0 ? [] : [sentenceAt(shop, Math.min(...uses), FULL_STOP)];
};
