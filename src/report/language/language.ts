import { readdirSync, readFileSync } from 'node:fs';

import { parse } from 'yaml';

import { TifaError } from '../../domain/errors.ts';
import { languageFile } from './format.ts';

/** The words that rules look for, as an editor corrects them. */
export type Language = {
  /**
   * The words of a group, by its file and its name: `verbs/deeds`.
   *
   * @throws SEED_INVALID when there is no such group
   */
  readonly words: (name: string) => readonly string[];
  /** The names of all groups. */
  readonly names: readonly string[];
};

/** The files of a folder of words, by their names without ending. */
export const filesIn = (folder: URL): readonly { readonly name: string; readonly text: string }[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => ({ name: file.replace('.yaml', ''), text: readFileSync(new URL(file, folder), 'utf8') }));

/** @throws SEED_INVALID when a file has another shape */
const readLanguage = (folder: URL): Language => {
  const groups = new Map<string, readonly string[]>(
    filesIn(folder).flatMap(({ name, text }) => {
      const read = languageFile.safeParse(parse(text));
      if (!read.success)
        throw invalid(`${name}.yaml must hold groups, each with name, why, example and words`);
      return read.data.groups.map((group) => [`${name}/${group.name}`, group.words] as const);
    }),
  );
  return {
    names: [...groups.keys()],
    words: (name) => {
      const words = groups.get(name);
      if (words === undefined) throw invalid(`the group ${name} must be there, since a rule reads it`);
      return words;
    },
  };
};

const invalid = (problem: string): TifaError =>
  new TifaError('SEED_INVALID', `seeds/language: ${problem}; npm run check:seeds says where.`);

/** Where the words stand. */
export const WORDS = new URL('../../../seeds/language/', import.meta.url);

/** Read once, when the first rule asks: a rule is made of its words. */
export const LANGUAGE = readLanguage(WORDS);
