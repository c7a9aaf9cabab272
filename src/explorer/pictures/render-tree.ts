import type { EntityKind } from '../../domain/kinds.ts';
import { html, type Html, NOTHING } from '../html.ts';
import type { DrawingLink, DrawingQuote } from './drawing.ts';
import type { Reader } from './reader.ts';
import { sayLink } from './say-link.ts';
import type { Branch, Tree } from './tree.ts';
import { PICTURE_WORDS, type PictureWords } from './words/words.ts';

export type TreeStyle = Reader & {
  /** Begins every id in the tree: two trees of one page need two. */
  readonly id: string;
  /** How many levels stand open at first. */
  readonly open?: number;
};

type Pen = Omit<TreeStyle, 'open'> & { readonly words: PictureWords; readonly open: number };

const USUALLY_OPEN = 2;

/** The tree as nested lists, complete without script: what has branches opens and closes by itself. */
export const renderTree = (tree: Tree, style: TreeStyle): Html => {
  const pen: Pen = { open: USUALLY_OPEN, ...style, words: PICTURE_WORDS[style.language] };
  return list(tree, 0, pen);
};

const list = (branches: readonly Branch[], depth: number, pen: Pen): Html =>
  html`<ul class="tree">
    ${branches.map((branch) => item(branch, depth, pen))}
  </ul>`;

const item = (branch: Branch, depth: number, pen: Pen): Html => {
  if (branch.isRepeated)
    return html`<li class="repeated">${repeated(branch, pen)}${proofs(branch, pen)}</li>`;
  return html`<li id="${pen.id}-${branch.number}">
    ${title(branch, pen)}${proofs(branch, pen)}${below(branch, depth, pen)}
  </li>`;
};

/** What opens holds no link: a summary is a button. */
const below = ({ node, branches }: Branch, depth: number, pen: Pen): Html => {
  if (branches.length === 0) return NOTHING;
  const says = pen.words.below(branches.length);
  return html`<details ${depth < pen.open ? html`open` : NOTHING}>
    <summary aria-label="${node.name}: ${says}">${says}</summary>
    ${list(branches, depth + 1, pen)}
  </details>`;
};

const title = (branch: Branch, pen: Pen): Html => {
  const { node } = branch;
  return html`${relations(branch, pen)}<a class="entity ${node.kind}" href="${pen.link(node.href)}"
      >${node.name}</a
    >
    ${kind(node.kind, pen)}${node.note ? html` <span class="tree-note">${node.note}</span>` : NOTHING}`;
};

/** Leads to where the node stands, not to its page. */
const repeated = (branch: Branch, pen: Pen): Html =>
  html`${relations(branch, pen)}<a class="entity ${branch.node.kind}" href="#${pen.id}-${branch.number}"
      >${branch.node.name}</a
    >
    <span class="tree-note">${pen.words.alsoAbove}</span>`;

const kind = (of: EntityKind, { words }: Pen): Html =>
  html`<span class="tree-kind">${words.kinds[of]}</span>`;

const relations = ({ node, links }: Branch, pen: Pen): readonly Html[] =>
  links.map(
    (link) =>
      html`<span class="tree-relation">${sayLink(link, node.id, pen.words)}</span>${basis(link, pen)} `,
  );

/** What the report states needs no mark. */
const basis = (link: DrawingLink, { words }: Pen): Html =>
  link.basis === 'STATED' ? NOTHING : html` <em class="basis INFERRED">${words.basis.INFERRED}</em>`;

const proofs = ({ links }: Branch, pen: Pen): readonly Html[] => links.map((link) => proof(link, pen));

const proof = ({ quotes = [], note, caveat }: DrawingLink, pen: Pen): Html =>
  quotes.length === 0 && !note
    ? NOTHING
    : html`<p class="proof">
        ${note ? html`<span class="tree-note">${note}</span> ` : NOTHING}${caveat ? html`<span class="tree-note">${pen.words.caveat} ${caveat}</span> ` : NOTHING}${quotes.map((one) => cite(one, pen))}
      </p>`;

const cite = ({ quote, href }: DrawingQuote, { link }: Pen): Html =>
  html`<a href="${link(href)}"><q>${quote}</q></a> `;
