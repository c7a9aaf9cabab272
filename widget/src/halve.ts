/** How many of the first items hold, where those that hold come before those that do not. */
export const countFirst = <Item>(items: readonly Item[], hold: (item: Item) => boolean): number => {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && hold(item)) low = middle + 1;
    else high = middle;
  }
  return low;
};
