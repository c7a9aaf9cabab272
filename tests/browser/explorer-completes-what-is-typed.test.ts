import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { axe } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { SERVICE } from './support/service.ts';

const openPage = useBrowser();

/** What is suggested for anything. */
const SUGGESTIONS = ['綠美湞江', '綠美韶關', '綠美廣東生態建設'].map((name, index) => ({
  entity: { name, kind: 'TERM', href: `/term/suggested-${index}` },
  matchedLabel: { text: name },
}));

const openWith = async (
  answer: Parameters<Route['fulfill']>[0],
  path: string,
): ReturnType<typeof openPage> => {
  const opened = await openPage(`${SERVICE}${path}`);
  await opened.page.route('**/graphql*', (route) => route.fulfill(answer));
  return opened;
};

const open = (path = '/') => openWith({ json: { data: { suggest: SUGGESTIONS } } }, path);

const field = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');

const typeIn = async (page: Page, words = '綠美'): Promise<void> => {
  await field(page).pressSequentially(words);
  await options(page).first().waitFor();
};

describe('suggestions', () => {
  it('come under the field, and are told to a screen reader', async () => {
    const { page, errors } = await open('/?lang=en');
    await typeIn(page);
    expect(await options(page).locator('.name').allTextContents()).toEqual(
      SUGGESTIONS.map(({ entity }) => entity.name),
    );
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('form.ask [role=status]').textContent()).toContain('3 suggestions');
    expect(await axe(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('are gone through with the arrows, round and round', async () => {
    const { page } = await open();
    await typeIn(page);
    const chosen = () => page.locator('[role=option][aria-selected=true] .name').allTextContents();
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toEqual(['綠美湞江']);
    const active = await field(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"] .name`).textContent()).toBe('綠美湞江');
    await page.keyboard.press('ArrowUp');
    expect(await chosen()).toEqual(['綠美廣東生態建設']);
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toEqual(['綠美湞江']);
  });

  it('open the page of the one that is chosen, in the language of this one', async () => {
    const { page } = await open('/?lang=en');
    await typeIn(page);
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForURL('**/term/suggested-0?lang=en'), page.keyboard.press('Enter')]);
  });

  it('open by a click as well', async () => {
    const { page } = await open();
    await typeIn(page);
    await Promise.all([page.waitForURL('**/term/suggested-1'), options(page).nth(1).click()]);
  });

  it('leave Enter to the question where none is chosen', async () => {
    const { page } = await open();
    await typeIn(page, 'xyzxyz');
    await Promise.all([page.waitForURL('**/search?q=xyzxyz'), page.keyboard.press('Enter')]);
  });

  it('close with Escape, and keep what was typed', async () => {
    const { page } = await open();
    await typeIn(page);
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await field(page).inputValue()).toBe('綠美');
  });

  it('are asked for once for all keys that are pressed without a pause', async () => {
    const { page, requests } = await open();
    await typeIn(page, 'abcdef');
    expect(requests.filter((request) => request.includes('/graphql'))).toHaveLength(1);
    expect(
      requests.filter((request) => request.startsWith('GET') && request.includes('abcdef')),
    ).toHaveLength(1);
  });

  it('are not there when the service does not answer, and the question still is', async () => {
    const { page } = await openWith({ status: 500, body: 'no' }, '/');
    await Promise.all([page.waitForResponse('**/graphql?*'), field(page).pressSequentially('xyzxyz')]);
    expect(await options(page).count()).toBe(0);
    await Promise.all([page.waitForURL('**/search?q=xyzxyz'), page.keyboard.press('Enter')]);
  });
});

describe('a citation', () => {
  const term = `/term/${encodeURIComponent('三线一单')}`;

  it('is copied whole', async () => {
    const { page } = await openPage(`${SERVICE}${term}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const cite = page.locator('details.cite').first();
    await cite.locator('summary').click();
    await cite.getByRole('button').click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(await cite.locator('.citation').textContent());
    expect(await cite.getByRole('button').textContent()).toBe(
      await cite.getByRole('button').getAttribute('data-copied'),
    );
  });

  it('can be read without script, where no button promises to copy', async () => {
    const { page } = await openPage(`${SERVICE}${term}`, { javaScriptEnabled: false });
    const cite = page.locator('details.cite').first();
    await cite.locator('summary').click();
    expect(await cite.locator('.citation').isVisible()).toBe(true);
    expect(await cite.locator('button').isVisible()).toBe(false);
  });
});
