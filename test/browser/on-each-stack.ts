import { afterAll, beforeAll, describe, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { type Standalone, startEmbedded, startScaledOut } from '../support/standalone.js';

/** The scaled-out stack is left out where the machine has no MariaDB or Redis, which test.mjs says. */
const stacks: [name: string, start: (withMailServer: boolean) => Promise<Standalone>][] = [
  ['the embedded default', startEmbedded],
  ...(process.env.USHER_TEST_EMBEDDED_ONLY === 'true'
    ? []
    : [['a server and two workers on MariaDB and Redis', startScaledOut] as (typeof stacks)[0]]),
];

/**
 * Tells a story in the browser on each stack, to the application as operators run it.
 * @param timeout in milliseconds.
 * @param withMailServer whether the embedded default sends to a mail server, too.
 */
export function onEachStack(
  title: string,
  story: (usher: Standalone, browser: Browser) => Promise<void>,
  timeout: number,
  withMailServer = false,
): void {
  describe.each(stacks)('on %s', (_, start) => {
    let usher: Standalone;
    let browser: Browser;
    const endings: (() => Promise<void>)[] = [];

    beforeAll(async () => {
      usher = await start(withMailServer);
      endings.push(() => usher.stop());
      browser = await launchBrowser();
      endings.push(() => browser.close());
    }, 60_000);
    afterAll(async () => {
      for (const end of endings.reverse()) await end();
    });

    test(title, () => story(usher, browser), timeout);
  });
}
