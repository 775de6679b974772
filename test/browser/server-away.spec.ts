import { expect } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { openBrowser, picture } from '../support/browser.js';
import { admin } from '../support/usher.js';
import * as identity from './identity-screens.js';
import { onEachStack } from './on-each-stack.js';
import * as screens from './screens.js';

const away = 'The server does not answer.';
const api = '**/api/**';

/** The answers that come instead of the API's answer while it is away, as networks and proxies have it. */
const instead: ((route: Route) => Promise<void>)[] = [
  (route) => route.abort('connectionrefused'),
  (route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway' }),
  (route) => route.fulfill({ status: 503, body: '' }),
  (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Maintenance' }),
];

onEachStack(
  'while the server is away the page, its address and what was typed stay, and then go on',
  async (usher, browser) => {
    const host = await openBrowser(browser, usher.url);
    const { page } = host;
    await screens.signIn(page, admin);

    for (const answer of instead) {
      await page.route(api, answer);
      await page.goto('/users');
      await page.getByText(away).waitFor();
      await page.reload();
      await page.getByText(away).waitFor();
      expect(new URL(page.url()).pathname).toBe('/users');
      await picture(page, 'away-load');
      await page.unroute(api);
      await page.getByRole('row').filter({ hasText: admin.email }).waitFor();
      await page.getByText(away).waitFor({ state: 'detached' });
      expect(new URL(page.url()).pathname).toBe('/users');
    }

    await openMeanwhile(page);
    await typeMeanwhile(page);
    await openWithoutItsFiles(page);

    expect(host.troubles().filter((trouble) => trouble.startsWith('script'))).toEqual([]);
    expect(usher.complaints()).toBe('');
  },
  180_000,
);

/** A page that is opened from the menu waits for its data. */
async function openMeanwhile(page: Page): Promise<void> {
  await page.route(api, (route) => route.abort('connectionrefused'));
  await page.getByRole('menuitem', { name: 'Groups and permissions' }).click();
  await page.getByText(away).waitFor();
  await picture(page, 'away-page');
  expect(new URL(page.url()).pathname).toBe('/groups');
  await page.getByRole('button', { name: 'Try now' }).click();
  await page.unroute(api);
  await page.getByRole('row').filter({ hasText: 'Admin' }).first().waitFor();
}

async function typeMeanwhile(page: Page): Promise<void> {
  await identity.openRegistration(page, /^Create a new internal user/);
  await identity.field(page, 'E-mail').fill('away@corp.example');
  await page.getByText('This address is free.').waitFor();
  await page.route(api, (route) => route.abort('connectionrefused'));
  const create = page.getByRole('button', { name: 'Create and invite' });
  await create.click();
  await page.getByText(away).waitFor();
  await picture(page, 'away-typed');
  await page.unroute(api);
  await page.getByText(away).waitFor({ state: 'detached' });
  expect(await identity.field(page, 'E-mail').inputValue()).toBe('away@corp.example');
  await create.click();
  await page.getByRole('button', { name: 'Copy invitation link' }).waitFor();
}

/** A page whose files are not served is loaded when they are. */
async function openWithoutItsFiles(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('heading', { name: /^Welcome/ }).waitFor();
  const all = /^http/;
  await page.route(all, (route) => route.abort('connectionrefused'));
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await page.getByText(away).waitFor();
  await page.unroute(all);
  await page.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
}
