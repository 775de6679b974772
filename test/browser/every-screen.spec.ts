import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser, pictureAsIs } from '../support/browser.js';
import { routes } from '../support/routes.js';
import { type Standalone, startEmbedded } from '../support/standalone.js';
import { allScreens } from './all-screens.js';
import { axe, axeFaults } from './axe-faults.js';
import { type Stage, setStage } from './stage.js';
import { shownAs, ViewerPages } from './viewer-pages.js';

const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
/** A narrow screen has the colours of a wide one, and is looked at in the light alone. */
const looks = [
  { size: desktop, colorScheme: 'light' },
  { size: desktop, colorScheme: 'dark' },
  { size: phone, colorScheme: 'light' },
] as const;

let usher: Standalone;
let browser: Browser;
let stage: Stage;
let pages: ViewerPages;

beforeAll(async () => {
  usher = await startEmbedded();
  browser = await launchBrowser();
  stage = await setStage(usher.url);
  pages = new ViewerPages(browser, usher.url, stage, { locale: 'en', script: axe });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await usher.stop();
});

test.each(allScreens)(
  '$name is accessible, light and dark, wide and narrow',
  async ({ name, viewer, open, isWideOnly }) => {
    const page = await pages.take(viewer);
    await page.setViewportSize(desktop);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await open(page, stage);
    const faults: string[] = [];
    for (const { size, colorScheme } of isWideOnly ? looks.slice(0, 2) : looks) {
      await shownAs(page, size, colorScheme);
      await pictureAsIs(page, `${name.replace(/\W+/g, '-')}-${colorScheme}`);
      const found = await axeFaults(page, colorScheme);
      faults.push(...found.map((fault) => `${colorScheme}, ${size.width}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await pages.giveBack(viewer, page);
  },
  60_000,
);

test('there is a screen for every route', async () => {
  const shown = new Set(allScreens.map(({ route }) => route));
  // The panel's page for accepting has the address of the mailed one, where there is no prefix.
  const all = new Set([...(await panelRoutes()), ...ownPages(), ...mailboxRoutes()]);
  expect([...shown].sort()).toEqual([...all].sort());
});

/** The routes of the panel, from its own tables. */
async function panelRoutes(): Promise<string[]> {
  const source: string = '../../admin-ui/src/routes.js';
  const { resources, pageRoutes } = (await import(source)) as PanelRoutes;
  const ofResources = Object.entries(resources).flatMap(([name, { list, create, edit }]) => [
    ...(list ? [`/${name}`] : []),
    ...(create ? [`/${name}/create`] : []),
    ...(edit ? [`/${name}/:id`] : []),
  ]);
  return ['/', '*', ...ofResources, ...Object.keys(pageRoutes)];
}

interface PanelRoutes {
  resources: Record<string, { list?: unknown; create?: unknown; edit?: unknown }>;
  pageRoutes: Record<string, unknown>;
}

/** The pages that do not load the panel, as they are built. */
function ownPages(): string[] {
  const directory = fileURLToPath(new URL('../../admin-ui', import.meta.url));
  return readdirSync(directory)
    .filter((file) => file.endsWith('.html') && file !== 'index.html')
    .map((file) => `/${file.replace('.html', '')}`);
}

/** The mailbox's pages, which the server makes. */
function mailboxRoutes(): string[] {
  return Object.keys(routes)
    .filter((route) => route.startsWith('GET /mailbox') && !route.endsWith('/messages'))
    .map((route) => route.replace('GET ', ''));
}
