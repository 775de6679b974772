import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** The system's Chromium. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.USHER_TEST_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--headless',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A person with a browser of their own, at an ordinary desktop's size. */
export interface Person {
  page: Page;
  /**
   * The faults in their pages so far, each once: refused requests (`401 GET /api/auth/me`), broken
   * ones, errors on the console (the Content-Security-Policy's among them).
   */
  troubles(): string[];
}

export async function openBrowser(
  browser: Browser,
  baseURL: string,
  locale = 'en',
): Promise<Person> {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 1280, height: 800 },
    locale,
  });
  context.setDefaultTimeout(20_000);
  const troubles = watch(context);
  return { page: await context.newPage(), troubles: () => [...troubles].sort() };
}

function watch(context: BrowserContext): Set<string> {
  const troubles = new Set<string>();
  context.on('response', (response) => {
    const request = response.request();
    if (response.status() < 400) return;
    troubles.add(`${response.status()} ${request.method()} ${new URL(request.url()).pathname}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left, or an answer that becomes a download, ends requests.
    if (reason !== 'net::ERR_ABORTED')
      troubles.add(`${reason} ${request.method()} ${request.url()}`);
  });
  context.on('console', (message) => {
    // Chromium repeats each refused request here.
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
    troubles.add(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => troubles.add(`script: ${error.error().message}`));
  return troubles;
}

/** Takes pictures, wide and as on a phone, when USHER_TEST_SCREENSHOTS names a directory for them. */
export async function picture(page: Page, name: string): Promise<void> {
  const usual = page.viewportSize() ?? { width: 1280, height: 800 };
  for (const size of [usual, { width: 390, height: 844 }]) {
    await page.setViewportSize(size);
    await pictureAsIs(page, name);
  }
  await page.setViewportSize(usual);
}

/** Takes a picture as the page is, when USHER_TEST_SCREENSHOTS names a directory for it. */
export async function pictureAsIs(page: Page, name: string): Promise<void> {
  const directory = process.env.USHER_TEST_SCREENSHOTS;
  if (!directory) return;
  await page.screenshot({
    path: join(directory, `${name}-${page.viewportSize()?.width ?? 0}.png`),
    fullPage: true,
    animations: 'disabled',
  });
}
