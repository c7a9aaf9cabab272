import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { startWidgetSite } from './support/widget-site.ts';
const openPage = useBrowser();
const site = await startWidgetSite();
const report = readFileSync(new URL('../../seeds/zhenjiang-2024/report.txt', import.meta.url), 'utf8');
const escaped = report.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const asPage = escaped.split('\n').map((line) => `<p>${line}</p>`).join('\n');
test('mb', async () => {
  const times = Math.ceil(1_000_000 / asPage.length);
  const url = site.page(`<main>${asPage.repeat(times)}</main>`, { explainer: 'occurrences="all"' });
  const { page } = await openPage(url, { before: () => {
    (window as any).tasks = [];
    new PerformanceObserver((list) => { for (const e of list.getEntries()) (window as any).tasks.push([Math.round(e.startTime), Math.round(e.duration)]); }).observe({ entryTypes: ['longtask'] });
    let n = 0; addEventListener('terms-marked', () => { (window as any).done = performance.now(); n++; (window as any).n = n; }, true);
  } });
  const client = await page.context().newCDPSession(page);
  await client.send('Profiler.enable');
  for (let i = 0; i < 12; i++) { await new Promise(r => setTimeout(r, 1500)); console.log(times, asPage.length, await page.evaluate(() => [performance.now()|0, (window as any).done, (window as any).n, document.querySelectorAll('term-mark').length, (window as any).tasks])); if (i===0) await client.send('Profiler.start'); if (i===2) { const {profile} = await client.send('Profiler.stop') as any; const self = new Map<string, number>(); const dt = profile.timeDeltas; const idx = new Map(profile.nodes.map((n: any) => [n.id, n])); profile.samples.forEach((s: number, k: number) => { const n: any = idx.get(s); const key = n.callFrame.functionName + ':' + n.callFrame.columnNumber; self.set(key, (self.get(key) ?? 0) + dt[k]); }); console.log([...self].sort((a, b) => b[1] - a[1]).slice(0, 15)); } }
}, 60000);
