import { withoutEdges } from './html-edges.ts';
import { isFurniture } from './html-furniture.ts';
import { linesOf } from './html-text.ts';
import { childrenOf, isElement, parseHtml, textOfNode, walk, type Element, type Node } from './html-tree.ts';
import { weightsOf, type Weight } from './html-weights.ts';

const OPENING =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title)\b/iu;
const TAGS =
  /<(?:p|div|br|span|table|tr|td|h[1-6]|li|ul|a|img|font|strong|section|article)(?:\s[^<>]{0,500})?\/?>/giu;
const FEW_TAGS = 5;
const START = 20_000;

/** Whether a text is an HTML page or a piece of one. */
export const isHtml = (text: string): boolean => {
  const start = text.slice(0, START);
  return OPENING.test(start) || (start.match(TAGS)?.length ?? 0) >= FEW_TAGS;
};

/** All text of a document that has nothing but text, a paragraph a line. */
export const textOfHtml = (html: string): string => whole(linesOf(parseHtml(html), () => false));

/** The text that a page was made for, a paragraph a line: its title and its sentences, without what stands around them. */
export const mainTextOf = (html: string): string => {
  const page = parseHtml(html);
  const weights = weightsOf(page);
  const all = weights.get(page) ?? NOTHING;
  const skips = (element: Element): boolean => isFurniture(element, weights.get(element), all);
  const main = mainOf(page, weightsOf(page, skips));
  const lines = withoutEdges(linesOf(main, skips));
  const title = titleOf(page, skips);
  return whole(title === '' || isIn(title, lines) ? lines : [title, ...lines]);
};

const NOTHING: Weight = { han: 0, linked: 0, sentences: 0 };

const whole = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** What may be left out beside a text, without a sentence in it: a name, a date. A glossary is more. */
const CHARACTERS = 60;

/** The innermost element beside which nothing of note stands. */
const mainOf = (page: Node, weights: ReadonlyMap<Node, Weight>): Node => {
  for (let main = page; ;) {
    const { han, linked, sentences } = weights.get(main) ?? NOTHING;
    const inner = childrenOf(main).find((child) => {
      const own = weights.get(child);
      return (
        own !== undefined &&
        own.sentences > 0 &&
        own.sentences === sentences &&
        han - linked - (own.han - own.linked) <= CHARACTERS
      );
    });
    if (inner === undefined || isParagraph(inner)) return main;
    main = inner;
  }
};

const isParagraph = (node: Node): boolean =>
  isElement(node) && /^(?:p|span|font|strong|b)$/u.test(node.tagName);

/** What the page calls its text: its first heading, else its title without the name of the site. */
const titleOf = (page: Node, skips: (element: Element) => boolean): string => {
  const [heading] = elements(page, 'h1').filter((element) => !skips(element));
  const [line = ''] = heading === undefined ? [] : linesOf(heading, skips);
  if (line !== '') return line;
  const [title] = elements(page, 'title');
  const text = title === undefined ? '' : childrenOf(title).map(textOfNode).join('').trim();
  return text.split(/\s*[_|]\s*|\s+[-–—]\s*|\s*[-–—]\s+|-(?=[^-]*(?:网|網|政府|门户|門戶)[^-]*$)/u)[0] ?? '';
};

const elements = (root: Node, tagName: string): readonly Element[] =>
  [...walk(root)].flatMap(({ node, entering }) =>
    entering && isElement(node) && node.tagName === tagName ? [node] : [],
  );

/** A title may be broken over two lines. */
const isIn = (title: string, lines: readonly string[]): boolean =>
  bare(lines.slice(0, NEAR).join('')).includes(bare(title));

const NEAR = 8;

const bare = (text: string): string => text.replaceAll(/\s/gu, '');
