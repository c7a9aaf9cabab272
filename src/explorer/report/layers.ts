import type { Span } from '../../domain/records.ts';

/** A stretch of text to which something is done. */
export type Layer<Value> = readonly (Span & { readonly value: Value })[];

/** A piece of text that is the same all over: what each layer says of it, null where it says nothing. */
export type Segment<Layers extends readonly unknown[]> = Span & {
  readonly values: { readonly [Index in keyof Layers]: Layers[Index] | null };
};

type LayersOf<Values extends readonly unknown[]> = {
  readonly [Index in keyof Values]: Layer<Values[Index]>;
};

/** Cuts a stretch of text wherever a layer begins or ends. The spans of one layer must not overlap. */
export const segmentsOf = <const Values extends readonly unknown[]>(
  { start, end }: Span,
  layers: LayersOf<Values>,
): readonly Segment<Values>[] => {
  const bounds = layers.flatMap((layer) => layer.flatMap((span) => [span.start, span.end]));
  const cuts = [...new Set([start, end, ...bounds])].filter((at) => at >= start && at <= end);
  const sorted = cuts.toSorted((a, b) => a - b);
  return sorted.slice(1).map((to, index) => {
    const from = sorted[index] ?? start;
    const values = layers.map(
      (layer) => layer.find((span) => span.start <= from && from < span.end)?.value ?? null,
    );
    return { start: from, end: to, values: values as Segment<Values>['values'] };
  });
};

/** Of spans that overlap the longest stays, of equals the first: what a reader would follow. In text order. */
export const withoutOverlap = <Kept extends Span>(spans: readonly Kept[]): readonly Kept[] => {
  const byStart = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Kept[] = [];
  for (const span of byStart) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
};

/** The spans that touch a stretch, of a layer in text order whose spans do not overlap. */
export const within = <Kept extends Span>(spans: readonly Kept[], { start, end }: Span): readonly Kept[] => {
  const first = firstEndingAfter(spans, start);
  const touching: Kept[] = [];
  for (let index = first; index < spans.length; index++) {
    const span = spans[index];
    if (span === undefined || span.start >= end) break;
    touching.push(span);
  }
  return touching;
};

const firstEndingAfter = (spans: readonly Span[], offset: number): number => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};
