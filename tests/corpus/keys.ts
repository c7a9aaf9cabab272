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

/** The hand-made key that stands beside a text; further fields say where the text is from. */
export type TextKey = {
  readonly title: string | null;
  readonly year: number | null;
  readonly place: string | null;
  readonly encoding: 'utf-8' | 'gb18030';
  readonly glossary: readonly GlossaryKey[];
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
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => keyedTexts(join(CORPUS, name)));

/** The shared texts that have keys; none where the folder is absent. */
export const sharedTexts = (): readonly KeyedText[] =>
  ['reports', 'layouts'].flatMap((folder) =>
    existsSync(join(SHARED, folder)) ? keyedTexts(join(SHARED, folder)) : [],
  );

const keyedTexts = (folder: string): readonly KeyedText[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      const key = JSON.parse(readFileSync(join(folder, file), 'utf8')) as TextKey;
      const bytes = readFileSync(join(folder, `${name}.txt`));
      const text = new TextDecoder(key.encoding).decode(bytes).replaceAll('\r\n', '\n');
      return { folder: basename(folder), name, text, key };
    });
