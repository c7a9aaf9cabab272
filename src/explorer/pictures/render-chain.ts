import { html, type Html, NOTHING } from '../html.ts';
import { chainSvg } from './chain-svg.ts';
import type { Drawing } from './drawing.ts';
import type { Reader } from './reader.ts';
import { PICTURE_WORDS } from './words/words.ts';

/** The picture as a figure of a page, which scrolls where it is wider than the page, and says what cut it. `id` begins every id in it. */
export const renderChain = (drawing: Drawing, id: string, { language, link }: Reader): Html => {
  const words = PICTURE_WORDS[language];
  return html`<figure class="picture">
    <div class="picture-ground">${chainSvg(drawing, { id, words, link })}</div>
    ${drawing.cut ? html`<figcaption>${words.cut[drawing.cut]}</figcaption>` : NOTHING}
  </figure>`;
};
