import { Converter } from 'opencc-js';

import type { Scripted } from '../domain/records.ts';

/** A reviewed wording that the dictionaries would get wrong, in both scripts. */
export type ScriptException = { readonly hans: string; readonly hant: string };

export type ScriptConverter = {
  readonly toHans: (text: string) => string;
  readonly toHant: (text: string) => string;
  /** `text` as printed, and in both scripts. */
  readonly scripted: (text: string) => Scripted;
};

type Pair = readonly [string, string];

/**
 * Converts between the scripts with OpenCC's dictionaries. Traditional text goes through simplified, so that a source that mixes the two
 * (干凈, 示范) comes out as proper traditional script. `exceptions` win over the dictionaries.
 */
export const createScriptConverter = (exceptions: readonly ScriptException[] = []): ScriptConverter => {
  const simplify = withExceptions(
    Converter({ from: 't', to: 'cn' }),
    exceptions.map(({ hans, hant }) => [hant, hans]),
  );
  const traditionalize = withExceptions(
    Converter({ from: 'cn', to: 'tw' }),
    exceptions.map(({ hans, hant }) => [hans, hant]),
  );
  const toHant = (text: string): string => traditionalize(simplify(text));
  return {
    toHans: simplify,
    toHant,
    scripted: (text) => ({ source: text, hans: simplify(text), hant: toHant(text) }),
  };
};

/** Splits the text at the excepted wordings, converts what is between them, and puts the reviewed form in their place. */
const withExceptions =
  (convert: (text: string) => string, pairs: readonly Pair[]) =>
  (text: string): string => {
    const hit = pairs.find(([from]) => text.includes(from));
    if (hit === undefined) return convert(text);
    const [from, to] = hit;
    return text
      .split(from)
      .map((piece) => withExceptions(convert, pairs)(piece))
      .join(to);
  };
