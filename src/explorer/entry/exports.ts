import { badInput } from '../../domain/errors.ts';
import type { Drawing } from '../pictures/drawing.ts';
import { toCsv } from '../pictures/exports/csv.ts';
import { toJson } from '../pictures/exports/json.ts';
import { toMermaid } from '../pictures/exports/mermaid.ts';
import { toSvg } from '../pictures/exports/svg.ts';
import { type PictureWords, PICTURE_WORDS } from '../pictures/words/words.ts';
import { html, type Html } from '../html.ts';
import { type View, withParameters } from '../view.ts';

type Format = {
  readonly name: string;
  readonly type: string;
  readonly write: (drawing: Drawing, words: PictureWords, origin: string) => string;
};

const FORMATS: Readonly<Record<string, Format>> = {
  svg: { name: 'SVG', type: 'image/svg+xml', write: toSvg },
  mermaid: { name: 'Mermaid', type: 'text/plain; charset=utf-8', write: toMermaid },
  json: { name: 'JSON', type: 'application/json; charset=utf-8', write: toJson },
  csv: { name: 'CSV', type: 'text/csv; charset=utf-8', write: toCsv },
};

/** The rules of a picture stand in it. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A view of the graph in the format that `?as=` names.
 *
 * @throws BAD_INPUT for a format that there is not
 */
export const exportAs = (format: string, drawing: Drawing, { language, url }: View): Response => {
  const found = FORMATS[format];
  if (found === undefined || !Object.hasOwn(FORMATS, format))
    throw badInput(
      `as must be one of ${Object.keys(FORMATS).join(', ')}, was ${JSON.stringify(format.slice(0, 40))}; correct it or leave it out.`,
    );
  return new Response(found.write(drawing, PICTURE_WORDS[language], url.origin), {
    headers: {
      'content-type': found.type,
      'content-language': language,
      'content-security-policy': PICTURE_POLICY,
      'cache-control': 'no-cache',
      vary: 'accept-language',
    },
  });
};

/** The same view in every format. */
export const formatLinks = (view: View): readonly Html[] =>
  Object.entries(FORMATS).map(
    ([format, { name }]) =>
      html`<li>
        <a href="${withParameters(view, { as: format, uses: null })}" rel="alternate nofollow">${name}</a>
      </li>`,
  );
