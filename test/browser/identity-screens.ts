import type { Locator, Page } from 'playwright-core';

/** The input with this label, whether or not a mark says that it is required. */
export function field(within: Page | Locator, label: string): Locator {
  return within.getByLabel(new RegExp(`^${label}\\s*\\*?$`));
}

/** Chooses a country by the first letters of its name. */
export async function chooseCountry(page: Page, label: string, name: string): Promise<void> {
  await field(page, label).fill(name);
  await page.getByRole('option', { name }).first().click();
}

/** Goes to a card of "User registration". */
export async function openRegistration(page: Page, card: RegExp): Promise<void> {
  await page.getByRole('menuitem', { name: 'User registration' }).click();
  await page.getByRole('link', { name: card }).click();
}

/** Leads on from a guided step, and waits for the title of the next one. */
export async function goOn(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('heading', { name: title, exact: true }).waitFor();
}

/** Opens the page of the person with this address, from the users list. */
export async function openPerson(page: Page, email: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Users' }).click();
  await page.getByRole('row').filter({ hasText: email }).getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Personal information' }).waitFor();
}

/**
 * Holds back what the person's own form saves, from the request with this number on.
 * @returns lets it go.
 */
export async function holdSaves(page: Page, from: number): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let count = 0;
  await page.route('**/api/me/identity', async (route) => {
    if (route.request().method() === 'PUT' && ++count >= from) await held;
    await route.continue();
  });
  return letGo;
}

/** The JSON that a link downloads. */
export async function download(page: Page, click: () => Promise<void>): Promise<string> {
  const started = page.waitForEvent('download');
  await click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await started).createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
