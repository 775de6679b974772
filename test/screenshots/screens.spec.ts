import { afterAll, beforeAll, describe, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { allScreens } from '../browser/all-screens.js';
import { type Stage, setStage } from '../browser/stage.js';
import { shownAs, ViewerPages } from '../browser/viewer-pages.js';
import { launchBrowser, pictureAsIs } from '../support/browser.js';
import { type Standalone, startEmbedded } from '../support/standalone.js';
import { speakingItalian } from './in-italian.js';
import { inItalian } from './phrases.js';

const heights: Readonly<Record<number, number>> = { 390: 844, 768: 1024, 1280: 800, 1920: 1080 };
const colours = ['light', 'dark'] as const;

let browser: Browser;

beforeAll(async () => {
  process.env.USHER_TEST_SCREENSHOTS ??= 'screenshots';
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// Each language has an installation of its own: what a screen does, it does once.
describe.each([
  { locale: 'en', mark: '' },
  { locale: 'it', mark: '-it' },
])('in the language $locale', ({ locale, mark }) => {
  let usher: Standalone;
  let stage: Stage;
  let pages: ViewerPages;
  let read: (page: Page) => Page;

  beforeAll(async () => {
    usher = await startEmbedded();
    stage = await setStage(usher.url);
    await stage.viewers.admin.put('/api/organization', { language: locale });
    pages = new ViewerPages(browser, usher.url, stage, { locale });
    const inOther = await inItalian();
    read = (page) => (locale === 'it' ? speakingItalian(page, inOther) : page);
  }, 60_000);
  afterAll(() => usher.stop());

  test.each(allScreens)(
    '$name',
    async ({ name, viewer, open, isWideOnly }) => {
      const page = await pages.take(viewer);
      await page.setViewportSize({ width: 1280, height: 800 });
      await open(read(page), stage);
      await pictures(page, `${name}${mark}`, isWideOnly === true);
      await pages.giveBack(viewer, page);
    },
    120_000,
  );
});

/** Takes pictures of the page in all sizes and colours. */
async function pictures(page: Page, name: string, isWide: boolean): Promise<void> {
  const widths = Object.entries(heights).map(([width, height]) => ({
    width: Number(width),
    height,
  }));
  for (const size of widths.filter(({ width }) => !isWide || width >= 1280)) {
    for (const scheme of colours) {
      await shownAs(page, size, scheme);
      await pictureAsIs(page, `${name.replace(/\W+/g, '-')}-${scheme}`);
    }
  }
}
