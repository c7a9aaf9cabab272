import { enclosed, quotedPieces, unquoted, withoutQuotes } from '../../text/quotes.ts';

const JOINTS = /^(?:[与及]|和(?![平谐美]))/u;

/**
 * The terms that a head names: 独角兽企业、瞪羚企业 names two, and so do 科技英才领航工程和“双千”计划 and “两重”“两新”. What stands within
 * quotation marks is never divided: “五统一、一开放”.
 */
export const termsOf = (head: string): readonly string[] => {
  const words = head.trim();
  const pieces = adjacentQuotes(words) ?? dividedAt(words);
  return pieces.length > 1 && pieces.every((piece) => isTerm(piece)) ? pieces : [words];
};

const isTerm = (piece: string): boolean => withoutQuotes(piece).length >= 2;

/** “两重”“两新”, with or without a joint between. */
const adjacentQuotes = (words: string): readonly string[] | undefined => {
  const pieces = words.split(/(?<=”)[、和与及]?(?=“)/u);
  const isQuoted = pieces.length > 1 && pieces.every((piece) => /^“[^“”]+”$/u.test(piece));
  return isQuoted ? pieces : undefined;
};

/** 、 divides everywhere outside quotation marks; 和 only where a part of the head is quoted, since names hold it too (教育和科技). */
const dividedAt = (words: string): readonly string[] => {
  const inside = enclosed(words);
  const isPartlyQuoted = quotedPieces(words).length > 0;
  const cuts = inside.flatMap((isInside, at) => {
    const divides = words[at] === '、' || (isPartlyQuoted && JOINTS.test(words.slice(at, at + 2)));
    return !isInside && at > 0 && divides ? [at] : [];
  });
  return [0, ...cuts.map((at) => at + 1)].map((from, index) =>
    words.slice(from, cuts[index] ?? words.length).trim(),
  );
};

const ALIAS = /^(.{2,}?)[(]([^()]{2,20})[)]$/u;

/** Where the report uses the term: （见第2页）. */
const REFERENCE = /[(]见?第?\d{1,3}页[)]$/u;

/**
 * The forms of a head, each once: without quotation marks around the whole, its quoted pieces, an alias in parentheses; and its terms, where
 * the definition defines each or quotation marks part them. 教育、科技 alone may be one name.
 *
 * @param defined what the definition defines within it, by name
 */
export const labelsOf = (head: string, defined: readonly string[] = []): readonly string[] => {
  const words = head.replace(REFERENCE, '').trim();
  const terms = adjacentQuotes(words) ?? termsOf(words);
  const isSure =
    terms.every((term) => defined.includes(unquoted(term))) || adjacentQuotes(words) !== undefined;
  const forms = (isSure ? terms : [words]).flatMap((term) => {
    const [, name, alias] = ALIAS.exec(term) ?? [];
    return [term, name, alias].filter((form) => form !== undefined);
  });
  const all = [...forms.map((form) => unquoted(form)), ...quotedPieces(words)];
  return [...new Set(all.filter((form) => form.length > 1))];
};
