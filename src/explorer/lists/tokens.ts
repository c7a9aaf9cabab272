import { html, type Html, NOTHING } from '../html.ts';

type Part = { readonly token: string };

/** “1 · 3 · 6 · 3”; nothing for a term of one part, whose name says it, or none. */
export const tokens = ({ parts }: { readonly parts: readonly Part[] }): Html =>
  parts.length < 2
    ? NOTHING
    : html`<span class="tokens">${parts.map(({ token }) => token).join(' · ')}</span>`;
