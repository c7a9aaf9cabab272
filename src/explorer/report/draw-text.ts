import type { Span } from '../../domain/records.ts';
import { html, type Html, NOTHING } from '../html.ts';
import type { View } from '../view.ts';
import { segmentsOf, within } from './layers.ts';
import type { TextLink } from './links.ts';
import type { ReportFrame, ReportSection } from './read-report.ts';

/** What is drawn over the text: where it leads, and the span that the reader came for. */
export type Overlay = {
  readonly links: readonly TextLink[];
  readonly at: Span | null;
  readonly link: View['link'];
};

type Line = Span & { readonly text: string };

/** The whole text, a paragraph a line, with its headings; not a character is added or lost within a line. */
export const drawText = (report: ReportFrame, overlay: Overlay): readonly Html[] => {
  const sectionAt = new Map(report.sections.map((section) => [section.start, section]));
  return linesOf(report.text).map((line) => drawLine(line, sectionAt.get(line.start), overlay));
};

const linesOf = (text: string): readonly Line[] => {
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const span = { start, end: start + line.length, text: line };
    start = span.end + 1;
    return span;
  });
  return lines.filter(({ text: line }) => line.trim() !== '');
};

const drawLine = (line: Line, section: ReportSection | undefined, overlay: Overlay): Html => {
  if (section === undefined) return html`<p>${drawSpan(line, line, [], overlay)}</p>`;
  const id = anchorOf(section);
  if (squeezed(line.text) !== squeezed(section.heading)) {
    return html`<p id="${id}">${drawSpan(line, line, runIn(line, section), overlay)}</p>`;
  }
  const content = drawSpan(line, line, [], overlay);
  return section.depth === 1 ? html`<h2 id="${id}">${content}</h2>` : html`<h3 id="${id}">${content}</h3>`;
};

/** A heading that its own paragraph carries on behind. */
const runIn = (line: Line, { heading }: ReportSection): readonly (Span & { readonly value: true })[] => {
  const at = line.text.indexOf(heading);
  if (at === -1 || at > LONGEST_NUMBER) return [];
  return [{ start: line.start, end: line.start + at + heading.length, value: true }];
};

/** Before a heading stands its number at most: （十二）. */
const LONGEST_NUMBER = 6;

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');

/** `section:…-1.2` to `s-1.2`. */
export const anchorOf = ({ id }: Pick<ReportSection, 'id'>): string =>
  `s-${id.slice(id.lastIndexOf('-') + 1)}`;

type Strong = readonly (Span & { readonly value: true })[];

const drawSpan = (line: Line, span: Span, strong: Strong, { links, at, link }: Overlay): readonly Html[] => {
  const marked = at === null ? [] : [{ ...at, value: at }];
  const layers = [strong, marked, within(links, span)] as const;
  return segmentsOf<readonly [true, Span, TextLink['value']]>(span, layers).map(({ start, end, values }) => {
    const [isStrong, mark, target] = values;
    const text = line.text.slice(start - line.start, end - line.start);
    const linked = target === null ? html`${text}` : drawLink(text, target, link);
    const marking = mark === null ? linked : drawMark(linked, mark, start);
    return isStrong === null ? marking : html`<strong>${marking}</strong>`;
  });
};

const drawLink = (
  text: string,
  { href, kind, name, isFigure }: TextLink['value'],
  link: View['link'],
): Html =>
  html`<a href="${link(href)}" data-kind="${kind}" ${isFigure ? html`data-figure` : NOTHING} title="${name}"
    >${text}</a
  >`;

/** The first piece of a mark carries the address of the whole. */
const drawMark = (content: Html, mark: Span, start: number): Html =>
  start === mark.start
    ? html`<mark id="${mark.start}-${mark.end}">${content}</mark>`
    : html`<mark>${content}</mark>`;
