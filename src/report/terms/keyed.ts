import type { Span } from '../../domain/records.ts';

/** A plain text without its quotation marks and white space; unit `i` of `key` stands at `at[i]` of the text. */
export type Keyed = { readonly key: string; readonly at: Uint32Array };

const DROPPED = new Set('“”"\'·　 \n\t');

export const keyed = (plain: string): Keyed => {
  const at = new Uint32Array(plain.length);
  const kept: string[] = [];
  for (let index = 0; index < plain.length; index++) {
    const unit = plain.charAt(index);
    if (DROPPED.has(unit)) continue;
    at[kept.length] = index;
    kept.push(unit);
  }
  return { key: kept.join(''), at: at.subarray(0, kept.length) };
};

/** Where the units `from` to `to` of a key stand in its text. */
export const spanOf = ({ at }: Keyed, from: number, to: number): Span => ({
  start: at[from] ?? 0,
  end: (at[to - 1] ?? 0) + 1,
});
