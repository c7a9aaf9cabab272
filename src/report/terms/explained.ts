import { numberOf } from '../../text/numerals.ts';
import type { FoundTerm, Rule } from './types.ts';

/** “一线工作法”,…,做到情况在一线掌握: a method, and in the same sentence what it is. */
const METHOD =
  /“([^“”\n]{2,14}(?:法|机制|模式|制度|制))”,[^。!\n]{0,60}?(?<=,)(做到|坚持|即|就是|也就是|是指|推动形成)/gu;
/** “X”——Y, “X”(即Y), “X”,即Y. */
const GLOSSED = /“([^“”\n]{2,14})”(?:--|\(即|,即|,就是|,是指|是指)(?=[^,。]{4})/gu;
/** 农村宅基地、承包地和集体经营性建设用地“三块地”: as many things before it as it counts; “A”“B”“C”三项工程 as well. */
const COUNTED =
  /(?<!”)([^,。;:!“”\n]{2,40})“([两双二三四五六七八九十])([^“”\n]{1,8})”|((?:“[^“”\n]{2,10}”[、和]?){2,9})([两双二三四五六七八九十])((?:大|项|个|类|种|条)[^,。;:“”\n、]{2,8})(?=[,。;:!\n]|$)/gu;

/** Formulations that the running text explains where it uses them. */
export const explainedIn: Rule = (plain) => [
  ...[...plain.matchAll(METHOD)].map((match) => told(plain, match, 0.85)),
  ...[...plain.matchAll(GLOSSED)].map((match) => told(plain, match, 0.8)),
  ...[...plain.matchAll(COUNTED)].flatMap((match) => counted(match)),
];

/** What follows says it, to the end of the sentence; the word that leads it in (做到, 堅持) is its own. */
const told = (plain: string, match: RegExpExecArray, confidence: number): FoundTerm => {
  const [whole, name = '', opener = ''] = match;
  const start = match.index + whole.length - opener.length;
  const end = plain.slice(start).search(/[。!;\n]/u);
  return {
    ...explained(match.index + 1, name.length, confidence, 'The sentence says what it is.'),
    explained: { start, end: end === -1 ? plain.length : start + end },
  };
};

const counted = (match: RegExpExecArray): readonly FoundTerm[] => {
  const [whole, list = '', numeral = '', noun = '', quoted = '', number = '', rest = ''] = match;
  const end = match.index + whole.length;
  const why = 'As many things stand before it as it counts.';
  if (noun !== '')
    return isCount(numeral, listed(list))
      ? [
          {
            ...explained(end - noun.length - 2, noun.length + 1, 0.8, why),
            explained: { start: match.index, end },
          },
        ]
      : [];
  const members = named(quoted, match.index);
  return isCount(number, members.length)
    ? [
        {
          ...explained(end - rest.length - 1, rest.length + 1, 0.8, why),
          explained: { start: match.index, end },
        },
        ...members,
      ]
    : [];
};

const isCount = (numeral: string, members: number): boolean => members > 1 && numberOf(numeral) === members;

/** The pieces in quotation marks, each a part of what is counted. */
const named = (quoted: string, offset: number): readonly FoundTerm[] =>
  [...quoted.matchAll(/“([^“”]+)”/gu)].map(({ 1: name = '', index }): FoundTerm => ({
    ...explained(offset + index + 1, name.length, 0.8, 'The text counts it among the parts of another.'),
    status: 'NAMED_IN_DEFINITION',
  }));

/** A piece of nothing (做到“两个维护”) is no member. */
const listed = (list: string): number => {
  const members = list.split(/[、和及与]/u);
  return members.every((member) => member.length > 1) ? members.length : 0;
};

const explained = (start: number, length: number, confidence: number, why: string): FoundTerm => ({
  start,
  end: start + length,
  forms: [],
  status: 'EXPLAINED_IN_TEXT',
  confidence,
  why,
});
