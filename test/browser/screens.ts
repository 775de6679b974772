import type { Locator, Page } from 'playwright-core';

/** Signs in at `/login` and waits for the panel. */
export async function signIn(page: Page, who: { email: string; password: string }): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('E-mail or username').fill(who.email);
  await page.getByLabel(/^Password/).fill(who.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: /^Welcome/ }).waitFor();
}

/** Signs out by the menu of one's own name. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Your account' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
}

/** Goes from anywhere in the panel to Bulk invite, chooses the file, and waits for its rows. */
export async function uploadFile(
  page: Page,
  name: string,
  content: string | Buffer,
): Promise<void> {
  await page.getByRole('menuitem', { name: 'User registration' }).click();
  // The list of imports that was left may have such links too.
  await page.getByRole('heading', { name: 'User registration' }).waitFor();
  await page.getByRole('link', { name: /^Bulk invite/ }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  await page.getByRole('heading', { name }).waitFor();
  await page.getByRole('grid').waitFor();
}

/** The row of the import's grid that has this number. */
export function rowOf(page: Page, rowNumber: number): Locator {
  return page.getByRole('row', { name: new RegExp(`^${rowNumber} `) });
}

/** Shows the rows of one verdict, and waits until it says that there are so many. */
export async function showRows(page: Page, verdict: string, count: number): Promise<void> {
  const filter = page.getByRole('button', { name: new RegExp(`^${verdict}\\s*${count}$`) });
  await filter.click();
  const rows = page.getByRole('rowgroup').getByRole('row');
  await rows.nth(count - 1).waitFor();
  await rows.nth(count).waitFor({ state: 'detached' });
}

/** The cell of a row under the head of that name. */
async function cellOf(page: Page, rowNumber: number, field: string): Promise<Locator> {
  const head = page.getByRole('columnheader', { name: field, exact: true });
  const column = await head.getAttribute('aria-colindex');
  return rowOf(page, rowNumber).locator(`[aria-colindex="${column}"]`);
}

/** Goes to a cell, and waits until this is said above the rows. */
export async function readCell(
  page: Page,
  rowNumber: number,
  field: string,
  ...words: string[]
): Promise<void> {
  await (await cellOf(page, rowNumber, field)).focus();
  const told = page.locator('[aria-live=polite]').filter({ hasText: `Row ${rowNumber}` });
  for (const each of words) await told.getByText(each).first().waitFor();
}

/** Corrects one cell by the keyboard, and waits until its row has the verdict. */
export async function mendCell(
  page: Page,
  {
    rowNumber,
    field,
    text,
    verdict,
  }: { rowNumber: number; field: string; text: string; verdict: string },
): Promise<void> {
  await (await cellOf(page, rowNumber, field)).press('Enter');
  await page.getByRole('textbox', { name: `${field}, Row ${rowNumber}` }).fill(text);
  await page.keyboard.press('Enter');
  await rowOf(page, rowNumber).getByText(verdict, { exact: true }).waitFor();
}

/** Settles all rows of a line, and waits until they are judged again: the line is gone. */
export async function settle(page: Page, line: string): Promise<void> {
  const button = page.getByRole('button', { name: `Settle: ${line}`, exact: true });
  await button.click();
  await button.waitFor({ state: 'detached' });
}

/** Presses "Process bulk invites (N)", says yes to the mails, and watches it to its end. */
export async function processRows(page: Page, count: number, summary: string): Promise<void> {
  await page.getByRole('button', { name: `Process bulk invites (${count})` }).click();
  await page.getByRole('button', { name: sendMails(count) }).click();
  await seeDone(page, count, summary);
}

/** The button after which so many mails go out. */
export function sendMails(count: number): string {
  return `Send ${count} ${count === 1 ? 'mail' : 'mails'}`;
}

/** Waits until the import on the page is done, with this summary, and its mails are sent. */
export async function seeDone(page: Page, count: number, summary: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: summary }).waitFor();
  await page.getByText(`Mail: ${count} sent, 0 waiting, 0 not delivered`).waitFor();
}

/** The text of the file that "Download failed rows" gives. */
export async function downloadFailedRows(page: Page): Promise<{ name: string; text: string }> {
  const { name, bytes } = await downloadBy(page, 'Download failed rows');
  return { name, text: bytes.toString('utf8') };
}

/** The file that a link gives. */
export async function downloadBy(
  page: Page,
  link: string,
): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  const download = await started;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}
