import { html, type Html, NOTHING } from '../html.ts';
import type { Drawing } from './drawing.ts';
import { arrow, drawHeading, legend, LEGEND_WIDTH } from './chain-legend.ts';
import { type LaidLink, type LaidNode, type Layout, layOut } from './layout/layout.ts';
import { FONT, LINE, PADDING } from './layout/sizes.ts';
import { linePath } from './line-path.ts';
import { sayLink } from './say-link.ts';
import type { Branch } from './tree.ts';
import type { PictureWords } from './words/words.ts';

export type ChainOptions = {
  /** Begins every id in the picture: two pictures of one page need two. */
  readonly id: string;
  readonly words: PictureWords;
  /** The address that a node's own leads to: in a language, or absolute for a picture that stands alone. */
  readonly link: (href: string) => string;
  /** Rules to carry along, for a picture that stands alone; a page has them in its style sheet. */
  readonly style?: Html;
};

const MARGIN = 16;
/** Above the nodes: the legend, and the names of the kinds. */
const HEAD = 68;

/**
 * The drawing as an SVG: columns from policy to the ground, every node a link, in the order of its tree. What is stated has a solid line, what
 * was concluded a dashed one. Classes alone give it colour.
 */
export const chainSvg = (drawing: Drawing, options: ChainOptions): Html => {
  const { id, words, style = NOTHING } = options;
  const layout = layOut(drawing);
  const width = Math.max(layout.width, LEGEND_WIDTH) + 2 * MARGIN;
  const height = layout.height + HEAD + 2 * MARGIN;
  const name = drawing.nodes.find((node) => node.id === drawing.root)?.name ?? '';
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    class="chain"
    role="graphics-document document"
    aria-labelledby="${id}-title"
    aria-describedby="${id}-desc"
    width="${width}"
    height="${height}"
    viewBox="0 0 ${width} ${height}"
    font-size="${FONT}"
  >
    <title id="${id}-title">${words.pictureOf(name)}</title>
    <desc id="${id}-desc">${words.pictureSays(layout.nodes.length, layout.links.length)}</desc>
    ${style}${arrow(id)}
    <g transform="translate(${MARGIN} ${MARGIN + 8})">${legend(words)}</g>
    <g transform="translate(${MARGIN} ${HEAD + MARGIN})">
      ${layout.headings.map((heading) => drawHeading(heading, words))}
      <g class="links" fill="none" aria-hidden="true">${drawLinks(layout, options)}</g>
      ${layout.nodes.map((node) => drawNode(node, drawing.root, options))}
    </g>
  </svg>`;
};

const drawLinks = ({ nodes, links }: Layout, options: ChainOptions): readonly Html[] => {
  const byId = new Map(nodes.map(({ branch }) => [branch.node.id, branch]));
  return links.map((laid) => {
    const [from, to] = [byId.get(laid.link.from), byId.get(laid.link.to)];
    return from === undefined || to === undefined ? NOTHING : drawLink(laid, [from, to], options);
  });
};

const drawLink = (
  laid: LaidLink,
  [from, to]: readonly [Branch, Branch],
  { id, words }: ChainOptions,
): Html => {
  const { link, isForward } = laid;
  return html`<path
    class="link ${link.basis}"
    data-from="${from.number}"
    data-to="${to.number}"
    data-kind="${link.kind}"
    ${isForward ? 'marker-end' : 'marker-start'}="url(#${id}-arrow)"
    d="${linePath(laid)}"
  >
    <title>
      ${from.node.name} → ${to.node.name}: ${sayLink(link, to.node.id, words)}, ${words.basis[link.basis]}
    </title>
  </path>`;
};

const drawNode = (laid: LaidNode, root: string, { id, words, link }: ChainOptions): Html => {
  const { branch, x, y, width, height, lines, isShortened } = laid;
  const { node, number } = branch;
  return html`<a
    id="${id}-${number}"
    class="node ${node.kind} ${node.id === root ? 'root' : ''}"
    href="${link(node.href)}"
    aria-label="${sayNode(branch, words)}"
    transform="translate(${x} ${y})"
    >${isShortened ? html`<title>${node.name}</title>` : NOTHING}<rect
      class="box"
      width="${width}"
      height="${height}"
      rx="4"
    /><rect class="bar" width="4" height="${height}" rx="2" /><text
      >${lines.map((line, at) => html`<tspan x="${PADDING + 4}" y="${firstLine + at * LINE}">${line}</tspan>`)}</text
    ></a
  >`;
};

/** Where the first line of a name stands in its box. */
const firstLine = PADDING - 2 + LINE / 2 + FONT * 0.36;

/** “三大戰略, slogan, part, stated”: the name, its kind, and how it stands to the node above it in the tree. */
const sayNode = ({ node, links }: Branch, words: PictureWords): string =>
  [
    node.name,
    words.kinds[node.kind],
    ...links.flatMap((link) => [sayLink(link, node.id, words), words.basis[link.basis]]),
  ].join(', ');
