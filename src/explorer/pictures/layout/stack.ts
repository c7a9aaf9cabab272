/** Something to be placed on a line that must not overlap its neighbours. */
export type Stacked = {
  /** Where its middle is best, and how much that counts; more than 0. */
  readonly wish: number;
  readonly weight: number;
  /** With the room around it. */
  readonly size: number;
};

/** Neighbours that press on each other. `wish` is where the top is best: the mean of what its members wish, each less the room above it. */
type Block = Stacked & { readonly first: number; readonly count: number };

/** Middles, in order and without overlap, as near to the wishes as can be (least squares, by pooling neighbours that press on each other). */
export const stack = (items: readonly Stacked[]): readonly number[] => {
  const blocks: Block[] = [];
  for (const [first, { wish, weight, size }] of items.entries()) {
    let block: Block = { first, count: 1, weight, wish: wish - size / 2, size };
    for (let above = blocks.at(-1); above && above.wish + above.size > block.wish; above = blocks.at(-1)) {
      blocks.pop();
      block = merge(above, block);
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => middles(block, items));
};

const merge = (above: Block, below: Block): Block => {
  const weight = above.weight + below.weight;
  const wish = (above.wish * above.weight + (below.wish - above.size) * below.weight) / weight;
  return {
    first: above.first,
    count: above.count + below.count,
    weight,
    wish,
    size: above.size + below.size,
  };
};

const middles = ({ first, count, wish }: Block, items: readonly Stacked[]): readonly number[] => {
  let top = wish;
  return items.slice(first, first + count).map(({ size }) => {
    top += size;
    return top - size / 2;
  });
};
