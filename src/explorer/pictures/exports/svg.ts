import { raw } from 'hono/html';

import type { Html } from '../../html.ts';
import { chainSvg } from '../chain-svg.ts';
import type { Drawing } from '../drawing.ts';
import { type Palette, PALETTES, readStyles } from '../palette.ts';
import type { PictureWords } from '../words/words.ts';

/** The picture as a file of its own: with its colours, light and dark, and links to the pages of the service at `origin`. */
export const toSvg = (drawing: Drawing, words: PictureWords, origin: string): string => {
  const link = (href: string): string => new URL(href, origin).href;
  const svg = String(chainSvg(drawing, { id: 'chain', words, link, style: STYLE }));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printable(svg)}\n`;
};

/** Viewers other than browsers know no custom properties: the colours themselves are written in. */
const coloured = (css: string, palette: Palette): string =>
  css.replaceAll(/var\(--(?<name>[a-z]+)\)/gu, (whole, name: string) => palette[name] ?? whole);

const CHAIN = readStyles('chain.css');

const STYLE: Html = raw(
  `<style><![CDATA[${coloured(CHAIN, PALETTES.light)}
@media (prefers-color-scheme: dark) {${coloured(CHAIN, PALETTES.dark)}}]]></style>`,
);

/** XML has no way to write control characters and halves of characters. */
const printable = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are what must not be in it
  text.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '');
