import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { openBrowser, picture } from '../support/browser.js';
import { until } from '../support/client.js';
import type { SmtpSink } from '../support/smtp-sink.js';
import { admin } from '../support/usher.js';
import * as identity from './identity-screens.js';
import { onEachStack } from './on-each-stack.js';
import * as screens from './screens.js';

const refusal = '451 4.3.2 Busy, try again later';

onEachStack(
  'an admin knows which mails have left, and is asked before many go out',
  async (usher, browser) => {
    const sink = usher.mailServer;
    if (!sink) throw new Error('There is no mail server.');
    const host = await openBrowser(browser, usher.url);
    const { page } = host;
    await screens.signIn(page, admin);

    await seeOutage(page, sink);
    const before = sink.mails.length;
    await pasteAndCheck(page, sink);
    await pasteBesideTyped(page);
    const brought = sink.mails.slice(before).map(({ to }) => to);
    // The one that was refused is tried again at its own time.
    const others = brought.filter((to) => to !== 'first@corp.example').sort();
    expect(others).toEqual(['ada@corp.example', 'bob@corp.example']);
    await pasteOne(page);
    await resendToAll(page);
    await retryAllThatFailed(page, sink);

    expect(host.troubles()).toEqual([]);
    expect(usher.complaints()).not.toContain('ERROR');
  },
  180_000,
  true,
);

/** The person's page and Home tell that a mail has not left, and Home by itself that it is over. */
async function seeOutage(page: Page, sink: SmtpSink): Promise<void> {
  sink.refuseWith = refusal;
  await invite(page, 'first@corp.example');
  await page.getByRole('menuitem', { name: 'Home' }).click();
  await page.getByText('Mail is not going out').waitFor();
  await page.getByText('The mail server refuses it').waitFor();
  expect(await page.getByRole('status').allInnerTexts()).toContainEqual(
    expect.stringContaining('Busy, try again later'),
  );
  await picture(page, 'mail-refused');

  await identity.openPerson(page, 'first@corp.example');
  await page.getByText(refusal).first().waitFor();
  const invitation = page.getByRole('region', { name: 'Invitation' });
  expect(await invitation.innerText()).toMatch(/Last mailed\s+Never/);
  await picture(page, 'mail-waits');

  const home = await page.context().newPage();
  await home.goto('/');
  await home.getByText('Mail is not going out').waitFor();
  sink.refuseWith = undefined;
  await invite(page, 'second@corp.example');
  await home.getByText('Mail is not going out').waitFor({ state: 'detached' });
  await home.close();
}

async function invite(page: Page, email: string): Promise<void> {
  await identity.openRegistration(page, /^Create a new internal user/);
  await identity.field(page, 'E-mail').fill(email);
  await page.getByRole('button', { name: 'Create and invite' }).click();
  await page.getByText('The invitation will be mailed.').waitFor();
}

/** A table that is pasted is read with all its columns; nobody is mailed unasked. */
async function pasteAndCheck(page: Page, { mails }: SmtpSink): Promise<void> {
  const before = mails.length;
  const first = await openGrid(page);
  const rows = ['Shoe size\tE-mail\tFirst Name\tUser Role'];
  rows.push('38\tada@corp.example\tAda\tHR', '41\tbob@corp.example\tBob\tMember');
  await paste(first, rows.join('\n'));

  await page.getByRole('button', { name: /^Columns: 3 of 4 used/ }).click();
  await page.getByRole('combobox', { name: 'What “Shoe size” becomes' }).waitFor();
  await picture(page, 'pasted');
  const process = page.getByRole('button', { name: 'Process bulk invites (2)' });
  await process.click();
  const dialog = page.getByRole('dialog', { name: 'Invite 2 people?' });
  await dialog.getByText('2 mails go out').waitFor();
  await picture(page, 'ask-before-mailing');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(mails).toHaveLength(before);
  await screens.processRows(page, 2, '2 people invited.');
}

/**
 * A table in blank rows goes to the check with what was typed; one that covers what is typed fills its
 * cells.
 */
async function pasteBesideTyped(page: Page): Promise<void> {
  const first = await openGrid(page);
  await first.fill('dora@corp.example');
  await paste(page.getByRole('textbox', { name: 'First name, row 1' }), 'Dora\tBell');
  expect(await page.getByRole('textbox', { name: 'Last name, row 1' }).inputValue()).toBe('Bell');
  const second = page.getByRole('textbox', { name: 'E-mail, row 2' });
  await paste(second, 'Name;Mail\nKing, Ezra;ezra@corp.example\nMoss, Flo;flo@corp.example');
  await page.getByRole('button', { name: 'Process bulk invites (3)' }).waitFor();
  for (const name of ['Ezra', 'Flo', 'Dora', 'Bell']) {
    await page.getByRole('gridcell', { name, exact: true }).waitFor();
  }
}

/** Pastes beside the drop area, which comes to the check too. */
async function pasteOne(page: Page): Promise<void> {
  await identity.openRegistration(page, /^Bulk invite/);
  const area = page.getByRole('textbox', { name: 'Or paste rows from a spreadsheet' });
  await area.fill('E-mail\tFirst Name\ncleo@corp.example\tCleo');
  await page.getByRole('button', { name: 'Check these rows' }).click();
  await screens.processRows(page, 1, '1 person invited.');
}

async function openGrid(page: Page): Promise<Locator> {
  await identity.openRegistration(page, /^Bulk invite/);
  await page.getByRole('tab', { name: 'Manual definition' }).click();
  return page.getByRole('textbox', { name: 'E-mail, row 1' });
}

/** Pastes as the browser does it. */
async function paste(cell: Locator, text: string): Promise<void> {
  await cell.evaluate((input: { dispatchEvent: (event: unknown) => boolean }, pasted) => {
    const { DataTransfer, ClipboardEvent } = globalThis as unknown as InBrowser;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const how = { clipboardData, bubbles: true, cancelable: true };
    input.dispatchEvent(new ClipboardEvent('paste', how));
  }, text);
}

/** The part that pasting needs of the browser's names. */
interface InBrowser {
  DataTransfer: new () => { setData: (type: string, text: string) => void };
  ClipboardEvent: new (type: string, how: object) => unknown;
}

/** Counts in the question those who have not accepted, as who has gets no mail. */
async function resendToAll(page: Page): Promise<void> {
  await page.getByRole('menuitem', { name: 'Users' }).click();
  await page.getByRole('row').filter({ hasText: 'cleo@corp.example' }).waitFor();
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await page.getByRole('button', { name: 'Resend invitations' }).click();
  const dialog = page.getByRole('dialog', { name: /^Resend their invitations to/ });
  await dialog.getByRole('button', { name: 'Send 5 mails' }).click();
  await page.getByText('5 invitations will be mailed.').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
}

/** All mails that a search finds are tried again, once their number is confirmed. */
async function retryAllThatFailed(page: Page, sink: SmtpSink): Promise<void> {
  sink.refuseWith = '550 5.1.1 No such mailbox here';
  for (const name of ['astray', 'lost1', 'lost2']) await invite(page, `${name}@corp.example`);
  const lost = '/api/emails?filter={"status":"failed","q":"lost"}';
  await until(async () => {
    const mails = (await (await page.request.get(lost)).json()) as unknown[];
    return mails.length === 2;
  });
  await page.getByRole('menuitem', { name: 'Mail', exact: true }).click();
  const button = (count: number | string): Locator =>
    page.getByRole('button', { name: new RegExp(`^Try these ${count} again$`) });
  // Others may have been on their way.
  await button('\\d+').waitFor();
  sink.refuseWith = undefined;
  await page.getByRole('textbox', { name: 'Search recipients' }).fill('lost');
  await button(2).click();
  const dialog = page.getByRole('dialog', { name: 'Try 2 mails again?' });
  await dialog.getByRole('button', { name: 'Send 2 mails' }).click();
  await page.getByText('2 mails will be tried again now.').waitFor();
  await button(2).waitFor({ state: 'detached' });
}
