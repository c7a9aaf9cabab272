import { isNode, LineCounter, parseDocument } from 'yaml';

import type { Problems } from '../problems.ts';

/** The way from the top of a file to a value: keys and indexes. */
export type Path = readonly (string | number)[];

/** `at` says where a value stands, as `file:line:column`; of a missing one, where that stands which should hold it. */
export type PlacedYaml = { readonly value: unknown; readonly at: (path: Path) => string };

/** Reads a YAML file in block or flow style. Undefined, with problems added, when it is none. */
export const readPlacedYaml = (source: string, file: string, problems: Problems): PlacedYaml | undefined => {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  for (const { pos, message } of document.errors) problems.add(place(pos[0]), `not valid YAML: ${message}`);
  if (document.errors.length > 0) return undefined;
  const at = (path: Path): string => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (isNode(node)) return place(node.range?.[0] ?? 0);
    return path.length === 0 ? place(0) : at(path.slice(0, -1));
  };
  return { value: document.toJS(), at };
};
