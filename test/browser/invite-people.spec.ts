import { expect } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openBrowser, picture } from '../support/browser.js';
import type { Standalone } from '../support/standalone.js';
import { admin } from '../support/usher.js';
import { faultWords } from './faults.js';
import { followMail } from './follow-mail.js';
import { onEachStack } from './on-each-stack.js';
import * as screens from './screens.js';

interface ExpectedRow {
  rowNumber: number;
  verdict: 'ready' | 'duplicate' | 'error';
  codes: string[];
}

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/csv/${name}`, import.meta.url), 'utf8');
const messy = fixture('messy.csv');
const expected = JSON.parse(fixture('messy.expected.json')) as ExpectedRow[];
const verdictWords = { ready: 'Ready', duplicate: 'Duplicate', error: 'Fault' };
const eli = { email: 'eli@corp.example', password: 'seven green umbrellas' };

onEachStack(
  'an admin brings people in from a messy file, and they come',
  async (usher, browser) => {
    const host = await openBrowser(browser, usher.url);
    const guest = await openBrowser(browser, usher.url);
    const page = host.page;

    await screens.signIn(page, admin);
    await picture(page, 'home');
    await screens.uploadFile(page, 'messy.csv', messy);
    await seeEveryRow(page);

    await screens.showRows(page, 'Fault', 14);
    await picture(page, 'check');
    const mended = { rowNumber: 6, field: 'Role', text: 'Member', verdict: 'Ready' };
    await screens.mendCell(page, mended);
    await page.reload();
    await screens.showRows(page, 'Fault', 13);
    await screens.showRows(page, 'Ready', 6);
    await screens.rowOf(page, 6).getByText(eli.email).waitFor();

    await screens.processRows(page, 6, '6 people invited, 13 rows left.');
    await picture(page, 'done');
    const { name, text } = await screens.downloadFailedRows(page);
    await page.reload();
    await screens.seeDone(page, 6, '6 people invited, 13 rows left.');

    expect(name).toMatch(/\.csv$/);
    const lines = text
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split(/\r?\n/);
    expect(lines[0]).toBe(`${messy.split('\n')[0]},error_code,error`);
    expect(lines).toHaveLength(1 + 13);
    const corrected = text.replace('Nobody here', '');
    expect(corrected).not.toBe(text);
    await screens.uploadFile(page, name, corrected);
    await screens.showRows(page, 'Ready', 1);
    await screens.processRows(page, 1, '1 person invited, 12 rows left.');

    await comeIn(usher, guest.page);
    await screens.signOut(guest.page);
    await screens.signIn(guest.page, eli);

    await page.getByRole('menuitem', { name: 'Users' }).click();
    await page.getByRole('row').filter({ hasText: eli.email }).getByRole('link').first().click();
    await page.getByRole('button', { name: 'Archive' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Archive' }).click();
    await page.getByRole('button', { name: 'Unarchive' }).waitFor();
    await picture(page, 'archived');
    // The panel notices by itself, or by the next thing that is opened.
    await guest.page.getByRole('button', { name: 'Your account' }).click();
    const account = guest.page.getByRole('menuitem', { name: 'Your account' });
    await account.click({ timeout: 2000 }).catch(() => undefined);
    await guest.page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await picture(guest.page, 'session-ended');

    expect(host.troubles()).toEqual([]);
    const refused = guest.troubles().filter((one) => one !== '401 GET /api/auth/sessions');
    expect(refused).toEqual(['401 GET /api/auth/me', '422 POST /api/public/invitations/accept']);
    expect(usher.complaints()).toBe('');
  },
  180_000,
);

/** All rows of messy.csv with their verdicts, and each fault in words at its row. */
async function seeEveryRow(page: Page): Promise<void> {
  for (const verdict of ['ready', 'duplicate', 'error'] as const) {
    const rows = expected.filter((row) => row.verdict === verdict);
    await screens.showRows(page, verdictWords[verdict], rows.length);
    for (const { rowNumber, codes } of rows) {
      const told = await screens.rowOf(page, rowNumber).innerText();
      expect(told).toContain(verdictWords[verdict]);
      for (const code of codes) expect(told).toContain(faultWords[code]);
    }
  }
}

/** From the mail to the panel: a weak password is refused in words, a good one lets in. */
async function comeIn(usher: Standalone, guest: Page): Promise<void> {
  const page = await followMail(usher, guest, eli.email, 'Choose a password');
  await page.getByText(eli.email).waitFor();
  await picture(page, 'accept');
  const password = page.getByLabel('Choose a password');
  const join = page.getByRole('button', { name: 'Join My organization' });
  await password.fill('too short');
  await join.click();
  await page.getByText('3 more characters needed').waitFor();
  await password.fill('password1234');
  await join.click();
  await page.getByText('This password is among the first that others would try.').waitFor();
  await picture(page, 'weak-password');
  await password.fill(eli.password);
  await join.click();
  await page.getByRole('heading', { name: /^Welcome/ }).waitFor();
  await picture(page, 'welcome');
  await page.close();
  await guest.goto('/');
}
