import { html as asyncHtml, raw } from 'hono/html';

/** Markup that is safe to print: every value put into it was escaped. */
export type Html = ReturnType<typeof raw>;

/** What a template accepts: text is escaped; lists are joined; null, undefined and booleans print nothing. */
export type Printable = Html | string | number | boolean | null | undefined | readonly Printable[];

/** Hono's template, which answers a promise only when it is given one. */
export const html = (strings: TemplateStringsArray, ...values: readonly Printable[]): Html =>
  asyncHtml(strings, ...values) as Html;

export const NOTHING: Html = raw('');

const UNSAFE_IN_SCRIPT: Readonly<Record<string, string>> = {
  '<': String.raw`\u003c`,
  '\u2028': String.raw`\u2028`,
  '\u2029': String.raw`\u2029`,
};

/** A data block of JSON: nothing in it can end the block. */
export const jsonLd = (value: unknown): Html => {
  const text = JSON.stringify(value).replaceAll(
    /[<\u2028\u2029]/gu,
    (sign) => UNSAFE_IN_SCRIPT[sign] ?? sign,
  );
  return raw(`<script type="application/ld+json">${text}</script>`);
};
