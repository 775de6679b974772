import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser, openBrowser, picture } from '../support/browser.js';
import { admin, startUsher, type TestUsher } from '../support/usher.js';
import * as screens from './screens.js';

let usher: TestUsher;
let browser: Browser;
beforeAll(async () => {
  usher = await startUsher({
    metadataColumns: [
      {
        key: 'department',
        title: 'Department',
        aliases: ['Abteilung'],
        validate: (text) => (text === 'Sale' ? 'Take Sales or Kitchen.' : undefined),
      },
    ],
  });
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await usher.close();
});

test('the application’s columns are in the check, the grid, the form and on the person', async () => {
  const person = await openBrowser(browser, usher.url);
  const { page } = person;
  await screens.signIn(page, admin);
  await screens.uploadFile(page, 'people.csv', 'Email,Abteilung\nada@corp.example,Sale\n');
  await screens.readCell(page, 1, 'Department', 'Take Sales or Kitchen.');
  await picture(page, 'added-check');
  const cell = { rowNumber: 1, field: 'Department', text: 'Sales', verdict: 'Ready' };
  await screens.mendCell(page, cell);

  await page.goto('/registration/bulk');
  await page.getByRole('tab', { name: 'Manual definition' }).click();
  await page.getByLabel('E-mail, row 1').fill('bo@corp.example');
  await page.getByLabel('Department, row 1').fill('Kitchen');
  await picture(page, 'added-grid');
  await page.getByRole('button', { name: 'Process bulk invites (1)' }).click();
  await page.getByRole('gridcell', { name: 'Kitchen' }).waitFor();

  await page.goto('/registration/create');
  await page.getByLabel(/^E-mail/).fill('cy@corp.example');
  await page.getByRole('button', { name: 'More: groups, language and metadata' }).click();
  await page.getByLabel('Department').fill('Sale');
  await page.getByRole('button', { name: 'Create and invite' }).click();
  await page.getByText('Take Sales or Kitchen.').waitFor();
  await picture(page, 'added-form');
  await page.getByLabel('Department').fill('Sales');
  await page.getByRole('button', { name: 'Create and invite' }).click();
  await page.getByRole('link', { name: 'See the person' }).click();
  await page.getByRole('definition').filter({ hasText: 'Sales' }).waitFor();
  await picture(page, 'added-person');
  expect(person.troubles()).toEqual(['422 POST /api/users']);
}, 120_000);
