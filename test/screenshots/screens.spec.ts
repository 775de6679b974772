import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { allScreens } from '../browser/all-screens.js';
import { type Stage, setStage } from '../browser/stage.js';
import { shownAs, ViewerPages } from '../browser/viewer-pages.js';
import { launchBrowser, pictureAsIs } from '../support/browser.js';
import { type Standalone, startEmbedded } from '../support/standalone.js';

const heights: Readonly<Record<number, number>> = { 390: 844, 768: 1024, 1280: 800, 1920: 1080 };
const colours = ['light', 'dark'] as const;

let usher: Standalone;
let browser: Browser;
let stage: Stage;
let english: ViewerPages;
let italian: ViewerPages;

beforeAll(async () => {
  process.env.USHER_TEST_SCREENSHOTS ??= 'screenshots';
  usher = await startEmbedded();
  browser = await launchBrowser();
  stage = await setStage(usher.url);
  english = new ViewerPages(browser, usher.url, stage, { locale: 'en' });
  italian = new ViewerPages(browser, usher.url, stage, { locale: 'it' });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await usher.stop();
});

test.each(allScreens)(
  '$name',
  async ({ name, viewer, open, link, isWideOnly }) => {
    const page = await english.take(viewer);
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, stage);
    const isWide = isWideOnly === true;
    await pictures(page, name, isWide);
    // In the second language as it is at the same address: what was pressed is called otherwise there.
    const other = await italian.take(viewer);
    await other.goto('about:blank');
    await other.goto(link?.(stage) ?? page.url());
    await other.getByRole('heading', { level: 1 }).first().waitFor();
    await pictures(other, `${name}-it`, isWide);
    await english.giveBack(viewer, page);
    await italian.giveBack(viewer, other);
  },
  120_000,
);

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
