import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import {
  launchBrowser,
  openBrowser,
  type Person,
  picture,
  pictureAsIs,
} from '../support/browser.js';
import { runProcess } from '../support/child-process.js';
import { Client, until } from '../support/client.js';
import { type ImportBody, processed } from '../support/imports.js';
import { type Standalone, startEmbedded } from '../support/standalone.js';
import { admin } from '../support/usher.js';
import * as identity from './identity-screens.js';
import { linkIn } from './mailed-links.js';
import * as screens from './screens.js';

let usher: Standalone;
let browser: Browser;
let api: Client;
let person: Person;

beforeAll(async () => {
  usher = await startEmbedded();
  browser = await launchBrowser();
  api = new Client(usher.url);
  await api.signIn(admin.email, admin.password);
  person = await openBrowser(browser, usher.url);
  await screens.signIn(person.page, admin);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await usher.stop();
});

/** Waits until what is called so has the focus: its label, else its words. */
async function hasFocus(page: Page, name: RegExp): Promise<void> {
  const active = 'document.activeElement';
  const called = `${active}.labels?.[0]?.innerText ?? ${active}.innerText`;
  await until(async () => name.test(await page.evaluate<string>(called)));
}

/** Reads what the tab's own storage holds. */
const keptIn = (page: Page): Promise<string> => page.evaluate('JSON.stringify(sessionStorage)');

/** Tells whether the page's ground is dark, and what the browser draws on it too. */
const isDark = (page: Page): Promise<boolean> =>
  page.evaluate(`getComputedStyle(document.documentElement).colorScheme === 'dark' &&
    Number(getComputedStyle(document.body).backgroundColor.match(/[0-9]+/)[0]) < 40`);

test('complete registration says what is missing where it is, and a reload loses nothing', async () => {
  const { page } = person;
  const create = page.getByRole('button', { name: 'Create account and identity' });
  await page.goto('/registration/complete');
  await identity.field(page, 'E-mail').fill('grace@corp.example');
  await page.getByText('is free', { exact: false }).first().waitFor();
  await identity.field(page, 'Username').fill('amazing-grace');
  await identity.goOn(page, 'Person');
  await identity.field(page, 'Family name').fill('Hopper');
  await page.getByRole('button', { name: 'Review' }).click();
  await create.click();
  await page.getByRole('heading', { name: 'Birth and nationality', exact: true }).waitFor();
  await hasFocus(page, /^Date of birth/);
  const birthdate = identity.field(page, 'Date of birth');
  expect(await birthdate.getAttribute('aria-invalid')).toBe('true');

  await birthdate.fill('1906-12-09');
  await page.reload();
  await page.getByRole('heading', { name: 'Birth and nationality', exact: true }).waitFor();
  expect(await birthdate.inputValue()).toBe('1906-12-09');
  await identity.chooseCountry(page, 'Nationalities', 'United States');
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByText('amazing-grace').waitFor();
  await create.click();
  await page.getByText('is registered').waitFor();
  expect(await keptIn(page)).not.toMatch(/1906|grace/);
});

test('whoever signs out leaves nothing that they typed in the browser', async () => {
  const own = await openBrowser(browser, usher.url);
  await screens.signIn(own.page, admin);
  await own.page.goto('/registration/complete');
  await identity.field(own.page, 'E-mail').fill('secret@corp.example');
  expect(await keptIn(own.page)).toMatch(/secret@corp\.example/);
  own.page.on('dialog', (dialog) => void dialog.accept());
  await screens.signOut(own.page);
  expect(await keptIn(own.page)).not.toMatch(/secret@corp\.example/);
  await own.page.context().close();
});

test('a dead link for a new password says so before it asks for one', async () => {
  await api.post('/api/auth/forgot-password', { email: admin.email });
  const link = await linkIn(api, admin.email, '/reset-password#');
  const own = await openBrowser(browser, usher.url);
  await own.page.goto(link.slice(0, -4) + 'AAAA');
  await own.page.getByRole('heading', { name: 'This link does not work any more' }).waitFor();
  expect(await own.page.getByLabel('Choose a new password').count()).toBe(0);
  expect(await own.page.getByRole('link', { name: 'Send me a new link' }).count()).toBe(1);
  await own.page.goto('/forgot-password');
  await own.page.goto(link);
  await own.page.getByLabel('Choose a new password').waitFor();
  await own.page.context().close();
});

test('light or dark, chosen in the panel, is kept on every page and through signing out', async () => {
  const own = await openBrowser(browser, usher.url);
  const { page } = own;
  await page.emulateMedia({ colorScheme: 'light' });
  await screens.signIn(page, admin);
  await page.getByRole('button', { name: 'Toggle light/dark mode' }).click();
  await screens.signOut(page);
  expect(await isDark(page)).toBe(true);
  for (const address of [
    '/forgot-password',
    '/confirm-email',
    '/accept',
    '/reset-password',
    '/welcome',
    '/login',
  ]) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect([address, await isDark(page)]).toEqual([address, true]);
  }
  await screens.signIn(page, admin);
  await page.getByRole('button', { name: 'Toggle light/dark mode' }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/forgot-password');
  expect(await isDark(page)).toBe(false);
  expect(own.troubles().filter((trouble) => !trouble.startsWith('401 '))).toEqual([]);
  await page.context().close();
});

test('an organization gets its look, which its panel, its mails and its pages have at once', async () => {
  const own = await openBrowser(browser, usher.url);
  const { page } = own;
  await screens.signIn(page, admin);
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  const look = page.getByRole('region', { name: 'Look' });
  const accent = look.getByLabel('Accent', { exact: true });
  await accent.fill('#ffff00');
  await look.getByText('Nobody could read on this colour.').waitFor();
  await look.getByRole('button', { name: /^Use #[0-9a-f]{6}, which is like it$/ }).click();
  expect(await accent.inputValue()).toMatch(/^#[0-9a-f]{6}$/);
  await accent.fill('#9d174d');
  await look.getByLabel('Sentence of welcome').fill('We look forward to working with you.');

  // What is typed stays when a logo is taken, which is kept at once.
  const logo =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 30"><circle cx="15" cy="15" r="15" fill="#9d174d"/></svg>';
  const chooser = page.waitForEvent('filechooser');
  await look.getByRole('button', { name: 'Choose an image' }).click();
  const image = { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(logo) };
  await (await chooser).setFiles(image);
  await look.getByRole('img', { name: 'Logo of My organization' }).waitFor();
  expect(await accent.inputValue()).toBe('#9d174d');
  await picture(page, 'settings-look');
  await look.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  const bar = page.getByRole('banner').locator('img');
  await until(() => bar.evaluate((img: { naturalWidth: number }) => img.naturalWidth > 0));

  const { body } = await api.post<{ id: string }>('/api/users', { email: 'new@corp.example' });
  expect(body.id).toBeDefined();
  const link = await linkIn(api, 'new@corp.example', '/accept#');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByText('We look forward to working with you.').waitFor();
    await until(() =>
      page.evaluate<boolean>("document.querySelector('img.logo')?.naturalWidth > 0"),
    );
    await picture(page, `accept-look-${colorScheme}`);
  }
  await page.goto('/mailbox?to=new@corp.example');
  await page.getByRole('link', { name: /^You are invited/ }).click();
  await page.frameLocator('iframe').getByRole('img', { name: 'My organization' }).waitFor();
  await picture(page, 'mail-look');
  await api.put('/api/organization', { accent: null, welcome: null });
  await api.delete('/api/organization/logo');
  expect(own.troubles().filter((trouble) => !trouble.startsWith('401 '))).toEqual([]);
  await page.context().close();
});

test('an organization words a mail, sees it as it types, and sends itself one', async () => {
  const own = await openBrowser(browser, usher.url);
  const { page } = own;
  await screens.signIn(page, admin);
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await page.getByRole('region', { name: 'Mails' }).getByRole('link', { name: 'Reminder' }).click();
  const subject = page.getByRole('textbox', { name: 'Subject' });
  const text = page.getByRole('textbox', { name: 'Text' });
  const mail = page.frameLocator('iframe');
  await mail.getByText('is still open').last().waitFor();
  await subject.fill('{organisation} waits');
  await page.getByText('{organisation} is no placeholder here.').waitFor();
  await subject.fill('');
  await page
    .getByRole('group', { name: 'Placeholders: Subject' })
    .getByText('{organization}')
    .click();
  await page.keyboard.type(' waits for you');
  expect(await subject.inputValue()).toBe('{organization} waits for you');
  await text.fill('Dear {name},\n\nwe would like to hear from you.');
  await page.getByText('Put {link} on a line of its own', { exact: false }).waitFor();
  await page.getByRole('group', { name: 'Placeholders: Text' }).getByText('{link}').click();
  await mail.getByText('we would like to hear from you.').waitFor();
  await mail.getByRole('link', { name: 'Choose a password' }).waitFor();
  await page.getByText('My organization waits for you', { exact: true }).waitFor();
  // The words beside the subject, and those for people who have an account.
  await page.getByText('My organization waits for your answer', { exact: false }).waitFor();
  const hasAccount = page.getByRole('checkbox', { name: 'As to somebody who has an account' });
  await hasAccount.check();
  await mail.getByRole('link', { name: 'Sign in and join' }).waitFor();
  await hasAccount.uncheck();
  await mail.getByRole('link', { name: 'Choose a password' }).waitFor();

  // Another language, or leaving, takes nothing away.
  await page.getByRole('tab', { name: 'Deutsch' }).click();
  await mail.getByText('Passwort wählen').first().waitFor();
  await page.getByRole('tab', { name: 'English (not saved)' }).click();
  expect(await subject.inputValue()).toBe('{organization} waits for you');
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await page.getByRole('button', { name: 'Stay' }).click();
  await picture(page, 'mail-words');

  await page.getByRole('button', { name: 'Send a test to me' }).click();
  await page.getByText(`A test goes to ${admin.email}.`).waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  await page.getByRole('tab', { name: 'English', exact: true }).waitFor();
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await page.getByText('Changed: English').waitFor();
  await picture(page, 'settings-mails');
  await page.getByRole('link', { name: 'Reminder' }).click();
  await page.getByRole('button', { name: 'Back to the original' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Back to the original' }).click();
  await page.getByText('This mail says what it did originally.').waitFor();
  await mail.getByText('is still open').last().waitFor();
  await page.goto(`/mailbox?to=${admin.email}`);
  await page.getByRole('link', { name: 'My organization waits for you' }).click();
  await page.frameLocator('iframe').getByText('we would like to hear from you.').waitFor();
  expect(own.troubles().filter((trouble) => !trouble.startsWith('401 '))).toEqual([]);
  await page.context().close();
});

test('a link to a list shows it as it is shown, in its order and with its columns', async () => {
  const one = await openBrowser(browser, usher.url);
  await screens.signIn(one.page, admin);
  await one.page.goto('/users');
  await one.page.waitForURL(/sort=createdAt.*&hidden=username%2CgroupIds%2Cinvitation$/);
  await one.page.getByRole('button', { name: 'E-mail' }).click();
  await one.page.getByRole('button', { name: 'Columns' }).click();
  await one.page.getByRole('menuitemcheckbox', { name: 'Username' }).click();
  await one.page.getByRole('menuitemcheckbox', { name: 'Identity' }).click();
  await one.page.keyboard.press('Escape');
  await one.page.getByRole('button', { name: 'Views' }).click();
  await one.page.getByRole('menuitem', { name: 'Copy link to this view' }).click();
  await one.page.getByText(/^The (link is copied|address of this page)/).waitFor();
  const link = one.page.url();
  const said = Object.fromEntries(new URL(link).searchParams);
  expect(said).toEqual({
    filter: '{}',
    sort: 'email',
    order: 'ASC',
    page: '1',
    perPage: '25',
    hidden: 'groupIds,invitation,identityStatus',
  });

  const other = await openBrowser(browser, usher.url);
  await screens.signIn(other.page, admin);
  await other.page.goto(link);
  const head = (name: string): Locator => other.page.getByRole('columnheader', { name });
  await head('Username').waitFor();
  await head('Identity').waitFor({ state: 'detached' });
  await one.page.context().close();
  await other.page.context().close();
});

test('signing in without a password asks for one, at its field', async () => {
  const own = await openBrowser(browser, usher.url);
  await own.page.goto('/login');
  await own.page.getByLabel('E-mail or username').fill(admin.email);
  await own.page.getByRole('button', { name: 'Sign in' }).click();
  await own.page.getByText('Enter your password.').waitFor();
  await hasFocus(own.page, /^Password/);
  await own.page.context().close();
});

test('to register personal information, people with a draft are found as well', async () => {
  const draft = await api.post<{ id: string }>('/api/users', {
    email: 'draft@corp.example',
    username: 'draft',
    role: 'member',
  });
  await api.put(`/api/identities/${draft.body.id}`, {
    birthdate: '1980-05-17',
    action: 'save_draft',
  });
  const { page } = person;
  await page.goto('/registration/identity');
  await page.getByRole('listitem').filter({ hasText: 'draft@corp.example' }).waitFor();
});

test('after an import is started, and after other buttons that go away, the focus is on the page', async () => {
  const { page } = person;
  await page.goto('/');
  const sent = page.waitForRequest(/\/api\/imports$/);
  await screens.uploadFile(page, 'one.csv', 'email,last name\nfocus@corp.example,Focus\n');
  // Which tells how far it is.
  expect((await sent).resourceType()).toBe('xhr');
  const process = page.getByRole('button', { name: 'Process bulk invites (1)' });
  await process.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: screens.sendMails(1) }).press('Enter');
  await screens.seeDone(page, 1, '1 person invited.');
  await hasFocus(page, /^one\.csv$/);

  await page.getByRole('link', { name: 'See them in Users' }).click();
  await page.getByRole('link', { name: 'Focus' }).click();
  await page.getByRole('button', { name: 'Archive' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Archive' }).press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Unarchive' }).waitFor();
  await hasFocus(page, /^Focus$/);
  await page.getByRole('button', { name: 'Unarchive' }).press('Enter');
  await page.getByRole('button', { name: 'Unarchive' }).waitFor({ state: 'detached' });
  await hasFocus(page, /^Focus$/);
});

test('whoever has gone on while their import runs is told when it ends', async () => {
  const { page } = person;
  const asked = /\/api\/imports\?.*createdById/;
  await page.route(asked, async (route) => {
    const answer = await route.fetch();
    const [latest, ...others] = (await answer.json()) as object[];
    const running = [{ ...latest, status: 'processing' }, ...others];
    await route.fulfill({ response: answer, json: running });
  });
  const seen = page.waitForResponse(asked);
  await page.goto('/groups');
  await seen;
  await page.unroute(asked);
  await page.getByText('one.csv is done: 1 person was invited').waitFor();
  await picture(page, 'import-ended');
  await page.getByRole('link', { name: 'See it' }).click();
  await page.getByRole('heading', { level: 1, name: 'one.csv' }).waitFor();
  await page.getByText('one.csv is done').waitFor({ state: 'detached' });
});

test('anything is found by typing: people by a part of their name, screens by theirs', async () => {
  await api.post('/api/users', {
    email: 'zora@corp.example',
    firstName: 'Zora',
    lastName: 'Hurston',
  });
  const { page } = person;
  await page.goto('/');
  await page.getByRole('button', { name: /^Find anything/ }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name: 'Invite one person' }).waitFor();
  await page.keyboard.type('zor hu');
  await page.getByRole('option', { name: /^Zora Hurston/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Zora Hurston' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('audit');
  await page.getByRole('option', { name: 'Audit trail' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Audit trail' }).waitFor();
  expect(person.troubles()).toEqual([]);
});

test('all that a filter finds: their number is confirmed, and it is told who was left out and why', async () => {
  const rows = Array.from({ length: 30 }, (_, n) => ({ email: `crew${n}@crew.example` }));
  const made = await api.post<ImportBody>('/api/imports', {
    rows,
    sendInvitations: false,
  });
  await processed(api, made.body.id);
  await api.post('/api/groups', { name: 'Night crew' });
  const { page } = person;
  await page.goto('/users?filter={"q":"crew.example"}');
  const choose = async (): Promise<void> => {
    // The same person each time: with them ticked again, it is not all that are chosen still.
    const row = page.getByRole('row').filter({ hasText: 'crew29@crew.example' });
    await row.getByRole('checkbox').press('Space');
    await page.getByText('1 selected').waitFor();
    await page.getByRole('button', { name: 'Select all 3' }).press('Enter');
    await page.getByText(/^All 3[01] that this filter finds$/).waitFor();
    await hasFocus(page, /^Only the 1 ticked$/);
  };
  await choose();
  await pictureAsIs(page, 'all-that-is-found');
  await page.getByRole('button', { name: 'More' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Add to group' }).press('Enter');
  const adding = page.getByRole('dialog', { name: 'Add 30 people to a group' });
  await adding.locator('[role=combobox]:focus').press('Enter');
  await page.getByRole('option', { name: 'Night crew' }).press('Enter');
  const late = await api.post<{ id: string }>('/api/users', { email: 'late@crew.example' });
  const add = page.getByRole('dialog').getByRole('button', { name: 'Add to group' });
  await add.press('Enter');
  await page.getByRole('alert').getByText('Meanwhile it is about 31 people.').waitFor();
  await pictureAsIs(page, 'another-number');
  await add.press('Enter');
  await page.getByText('31 people added to Night crew.').waitFor();
  await hasFocus(page, /^Users$/);

  await api.post(`/api/users/${late.body.id}/archive`);
  await choose();
  await page.getByRole('button', { name: 'Archive' }).press('Enter');
  const archiving = page.getByRole('dialog', { name: 'Archive 31 people?' });
  await archiving.getByRole('button', { name: 'Archive' }).press('Enter');
  const told = page.getByRole('dialog', { name: 'Archive', exact: true });
  await told.getByText('30 people archived.').waitFor();
  await told.getByText('1 was archived already').waitFor();
  await picture(page, 'left-out');
  await told.getByRole('button', { name: 'Close' }).press('Enter');
  await hasFocus(page, /^Users$/);
  await page.getByText('Archived').first().waitFor();
});

test('a list is filtered by keyboard, shown again as it was saved, and taken along as a workbook', async () => {
  const { page } = person;
  await page.goto('/users?filter={}&perPage=50');
  await page.getByRole('button', { name: 'Add filter' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Status' }).press('Enter');
  await page.getByRole('menuitemradio', { name: 'Archived' }).press('Enter');
  await page.getByRole('button', { name: 'Status: Archived', exact: true }).waitFor();
  await hasFocus(page, /^Add filter$/);
  await page.getByRole('columnheader', { name: 'E-mail' }).getByRole('button').press('Enter');
  await page.getByText('crew0@crew.example').waitFor();
  await page.evaluate('scrollTo(0, document.body.scrollHeight)');
  const { y = 0 } = (await page.getByRole('columnheader', { name: 'E-mail' }).boundingBox()) ?? {};
  expect(Math.round(y)).toBe(48);

  await page.getByRole('button', { name: 'Views' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Save this view' }).press('Enter');
  await page.getByLabel('Name', { exact: true }).fill('Gone');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Gone' }).waitFor();
  await page.getByRole('button', { name: 'Remove filter Status: Archived' }).press('Enter');
  await hasFocus(page, /^Add filter$/);
  await page.getByText('zora@corp.example').waitFor();
  await page.getByRole('button', { name: 'Views' }).press('Enter');
  await page.getByRole('menuitemradio', { name: 'Gone' }).press('Enter');
  await page.locator('.MuiPopover-root').waitFor({ state: 'detached' });
  await page.getByText('zora@corp.example').waitFor({ state: 'detached' });
  expect(decodeURIComponent(page.url())).toContain('{"status":"archived"}');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).press('Enter');
  await page.getByRole('menuitem', { name: 'As Excel' }).press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  await page.locator('.MuiPopover-root').waitFor({ state: 'detached' });

  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await page.getByRole('checkbox', { name: 'Select all on this page' }).press('Space');
  await page.getByText(/^31 selected$/).waitFor();
  await page.getByRole('button', { name: 'Actions' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Unarchive' }).waitFor();
  await pictureAsIs(page, 'ticked-on-a-phone');
  // Somebody was added while others were.
  expect(person.troubles()).toEqual(['409 POST /api/users/bulk']);
});

test('a second one at the same port says what to do', async () => {
  const { port } = new URL(usher.url);
  const directory = await mkdtemp(join(tmpdir(), 'usher-second-'));
  const settings = { PORT: port, USHER_DATA_DIR: directory };
  await expect(runProcess('main', settings)).rejects.toThrow(
    new RegExp(`port ${port} already.* set PORT to another`),
  );
  await rm(directory, { recursive: true });
});
