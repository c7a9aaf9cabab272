/** Tells the person who waits what is going on, a line at a time. A `passing` line is progress: the next line replaces it. */
export type Report = (line: string, passing?: 'passing') => void;
