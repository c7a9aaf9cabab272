import type { Answer, Governed, Link, Part, Term } from './answer.ts';
import { button, make } from './dom.ts';
import type { Words } from './words.ts';

export type Pen = {
  readonly words: Words;
  /** What links are relative to. */
  readonly endpoint: string;
  /** Shows other content in the card. */
  readonly show: (content: readonly Node[]) => void;
};

const LONGEST_QUOTE = 525;

/** The title names the dialog. */
export const TITLE = 'title';

/** The content of a card: of one term, or of several a choice. `text` is what the page says. */
export const draw = ({ nodes }: Answer, text: string, pen: Pen): readonly Node[] => {
  const terms = nodes.filter((node) => node !== null);
  const [first, second] = terms;
  if (!first) return [title(text), make('p', 'note', pen.words.gone)];
  return second ? drawChoice(terms, text, pen) : drawTerm(first, pen);
};

export const title = (text: string): Node => {
  const heading = make('h2', TITLE, chinese(text));
  heading.id = TITLE;
  return heading;
};

/** Names and quotes are Chinese whatever language the card speaks. */
const chinese = (text: string): Node => {
  const element = make('span', '', text);
  element.lang = 'zh';
  return element;
};

const drawChoice = (terms: readonly Term[], text: string, pen: Pen): readonly Node[] => {
  const entries = terms.map((term) => {
    const back = button('back', pen.words.back, () => pen.show(drawChoice(terms, text, pen)));
    const open = button('candidate', term.name, () => pen.show([...drawTerm(term, pen), back]));
    return make('li', '', open, drawIssuer(term, pen), make('p', '', term.summary));
  });
  return [title(text), make('p', 'note', pen.words.candidates), make('ul', 'candidates', ...entries)];
};

const drawTerm = (term: Term, pen: Pen): readonly Node[] => [
  title(term.name),
  drawIssuer(term, pen),
  term.status === 'USED_UNDEFINED'
    ? make('p', 'note', pen.words.undefined)
    : make('p', 'summary', term.summary && chinese(term.summary)),
  make('dl', 'facts', ...drawParts(term, pen), ...drawLeads(term, pen), ...drawProof(term, pen)),
  make('p', 'more', drawLink({ href: term.href, name: pen.words.more }, pen)),
];

const drawIssuer = ({ level, issuer }: Term, { words }: Pen): Node =>
  make('p', 'issuer', [issuer?.name, level && words.levels[level]].filter(Boolean).join(' · '));

const drawParts = ({ parts }: Term, pen: Pen): readonly Node[] =>
  parts.length === 0
    ? []
    : [make('dt', '', pen.words.parts), ...parts.map((part) => make('dd', 'part', ...drawPart(part, pen)))];

const drawPart = ({ token, heading, count, group, items }: Part, pen: Pen): readonly (Node | string)[] => {
  const name = heading ?? group?.name ?? token;
  const number = count === null || items.length === 0 ? '' : ` (${count})`;
  const head = group ? drawLink({ href: group.href, name }, pen) : chinese(name);
  return [make('b', '', head, number), ' ', ...listed(items.map((item) => drawLink(item, pen)))];
};

const listed = (nodes: readonly Node[]): readonly (Node | string)[] =>
  nodes.flatMap((node, index) => [index === 0 ? '' : '、', node]);

const drawLeads = ({ actions, projects, places }: Term, pen: Pen): readonly Node[] => {
  const { words } = pen;
  const rows = [
    ...drawGoverned(words.actions, actions, pen),
    ...drawGoverned(words.projects, projects, pen),
    ...drawGoverned(words.places, places, pen),
  ];
  return [make('dt', '', words.leads), ...(rows.length > 0 ? rows : [make('dd', '', words.nothing)])];
};

const drawGoverned = (name: string, governed: Governed | null, pen: Pen): readonly Node[] => {
  if (governed === null) return [make('dd', '', `${name}: ${pen.words.failed}`)];
  const { totalCount, edges } = governed;
  if (totalCount === 0) return [];
  const links = edges.map(({ node, path }) => {
    const isInferred = path.steps.some(({ relation }) => relation.basis === 'INFERRED');
    return make('span', '', drawLink(node, pen), isInferred ? make('i', 'inferred', pen.words.inferred) : '');
  });
  const rest = totalCount > links.length ? ' …' : '';
  return [make('dd', '', make('b', '', `${name} (${totalCount})`), ' ', ...listed(links), rest)];
};

const drawProof = ({ definitions: [definition], mentions }: Term, pen: Pen): readonly Node[] => {
  const evidence = (definition ?? mentions?.edges[0]?.node)?.evidence;
  if (!evidence) return [];
  const { quote, href, report, section } = evidence;
  const short = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
  const source = drawLink({ href, name: `${report.title} · ${section.heading}` }, pen);
  return [
    make('dt', '', definition ? pen.words.proof : pen.words.used),
    make('dd', '', definition ? make('q', 'quote', chinese(short)) : '', ' ', source),
  ];
};

/** To a page of the service, in a window of its own: the reader keeps what is being read. */
const drawLink = ({ href, name }: Link, { endpoint }: Pen): Node => {
  const url = new URL(href, endpoint);
  if (!/^https?:$/.test(url.protocol)) return chinese(name);
  const element = make('a', 'link', chinese(name));
  return Object.assign(element, { href: url.href, target: '_blank', rel: 'noopener' });
};
