import type { Answer, Governed, Link, Part, Term } from './answer.ts';
import { make } from './dom.ts';
import type { Words } from './words.ts';

export type Pen = {
  readonly words: Words;
  /** What links are relative to. */
  readonly endpoint: string;
};

const LONGEST_QUOTE = 525;

/** The title names the dialog. */
export const TITLE = 'title';

/** The content of a card: of one term, or of several a choice. `text` is what the page says. */
export const draw = ({ nodes }: Answer, text: string, pen: Pen): readonly Node[] => {
  const terms = nodes.filter((node) => node !== null);
  const [first, second] = terms;
  if (!first) return [title(text), make('p', 'note', pen.words.gone)];
  if (!second) return [title(first.name), drawIssuer(first, pen), ...drawTerm(first, pen)];
  return [
    title(text),
    make('p', 'note', pen.words.candidates),
    ...terms.map((term) => drawCandidate(term, pen)),
  ];
};

export const title = (text: string): Node => {
  const heading = make('h2', TITLE, text);
  heading.id = TITLE;
  return chinese(heading);
};

/** Names and quotes are Chinese whatever language the card speaks. */
const chinese = (element: HTMLElement): HTMLElement => Object.assign(element, { lang: 'zh' });

const drawCandidate = (term: Term, pen: Pen): Node => {
  const summary = make('summary', '', chinese(make('b', '', term.name)), drawIssuer(term, pen));
  return make('details', 'candidate', summary, ...drawTerm(term, pen));
};

const drawTerm = (term: Term, pen: Pen): readonly Node[] => [
  term.status === 'USED_UNDEFINED'
    ? make('p', 'note', pen.words.undefined)
    : chinese(make('p', 'summary', term.summary)),
  make('dl', 'facts', ...drawParts(term, pen), ...drawLeads(term, pen), ...drawProof(term, pen)),
  make('p', 'more', drawLink(term.href, pen.words.more, pen)),
];

const drawIssuer = ({ level, issuer }: Term, { words }: Pen): Node =>
  make('span', 'issuer', [issuer?.name, level && words.levels[level]].filter(Boolean).join(' · '));

const drawParts = ({ parts }: Term, pen: Pen): readonly Node[] =>
  parts.length === 0
    ? []
    : [make('dt', '', pen.words.parts), ...parts.map((part) => make('dd', 'part', ...drawPart(part, pen)))];

const drawPart = ({ token, heading, count, group, items }: Part, pen: Pen): readonly (Node | string)[] => {
  const name = heading ?? group?.name ?? token;
  const number = count === null || items.length === 0 ? '' : ` (${count})`;
  const head = group ? drawName({ href: group.href, name }, pen) : chinese(make('span', '', name));
  return [make('b', '', head, number), ' ', ...listed(items.map((item) => drawName(item, pen)))];
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
    return make('span', '', drawName(node, pen), isInferred ? make('i', 'inferred', pen.words.inferred) : '');
  });
  const rest = totalCount > links.length ? ' …' : '';
  return [make('dd', '', make('b', '', `${name} (${totalCount})`), ' ', ...listed(links), rest)];
};

const drawProof = ({ definitions: [definition], mentions }: Term, pen: Pen): readonly Node[] => {
  const evidence = (definition ?? mentions?.edges[0]?.node)?.evidence;
  if (!evidence) return [];
  const { quote, href, report, section } = evidence;
  const short = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
  const source = drawName({ href, name: `${report.title} · ${section.heading}` }, pen);
  return [
    make('dt', '', definition ? pen.words.proof : pen.words.used),
    make('dd', '', definition ? chinese(make('q', 'quote', short)) : '', ' ', source),
  ];
};

const drawName = ({ href, name }: Link, pen: Pen): Node => chinese(drawLink(href, name, pen));

/** To a page of the service, in a window of its own: the reader keeps what is being read. */
const drawLink = (href: string, text: string, { endpoint }: Pen): HTMLElement => {
  const url = new URL(href, endpoint);
  return /^https?:$/.test(url.protocol)
    ? Object.assign(make('a', 'link', text), { href: url.href, target: '_blank', rel: 'noopener' })
    : make('span', '', text);
};
