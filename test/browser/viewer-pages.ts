import type { Browser, Page } from 'playwright-core';
import { until } from '../support/client.js';
import type { Stage, Viewer } from './stage.js';

/** The pages of the people on a stage, who are signed in by the API and go from screen to screen. */
export class ViewerPages {
  private readonly free = new Map<Viewer, Page>();

  /** @param script a file that each page has in it. */
  constructor(
    private readonly browser: Browser,
    private readonly url: string,
    private readonly stage: Stage,
    private readonly settings: { locale: string; script?: string },
  ) {}

  /** Takes the page of somebody. A screen that fails does not give it back, and the next has a new one. */
  async take(viewer: Viewer): Promise<Page> {
    const known = this.free.get(viewer);
    this.free.delete(viewer);
    if (known) return known;
    const { locale, script } = this.settings;
    const context = await this.browser.newContext({ baseURL: this.url, locale });
    context.setDefaultTimeout(20_000);
    if (script) await context.addInitScript({ path: script });
    await context.addCookies(cookiesOf(this.stage.viewers[viewer].cookie, this.url));
    return context.newPage();
  }

  async giveBack(viewer: Viewer, page: Page): Promise<void> {
    // An answer that is being changed still arrives as such.
    await page.unrouteAll({ behavior: 'wait' });
    this.free.set(viewer, page);
  }
}

/** The cookies of a header, as Chromium takes them. */
function cookiesOf(header: string, url: string): { name: string; value: string; url: string }[] {
  return header
    .split('; ')
    .filter((cookie) => cookie !== '')
    .map((cookie) => {
      const [name = '', value = ''] = cookie.split('=');
      return { name, value, url };
    });
}

/** Gives a page a size and colours, and waits until it is as they have it and nothing is loading. */
export async function shownAs(
  page: Page,
  size: { width: number; height: number },
  colorScheme: 'light' | 'dark',
): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  );
  const loading = '.MuiSkeleton-root, [aria-busy="true"], .RaLoadingIndicator-loader';
  await until(() =>
    page.evaluate<boolean>(
      `!document.querySelector('${loading}') && document.fonts.status === 'loaded'`,
    ),
  );
  await page.evaluate(asLoaded);
}

/**
 * Makes a page that was narrowed as one that is loaded on a phone: react-admin's sidebar opens for a
 * moment then, and leaves everything but itself hidden from axe-core.
 */
const asLoaded = `if (document.querySelector('.RaSidebar-modal') && !document.querySelector(
  '.MuiModal-root:not(.RaSidebar-modal)')) {
  document.getElementById('root').removeAttribute('aria-hidden');
  document.querySelector('.RaSidebar-modal').hidden = true;
}`;
