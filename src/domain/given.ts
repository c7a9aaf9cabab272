/** Whether a client gave an optional argument: null says the same as leaving it out, an empty text does not. */
export const isGiven = <Value>(value: Value | null | undefined): value is Value =>
  value !== null && value !== undefined;
