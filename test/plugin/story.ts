import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import * as screens from '../browser/screens.js';
import { openBrowser } from '../support/browser.js';
import { until } from '../support/client.js';
import { owner, type Shop } from './shop.js';

const invitee = { email: 'p7@corp.example', password: 'nine yellow lanterns' };
const customer = { email: 'p8@corp.example', password: 'an account of last year' };
const file = [
  'First Name,Email,User Role',
  ...Array.from({ length: 200 }, (_, n) => `Person ${n},p${n}@corp.example,Member`),
].join('\n');

/** The owner of the shop brings two hundred people in, and two of them come. */
export async function bringPeopleIn(shop: Shop, browser: Browser): Promise<void> {
  const boss = await shop.client(owner.email, owner.password);
  expect((await boss.post('/v1/users', { ...customer, name: 'Customer' })).status).toBe(201);

  const office = await openBrowser(browser, shop.url);
  await office.page.goto('/');
  await signIn(office.page, owner);
  await office.page.waitForURL('/#/orders');
  await office.page.getByRole('menuitem', { name: 'Accounts' }).click();
  await office.page.getByText(owner.email).waitFor();
  await screens.uploadFile(office.page, 'people.csv', file);
  await screens.processRows(office.page, 200, '200 people invited.');

  await comeForTheFirstTime(shop, browser);
  await comeWithAnAccount(shop, browser);
  const own = await shop.client(invitee.email, invitee.password);
  expect((await own.get('/v1/people/users')).status).toBe(403);
  expect((await own.get('/v1/users')).body).toMatchObject([
    { id: 1, email: owner.email },
    { id: 2, email: customer.email, name: 'Customer' },
    { id: 3, email: invitee.email, name: 'Person 7' },
  ]);
  expect([...office.troubles(), shop.complaints()]).toEqual(['']);
  await office.page.context().close();
}

/** Follows the mailed link, chooses a password, and is an account of the shop with a gift. */
async function comeForTheFirstTime(shop: Shop, browser: Browser): Promise<void> {
  const person = await openBrowser(browser, shop.url);
  const { page } = person;
  await page.goto(await mailedLink(shop, invitee.email));
  await page.getByLabel('Choose a password').fill(invitee.password);
  await page.getByRole('button', { name: 'Join The shop' }).click();
  await page.getByRole('heading', { name: 'Welcome to The shop' }).waitFor();
  await page.getByRole('link', { name: 'Go to The shop' }).click();
  await signIn(page, invitee);
  await page.getByText('Welcome gift').waitFor();
  expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['Orders', 'Accounts']);
  // The page has asked whether they are signed in to the shop, and they were not yet.
  expect(person.troubles()).toEqual(['401 GET /v1/people/me/identity']);
  await page.context().close();
}

/** Signs somebody in to the shop who is known there already, and joins in its panel. */
async function comeWithAnAccount(shop: Shop, browser: Browser): Promise<void> {
  const { page } = await openBrowser(browser, shop.url);
  await page.goto(await mailedLink(shop, customer.email));
  await page.getByRole('link', { name: 'Go on to join The shop' }).click();
  await signIn(page, customer);
  await page.getByRole('button', { name: 'Join The shop' }).click();
  await page.getByText('Welcome to The shop').waitFor();
  await page.context().close();
}

function mailedLink(shop: Shop, email: string): Promise<string> {
  const { mails } = shop.mailServer;
  return until(() => Promise.resolve(mails.find(({ to }) => to === email)?.link('Join')));
}

/** Signs in on the shop's own page. */
async function signIn(page: Page, who: { email: string; password: string }): Promise<void> {
  await page.getByRole('textbox', { name: 'Username' }).fill(who.email);
  await page.getByLabel(/^Password/).fill(who.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
