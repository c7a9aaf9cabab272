import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';

import type { Term } from '../../widget/src/answer.ts';
import { CARD_WORDS } from '../../widget/words.ts';
import { axe } from './support/axe.ts';
import { type PageOptions, useBrowser } from './support/browser.ts';
import { cardOn, markOf, untilMarked } from './support/explainer.ts';
import { termsMeantBy } from './support/terms.ts';
import { startWidgetSite } from './support/widget-site.ts';

const openPage = useBrowser();
const site = await startWidgetSite();

beforeEach(() => site.be('well'));

const BODY = `<main><h1>政府工作報告</h1><p>落實省委“1310”具體部署和區委“1363”工作要求,推進三線一單。</p>
<p>實施“139”行動,抓好三大戰略。</p><p><a href="/elsewhere">別處</a></p></main>`;

const open = async (explainer = '', options: PageOptions = {}, lang = 'zh-Hant'): Promise<Page> => {
  const { page } = await openPage(site.page(BODY, { explainer, lang }), options);
  await untilMarked(page);
  site.questions();
  return page;
};

const cardText = async (page: Page): Promise<string> => {
  await cardOn(page).locator('.facts').waitFor();
  return cardOn(page).innerText();
};

const issuerOf = ({ issuer, level }: Term): string =>
  `${issuer!.name} · ${CARD_WORDS.hant.levels[level as keyof typeof CARD_WORDS.hant.levels]}`;

const partOf = ({ heading, group, token, count, items }: Term['parts'][number]): string => {
  const number = count === null ? '' : ` (${count})`;
  return `${heading ?? group?.name ?? token}${number} ${items.map(({ name }) => name).join('、')}`;
};

const inferredIn = ({ actions, projects, places }: Term): number =>
  [actions, projects, places]
    .flatMap((governed) => governed?.edges ?? [])
    .filter(({ path }) => path.steps.some(({ relation }) => relation.basis === 'INFERRED')).length;

test('name, issuer and level, meaning, parts, where it leads, and the words of the report', async () => {
  const page = await open();
  await markOf(page, '1363').click();
  const text = await cardText(page);
  const [term] = await termsMeantBy('1363');
  const parts = term!.parts.filter(({ items }) => items.length > 0);
  expect(parts.length).toBeGreaterThan(2);
  const said = [
    term!.name,
    issuerOf(term!),
    term!.summary!,
    ...parts.map(partOf),
    `項目 (${term!.projects!.totalCount})`,
  ];
  for (const one of said) expect(text).toContain(one);
  const inferred = cardOn(page).locator('.inferred');
  expect(await inferred.allTextContents()).toEqual(Array(inferredIn(term!)).fill('推斷'));
  expect(term!.projects!.totalCount).toBeGreaterThan(10);
  const [definition] = term!.definitions;
  expect(await cardOn(page).locator('.quote').innerText()).toBe(definition!.evidence.quote);
});

test('links lead to pages of the service, in a window of their own', async () => {
  const page = await open();
  await markOf(page, '1363').click();
  await cardText(page);
  const links = await cardOn(page)
    .locator('a')
    .evaluateAll((all) =>
      all.map((one) => [(one as HTMLAnchorElement).href, (one as HTMLAnchorElement).target]),
    );
  expect(links.length).toBeGreaterThan(10);
  for (const [href, target] of links) {
    expect(href).toMatch(new RegExp(`^${site.origin}/(term|goal|action|project|place|report)/`, 'u'));
    expect(target).toBe('_blank');
  }
});

test('what is used and never defined says so, and where it is used', async () => {
  const page = await open();
  await markOf(page, '139').click();
  const text = await cardText(page);
  expect(text).toContain('報告用到這一提法,沒有解釋。');
  expect(text).toContain('見於');
  expect(await cardOn(page).locator('.quote').count()).toBe(0);
});

test('what may be several shows them all, from the highest issuer down, and each opens', async () => {
  const page = await open();
  await markOf(page, '三大戰略').click();
  const candidates = cardOn(page).locator('.candidate');
  await candidates.first().waitFor();
  const meant = await termsMeantBy('三大戰略');
  expect(meant.map(({ level }) => level)).toEqual(['CITY', 'DISTRICT']);
  expect(await candidates.locator('summary b').allTextContents()).toEqual(meant.map(({ name }) => name));
  expect(await candidates.locator('.issuer').allTextContents()).toEqual(meant.map(issuerOf));
  const [part] = meant[1]!.parts.flatMap(({ items }) => items);
  expect(await cardOn(page).innerText()).not.toContain(part!.name);
  await candidates.nth(1).locator('summary').click();
  expect(await cardOn(page).innerText()).toContain(part!.name);
  expect(site.questions()).toBe(1);
});

test('names as the page is written, or in the script that is asked for', async () => {
  const name = async (explainer: string, lang: string): Promise<string> => {
    const page = await open(explainer, {}, lang);
    await markOf(page, '三線一單').click();
    await cardText(page);
    return cardOn(page).locator('h2').innerText();
  };
  expect(await name('', 'zh-Hant')).toBe('三線一單');
  expect(await name('', 'zh-CN')).toBe('三线一单');
  expect(await name('', 'zh')).toBe('三線一單');
  expect(await name('script="hans"', 'zh-Hant')).toBe('三线一单');
});

test('its own words in both Chinese scripts and in English', async () => {
  const words = async (lang: string): Promise<string> => {
    const page = await open(`lang="${lang}"`);
    await markOf(page, '三線一單').click();
    return cardText(page);
  };
  expect(await words('en')).toContain('Leads to');
  expect(await words('zh-Hans')).toContain('落到哪里');
  expect(await words('zh-TW')).toContain('落到哪裡');
});

test.each(['well', 'dead', 'down'] as const)('axe finds nothing on the open card: %s', async (health) => {
  site.be(health);
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open('', { colorScheme });
    await markOf(page, health === 'well' ? '1363' : '三大戰略').click();
    await cardOn(page)
      .locator(health === 'well' ? '.facts' : '.retry')
      .waitFor();
    expect(await axe(page)).toEqual([]);
  }
});

test('axe finds nothing on the open choice', async () => {
  const page = await open();
  await markOf(page, '三大戰略').click();
  await cardOn(page).locator('.candidate').first().waitFor();
  expect(await axe(page)).toEqual([]);
});

test('the card stands wholly on the screen, below its term or above it', async () => {
  const page = await open('', { viewport: { width: 700, height: 600 } });
  await page.evaluate(() => {
    document.querySelector('main')!.style.cssText = 'padding-top:520px;padding-bottom:900px';
  });
  await markOf(page, '1363').click();
  await cardText(page);
  const box = (await cardOn(page).boundingBox())!;
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(600);
  expect(box.x + box.width).toBeLessThanOrEqual(700);
});

test('it follows its term when the page scrolls', async () => {
  const page = await open('', { viewport: { width: 900, height: 800 } });
  await page.evaluate(() => void (document.body.style.height = '3000px'));
  await markOf(page, '1363').click();
  await cardText(page);
  const distance = async (): Promise<number> =>
    (await cardOn(page).boundingBox())!.y - (await markOf(page, '1363').boundingBox())!.y;
  const before = await distance();
  await page.mouse.wheel(0, 60);
  await page.waitForFunction(() => scrollY === 60);
  await expect.poll(distance).toBeCloseTo(before, 0);
});

test('dark mode, high contrast and reduced motion are followed', async () => {
  const styleOf = async (
    options: PageOptions,
    name: 'backgroundColor' | 'transitionDuration' | 'borderColor',
  ) => {
    const page = await open('', options);
    await markOf(page, '1363').click();
    await cardText(page);
    return cardOn(page).evaluate((card, key) => getComputedStyle(card)[key], name);
  };
  const light = await styleOf({ colorScheme: 'light' }, 'backgroundColor');
  expect(await styleOf({ colorScheme: 'dark' }, 'backgroundColor')).not.toBe(light);
  expect(await styleOf({ reducedMotion: 'reduce' }, 'transitionDuration')).toBe('0s');
  expect(await styleOf({ reducedMotion: 'no-preference' }, 'transitionDuration')).not.toBe('0s');
  const usual = await styleOf({}, 'borderColor');
  expect(await styleOf({ contrast: 'more' }, 'borderColor')).not.toBe(usual);
});

test('themed by custom properties and parts', async () => {
  const page = await open();
  await page.addStyleTag({
    content: `term-explainer { --term-explainer-background: rgb(1, 2, 3) } term-explainer::part(title) { font-size: 40px }`,
  });
  await markOf(page, '1363').click();
  await cardText(page);
  expect(await cardOn(page).evaluate((card) => getComputedStyle(card).backgroundColor)).toBe('rgb(1, 2, 3)');
  expect(
    await cardOn(page)
      .locator('h2')
      .evaluate((title) => getComputedStyle(title).fontSize),
  ).toBe('40px');
});

test('texts of the service become text and nothing else, and links only lead to the web', async () => {
  const page = await open();
  await page.route('**/graphql*', (route) =>
    route.fulfill({
      json: {
        data: {
          nodes: [
            {
              href: 'javascript:window.hurt=1',
              name: '<img src=x onerror="window.hurt=1">',
              level: null,
              status: 'DEFINED',
              summary: '<script>window.hurt=1</script>',
              issuer: null,
              definitions: [],
              parts: [],
              actions: null,
              projects: null,
              places: null,
              mentions: null,
            },
          ],
        },
      },
    }),
  );
  await markOf(page, '1363').click();
  expect(await cardText(page)).toContain('<img src=x');
  expect(await cardOn(page).locator('a, img, script').count()).toBe(0);
  expect(await page.evaluate(() => Reflect.get(window, 'hurt'))).toBeUndefined();
});
