import type { Answer, Governed, Part, Term } from './answer.ts';
import { make } from './dom.ts';
import type { Words } from './words.ts';

export type Pen = {
  readonly words: Words;
  /** What links are relative to. */
  readonly endpoint: string;
};

/** Without `href` it is no link. */
type Name = { readonly href: string | undefined; readonly name: string };

const LONGEST_QUOTE = 525;

/** The title names the dialog. */
export const TITLE = 'title';

/** The content of a card: of one term, or of several a choice. `text` is what the page says. */
export const draw = ({ nodes }: Answer, text: string, pen: Pen): readonly Node[] => {
  const terms = nodes.filter((node) => node !== null);
  const [first, second] = terms;
  if (!first) return [title(text), make('p.note', pen.words.gone)];
  if (!second) return [title(first.name), drawIssuer(first, pen), ...drawTerm(first, pen)];
  return [
    title(text),
    make('p.note', pen.words.candidates),
    ...terms.map((term) => drawCandidate(term, pen)),
  ];
};

export const title = (text: string): Node => Object.assign(chinese(make('h2.title', text)), { id: TITLE });

/** Names and quotes are Chinese whatever language the card speaks. */
const chinese = (element: HTMLElement): HTMLElement => Object.assign(element, { lang: 'zh' });

const drawCandidate = (term: Term, pen: Pen): Node =>
  make(
    'details.candidate',
    make('summary', chinese(make('b', term.name)), drawIssuer(term, pen)),
    ...drawTerm(term, pen),
  );

const drawIssuer = ({ level, issuer }: Term, { words }: Pen): Node =>
  make('span.issuer', [issuer?.name, level && words.levels[level]].filter(Boolean).join(' · '));

const drawTerm = (term: Term, pen: Pen): readonly Node[] => [
  term.status === 'USED_UNDEFINED'
    ? make('p.note', pen.words.undefined)
    : chinese(make('p.summary', term.summary)),
  make('dl.facts', ...drawParts(term, pen), ...drawLeads(term, pen), ...drawProof(term, pen)),
  make('p.more', drawLink(term.href, pen.words.more, pen)),
];

const drawFact = (name: string, rows: readonly Node[]): readonly Node[] =>
  rows.length > 0 ? [make('dt', name), ...rows] : [];

const drawParts = ({ parts }: Term, pen: Pen): readonly Node[] =>
  drawFact(
    pen.words.parts,
    parts.map((part) => drawPart(part, pen)),
  );

const drawPart = ({ token, heading, count, group, items }: Part, pen: Pen): Node => {
  const name = drawName({ href: group?.href, name: heading ?? group?.name ?? token }, pen);
  const number = count === null || items.length === 0 ? '' : ` (${count})`;
  return make('dd.part', make('b', name, number), ' ', ...listed(items.map((item) => drawName(item, pen))));
};

const listed = (nodes: readonly Node[]): readonly (Node | string)[] =>
  nodes.flatMap((node) => ['、', node]).slice(1);

const KINDS = ['actions', 'projects', 'places'] as const;

const drawLeads = (term: Term, pen: Pen): readonly Node[] => {
  const rows = KINDS.flatMap((kind) => drawGoverned(pen.words[kind], term[kind], pen));
  return drawFact(pen.words.leads, rows.length > 0 ? rows : [make('dd', pen.words.nothing)]);
};

const drawGoverned = (name: string, governed: Governed | null, pen: Pen): readonly Node[] => {
  if (!governed) return [make('dd', `${name}: ${pen.words.failed}`)];
  const { totalCount, edges } = governed;
  if (totalCount === 0) return [];
  const links = edges.map(({ node, path }) => {
    const isInferred = path.steps.some(({ relation }) => relation.basis === 'INFERRED');
    return make('span', drawName(node, pen), isInferred ? make('i.inferred', pen.words.inferred) : '');
  });
  const rest = totalCount > links.length ? ' …' : '';
  return [make('dd', make('b', `${name} (${totalCount})`), ' ', ...listed(links), rest)];
};

const drawProof = ({ definitions: [definition], mentions }: Term, pen: Pen): readonly Node[] => {
  const evidence = (definition ?? mentions?.edges[0]?.node)?.evidence;
  if (!evidence) return [];
  const { quote, href, report, section } = evidence;
  const short = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
  const source = drawName({ href, name: `${report.title} · ${section.heading}` }, pen);
  return drawFact(definition ? pen.words.proof : pen.words.used, [
    make('dd', definition && chinese(make('q.quote', short)), ' ', source),
  ]);
};

const drawName = ({ href, name }: Name, pen: Pen): Node => chinese(drawLink(href, name, pen));

/** To a page of the service, in a window of its own: the reader keeps what is being read. */
const drawLink = (href: string | undefined, text: string, { endpoint }: Pen): HTMLElement => {
  const url = href && new URL(href, endpoint);
  return url && /^https?:$/.test(url.protocol)
    ? Object.assign(make('a.link', text), { href: url.href, target: '_blank', rel: 'noopener' })
    : make('span', text);
};
