import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { cardOn, markOf, untilMarked } from './support/explainer.ts';
import { startWidgetSite } from './support/widget-site.ts';
const openPage = useBrowser();
const site = await startWidgetSite();
test.each([0, 1000])('retry slow %d', async (ms) => {
  const { page } = await openPage(site.page('<main>三線一單</main>'));
  await untilMarked(page);
  site.be('dead');
  await markOf(page, '三線一單').click();
  await cardOn(page).locator('.retry').waitFor();
  site.be('well');
  await page.route('**/graphql*', async (route) => { await new Promise((r) => setTimeout(r, ms)); await route.continue(); });
  await cardOn(page).locator('.retry').click();
  for (let i = 0; i < 8; i++) { console.log(ms, i * 400, await cardOn(page).isVisible(), (await cardOn(page).innerText()).slice(0, 40)); await new Promise((r) => setTimeout(r, 400)); }
  await cardOn(page).locator('.facts').waitFor({ timeout: 3000 });
});
