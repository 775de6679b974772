import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { linkIn } from '../browser/mailed-links.js';
import { shownAs } from '../browser/viewer-pages.js';
import * as screens from '../browser/screens.js';
import { launchBrowser, openBrowser } from '../support/browser.js';
import { Client } from '../support/client.js';
import { uploadCsv } from '../support/imports.js';
import { type Standalone, startEmbedded } from '../support/standalone.js';
import { admin } from '../support/usher.js';

const images = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const wide = { width: 1280, height: 880 };
const phone = { width: 390, height: 720 };

let usher: Standalone;
let browser: Browser;
let api: Client;

beforeAll(async () => {
  usher = await startEmbedded();
  browser = await launchBrowser();
  api = new Client(usher.url);
  await api.signIn(admin.email, admin.password);
  await dress();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await usher.stop();
});

test('the pictures of the README are of what there is', async () => {
  const guest = { email: 'kaethe.gross@riva.example', firstName: 'Käthe' };
  await api.post('/api/users', guest);
  const link = await linkIn(api, guest.email, '/accept#');
  const { page } = await openBrowser(browser, usher.url);
  await page.goto(link);
  await page.getByRole('heading', { name: 'Riva Logistics' }).waitFor();
  await picture(page, 'accept', phone);

  await page.setViewportSize(wide);
  await screens.signIn(page, admin);
  const checked = await uploadCsv(api, people());
  await page.goto(`/imports/${checked.id}`);
  await page.getByRole('grid').waitFor();
  await picture(page, 'check', wide);
}, 120_000);

async function picture(page: Page, name: string, size: typeof wide): Promise<void> {
  await shownAs(page, size, 'light');
  await page.screenshot({ path: `${images}${name}.png`, animations: 'disabled' });
}

/** The organization's name, logo and colour. */
async function dress(): Promise<void> {
  const look = { accent: '#0f766e', welcome: 'We look forward to working with you.' };
  await api.put('/api/organization', { name: 'Riva Logistics', ...look });
  const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">
    <circle cx="20" cy="20" r="20" fill="#0f766e"/>
    <path d="M8 25q6-9 12 0t12 0" fill="none" stroke="#ffffff" stroke-width="4"/></svg>`;
  const form = new FormData();
  form.append('file', new Blob([logo]), 'logo.svg');
  await api.send('PUT', '/api/organization/logo', form);
}

const firstNames = ['Jürgen', 'Käthe', 'Sören', 'Änne', 'Hans', 'Zoë', 'Anaïs', 'Björn'];
const lastNames = ['Müller', 'Groß', 'Weiss', 'Schäfer', 'Königs', 'Brandt'];
const departments = ['Lager', 'Vertrieb', 'Einkauf', 'Fuhrpark', 'IT'];

/** A list of people as an HR department saves it: title lines, its own words, a mistake in the fifth row. */
function people(): Buffer {
  const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];
  const rows = Array.from({ length: 300 }, (_, n) =>
    [
      at(lastNames, n),
      at(firstNames, n + Math.floor(n / 7)),
      n === 4 ? 'hans at riva' : `p${n}@riva.example`,
      n % 2 ? 'Mitarbeiter' : 'Sachbearbeiter',
      at(departments, n),
      `0171 ${5550100 + n}`,
    ].join(';'),
  );
  const head = ['Personalliste 2026;;;;;', ';;;;;'];
  const titles = 'Nachname;Vorname;E-Mail-Adresse;Rolle;Abteilung;Telefon';
  return Buffer.from([...head, titles, ...rows].join('\r\n'), 'latin1');
}
