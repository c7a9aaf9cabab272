/** Two to four characters before 省, 市, 区 and their kin: any of them may be the name, and seldom does anything but a name stand behind a quality. */
export const placesIn = (opening: string): readonly string[] =>
  [4, 3, 2]
    .flatMap((length) => [...opening.matchAll(beforeKind(length))].map(([, name = '']) => name))
    .filter((name) => !/府$|^[全各]/u.test(name));

const beforeKind = (length: number): RegExp =>
  new RegExp(`(?<=(\\p{Script=Han}{${length}}))(?:自治|[省市县区旗州盟])`, 'gu');
