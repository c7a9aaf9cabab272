import { html, type Html, NOTHING } from '../html.ts';
import type { View } from '../view.ts';

type Reported = { readonly title: string; readonly href: string };

export const APPEARANCE = `
fragment Appearance on TermAppearance {
  report { title href } place { name(script: $script) } year isFirst isLast isDefined
  definition { evidence { quote href } }
  changedFrom { title href }
  change { kind text }
}`;

export type Appearance = {
  readonly report: Reported;
  readonly place: { readonly name: string };
  readonly year: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isDefined: boolean;
  readonly definition: { readonly evidence: { readonly quote: string; readonly href: string } } | null;
  readonly changedFrom: Reported | null;
  readonly change: readonly { readonly kind: 'SAME' | 'ADDED' | 'REMOVED'; readonly text: string }[] | null;
};

/** The reports in which a term appears, oldest first, with what changed in its wording. */
export const renderTimeline = (appearances: readonly Appearance[], view: View): Html =>
  html`<ol class="timeline">
    ${appearances.map((appearance) => renderAppearance(appearance, view))}
  </ol>`;

const renderAppearance = (appearance: Appearance, view: View): Html => {
  const { report, place, year, definition } = appearance;
  const { time } = view.words;
  return html`<li>
    <p>
      <b>${year}</b> ${place.name} · <a href="${view.link(report.href)}" lang="zh">${report.title}</a>
      ${marks(appearance, view)}
    </p>
    ${
      definition === null
        ? html`<p class="quiet">${time.undefined}</p>`
        : html`<p lang="zh">
            <a class="plain" href="${view.link(definition.evidence.href)}">${wording(appearance)}</a>
          </p>`
    }
    ${changed(appearance, view)}
  </li>`;
};

const marks = ({ isFirst, isLast }: Appearance, { words }: View): Html =>
  html`<span class="quiet"
    >${[...(isFirst ? [words.time.first] : []), ...(isLast && !isFirst ? [words.time.last] : [])].join(' · ')}</span
  >`;

/** The definition as printed; where it differs from the one before, with what was added and what was taken away. */
const wording = ({ change, definition }: Appearance): Html =>
  change === null || change.every(({ kind }) => kind === 'SAME')
    ? html`${definition?.evidence.quote}`
    : html`${change.map(({ kind, text }) =>
        kind === 'SAME' ? text : kind === 'ADDED' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`,
      )}`;

const changed = ({ change, changedFrom }: Appearance, { words, link }: View): Html => {
  if (changedFrom === null || change === null) return NOTHING;
  const isSame = change.every(({ kind }) => kind === 'SAME');
  return html`<p class="quiet">
    ${isSame ? words.time.same : words.time.changed}
    <a href="${link(changedFrom.href)}" lang="zh">${changedFrom.title}</a>
  </p>`;
};
