import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;

export const parseHtml = (html: string): Node => parse(html);

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const textOfNode = (node: Node): string | undefined =>
  node.nodeName === '#text' && 'value' in node ? node.value : undefined;

export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

export const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

export type Visit = { readonly node: Node; readonly entering: boolean };

/** The nodes of a tree, each when it is entered and when it is left. Without recursion: pages nest as deep as they like. */
export function* walk(root: Node, skips: (element: Element) => boolean = () => false): Generator<Visit> {
  const stack: Visit[] = [{ node: root, entering: true }];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { node, entering } = visit;
    if (entering && isElement(node) && skips(node)) continue;
    yield visit;
    if (!entering) continue;
    stack.push({ node, entering: false });
    for (const child of childrenOf(node).toReversed()) stack.push({ node: child, entering: true });
  }
}
