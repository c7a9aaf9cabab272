import type { Answer, Governed, Link, Part, Term } from './answer.ts';
import { button, make } from './dom.ts';
import type { Words } from './words.ts';

export type Pen = {
  readonly words: Words;
  /** What links are relative to. */
  readonly endpoint: string;
  /** Shows other content in the card. */
  readonly show: (content: readonly Node[]) => void;
  /** For the title, so that the dialog can be named by it. */
  readonly titleId: string;
};

const LONGEST_QUOTE = 525;

/** The content of a card: of one term, or of several a choice. */
export const draw = ({ nodes }: Answer, text: string, pen: Pen): readonly Node[] => {
  const terms = nodes.filter((node) => node !== null);
  const [first, second] = terms;
  if (!first) return [title(text, pen), make('p', 'note', pen.words.gone)];
  return second ? drawChoice(terms, text, pen) : drawTerm(first, pen);
};

export const title = (text: string, { titleId }: Pen): Node => {
  const heading = make('h2', 'title', text);
  heading.id = titleId;
  return heading;
};

const drawChoice = (terms: readonly Term[], text: string, pen: Pen): readonly Node[] => {
  const again = (): void => pen.show(drawChoice(terms, text, pen));
  const open = (term: Term): void =>
    pen.show([...drawTerm(term, pen), button('back', pen.words.back, again)]);
  const entry = (term: Term): Node =>
    make(
      'li',
      '',
      button('candidate', term.name, () => open(term)),
      issuer(term, pen.words),
      make('p', '', term.summary),
    );
  return [
    title(text, pen),
    make('p', 'note', pen.words.candidates),
    make('ul', 'candidates', terms.map(entry)),
  ];
};

const drawTerm = (term: Term, pen: Pen): readonly Node[] =>
  [
    title(term.name, pen),
    issuer(term, pen.words),
    term.status === 'USED_UNDEFINED' ? make('p', 'note', pen.words.undefined) : '',
    term.summary === null ? '' : make('p', 'summary', term.summary),
    make('dl', 'facts', drawParts(term.parts, pen), drawLeads(term, pen), drawProof(term, pen)),
    make('p', 'more', link({ href: term.href, name: pen.words.more }, pen)),
  ].map((node) => (typeof node === 'string' ? new Text(node) : node));

const issuer = ({ level, issuer: by }: Term, { levels }: Words): Node => {
  const names = [by?.name, level === null ? undefined : levels[level]].filter(Boolean);
  return names.length === 0 ? new Text() : make('p', 'issuer', names.join(' · '));
};

const drawParts = (parts: readonly Part[], pen: Pen): readonly Node[] =>
  parts.length === 0
    ? []
    : [make('dt', '', pen.words.parts), ...parts.map((part) => make('dd', 'part', drawPart(part, pen)))];

const drawPart = ({ token, heading, count, group, items }: Part, pen: Pen): readonly (Node | string)[] => {
  const name = heading ?? group?.name ?? token;
  const head = group ? link({ ...group, name }, pen) : name;
  const number = count === null || items.length === 0 ? '' : ` (${count})`;
  return [make('b', '', head, number), ' ', ...listed(items.map((item) => link(item, pen)))];
};

const listed = (nodes: readonly Node[]): readonly (Node | string)[] =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : ['、', node]));

const drawLeads = ({ actions, projects, places }: Term, pen: Pen): readonly Node[] => {
  const { words } = pen;
  const kinds = [
    [words.actions, actions],
    [words.projects, projects],
    [words.places, places],
  ] as const;
  const rows = kinds.flatMap(([name, governed]) => drawGoverned(name, governed, pen));
  return [make('dt', '', words.leads), ...(rows.length > 0 ? rows : [make('dd', '', words.nothing)])];
};

const drawGoverned = (name: string, governed: Governed | null, pen: Pen): readonly Node[] => {
  if (governed === null) return [make('dd', '', make('b', '', name), ' ', pen.words.partly)];
  if (governed.totalCount === 0) return [];
  const links = governed.edges.map(({ node, path }) => {
    const isInferred = path.steps.some(({ relation }) => relation.basis === 'INFERRED');
    const drawn = link(node, pen);
    return isInferred ? make('span', '', drawn, make('i', 'inferred', pen.words.inferred)) : drawn;
  });
  const rest = governed.totalCount > links.length ? ' …' : '';
  return [make('dd', '', make('b', '', `${name} (${governed.totalCount})`), ' ', listed(links), rest)];
};

const drawProof = ({ definitions: [definition], mentions }: Term, pen: Pen): readonly Node[] => {
  if (definition) {
    const { quote, href } = definition.evidence;
    const source = link({ href, name: definition.report.title }, pen);
    return [
      make('dt', '', pen.words.proof),
      make('dd', '', make('q', 'quote', shortened(quote)), ' ', source),
    ];
  }
  const evidence = mentions?.edges[0]?.node.evidence;
  if (!evidence) return [];
  const name = `${evidence.report.title} · ${evidence.section.heading}`;
  return [make('dt', '', pen.words.used), make('dd', '', link({ href: evidence.href, name }, pen))];
};

const shortened = (quote: string): string =>
  quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;

/** To a page of the service, in a window of its own: the reader keeps what is being read. */
const link = ({ href, name }: Link, { endpoint }: Pen): Node => {
  const url = URL.parse(href, endpoint);
  if (!url || !/^https?:$/.test(url.protocol)) return new Text(name);
  const element = make('a', 'link', name);
  element.href = url.href;
  element.target = '_blank';
  element.rel = 'noopener';
  return element;
};
