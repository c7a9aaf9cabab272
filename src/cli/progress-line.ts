const WIDTH = 24;

/** `report 3 of 30: 2024年…`, with a bar where a line can be replaced. */
export const progressLine = (done: number, total: number, title: string, isTerminal: boolean): string => {
  const words = `report ${done} of ${total}: ${title}`;
  if (!isTerminal) return words;
  const filled = Math.round((WIDTH * done) / Math.max(1, total));
  return `[${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}] ${words}`;
};
