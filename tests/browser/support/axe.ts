import axeCore, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 up to AA and what axe holds for good practice. */
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/**
 * What axe finds wrong on the page (shadow roots included), a line for each element: `color-contrast: .card h2`. `within` is a selector.
 * axe runs in the page by the debugger's way, which a page's CSP does not forbid.
 */
export const axe = async (page: Page, within?: string): Promise<readonly string[]> => {
  await page.evaluate(axeCore.source);
  const results = await page.evaluate(runAxe, { within, options: RULES });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
  );
};

type Asked = { readonly within: string | undefined; readonly options: RunOptions };

/** Runs in the page. */
const runAxe = ({ within, options }: Asked): Promise<AxeResults> => {
  const { axe: inPage } = window as unknown as { readonly axe: typeof axeCore };
  return inPage.run(within ?? document, options);
};
