import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type KeyedPart = {
  readonly token: string;
  readonly count: number | null;
  readonly items: readonly string[];
  readonly heading?: string;
  readonly ordinal?: number;
};

export type GlossaryKey = {
  readonly term: string;
  readonly definition: string;
  readonly subterms?: readonly { readonly term: string; readonly definition: string }[];
  readonly parts?: readonly KeyedPart[];
};

/** A headline target as an editor reads it; the reader's name of the indicator must hold this one. */
export type KeyedTarget = {
  readonly indicator: string;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  readonly comparator: string;
};

/** The hand-made key that stands beside a text; further fields say where the text is from. */
export type TextKey = {
  readonly title: string | null;
  readonly year: number | null;
  readonly place: string | null;
  readonly encoding: 'utf-8' | 'gb18030';
  readonly glossary: readonly GlossaryKey[];
  readonly targets?: readonly KeyedTarget[];
};

/** A text with its key. Line ends are LF, as after decoding. */
export type KeyedText = {
  readonly folder: string;
  readonly name: string;
  readonly text: string;
  readonly key: TextKey;
};

/** The project's own specimens, a folder a layout. */
export const CORPUS = fileURLToPath(new URL('.', import.meta.url));

/** Real texts and specimens outside the project; absent on other machines. */
export const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

export const ownTexts = (): readonly KeyedText[] =>
  readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(?:shared-|reports$)/u.test(entry.name))
    .flatMap(({ name }) => keyedTexts(join(CORPUS, name)));

/** The shared texts that have keys, with what the project's own keys add to them; none where the folder is absent. */
export const sharedTexts = (): readonly KeyedText[] =>
  ['reports', 'layouts'].flatMap((folder) =>
    existsSync(join(SHARED, folder))
      ? keyedTexts(join(SHARED, folder)).map((text) => ({ ...text, key: completed(text) }))
      : [],
  );

/** `shared-parts` holds the parts of entries by their terms, `shared-targets` the headline targets, a file for each text. */
const completed = ({ name, key }: KeyedText): TextKey => {
  const parts = (addition('shared-parts', name) ?? {}) as Readonly<Record<string, readonly KeyedPart[]>>;
  const targets = addition('shared-targets', name) as readonly KeyedTarget[] | undefined;
  const glossary = key.glossary.map((entry) => {
    const own = parts[entry.term];
    return own === undefined ? entry : { ...entry, parts: own };
  });
  return { ...key, glossary, ...(targets === undefined ? {} : { targets }) };
};

const addition = (folder: string, name: string): unknown => {
  const file = join(CORPUS, folder, `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
};

const keyedTexts = (folder: string): readonly KeyedText[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json') && existsSync(join(folder, file.replace(/json$/u, 'txt'))))
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      const key = JSON.parse(readFileSync(join(folder, file), 'utf8')) as TextKey;
      const bytes = readFileSync(join(folder, `${name}.txt`));
      const text = new TextDecoder(key.encoding).decode(bytes).replaceAll('\r\n', '\n');
      return { folder: basename(folder), name, text, key };
    });
