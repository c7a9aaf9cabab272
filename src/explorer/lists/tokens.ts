import { html, type Html, NOTHING } from '../html.ts';

type Part = { readonly token: string };

/** “1 · 3 · 6 · 3”; nothing for a term that does not split. */
export const tokens = ({ parts }: { readonly parts: readonly Part[] }): Html =>
  parts.length === 0
    ? NOTHING
    : html`<span class="tokens">${parts.map(({ token }) => token).join(' · ')}</span>`;
