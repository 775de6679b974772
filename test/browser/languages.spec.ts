import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { openBrowser, picture } from '../support/browser.js';
import { Client, until } from '../support/client.js';
import { admin } from '../support/usher.js';
import { onEachStack } from './on-each-stack.js';

/** Waits until a page is in a language: in its words, and for a screen reader that reads them. */
async function isIn(page: Page, tag: string, words: RegExp | string): Promise<void> {
  await page.getByText(words).first().waitFor();
  await until(() => page.evaluate<boolean>(`document.documentElement.lang === '${tag}'`));
}

const menu = (page: Page, name: string): Locator => page.getByRole('menuitem', { name });

onEachStack(
  'an Italian admin makes the organization German, reads Italian, and invites somebody who reads German',
  async (usher, browser) => {
    const boss = await openBrowser(browser, usher.url, 'it-IT');
    const { page } = boss;
    await page.goto('/login');
    await isIn(page, 'it', 'Password dimenticata?');
    await page.getByLabel('E-mail o nome utente').fill(admin.email);
    await page.getByLabel(/^Password/).fill(admin.password);
    await page.getByRole('button', { name: 'Accedi' }).click();

    // The organization has chosen none: one press settles it where somebody is about to be invited.
    await page.getByRole('link', { name: 'Invita una persona' }).first().click();
    const settle = page.getByRole('button', { name: 'Scrivi in italiano' });
    await settle.click();
    await settle.waitFor({ state: 'detached' });
    await menu(page, 'Impostazioni').click();
    await page.getByRole('combobox', { name: 'Lingua' }).filter({ hasText: 'Italiano' }).waitFor();

    // Without a choice of their own they read what the organization does, at once.
    await page.getByRole('combobox', { name: 'Lingua' }).click();
    await page.getByRole('option', { name: 'Deutsch' }).click();
    await page.getByRole('button', { name: 'Salva' }).first().click();
    await menu(page, 'Einstellungen').waitFor();

    await page.goto('/account');
    await page.getByRole('combobox', { name: 'Sprache' }).click();
    await page.getByRole('option', { name: 'Italiano' }).click();
    await menu(page, 'Impostazioni').waitFor();
    await picture(page, 'account-italian');
    await page.reload();
    await isIn(page, 'it', 'Impostazioni');

    // What the server says is in the panel's language, not in the browser's alone.
    const chooser = page.waitForEvent('filechooser');
    await page.goto('/registration/bulk');
    await page.getByRole('button', { name: 'Scegli un file' }).click();
    const buffer = Buffer.from('Email\nada@corp.example\n');
    await (await chooser).setFiles({ name: 'people.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: /^Elabora gli inviti in blocco \(1\)/ }).click();
    await page.getByRole('dialog').getByText('Einladung').first().waitFor();
    await picture(page, 'process-italian');
    await page.getByRole('dialog').getByRole('button').last().click();
    await page.getByText('1 persona invitata').first().waitFor();

    const api = new Client(usher.url);
    await api.signIn(admin.email, admin.password);
    const { url } = (
      await api.get<{ url: string }>(`/api/invitations/${await invitationOf(api)}/link`)
    ).body;
    const guest = await openBrowser(browser, usher.url, 'fr-FR');
    await guest.page.goto(url);
    await isIn(guest.page, 'de', /eingeladen|lädt Sie/);
    await picture(guest.page, 'accept-german');
    await guest.page.locator('input[type=password]').fill('seven quiet harbours');
    await guest.page.locator('button.main').click();
    await guest.page.getByRole('heading', { name: /^Willkommen bei/ }).waitFor();
    await guest.page.goto('/');
    await isIn(guest.page, 'de', 'Startseite');
    expect([...boss.troubles(), ...guest.troubles()]).toEqual([]);
  },
  90_000,
);

async function invitationOf(api: Client): Promise<string> {
  const { body } = await api.get<{ id: string }[]>('/api/invitations?filter={"status":"pending"}');
  return body[0]?.id ?? '';
}
