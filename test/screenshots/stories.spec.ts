import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { StoryPages } from '../browser/story-pages.js';
import { launchBrowser, pictureAsIs } from '../support/browser.js';

let browser: Browser;

beforeAll(async () => {
  process.env.USHER_TEST_SCREENSHOTS ??= 'screenshots';
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(['en', 'it'])(
  'every component in each of its states, in %s',
  async (language) => {
    const stories = await StoryPages.open(browser, language);
    const { page, names } = stories;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const name of names) {
        await stories.show(name);
        await page.waitForLoadState('networkidle');
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 600 });
          await pictureAsIs(page, `story-${name.replace(/\W+/g, '-')}-${language}-${colorScheme}`);
        }
      }
    }
    await stories.close();
  },
  300_000,
);
