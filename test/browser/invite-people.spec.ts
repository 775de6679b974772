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
  warnings: string[];
}

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/csv/${name}`, import.meta.url), 'utf8');
const messy = fixture('messy.csv');
const expected = JSON.parse(fixture('messy.expected.json')) as ExpectedRow[];
const verdictWords = { ready: 'Ready', duplicate: 'Duplicate', error: 'Fault' };
/** A list as an HR department keeps it. */
const list = [
  'Personalliste, Stand 01.03.2026;;;',
  ';;;',
  'Name;E-Mail-Adresse;Rolle;Gruppe',
  'Müller, Hans;hans@corp.example;Mitarbeiter;Vertrieb',
  'van der Berg, Jan;jan@corp.example;Teamleitung;Vertrieb',
  'Weiß, Käthe;kaethe@corp.example;Teamleitung;Küche',
  'Elm, Eli;eli@corp.example;Aushilfe;Küche',
  'Niemand, Nina;nina at corp;Mitarbeiter;',
  'Summe;5;;',
  '',
].join('\r\n');
const eli = { email: 'eli@corp.example', password: 'seven green umbrellas' };

onEachStack(
  'an admin brings people in from the list that they have, and they come',
  async (usher, browser) => {
    const host = await openBrowser(browser, usher.url);
    const guest = await openBrowser(browser, usher.url);
    const page = host.page;

    await screens.signIn(page, admin);
    await picture(page, 'home');
    await screens.uploadFile(page, 'messy.csv', messy);
    await seeEveryRow(page);
    await discard(page);

    await screens.uploadFile(page, 'Personalliste.csv', list);
    await screens.showRows(page, 'Warned', 4);
    await picture(page, 'check');
    await screens.settle(page, 'Not a role here');
    await screens.settle(page, 'Not a group here');
    await page.reload();
    await page.getByRole('button', { name: '2 settled' }).click();
    await page.getByText('Groups that do not exist are created').waitFor();
    await screens.showRows(page, 'Ready', 4);
    await screens.rowOf(page, 3).getByText('Weiß').waitFor();
    await picture(page, 'settled');

    await screens.processRows(page, 4, '4 people invited, 1 row left.');
    await picture(page, 'done');
    const { name, text } = await screens.downloadFailedRows(page);
    await page.reload();
    await screens.seeDone(page, 4, '4 people invited, 1 row left.');

    expect(name).toMatch(/\.csv$/);
    const lines = text
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split(/\r?\n/);
    expect(lines[0]).toBe('Name;E-Mail-Adresse;Rolle;Gruppe;error_code;error');
    expect(lines).toHaveLength(1 + 1);
    const corrected = text.replace('nina at corp', 'nina@corp.example');
    await screens.uploadFile(page, name, corrected);
    await screens.showRows(page, 'Ready', 1);
    await screens.processRows(page, 1, '1 person invited.');

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
    const told = ['401 GET /api/auth/sessions', '401 GET /api/home'];
    const refused = guest.troubles().filter((one) => !told.includes(one));
    expect(refused).toEqual(['401 GET /api/auth/me', '422 POST /api/public/invitations/accept']);
    expect(usher.complaints()).toBe('');
  },
  180_000,
);

/** All rows of messy.csv with their verdicts, and each fault and doubt in words once one is at its row. */
async function seeEveryRow(page: Page): Promise<void> {
  for (const verdict of ['ready', 'duplicate', 'error'] as const) {
    const rows = expected.filter((row) => row.verdict === verdict);
    await screens.showRows(page, verdictWords[verdict], rows.length);
    for (const { rowNumber, codes, warnings } of rows) {
      await screens.rowOf(page, rowNumber).getByText(verdictWords[verdict]).last().waitFor();
      // What is doubtful about a row is told when it is good otherwise.
      const told = verdict === 'error' ? codes : [...codes, ...warnings];
      const words = told.map((code) => faultWords[code] ?? code);
      await screens.readCell(page, rowNumber, 'Verdict', ...words);
    }
  }
}

/** Discards the import on the page, after its question. */
async function discard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Discard this import' }).click();
  await page.getByRole('button', { name: 'Discard it' }).click();
  await page.getByText('The import is discarded.').waitFor();
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
