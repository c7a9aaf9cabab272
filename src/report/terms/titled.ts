import { oneOf, wordsFor } from '../words.ts';
import { withoutLead } from './lead.ts';
import { KIND_OF, NOUNS, type Kind } from './titles.ts';
import { used, type FoundTerm, type Rule } from './types.ts';

const TITLED = new RegExp(
  `(?<=[,。、;:”\\n(]|^)([^,。、;:“”\\n()\\d]{1,44}?)(${NOUNS})(?=[,。、;:!\\n)]|$|[等和及与](?!.{0,2}[,。]))`,
  'gu',
);

/** Names that end in 行動, 改革, 攻堅 and the like, without quotation marks: what a verb of carrying out governs, or the next of a list of such. */
export const titledIn: Rule = (plain) => {
  const found: Title[] = [];
  for (const { 1: words = '', 2: noun = '', index } of plain.matchAll(TITLED)) {
    const earlier = found.at(-1);
    const isNext = earlier?.noun === noun && earlier.end === index - 1 && plain.charAt(index - 1) === '、';
    const title = titleOf({ words, noun, end: index + words.length + noun.length, isNext });
    if (title !== undefined) found.push(title);
  }
  return found;
};

type Title = FoundTerm & { readonly noun: string };
type Clause = {
  readonly words: string;
  readonly noun: string;
  readonly end: number;
  /** The clause before it is such a name, with the same noun. */
  readonly isNext: boolean;
};

const titleOf = ({ words, noun, end, isNext }: Clause): Title | undefined => {
  const kind = KIND_OF.get(noun);
  const { rest, hasVerb } = isNext ? { rest: words, hasVerb: true } : withoutLead(words);
  if (kind === undefined || !hasVerb || !isSetName(rest, kind) || (!isNext && COMMON.test(rest)))
    return undefined;
  const why = `A name that ends in ${noun}, behind a verb of carrying out.`;
  return { ...used({ start: end - noun.length - rest.length, end }, kind.confidence, why), noun };
};

const isSetName = (words: string, { least, most, not }: Kind): boolean =>
  words.length >= least && words.length <= most && not?.test(words) !== true && !NO_NAME.test(words);

/** Words that any work goes by. */
const COMMON = new RegExp(`^(?:${oneOf(wordsFor('carriers/common'))})+$`, 'u');
/** No name: a sentence, or one thing of many. */
const NO_NAME = /[的了等]|^(?:和|与|及|以|在|对|为|向|其|这|该|各)|^(?:更|最)|[促靠]$/u;
