import type { BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';

import type { Listening } from '../../../src/server/http.ts';
import { launchChromium } from './chromium.ts';
import { startService } from './running-service.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the one Chromium of this run is connected to. */
    readonly chromium: string;
    /** The origin of the one service of this run, with the seeds loaded: `http://127.0.0.1:40123`. */
    readonly service: string;
  }
}

let browser: BrowserServer | undefined;
let service: Listening | undefined;

/** Starts one service and one Chromium for the whole run, and tells the tests where they are. */
export const setup = async (project: TestProject): Promise<void> => {
  browser = await launchChromium();
  service = await startService(process.env);
  project.provide('service', service.origin);
  project.provide('chromium', browser.wsEndpoint());
};

export const teardown = async (): Promise<void> => {
  await browser?.close();
  await service?.stop();
};
