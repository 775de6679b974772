import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { until } from '../support/client.js';
import { axe, axeFaults } from './axe-faults.js';
import { StoryPages } from './story-pages.js';

let browser: Browser;
let stories: StoryPages;

beforeAll(async () => {
  browser = await launchBrowser();
  stories = await StoryPages.open(browser, 'en', axe);
}, 60_000);
afterAll(async () => {
  await stories.close();
  await browser.close();
});

/** A component by itself has no page around it, whose parts it would be missing. */
const ofPages = /^(page-has-heading-one|landmark-one-main|region|heading-order)/;

/** The stories that show something that never comes. */
const waiting = /--(OnTheirWay|OnItsWay|Judging)$/;

test('every story shows its component, which axe finds nothing in, light and dark', async () => {
  const { page, names } = stories;
  const found: string[] = [];
  let shown = '';
  page.on('pageerror', (error) => found.push(`${shown}: ${error.message}`));
  page.on('console', (told) => told.type() === 'error' && found.push(`${shown}: ${told.text()}`));
  await page.setViewportSize({ width: 900, height: 700 });
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (shown of names) {
      await stories.show(shown);
      if (!waiting.test(shown)) await until(() => isThere(page));
      const faults = (await axeFaults(page, scheme)).filter((fault) => !ofPages.test(fault));
      found.push(...faults.map((fault) => `${shown}, ${scheme}: ${fault}`));
    }
  }
  expect(names.length).toBeGreaterThan(70);
  expect(found).toEqual([]);
}, 120_000);

/** Tells whether nothing on the page is on its way. */
const isThere = (page: Page): Promise<boolean> =>
  page.evaluate(`!document.querySelector('.MuiSkeleton-root, [aria-busy="true"]')`);
