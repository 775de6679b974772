import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBrowser, picture } from '../support/browser.js';
import { Client, until } from '../support/client.js';
import type { Standalone } from '../support/standalone.js';
import { admin } from '../support/usher.js';
import { followMail } from './follow-mail.js';
import { onEachStack } from './on-each-stack.js';

const guest = { email: 'anna.weiss@corp.example', password: 'seven quiet harbours' };
const accent = '#9d174d';
const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 30"><circle cx="15" cy="15" r="15" fill="${accent}"/></svg>`;
const reasons = {
  birthdate: 'Im Ausweis steht der 12. Mai.',
  family_name: 'Bitte mit ß.',
};

onEachStack(
  'an Italian admin gives the organization its look and words, and a German comes, corrects and is counted',
  async (usher, browser) => {
    const boss = await openBrowser(browser, usher.url, 'it-IT');
    const anna = await openBrowser(browser, usher.url, 'de-DE');
    await signIn(boss.page);
    await dress(boss.page);
    await word(boss.page);
    await invite(boss.page);

    const page = await followMail(usher, anna.page, guest.email, 'Passwort wählen');
    await accept(page);
    await returned(usher);
    await correct(page);

    // The admin has come as well.
    await boss.page.goto('/');
    const funnel = boss.page.getByRole('region', { name: 'A che punto sono le persone' });
    await funnel.getByRole('link', { name: /^Invito accettato 2 / }).waitFor();
    await picture(boss.page, 'italian-home');
    await funnel.getByRole('link', { name: /^Identità fornita 1 / }).click();
    await boss.page.getByRole('row').filter({ hasText: guest.email }).waitFor();
    expect(boss.troubles()).toEqual([]);
    expect(anna.troubles()).toEqual([]);
  },
  120_000,
  true,
);

async function signIn(page: Page): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('E-mail o nome utente').fill(admin.email);
  await page.getByLabel(/^Password/).fill(admin.password);
  await page.getByRole('button', { name: 'Accedi' }).click();
  await page.getByRole('heading', { level: 1, name: /^Buongiorno/ }).waitFor();
}

/** The organization's logo and colour. */
async function dress(page: Page): Promise<void> {
  await page.getByRole('menuitem', { name: 'Impostazioni' }).click();
  const sections = page.getByRole('navigation', { name: 'Sezioni delle impostazioni' });
  await sections.getByRole('link', { name: 'Aspetto' }).click();
  const look = page.getByRole('region', { name: 'Aspetto' });
  await look.getByRole('textbox', { name: 'Colore principale', exact: true }).fill(accent);
  const chooser = page.waitForEvent('filechooser');
  await look.getByRole('button', { name: 'Scegli un’immagine' }).click();
  const image = { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(logo) };
  await (await chooser).setFiles(image);
  await look.getByRole('img', { name: /^Logo di / }).waitFor();
  await look.getByRole('button', { name: 'Salva' }).click();
  await page.getByRole('banner').locator('img').waitFor();
}

/** The German words of the invitation, seen as they are typed. */
async function word(page: Page): Promise<void> {
  const mails = page.getByRole('region', { name: 'E-mail', exact: true });
  await mails.getByRole('link', { name: 'Invito', exact: true }).click();
  await page.getByRole('tab', { name: 'Deutsch' }).click();
  await page.getByRole('textbox', { name: 'Oggetto' }).fill('{organization} freut sich auf Sie');
  await page
    .getByRole('textbox', { name: 'Testo' })
    .fill('Liebe {name},\n\nkommen Sie zu uns.\n\n{link}');
  await page.frameLocator('iframe').getByText('kommen Sie zu uns.').waitFor();
  await picture(page, 'italian-words');
  await page.getByRole('button', { name: 'Salva' }).click();
  await page.getByRole('tab', { name: 'Deutsch', exact: true }).waitFor();
}

/** A file that says which language people read. */
async function invite(page: Page): Promise<void> {
  await page.goto('/registration/bulk');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Scegli un file' }).click();
  const rows = ['Nome;Cognome;E-mail;Lingua', `Anna;Weiss;${guest.email};tedesco`];
  const buffer = Buffer.from(rows.join('\r\n'));
  await (await chooser).setFiles({ name: 'persone.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: /^Elabora gli inviti in blocco \(1\)/ }).click();
  await page.getByRole('dialog').getByRole('button').last().click();
  await page.getByText('1 persona invitata').first().waitFor();
}

/** The page speaks German, wears the colour, and leads in. */
async function accept(page: Page): Promise<void> {
  await until(() => page.evaluate<boolean>("document.documentElement.lang === 'de'"));
  await until(() => page.evaluate<boolean>("document.querySelector('img.logo')?.naturalWidth > 0"));
  expect(
    await page.evaluate("document.documentElement.style.getPropertyValue('--accent')"),
  ).toContain(accent);
  await picture(page, 'german-accept');
  await page.locator('input[type=password]').fill(guest.password);
  await page.locator('button.main').click();
  await page.getByRole('heading', { name: /^Willkommen bei/ }).waitFor();
}

/** The person gives their information, and two fields of it come back. */
async function returned({ url }: Standalone): Promise<void> {
  const [boss, anna] = [new Client(url), new Client(url)];
  await boss.signIn(admin.email, admin.password);
  await anna.signIn(guest.email, guest.password);
  const given = { family_name: 'Weiss', birthdate: '1990-05-17', nationalities: ['DE'] };
  expect((await anna.put('/api/me/identity', { ...given, action: 'submit' })).status).toBe(200);
  const { body } = await anna.get<{ user: { id: string } }>('/api/auth/me');
  const decision = { decision: 'return', fields: reasons };
  const { status } = await boss.post(`/api/identities/${body.user.id}/review`, decision);
  expect(status).toBeLessThan(300);
}

/** From their own home to the two fields, and back to whoever checks them. */
async function correct(page: Page): Promise<void> {
  await page.goto('/');
  await picture(page, 'german-home');
  await page.getByRole('link', { name: '2 Felder korrigieren' }).click();
  for (const reason of Object.values(reasons)) await page.getByText(reason).waitFor();
  await page.getByLabel(/^Geburtsdatum/).fill('1990-05-12');
  await page.getByLabel(/^Familienname/).fill('Weiß');
  await picture(page, 'german-correct');
  await page.getByRole('button', { name: 'Erneut senden' }).click();
  await page.getByRole('heading', { name: /^Gesendet/ }).waitFor();
}
