import type { Paint } from './paint.ts';

/** A node of a drawn tree; `under` are further lines of its own. */
export type TreeNode = {
  readonly text: string;
  readonly under?: readonly string[];
  readonly children?: readonly TreeNode[];
};

/** The lines of a tree, with the usual guides. */
export const drawTree = (nodes: readonly TreeNode[], paint: Paint, margin = ''): readonly string[] =>
  nodes.flatMap((node, index) => drawNode(node, index === nodes.length - 1, paint, margin));

const drawNode = (
  { text, under = [], children = [] }: TreeNode,
  isLast: boolean,
  paint: Paint,
  margin: string,
): readonly string[] => {
  const inner = `${margin}${isLast ? '   ' : '│  '}`;
  const beneath = `${inner}${children.length > 0 ? '│ ' : '  '}`;
  return [
    `${paint('FAINT', `${margin}${isLast ? '└─ ' : '├─ '}`)}${text}`,
    ...under.map((line) => `${paint('FAINT', beneath)}${line}`),
    ...drawTree(children, paint, inner),
  ];
};
