import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openBrowser, picture } from '../support/browser.js';
import { Client } from '../support/client.js';
import { type HostPanel, startHostPanel } from '../support/host-panel.js';
import { type Standalone, startEmbedded } from '../support/standalone.js';
import { admin } from '../support/usher.js';
import * as screens from './screens.js';

let usher: Standalone;
let host: HostPanel;
let browser: Browser;

beforeAll(async () => {
  usher = await startEmbedded();
  const boss = new Client(usher.url);
  await boss.signIn(admin.email, admin.password);
  host = await startHostPanel(usher.url, boss.cookie);
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await host.stop();
  await usher.stop();
});

test("in another application's panel: beside its own users, by its own token and addresses", async () => {
  const person = await openBrowser(browser, host.url);
  const { page } = person;
  await signIn(page, '/');
  await page.getByText('Put in at the end of the home screen').waitFor();
  expect(await page.getByRole('menuitem', { name: /^(Home|Dashboard)$/ }).count()).toBe(1);

  await page.getByRole('menuitem', { name: 'Clients' }).click();
  await page.getByText('The night shift').waitFor();
  expect(place(page)).toBe('#/users');

  const people = 'email,first name\nada@corp.example,Ada\nnobody,Nobody\n';
  await screens.uploadFile(page, 'people.csv', people);
  expect(place(page)).toMatch(/^#\/people\/imports\//);
  await page.getByRole('button', { name: 'Process bulk invites (1)' }).click();
  await page.getByRole('status').filter({ hasText: '1 person invited, 1 row left.' }).waitFor();
  await picture(page, 'host-import');
  const { name, text } = await screens.downloadFailedRows(page);
  expect(name).toBe('failed-rows.csv');
  expect(text).toMatch(/^\uFEFF"?email/);

  await page.getByRole('menuitem', { name: 'Users' }).click();
  await page.getByText('North wing').first().waitFor();
  await page.getByRole('checkbox').nth(1).check();
  await page.getByRole('button', { name: 'Print badges' }).waitFor();
  await picture(page, 'host-users');
  await page.getByRole('link', { name: 'Ada' }).click();
  await page.getByText('Put in beside the timeline').waitFor();
  await page.getByText('Office address').waitFor();
  expect(place(page)).toMatch(/^#\/people\/users\//);
  await picture(page, 'host-person');
  expect(await sizeOf(page, 'h1')).toBe('24px');
  expect(await sizeOf(page, 'h2')).toBe('16px');

  expect(host.withoutToken).toEqual([]);
  expect(person.troubles()).toEqual([]);
}, 120_000);

test("below another application's address; its person stays when Usher refuses, and signs out", async () => {
  const { page } = await openBrowser(browser, host.url);
  await signIn(page, '/office/people/registration');
  await page.getByRole('link', { name: /^Create a new internal user/ }).click();
  await page.getByRole('heading', { name: 'Create a new internal user' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/office/people/registration/create');

  host.isTaken = false;
  await page.goto('/office/people/settings');
  await page.getByText('You need the permission').waitFor();
  await page.getByRole('menuitem', { name: 'Clients' }).click();
  await page.getByText('The night shift').waitFor();
  host.isTaken = true;

  await page.getByRole('button', { name: 'Profile' }).click();
  await page.getByRole('menuitem', { name: 'Logout' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/office/login');
}, 120_000);

async function signIn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('textbox', { name: 'Username' }).fill('boss');
  await page.getByLabel(/^Password/).fill('boss');
  await page.getByRole('button', { name: 'Sign in' }).click();
}

function place(page: Page): string {
  return new URL(page.url()).hash;
}

function sizeOf(page: Page, heading: string): Promise<string> {
  const first = `document.querySelector('main ${heading}')`;
  return page.evaluate<string>(`getComputedStyle(${first}).fontSize`);
}
