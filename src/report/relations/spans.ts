import type { Span } from '../../domain/records.ts';

/** Finds what lies wholly within a stretch of text, without looking at everything. */
export type SpanIndex<Value> = { readonly within: (stretch: Span) => readonly FoundSpan<Value>[] };
export type FoundSpan<Value> = Span & { readonly value: Value };

export const createSpanIndex = <Value>(items: readonly FoundSpan<Value>[]): SpanIndex<Value> => {
  const sorted = items.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const firstFrom = (offset: number): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) >= offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    within: ({ start, end }) => {
      const found: FoundSpan<Value>[] = [];
      for (let index = firstFrom(start); index < sorted.length; index++) {
        const item = sorted[index];
        if (item === undefined || item.start >= end) break;
        if (item.end <= end) found.push(item);
      }
      return found;
    },
  };
};
