import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBrowser, picture } from '../support/browser.js';
import { readableIn } from '../support/readable.js';
import { admin } from '../support/usher.js';
import { onEachStack } from './on-each-stack.js';
import * as screens from './screens.js';

const phone = '+442079460958';
const file = [
  'First Name,Last Name,Email,Date of birth,Nationality,Phone',
  `Ada,Lovelace,ada@corp.example,10.12.1915,United Kingdom,${phone}`,
  'Bo,Li,bo@corp.example,2.1.1991,,',
  'Cy,Dunn,cy@corp.example,,,',
  'Dee,Eck,dee@corp.example,31/12/1990,Atlantis,06 1234567',
  '',
].join('\n');

onEachStack(
  'an admin registers identities from a file, and asks for what it lacks',
  async (usher, browser) => {
    const host = await openBrowser(browser, usher.url);
    const { page } = host;
    await screens.signIn(page, admin);
    await takeTemplate(page);
    await screens.uploadFile(page, 'people.csv', file);
    await mendFault(page);
    await choose(page);

    await screens.processRows(page, 4, '4 people invited.');
    await page.getByText('Personal information: 2 validated, 1 draft').waitFor();
    await picture(page, 'identities-done');
    await askForDrafts(page);

    expect(host.troubles()).toEqual([]);
    expect(usher.complaints()).toBe('');
    expect(await readableIn(usher.database, [phone, '1915-12-10'])).toEqual([]);
  },
  180_000,
);

async function takeTemplate(page: Page): Promise<void> {
  await page.goto('/registration/bulk');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Template with personal information' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  await picture(page, 'identities-upload');
}

/** Tells of what nobody can read at its cell, and settles together what can be. */
async function mendFault(page: Page): Promise<void> {
  await screens.readCell(page, 4, 'Nationalities', 'two-letter code');
  await picture(page, 'identities-faults');
  const country = page.getByRole('combobox', { name: /^What is meant: Telephone numbers/ });
  await country.fill('Italy');
  await page.getByRole('option', { name: 'Italy' }).click();
  await screens.settle(page, 'Telephone numbers without a country');
  const nationality = { rowNumber: 4, field: 'Nationalities', text: 'Österreich' };
  await screens.mendCell(page, { ...nationality, verdict: 'Ready' });
}

/** Each row says what becomes of its identity, by what is chosen. */
async function choose(page: Page): Promise<void> {
  await screens.showRows(page, 'Ready', 4);
  await page.getByText('3 will be drafts · 1 without').waitFor();
  await screens.readCell(page, 1, 'Verdict', 'complete draft');
  await screens.readCell(page, 2, 'Verdict', 'draft without Nationalities');
  await screens.readCell(page, 3, 'Verdict', 'No personal information');
  await picture(page, 'identities-drafts');
  await page.getByLabel('Complete personal information counts as validated').click();
  await page.getByText('2 will be validated · 1 will be a draft · 1 without').waitFor();
  await screens.readCell(page, 1, 'Verdict', 'Personal information: validated');
  await picture(page, 'identities-check');
}

async function askForDrafts(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ask them for their personal information' }).click();
  await page.getByText('1 person will be asked by mail.').waitFor();
  await page.getByRole('link', { name: 'See the drafts' }).click();
  await page.getByRole('row').filter({ hasText: 'bo@corp.example' }).getByRole('checkbox').check();
  await picture(page, 'identities-users');
  await page.getByRole('button', { name: 'Ask for personal information' }).click();
  const dialog = page.getByRole('dialog', { name: /^Ask 1 person/ });
  await dialog.getByRole('button', { name: 'Send 1 mail' }).click();
  await page.getByText('1 was mailed a moment ago').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
}
