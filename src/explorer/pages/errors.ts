import { isTifaError } from '../../domain/errors.ts';
import { searchForm } from '../frame.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import type { View } from '../view.ts';

export const missingPage = (view: View): Page => ({
  status: 404,
  hasSearch: true,
  title: view.words.errors.notFound,
  description: view.words.errors.notFound,
  main: html`<h1>${view.words.errors.notFound}</h1>
    <p>${view.words.errors.notFoundHint}</p>
    ${searchForm(view)}`,
});

const STATUS: Readonly<Record<string, number>> = {
  BAD_INPUT: 400,
  TOO_COSTLY: 400,
  BUSY: 503,
  DATABASE_UNAVAILABLE: 503,
  DATABASE_FAILED: 503,
  TIMEOUT: 504,
};

/** In seconds. */
const SOON = 2;

/** What failed is said with its code; the text of a defect is not shown. */
export const failedPage = ({ words }: View, error: unknown): Page => {
  const code = isTifaError(error) ? error.code : 'UNEXPECTED';
  const status = STATUS[code] ?? 500;
  return {
    status,
    ...(status === 503 && { retryAfter: SOON }),
    title: words.errors.failed,
    description: words.errors.failed,
    main: html`<h1>${words.errors.failed}</h1>
      <p>${isTifaError(error) ? error.message : ''} <code>${code}</code></p>`,
  };
};
