import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser, openBrowser, picture } from '../support/browser.js';
import { admin } from '../support/usher.js';
import { type Standalone, startEmbedded } from '../support/standalone.js';
import { Client, until } from '../support/client.js';
import { linkIn } from './mailed-links.js';
import * as screens from './screens.js';

let usher: Standalone;
let browser: Browser;
let api: Client;
beforeAll(async () => {
  usher = await startEmbedded();
  browser = await launchBrowser();
  api = new Client(usher.url);
  await api.signIn(admin.email, admin.password);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await usher.stop();
});

test('a mistyped address is corrected; who has come in confirms a new one on their phone, and owns their profile', async () => {
  const boss = await openBrowser(browser, usher.url);
  const { page } = boss;
  const created = { email: 'ada@crop.example', firstName: 'Ada', lastName: 'Lind' };
  const { id } = (await api.post<{ id: string }>('/api/users', created)).body;
  await screens.signIn(page, admin);
  await page.goto(`/users/${id}`);
  await page.getByRole('button', { name: 'Correct address' }).click();
  const dialog = page.getByRole('dialog', { name: 'Correct the address of Ada Lind' });
  await dialog.getByLabel('New e-mail address').fill(admin.email);
  await dialog.getByRole('button', { name: 'Correct and send again' }).click();
  await dialog.getByText('This person is in the organization already.').waitFor();
  await picture(page, 'address-at-once');
  await dialog.getByLabel('New e-mail address').fill('ada@corp.example');
  await page.keyboard.press('Enter');
  await page.getByText('A new link will be mailed to ada@corp.example.').waitFor();
  await page.getByRole('definition').filter({ hasText: 'ada@corp.example' }).waitFor();

  const link = await linkIn(api, 'ada@corp.example', '/accept#');
  const ada = new Client(usher.url);
  const password = 'seven quiet harbours';
  const token = new URL(link).hash.slice(1);
  await ada.post('/api/public/invitations/accept', { token, password });

  await page.reload();
  await page.getByRole('button', { name: 'Correct address' }).click();
  await picture(page, 'address-confirmed');
  await dialog.getByLabel('New e-mail address').fill('ada.lind@corp.example');
  await dialog.getByRole('button', { name: 'Send the link' }).click();
  await page.getByText(/^Waits for confirmation of ada\.lind@corp\.example/).waitFor();
  await picture(page, 'address-waits');

  const phone = await openBrowser(browser, usher.url, 'de');
  await phone.page.setViewportSize({ width: 390, height: 844 });
  await phone.page.goto(await linkIn(api, 'ada.lind@corp.example', '/confirm-email#'));
  await phone.page.getByText('ada.lind@corp.example').waitFor();
  await picture(phone.page, 'confirm-email');
  expect((await ada.get('/api/auth/me')).body).toMatchObject({
    user: { email: 'ada@corp.example' },
  });
  await phone.page.getByRole('button', { name: 'Adresse bestätigen' }).click();
  await phone.page.getByRole('status').filter({ hasText: 'ada.lind@corp.example' }).waitFor();
  await picture(phone.page, 'confirm-email-done');
  await phone.page.goto('/confirm-email');
  await phone.page.getByRole('heading', { name: 'Dieser Link funktioniert nicht mehr' }).waitFor();
  await picture(phone.page, 'confirm-email-dead');
  await page.reload();
  await page.getByRole('definition').filter({ hasText: 'ada.lind@corp.example' }).waitFor();
  expect(await page.getByText(/^Waits for confirmation/).count()).toBe(0);

  // Her own name and colours, which are there on another machine as well.
  const first = await openBrowser(browser, usher.url);
  const her = { email: 'ada.lind@corp.example', password };
  await screens.signIn(first.page, her);
  await first.page.goto('/account');
  await first.page.getByLabel('Last name').fill('Lindqvist');
  await first.page.getByRole('button', { name: 'Save' }).click();
  await first.page.getByRole('button', { name: 'Your account: Ada Lindqvist' }).waitFor();
  await first.page.getByRole('combobox', { name: 'Colours' }).click();
  await first.page.getByRole('option', { name: 'Dark' }).click();
  await first.page.getByText('The colours are changed.').waitFor();
  await picture(first.page, 'own-profile');
  const second = await openBrowser(browser, usher.url);
  await second.page.emulateMedia({ colorScheme: 'light' });
  await screens.signIn(second.page, her);
  const chosen = (): Promise<unknown> =>
    second.page.evaluate("localStorage.getItem('RaStore.theme')");
  await until(async () => (await chosen()) === '"dark"');
  await second.page.getByRole('button', { name: 'Toggle light/dark mode' }).click();
  await until(async () => {
    const { body } = await ada.get<{ user: { theme: string | null } }>('/api/auth/me');
    return body.user.theme === 'light';
  });
  for (const one of [first, second, phone]) expect(one.troubles()).toEqual([]);
  expect(boss.troubles()).toEqual([`409 PUT /api/users/${id}/email`]);
}, 120_000);
