import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';

import type { Problems } from '../problems.ts';

/** A YAML value in which every mapping also says where it stands, under `$at`. */
export type Located = string | number | boolean | readonly Located[] | { readonly [key: string]: Located };

const INTEGER_KEYS: ReadonlySet<string> = new Set(['year', 'count', 'entry']);
const BOOLEAN_KEYS: ReadonlySet<string> = new Set(['collective', 'context', 'reviewed']);
const DECIMAL_KEYS: ReadonlySet<string> = new Set(['confidence']);

/**
 * Reads one curated file. Refuses what silently loses data in YAML: flow style, values left empty, and names or codes that YAML takes for
 * numbers. Returns undefined, with problems added, when the file is no such mapping.
 */
export const readYaml = (source: string, file: string, problems: Problems): Located | undefined => {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  for (const error of document.errors) problems.add(at(error.pos[0]), `not valid YAML: ${error.message}`);
  if (document.errors.length > 0) return undefined;
  const refuse: Refuse = (node, message) => {
    problems.add(at(node?.range?.[0] ?? 0), message);
    return undefined;
  };
  return toLocated(document.contents, '', { at, refuse });
};

type Refuse = (node: Node | null | undefined, message: string) => undefined;
type Tools = { readonly at: (offset: number) => string; readonly refuse: Refuse };

const toLocated = (node: unknown, key: string, tools: Tools): Located | undefined => {
  if (isAlias(node)) return tools.refuse(node, 'write the value out; aliases (*name) are not used here');
  if ((isMap(node) || isSeq(node)) && node.flow === true)
    return tools.refuse(
      node,
      'must be in block style, one item a line, was in flow style ({…} or […]), which cuts values at commas',
    );
  if (isMap(node)) return mapping(node, tools);
  if (isSeq(node)) return node.items.flatMap((item) => toLocated(item, key, tools) ?? []);
  if (isScalar(node)) return scalar(node, key, tools);
  return tools.refuse(node as Node | null, 'must have a value, was empty');
};

const mapping = (node: YAMLMap, tools: Tools): Located => {
  const entries = (node.items as Pair<Scalar, Node | null>[]).flatMap(({ key, value }) => {
    const name = String(key.value);
    if (value === null || (isScalar(value) && value.value === null)) {
      tools.refuse(key, `${name} must have a value, was empty; give one or leave the key out`);
      return [];
    }
    const located = toLocated(value, name, tools);
    return located === undefined ? [] : [[name, located] as const];
  });
  return { ...Object.fromEntries(entries), $at: tools.at(node.range?.[0] ?? 0) };
};

const scalar = (node: Scalar, key: string, tools: Tools): Located | undefined => {
  const { value } = node;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && INTEGER_KEYS.has(key) && Number.isInteger(value)) return value;
  if (typeof value === 'number' && DECIMAL_KEYS.has(key)) return value;
  if (typeof value === 'boolean' && BOOLEAN_KEYS.has(key)) return value;
  if (value === null) return tools.refuse(node, 'an item must have a value, was empty');
  return tools.refuse(
    node,
    `${key || 'an item'} must be text, was the ${typeof value} ${node.source ?? String(value)}; put it in quotes: '${node.source ?? String(value)}'`,
  );
};
