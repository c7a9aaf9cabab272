import type { Span } from '../../domain/records.ts';
import { citation } from '../entry/proof.ts';
import { html, type Html, NOTHING } from '../html.ts';
import type { View } from '../view.ts';
import type { ReportFrame } from './read-report.ts';

/** The words that an address names in `at`: null when it names none, MISSING when the text has no such words. */
export type Asked = Span | 'MISSING' | null;

/** Half a character is no words. */
export const spanAsked = (url: URL, text: string): Asked => {
  const asked = url.searchParams.get('at');
  if (asked === null) return null;
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/u.exec(asked) ?? [];
  const [start, end] = [Number(from), Number(to)];
  const isWhole = start < end && end <= text.length && text.slice(start, end).isWellFormed();
  return isWhole ? { start, end } : 'MISSING';
};

/** Tells a reader who came for a proof where it is, and how to cite it. */
export const proofNote = (report: ReportFrame, asked: Asked, view: View): Html => {
  if (asked === null) return NOTHING;
  const { words, link } = view;
  const whole = html`<a href="${link(report.href)}">${words.report.whole}</a>`;
  if (asked === 'MISSING') return html`<p class="proof-note missing">${words.report.noProof} ${whole}</p>`;
  const quote = report.text.slice(asked.start, asked.end);
  const href = `${report.href}?at=${asked.start}-${asked.end}#${asked.start}-${asked.end}`;
  return html`<div class="proof-note">
    <a href="#${asked.start}-${asked.end}">${words.report.proof}</a>
    ${whole} ${citation({ quote, href, report }, view)}
  </div>`;
};
