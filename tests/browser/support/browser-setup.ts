import type { BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';

import { launchChromium } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the one Chromium of this run is connected to. */
    readonly chromium: string;
  }
}

let browser: BrowserServer | undefined;

/** Starts one Chromium for the whole run, and tells the tests where it is. */
export const setup = async (project: TestProject): Promise<void> => {
  browser = await launchChromium();
  project.provide('chromium', browser.wsEndpoint());
};

export const teardown = (): Promise<void> | undefined => browser?.close();
