/** What Yoga keeps parsed documents in. */
export type DocumentCache<Value> = {
  readonly get: (text: string) => Value | undefined;
  readonly set: (text: string, value: Value) => void;
};

/** Keeps what was used last, so many characters of keys together: a parsed document is as large as its text is long. */
export const createDocumentCache = <Value>(mostCharacters: number): DocumentCache<Value> => {
  const kept = new Map<string, Value>();
  let characters = 0;
  const forget = (text: string): void => {
    if (kept.delete(text)) characters -= text.length;
  };
  const keep = (text: string, value: Value): void => {
    forget(text);
    kept.set(text, value);
    characters += text.length;
  };
  return {
    get: (text) => {
      const value = kept.get(text);
      if (value !== undefined) keep(text, value);
      return value;
    },
    set: (text, value) => {
      keep(text, value);
      for (const [oldest] of kept) {
        if (characters <= mostCharacters) return;
        forget(oldest);
      }
    },
  };
};
