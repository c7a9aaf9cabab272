/** Something to be placed on a line that must not overlap its neighbours. */
export type Stacked = {
  /** Where its middle is best. */
  readonly wish: number;
  /** With the room around it. */
  readonly size: number;
};

type Block = { readonly first: number; readonly count: number; readonly wish: number; readonly size: number };

/**
 * Middles, in order and without overlap, as near to the wishes as can be (least squares: neighbours that press on each other move as one block).
 */
export const stack = (items: readonly Stacked[]): readonly number[] => {
  const blocks: Block[] = [];
  for (const [index, { wish, size }] of items.entries()) {
    let block: Block = { first: index, count: 1, wish: wish - size / 2, size };
    for (let above = blocks.at(-1); above && above.wish + above.size > block.wish; above = blocks.at(-1)) {
      blocks.pop();
      block = merge(above, block);
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => middles(block, items));
};

/** `wish` is where a block's top is best: the mean of what its members wish, each less the room above it. */
const merge = (above: Block, below: Block): Block => {
  const count = above.count + below.count;
  const wish = (above.wish * above.count + (below.wish - above.size) * below.count) / count;
  return { first: above.first, count, wish, size: above.size + below.size };
};

const middles = ({ first, count, wish }: Block, items: readonly Stacked[]): readonly number[] => {
  let top = wish;
  return items.slice(first, first + count).map(({ size }) => {
    top += size;
    return top - size / 2;
  });
};
