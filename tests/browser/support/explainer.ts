import type { Locator, Page } from 'playwright-core';

/** The explainer has marked all there is now. */
export const untilMarked = async (page: Page, state = 'ready'): Promise<void> => {
  await page.locator(`term-explainer[data-state="${state}"]`).waitFor({ state: 'attached' });
  // Marking goes on in idle time; nothing more to do shows in two idle turns without a change.
  await page.evaluate(async () => {
    for (let still = 0, before = ''; still < 3;) {
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 150 }));
      const now = document.body.innerHTML;
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });
};

export const markOf = (page: Page, text: string): Locator =>
  page.locator('term-mark', { hasText: text }).first();

export const marksOn = (page: Page): Promise<readonly string[]> =>
  page.locator('term-mark').allTextContents();

/** Playwright looks into open shadow roots by itself. */
export const cardOn = (page: Page): Locator => page.getByRole('dialog').and(page.locator('.card'));
