import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

import { createWordList } from '../../text/words.ts';
import { normal } from '../source.ts';
import { languageFile, type LanguageFile } from './format.ts';

/** What is wrong in a file of words, and where: `verbs.yaml:12:5`. */
export type LanguageProblem = { readonly at: string; readonly message: string };

/**
 * Everything that an editor must correct in a file of words: another shape, a word that no text can hold, since its normal form is another, a word
 * twice in a group or in two exclusive ones, and an example without a word of its group.
 */
export const problemsIn = (file: string, text: string): readonly LanguageProblem[] => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const broken = document.errors.map(({ pos, message }) => ({ at: at(pos[0]), message }));
  if (broken.length > 0) return broken;
  const read = languageFile.safeParse(document.toJS());
  if (!read.success)
    return read.error.issues.map(({ path, message }) => ({
      at: at(rangeAt(document, path)),
      message: `${path.join('.') || 'the file'} must have another shape: ${message}`,
    }));
  const places = placesOf(document.contents, text);
  return problemsOf(read.data).map(({ group, key, word, message }) => ({
    at: at(places(group, key, word)),
    message,
  }));
};

type Found = {
  readonly group: number;
  readonly key: 'words' | 'example';
  readonly word?: string;
  readonly message: string;
};

const problemsOf = ({ groups, exclusive }: LanguageFile): readonly Found[] => {
  const owners = new Map<string, string>();
  return groups.flatMap(({ name, words, example }, group): readonly Found[] => {
    const own = new Set<string>();
    const isExclusive = exclusive.includes(name);
    const wrong = words.flatMap((word): readonly Found[] => {
      const message = problemOf(word, own, isExclusive ? owners.get(word) : undefined);
      own.add(word);
      if (isExclusive) owners.set(word, name);
      return message === undefined ? [] : [{ group, key: 'words', word, message }];
    });
    return holdsOne(example, words)
      ? wrong
      : [
          ...wrong,
          { group, key: 'example', message: `the example must hold a word of ${name}, and has none` },
        ];
  });
};

const problemOf = (word: string, own: ReadonlySet<string>, other: string | undefined): string | undefined => {
  if (normal(word) !== word)
    return `${word} must be in normal form, since no text holds it; write ${normal(word)}`;
  if (own.has(word)) return `${word} must stand once in its group, and stands there before; take one away`;
  return other === undefined
    ? undefined
    : `${word} must stand in one group, and is in ${other} too; choose one`;
};

const holdsOne = (example: string, words: readonly string[]): boolean => {
  const list = createWordList(words);
  const plain = normal(example);
  return Array.from(plain, (_, at) => list.lengthAt(plain, at)).some((length) => length > 0);
};

type Document = ReturnType<typeof parseDocument>;

const rangeAt = (document: Document, path: readonly PropertyKey[]): number => {
  const node = document.getIn(path.slice(0, -1), true);
  return isMap(node) || isScalar(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
};

/** Where a word of a group, or its example, stands in the text of the file. */
const placesOf = (contents: unknown, text: string) => {
  const groups = isMap(contents) ? contents.get('groups') : undefined;
  return (group: number, key: string, word: string | undefined): number => {
    const mapping = isSeq(groups) ? groups.items[group] : undefined;
    const node = isMap(mapping) ? mapping.get(key, true) : undefined;
    const [start, end] = isScalar(node) ? (node.range ?? [0, 0]) : [0, 0];
    const within = word === undefined ? -1 : text.slice(start, end).split(/\s/u).indexOf(word);
    const before = text.slice(start, end).split(/\s/u).slice(0, Math.max(0, within)).join(' ').length;
    return start + (within <= 0 ? 0 : before + 1);
  };
};
