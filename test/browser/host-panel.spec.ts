import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openBrowser, picture } from '../support/browser.js';
import { freePort } from '../support/child-process.js';
import { Client } from '../support/client.js';
import { HostAccounts, startHost, type TestHost } from '../support/host.js';
import { type HostPanel, startHostPanel, startPanelBefore } from '../support/host-panel.js';
import { mailedLink } from '../support/invitations.js';
import { type Standalone, startEmbedded } from '../support/standalone.js';
import type { HostPerson } from '../../src/index.js';
import { admin } from '../support/usher.js';
import { chooseCountry, field, goOn } from './identity-screens.js';
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
  await page.getByRole('button', { name: screens.sendMails(1) }).click();
  await page.getByRole('status').filter({ hasText: '1 person invited, 1 row left.' }).waitFor();
  await picture(page, 'host-import');
  const { name, text } = await screens.downloadFailedRows(page);
  expect(name).toBe('failed-rows.csv');
  expect(text).toMatch(/^\uFEFF"?email/);

  const workbook = await screens.downloadBy(page, 'As Excel');
  expect(workbook.name).toBe('failed-rows.xlsx');
  expect(workbook.bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');

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

/** An application that knows its people by bearer tokens, and by nothing else. */
class BearerAccounts extends HostAccounts {
  panelUrl = '';

  override personOf({ headers }: { headers: { authorization?: string } }): HostPerson | null {
    const [, name] = /^Bearer token of (\w+)$/.exec(headers.authorization ?? '') ?? [];
    const account = this.accounts.find(({ email }) => email === `${name}@corp.example`);
    return account ? { id: String(account.id), email: account.email } : null;
  }

  override tokenOf({ email }: { email: string }): string {
    return `token of ${email.replace('@corp.example', '')}`;
  }

  override signInUrl(returnTo: string): string {
    if (returnTo.endsWith('/accept')) return `${this.panelUrl}/#/people/accept#`;
    return `${this.panelUrl}/#/${returnTo.endsWith('/welcome') ? 'people/own-identity' : 'login'}`;
  }
}

describe('in the panel of an application that has nothing but bearer tokens', () => {
  const accounts = new BearerAccounts();
  let server: TestHost;
  let panel: HostPanel;

  beforeAll(async () => {
    const boss = accounts.add('boss@corp.example');
    const firstAdmin = { email: boss.email, organization: 'The office' };
    server = await startHost({ firstAdmin, publicUrl: await ownUrl() }, {}, accounts);
    panel = await startPanelBefore({
      url: await server.app.getUrl(),
      path: '/people',
      isToken: (authorization) => authorization?.startsWith('Bearer token of ') ?? false,
    });
    accounts.panelUrl = panel.url;
    for (const name of ['ada', 'bo'])
      await invite(server, accounts.add(`${name}@corp.example`).email);
    await invite(server, accounts.add('cy@corp.example').email, 'member');
  }, 120_000);

  afterAll(async () => {
    await panel.stop();
    await server.close();
  });

  test('somebody who has an account there is mailed, signs in, joins, and sees what they may', async () => {
    const person = await openBrowser(browser, panel.url);
    const { page } = person;
    const link = await mailedLink(server, 'ada@corp.example');
    await page.goto(link);
    await page.getByRole('link', { name: 'Go on to join The office' }).click();
    await enter(page, 'ada');
    await page.getByText('You are invited to join The office.').waitFor();
    await page.getByText('ada@corp.example').waitFor();
    expect(place(page)).toBe('#/people/accept');
    expect(await page.getByRole('menuitem', { name: 'Users' }).count()).toBe(0);
    await pictures(page, 'host-join');

    await page.reload();
    await page.getByRole('button', { name: 'Join The office' }).click();
    await page.getByText('Welcome to The office').waitFor();
    expect(place(page)).toBe('#/');
    await page.getByRole('menuitem', { name: 'Users' }).click();
    await page.getByText('boss@corp.example').waitFor();
    expect(await keptIn(page)).not.toContain(secretOf(link));
    // The mailed page has no token, and before they join Usher does not know who has it.
    expect(person.troubles()).toEqual(['401 GET /people/auth/me', '403 GET /v1/people/auth/me']);
    expect(panel.withoutToken).toEqual([]);
  }, 60_000);

  test('as somebody else they are told so, and go on by the sign-in; a used link says what to do', async () => {
    const { page } = await openBrowser(browser, panel.url);
    await signIn(page, '/');
    await page.getByText('Put in at the end of the home screen').waitFor();
    const link = await mailedLink(server, 'bo@corp.example');
    await page.goto(link);
    await page.getByRole('link', { name: 'Go on to join The office' }).click();
    await page
      .getByText('signed in as boss@corp.example, and this invitation is for bo@corp.example')
      .waitFor();
    await pictures(page, 'host-join-other');
    await page.getByRole('button', { name: 'Sign out and go on' }).click();
    await enter(page, 'bo');
    await page.getByRole('button', { name: 'Join The office' }).click();
    await page.getByText('Welcome to The office').waitFor();

    await page.goto(`${panel.url}/office/people/accept#${secretOf(link)}`);
    await page.getByText('This link does not work any more').waitFor();
    expect(page.url()).toBe(`${panel.url}/office/people/accept`);
    await pictures(page, 'host-join-dead');
    await page.getByRole('button', { name: 'Send me a new link' }).click();
    await page.getByText('a new link is on its way').waitFor();
    expect(await keptIn(page)).not.toContain(secretOf(link));
    await page.getByRole('link', { name: 'Go to the home page' }).click();
    await page.getByText('Put in at the end of the home screen').waitFor();
    await page.goBack();
    await page.getByText('There is no invitation here').waitFor();
    await pictures(page, 'host-join-absent');
  }, 60_000);

  test('somebody whom Usher does not know is told so on its home screen, and goes on in the rest', async () => {
    accounts.add('dan@corp.example');
    const { page } = await openBrowser(browser, panel.url);
    await page.goto('/');
    await enter(page, 'dan');
    await page.getByRole('heading', { name: 'You are not a member here' }).waitFor();
    await page.getByText('Ask the people who run it to invite you').waitFor();
    await page.getByText('Put in at the end of the home screen').waitFor();
    await pictures(page, 'host-not-let-in');
    await page.getByRole('menuitem', { name: 'Clients' }).click();
    await page.getByText('The night shift').waitFor();
  }, 60_000);

  test('people give their own identity there, correct what came back, and what was validated', async () => {
    const boss = server.client(accounts.of('boss@corp.example'));
    const { page } = await openBrowser(browser, panel.url);
    await page.goto(await mailedLink(server, 'cy@corp.example'));
    await page.getByRole('link', { name: 'Go on to join The office' }).click();
    await enter(page, 'cy');
    await page.getByRole('button', { name: 'Join The office' }).click();
    await page.getByText('Welcome to The office').waitFor();
    const { body } = await boss.get<{ id: string }[]>('/people/users?filter={"q":"cy@corp"}');
    const id = body[0]?.id ?? '';
    await boss.post(`/people/identities/${id}/request`);

    await page.goto(`${await server.app.getUrl()}/welcome`);
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Your personal information' }).waitFor();
    expect(place(page)).toBe('#/people/own-identity');
    await field(page, 'Given name').fill('Cy');
    await field(page, 'Family name').fill('Ångström');
    await pictures(page, 'host-own-identity');
    await goOn(page, 'Birth and nationality');
    await field(page, 'Date of birth').fill('1990-02-28');
    await field(page, 'Place of birth').fill('Uppsala');
    await chooseCountry(page, 'Nationalities', 'Sweden');
    await goOn(page, 'Residence and contact');
    await page.reload();
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByText('Uppsala').waitFor();
    await page.getByRole('button', { name: 'Submit for validation' }).click();
    await page.getByText('Your personal information is sent').waitFor();
    await pictures(page, 'host-own-identity-sent');
    await page.getByRole('link', { name: 'Go to the home page' }).click();
    await page.getByText('Put in at the end of the home screen').waitFor();

    const review = `/people/identities/${id}/review`;
    const fields = { birthdate: 'Your passport has another day.' };
    expect(await boss.post(review, { decision: 'return', fields })).toMatchObject({ status: 200 });
    await page.reload();
    await page.getByRole('link', { name: 'Correct 1 field' }).click();
    await page.getByText('Your passport has another day.').waitFor();
    await field(page, 'Date of birth').fill('1990-02-27');
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('button', { name: 'Submit for validation' }).click();
    await page.getByText('Your personal information is sent').waitFor();

    expect(await boss.post(review, { decision: 'validate' })).toMatchObject({ status: 200 });
    await page.getByRole('link', { name: 'Go to the home page' }).click();
    await page.reload();
    await page.getByRole('link', { name: 'See it' }).click();
    await page.getByText('This identity was validated on').waitFor();
    await pictures(page, 'host-own-identity-validated');
    await page.getByRole('button', { name: 'Change Person' }).click();
    await field(page, 'Given name').fill('Cyril');
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('button', { name: 'Submit for validation' }).click();
    await page.getByText('Your personal information is sent').waitFor();
    expect((await boss.get(`/people/identities/${id}`)).body).toMatchObject({
      status: 'submitted',
      given_name: 'Cyril',
      birthdate: '1990-02-27',
    });
  }, 90_000);
});

/** An application that its people sign in to outside of the panel, by a cookie. */
class CookieAccounts extends HostAccounts {
  override signInUrl(returnTo: string): string {
    // There is nothing to type: who comes back is signed in.
    return returnTo;
  }
}

test('by a cookie of the application, people come back to the mailed page and join there', async () => {
  const accounts = new CookieAccounts();
  const firstAdmin = { email: accounts.add('boss@corp.example').email, organization: 'The office' };
  const server = await startHost({ firstAdmin, publicUrl: await ownUrl() }, {}, accounts);
  try {
    const ada = accounts.add('ada@corp.example');
    await invite(server, ada.email);
    const link = await mailedLink(server, ada.email);
    const { page } = await openBrowser(browser, new URL(link).origin);
    await page.goto(link);
    const goOn = page.getByRole('link', { name: 'Go on to join The office' });
    expect(await goOn.getAttribute('href')).toBe(link.replace(/#.*/, ''));
    const { origin: url } = new URL(link);
    await page.context().addCookies([{ name: 'host', value: accounts.tokenOf(ada), url }]);
    await goOn.click();
    await page.getByRole('button', { name: 'Join The office' }).click();
    await page.getByRole('heading', { name: 'Welcome to The office' }).waitFor();
    expect(await keptIn(page)).not.toContain(secretOf(link));
  } finally {
    await server.close();
  }
}, 60_000);

async function ownUrl(): Promise<string> {
  return `http://localhost:${await freePort()}`;
}

async function invite(server: TestHost, email: string, role = 'hr'): Promise<void> {
  const boss = server.client(server.accounts.of('boss@corp.example'));
  const { status, text } = await boss.post('/people/users', { email, role });
  if (status !== 201) throw new Error(text);
}

const secretOf = (link: string): string => new URL(link).hash.slice(1);

/** All that a page may keep: its storages, and what its history has of it. */
const keptIn = (page: Page): Promise<string> =>
  page.evaluate('JSON.stringify([sessionStorage, localStorage, history.state, location.href])');

/** Takes pictures, in the light and in the dark. */
async function pictures(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await picture(page, `${name}-${colorScheme}`);
  }
}

async function signIn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await enter(page, 'boss');
}

/** Signs in on the application's own page. */
async function enter(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Username' }).fill(name);
  await page.getByLabel(/^Password/).fill(name);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

function place(page: Page): string {
  return new URL(page.url()).hash;
}

function sizeOf(page: Page, heading: string): Promise<string> {
  const first = `document.querySelector('main ${heading}')`;
  return page.evaluate<string>(`getComputedStyle(${first}).fontSize`);
}
