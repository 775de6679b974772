import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser, openBrowser, picture } from '../support/browser.js';
import { admin, startUsher, type TestUsher } from '../support/usher.js';
import { textRow, xlsxParts, zipOf } from '../support/workbooks.js';
import * as screens from './screens.js';

let usher: TestUsher;
let browser: Browser;
beforeAll(async () => {
  usher = await startUsher();
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await usher.close();
});

test('another sheet of a workbook is chosen with the keyboard, and takes the place of the rows', async () => {
  const person = await openBrowser(browser, usher.url);
  const { page } = person;
  await screens.signIn(page, admin);
  const workbook = await zipOf(
    xlsxParts([
      { name: 'Staff', rows: textRow('Email', 'Name') + textRow('ada@corp.example', 'Ada Stone') },
      { name: 'Blank', rows: '' },
      {
        name: 'Branch',
        rows:
          textRow('Mail', 'First name') +
          textRow('bo@corp.example', 'Bo') +
          textRow('cy@corp.example', 'Cy'),
      },
    ]),
  );
  await screens.uploadFile(page, 'people.xlsx', workbook);
  await page.getByRole('gridcell', { name: 'ada@corp.example' }).waitFor();
  await page.getByRole('button', { name: /sheet “Staff”/ }).click();
  const sheet = page.getByRole('combobox', { name: 'Sheet' });
  await sheet.focus();
  await page.keyboard.press('Enter');
  const blank = page.getByRole('option', { name: 'Blank (no rows)' });
  expect(await blank.getAttribute('aria-disabled')).toBe('true');
  await picture(page, 'sheet-choice');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /sheet “Branch”/ }).waitFor();
  await page.getByRole('gridcell', { name: 'cy@corp.example' }).waitFor();
  expect(await page.getByRole('gridcell', { name: 'ada@corp.example' }).count()).toBe(0);
  await picture(page, 'sheet-chosen');
  await screens.processRows(page, 2, '2 people invited.');
  expect(person.troubles()).toEqual([]);
}, 120_000);
