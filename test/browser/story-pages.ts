import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildBeside } from '../support/panel-build.js';

const address = 'http://stories.test/';

/** The stories of the panel's components (admin-ui/stories), built, in a page that goes from one to the next. */
export class StoryPages {
  private constructor(
    readonly page: Page,
    private readonly directory: string,
    /** The names of all stories. */
    readonly names: readonly string[],
  ) {}

  /**
   * @param language the tag of the one that the panel speaks.
   * @param script a file that the page has in it.
   */
  static async open(browser: Browser, language: string, script?: string): Promise<StoryPages> {
    const directory = buildBeside('stories');
    const context = await browser.newContext();
    context.setDefaultTimeout(20_000);
    if (script) await context.addInitScript({ path: script });
    await context.route(`${address}**`, (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({ path: join(directory, pathname === '/' ? 'index.html' : pathname) });
    });
    const page = await context.newPage();
    await page.goto(`${address}?language=${language}`);
    await page.getByRole('link').first().waitFor();
    return new StoryPages(page, directory, await page.getByRole('link').allInnerTexts());
  }

  /** Shows a story. */
  async show(name: string): Promise<void> {
    await this.page.evaluate(
      `history.pushState(null, '', '/?story=${name}'); dispatchEvent(new PopStateEvent('popstate'))`,
    );
    await this.page.locator(`main[data-story="${name}"]`).waitFor({ state: 'attached' });
  }

  async close(): Promise<void> {
    await this.page.context().close();
    rmSync(this.directory, { recursive: true, force: true });
  }
}
