import chromium from '@sparticuz/chromium';
import { chromium as playwright, type BrowserServer } from 'playwright-core';

/** As root, and where /dev/shm is small, as in a container, Chromium starts only so. */
const ARGUMENTS = ['--headless=shell', '--no-sandbox', '--disable-dev-shm-usage'];

/** A Chromium that others connect to; it comes through npm alone. */
export const launchChromium = async (): Promise<BrowserServer> =>
  playwright.launchServer({ executablePath: await chromium.executablePath(), args: ARGUMENTS });
