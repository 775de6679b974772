import { buffer } from 'node:stream/consumers';
import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { encoderOf } from '../../src/modules/imports/reader/text/encodings.js';
import { writeXlsx } from '../../src/common/xlsx/write-xlsx.js';
import { openBrowser, picture } from '../support/browser.js';
import { admin } from '../support/usher.js';
import { onEachStack } from './on-each-stack.js';
import * as screens from './screens.js';

/** The most clicks that a list as people have it may take, from the drop to the people being in. */
const mostClicks = 6;

const type = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

onEachStack(
  'an admin brings in the files that people have, without going back to a spreadsheet',
  async (usher, browser) => {
    const person = await openBrowser(browser, usher.url);
    const { page } = person;
    await screens.signIn(page, admin);

    const csv = listOf(303, 'corp.example').map((row) => row.join(';'));
    const latin = Buffer.from(csv.join('\r\n'), 'latin1');
    await bringInList(page, 'Personalliste.csv', latin, ['Vertrieb', 'Küche']);
    const xlsx = await buffer(writeXlsx(listOf(303, 'works.example'), { sheet: 'Personal' }));
    await bringInList(page, 'Personalliste.xlsx', xlsx, []);

    await mapByHand(page);
    await editAndUndo(page);
    expect(person.troubles()).toEqual([]);
    expect(usher.complaints()).toBe('');
  },
  240_000,
);

/** A list as a department keeps it: titles above it, own words, and one address that is none. */
function listOf(people: number, domain: string): string[][] {
  const rows = Array.from({ length: people }, (_, i) => {
    const at = i === 16 ? ' at ' : '@';
    return [
      `Müller${letters(i)}, Käthe`,
      `kaethe.mueller${i}${at}${domain}`,
      ['Mitarbeiter', 'Sachbearbeiter', 'Teamleitung'][i % 3] ?? '',
      i % 2 ? 'Vertrieb' : 'Küche',
      `0171/${String(5_500_000 + i)}`,
      `${String(1 + (i % 28)).padStart(2, '0')}.04.1985`,
    ];
  });
  return [
    ['Personalliste, Stand 01.03.2026', '', '', '', '', ''],
    ['', '', '', '', '', ''],
    ['Name', 'E-Mail-Adresse', 'Rolle', 'Abteilung', 'Telefon', 'Geburtsdatum'],
    ...rows,
  ];
}

function letters(i: number): string {
  return String.fromCharCode(97 + (i % 26), 97 + (Math.floor(i / 26) % 26));
}

/** Brings a list of 303 people in, with one upload and few clicks. */
async function bringInList(
  page: Page,
  name: string,
  content: Buffer,
  missing: readonly string[],
): Promise<void> {
  await drop(page, name, content);
  let clicks = 0;
  const click = async (button: Locator): Promise<void> => {
    clicks += 1;
    await button.click();
  };
  const lines = ['Not a role here', 'Telephone numbers without a country'];
  if (missing.length > 0) lines.push('Not a group here');
  for (const line of lines) {
    const settle = page.getByRole('button', { name: `Settle: ${line}`, exact: true });
    await settle.waitFor();
    await click(settle);
    await settle.waitFor({ state: 'detached' });
  }
  await picture(page, `any-file-${name}`);
  const process = page.getByRole('button', { name: 'Process bulk invites (302)' });
  await process.waitFor();
  await click(process);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('302 mails go out').waitFor();
  await dialog.getByText('You are invited to My organization').waitFor();
  await click(dialog.getByRole('button', { name: screens.sendMails(302) }));
  await page.getByRole('status').filter({ hasText: '302 people invited, 1 row left.' }).waitFor();
  expect(clicks).toBeLessThanOrEqual(mostClicks);
}

/** Chooses a file where bulk invite begins, and waits for its rows. */
async function drop(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/registration/bulk');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  const mimeType = name.endsWith('.xlsx') ? type.xlsx : type.csv;
  await (await chooser).setFiles({ name, mimeType, buffer });
  await page.getByRole('heading', { name }).waitFor();
  await page.getByRole('grid').waitFor();
}

/** Says once what columns are whose headers say nothing; the next such file needs nothing. */
async function mapByHand(page: Page): Promise<void> {
  const file = (who: string, domain: string): Buffer =>
    Buffer.from(`F1;F2;F3\n${who}@${domain};Ada;Rossi\nb${who}@${domain};Bo;Bianchi\n`);
  await drop(page, 'first.csv', file('first', 'firm.example'));
  await page.getByRole('button', { name: /^Columns: 1 of 3 used/ }).click();
  await choose(page, 'What “F2” becomes', 'First name');
  await choose(page, 'What “F3” becomes', 'Last name');
  await picture(page, 'any-file-columns');
  await page.getByRole('button', { name: 'Use these columns' }).click();
  await page.getByRole('button', { name: /^Columns: 3 of 3 used/ }).waitFor();
  await screens.rowOf(page, 1).getByText('Rossi').waitFor();
  await screens.processRows(page, 2, '2 people invited.');

  await drop(page, 'next.csv', file('next', 'firm.example'));
  await page.getByRole('button', { name: /^Columns: 3 of 3 used/ }).waitFor();
  await screens.rowOf(page, 2).getByText('Bianchi').waitFor();
  await screens.processRows(page, 2, '2 people invited.');
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Exports the people, edits three in Excel's format, uploads the file again, and takes it back. */
async function editAndUndo(page: Page): Promise<void> {
  const answer = await page.request.get('/api/users/export.csv?filter={"q":"firm.example"}');
  const rows = (await answer.text())
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);
  const edited = rows.map((row, i) =>
    i > 0 && i < 4 ? row.replace(/Rossi|Bianchi/, 'Verdi') : row,
  );
  expect(edited.filter((row) => row.includes('Verdi'))).toHaveLength(3);
  // As Excel saves it where the decimal sign is a comma.
  const content = encoderOf('windows-1252')(edited.join('\r\n').replaceAll(',', ';'));
  await drop(page, 'users.csv', content);
  await screens.showRows(page, 'Already here', 4);
  await page.getByRole('button', { name: /^Options/ }).click();
  await page.getByRole('combobox', { name: 'Whom the rows are about' }).click();
  await page.getByRole('option', { name: 'Update people who are here' }).click();
  await screens.showRows(page, 'Updated', 3);
  await picture(page, 'any-file-update');
  await screens.showRows(page, 'Unchanged', 1);
  await page.getByRole('button', { name: 'Process bulk invites (3)' }).click();
  await page.getByRole('button', { name: 'Process 3 rows' }).click();
  await page.getByRole('status').filter({ hasText: '3 people updated' }).waitFor();
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page.getByText('3 updated people will be as before.').waitFor();
  await picture(page, 'any-file-undo');
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await page.getByText('3 people are as before.').waitFor();
  const after = await page.request.get('/api/users/export.csv?filter={"q":"firm.example"}');
  expect(await after.text()).toBe(await answer.text());
}
