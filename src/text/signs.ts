/** What NFKC leaves apart though writers use one for the other. The key holds the first of each row. */
const ROWS = ['-‐‒–—―−─━⁃˗⸺⸻', '~〜∼', '·•‧∙⋅・᛫⸱', ':∶꞉', '/⁄∕', '+➕', '〇○◯'];

/** From each sign to the one that stands for it. */
export const signPairs = (): readonly (readonly [from: string, to: string])[] =>
  ROWS.flatMap(([one = '', ...others]) => others.map((other) => [other, one] as const));
