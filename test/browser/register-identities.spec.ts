import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBrowser, picture } from '../support/browser.js';
import { readableIn } from '../support/readable.js';
import type { Standalone } from '../support/standalone.js';
import { admin } from '../support/usher.js';
import { followMail } from './follow-mail.js';
import * as identity from './identity-screens.js';
import { onEachStack } from './on-each-stack.js';
import * as screens from './screens.js';

/** Registered at once, and erased in the end. */
const ada = { email: 'ada@corp.example', birthName: 'Byron-Milbanke', phone: '+442079460958' };
/** Invited; HR enters what is known of her before she has accepted. */
const bea = { email: 'bea@corp.example', document: 'YA-8812-Qx' };
/** Gives his own on a phone. */
const cleo = {
  email: 'cleo@corp.example',
  password: 'nine yellow lanterns',
  street: 'Via Pietralata',
};
/** Tells of what is refused while nobody is signed in, and what a tab saves that has missed something. */
const signedOutOrStale = /^401 |^409 PUT \/api\/identities\//;
const reason = 'Your passport says the twelfth.';
/** Words that only identities hold; names and e-mail addresses of accounts are searched, and so in clear. */
const personal = [ada.birthName, ada.phone, bea.document, cleo.street, reason, '1985-03-12'];

onEachStack(
  'HR registers identities, a person gives their own, and one is erased',
  async (usher, browser) => {
    const hr = await openBrowser(browser, usher.url);
    const guest = await openBrowser(browser, usher.url);
    await guest.page.setViewportSize({ width: 390, height: 844 });
    await screens.signIn(hr.page, admin);

    await registerCompletely(hr.page);
    await invite(hr.page, bea.email);
    await registerInvitee(hr.page);

    await invite(hr.page, cleo.email);
    await requestFrom(hr.page, cleo.email);
    const own = await acceptAndGoOn(usher, guest.page);
    await giveOwn(own);
    await returnOne(hr.page);
    await correct(usher, guest.page);
    await validate(hr.page);

    await exportAndErase(hr.page);
    const refused = hr.troubles().filter((trouble) => !signedOutOrStale.test(trouble));
    expect(refused).toEqual(['422 POST /api/users/complete-registration']);
    expect(guest.troubles()).toEqual(['422 PUT /api/me/identity']);
    expect(usher.complaints()).toBe('');
    expect(await readableIn(usher.database, personal)).toEqual([]);
    expect(await readableIn(usher.database, [cleo.email])).not.toEqual([]);
  },
  240_000,
);

/** Account and identity of a new person at once. */
async function registerCompletely(page: Page): Promise<void> {
  await identity.openRegistration(page, /^Complete registration/);
  await identity.field(page, 'E-mail').fill(ada.email);
  await page.getByText('is free', { exact: false }).first().waitFor();
  await picture(page, 'complete-account');
  await identity.goOn(page, 'Person');
  await identity.field(page, 'Family name').fill('Lovelace');
  await identity.field(page, 'Given name').fill('Ada');
  await identity.field(page, 'Family name at birth').fill(ada.birthName);
  await identity.goOn(page, 'Birth and nationality');
  await identity.field(page, 'Date of birth').fill('1915-12-10');
  await identity.chooseCountry(page, 'Nationalities', 'United Kingdom');
  await identity.goOn(page, 'Residence and contact');
  // What is known to be wrong is told at once; what only the server knows, at the end.
  const phone = identity.field(page, 'Telephone');
  await phone.fill('020 7946 0958');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByText('Begin with the country').first().waitFor();
  await picture(page, 'complete-fault');
  await phone.fill('+44 20 7946');
  await identity.goOn(page, 'Document');
  await identity.goOn(page, 'Review');
  await picture(page, 'complete-review');
  const create = page.getByRole('button', { name: 'Create account and identity' });
  await create.click();
  await page.getByText('This is not a telephone number of that country').first().waitFor();
  await phone.fill(ada.phone);
  await identity.goOn(page, 'Document');
  await identity.goOn(page, 'Review');
  // The session ends, and what is typed stays until somebody is signed in again.
  await page.context().clearCookies();
  await create.click();
  await page.getByText('You are signed out').waitFor();
  await picture(page, 'complete-signed-out');
  await page.getByLabel('Password', { exact: true }).fill(admin.password);
  await page.keyboard.press('Enter');
  await page.getByText('You are signed out').waitFor({ state: 'detached' });
  await create.click();
  await page.getByText('Ada Lovelace is registered').waitFor();
  await picture(page, 'complete-done');
}

async function invite(page: Page, email: string): Promise<void> {
  await identity.openRegistration(page, /^Create a new internal user/);
  await identity.field(page, 'E-mail').fill(email);
  await page.getByRole('button', { name: 'Create and invite' }).click();
  await page.getByRole('button', { name: 'Copy invitation link' }).waitFor();
}

/** The guided steps for somebody who has not accepted; what is typed survives a reload. */
async function registerInvitee(page: Page): Promise<void> {
  await identity.openRegistration(page, /^Register personal information/);
  await page.getByRole('searchbox').fill('bea');
  await page.getByRole('status').filter({ hasText: '1 person' }).waitFor();
  await picture(page, 'identity-pick');
  await page.getByRole('searchbox').press('Enter');
  await page.getByRole('heading', { name: 'Person', exact: true }).waitFor();
  await identity.field(page, 'Family name').fill('Ångström');
  await identity.goOn(page, 'Birth and nationality');
  await page.getByText('Saved').first().waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Document' }).click();
  await identity.field(page, 'Document number').fill(bea.document);
  // As when the tab is closed: nothing waits for the saving.
  await page.reload();
  await page.getByRole('button', { name: 'Document' }).click();
  await page.locator(`input[value="${bea.document}"]`).waitFor();
  await picture(page, 'identity-document');
  await page.getByRole('button', { name: 'Birth and nationality' }).click();
  const birthdate = identity.field(page, 'Date of birth');
  await birthdate.pressSequentially('0203');
  await page.goBack();
  await page.getByRole('heading', { name: 'Document', exact: true }).waitFor();
  await page.goForward();
  await page.getByRole('heading', { name: 'Birth and nationality' }).waitFor();
  const isHalf = await birthdate.evaluate(
    (input: { validity: { badInput: boolean } }) => input.validity.badInput,
  );
  expect(isHalf).toBe(true);
  await birthdate.fill('1990-02-28');
  await identity.chooseCountry(page, 'Nationalities', 'Sweden');
  await identity.goOn(page, 'Residence and contact');
  await identity.goOn(page, 'Document');
  await identity.goOn(page, 'Review');
  await page.getByText(bea.document).waitFor();
  await picture(page, 'identity-review');
  const stale = await page.context().newPage();
  await stale.goto(page.url().replace('review', 'document'));
  await stale.locator(`input[value="${bea.document}"]`).waitFor();
  await page.getByRole('button', { name: 'Validate', exact: true }).click();
  await page.getByText('The identity of Ångström is validated').waitFor();
  await picture(page, 'identity-done');
  await keepValidated(stale);
}

/** A tab that was left open does not undo what another one did. */
async function keepValidated(stale: Page): Promise<void> {
  const authority = identity.field(stale, 'Issuing authority');
  await authority.fill('Polismyndigheten');
  await stale.getByText('You validated this identity in another tab or window').waitFor();
  await picture(stale, 'identity-stale');
  await stale.getByRole('button', { name: 'Take what the other tab saved' }).click();
  await stale.getByText('Not saved yet').waitFor({ state: 'detached' });
  expect(await authority.inputValue()).toBe('');
  await stale.reload();
  await stale.getByText('This identity was validated on').waitFor();
  await stale.close();
}

async function requestFrom(page: Page, email: string): Promise<void> {
  await identity.openPerson(page, email);
  await page.getByRole('button', { name: 'Request from user' }).first().click();
  await page.getByText(`A mail to ${email} asks for it.`).waitFor();
  await picture(page, 'person-requested');
}

/** From the mail that asks for it, by way of a password, to one's own form. */
async function acceptAndGoOn(usher: Standalone, guest: Page): Promise<Page> {
  const page = await followMail(usher, guest, cleo.email, 'Choose a password');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByLabel('Choose a password').fill(cleo.password);
  await page.getByRole('button', { name: 'Join My organization' }).click();
  await picture(page, 'accepted');
  await page.getByRole('link', { name: 'Go on to give your personal information' }).click();
  await page.getByRole('heading', { name: 'Person', exact: true }).waitFor();
  return page;
}

/** The person's own form: a wrong value is told at its field, what is right is kept. */
async function giveOwn(page: Page): Promise<void> {
  const on = (): Promise<void> => page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel(/^Given name(?! at)/).fill('Cleo');
  await picture(page, 'welcome-person');
  await on();
  await page.getByRole('heading', { name: 'Birth and nationality' }).waitFor();
  await page.getByLabel(/^Date of birth/).fill('1985-03-11');
  await page.getByRole('combobox', { name: /^Nationalit/ }).selectOption({ label: 'Italy' });
  await picture(page, 'welcome-birth');
  await on();
  await page.getByRole('heading', { name: 'Residence and contact' }).waitFor();
  await page.getByLabel(/^Street/).fill(cleo.street);
  const phone = page.getByLabel(/^Telephone/);
  await phone.fill('06 1234567');
  // The second request saves what is right; it is on its way while the rest is mended.
  const letGo = await identity.holdSaves(page, 2);
  await on();
  await page.getByText('Begin with the country').waitFor();
  await picture(page, 'welcome-fault');
  await phone.fill('+39 06 1234 5678');
  await phone.press('Enter');
  await phone.press('Enter');
  const mended = page.waitForResponse((answer) =>
    Boolean(answer.request().postData()?.includes('1234 5678')),
  );
  letGo();
  expect((await mended).status()).toBe(200);
  await page.getByRole('heading', { name: 'Document', exact: true }).waitFor();
  await on();
  await page.getByRole('heading', { name: 'Review' }).waitFor();
  await picture(page, 'welcome-review');
  await page.getByRole('button', { name: 'Send to My organization' }).click();
  await page.getByRole('heading', { name: 'Sent. My organization will check it.' }).waitFor();
  await picture(page, 'welcome-sent');
  await page.close();
}

/** HR returns one field, and accepts the others. */
async function returnOne(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('menuitem', { name: /^Validation.*1/ }).click();
  const waiting = page.getByRole('row').filter({ hasText: cleo.email }).getByRole('link').first();
  await waiting.waitFor();
  await picture(page, 'validation');
  await waiting.click();
  await page.getByRole('button', { name: 'Accept the rest' }).waitFor();
  const birthdate = page.getByRole('radiogroup', { name: 'Date of birth: accept or return' });
  await birthdate.getByRole('radio', { name: 'Return' }).click();
  await page.getByLabel('What should be corrected? Date of birth').fill(reason);
  await picture(page, 'validation-review');
  await page.getByRole('button', { name: 'Return 1 field' }).click();
  await page.getByText('A mail leads Cleo').waitFor();
}

/** The person sees only what came back, and why. */
async function correct(usher: Standalone, guest: Page): Promise<void> {
  const page = await followMail(usher, guest, cleo.email, 'Look at it again');
  await page.getByRole('heading', { name: 'One thing to correct' }).waitFor();
  await page.getByText(reason).waitFor();
  expect(await page.locator('form').getByRole('textbox').count()).toBeLessThan(2);
  await picture(page, 'welcome-returned');
  // Asked once: nothing was changed yet.
  await page.getByRole('button', { name: 'Send again' }).click();
  await page.getByText('You have not changed Date of birth.').waitFor();
  await picture(page, 'welcome-unchanged');
  await page.getByLabel(/^Date of birth/).fill('1985-03-12');
  await page.getByRole('button', { name: 'Send again' }).click();
  await page.getByRole('heading', { name: 'Sent. My organization will check it.' }).waitFor();
  await page.close();
}

async function validate(page: Page): Promise<void> {
  await page.goto('/validation');
  await page.getByRole('row').filter({ hasText: cleo.email }).getByRole('link').first().click();
  await page.getByText('1 field was returned on').waitFor();
  await page.getByText(`Returned then, with the words: ${reason}`).waitFor();
  await picture(page, 'validation-again');
  await page.getByRole('button', { name: 'Accept the rest' }).click();
  await page.getByRole('button', { name: 'Validate', exact: true }).click();
  await page.getByText('The identity of Cleo is validated.').waitFor();
}

/** Everything about the first person is given out, and then is gone. */
async function exportAndErase(page: Page): Promise<void> {
  await identity.openPerson(page, ada.email);
  await page.getByRole('button', { name: 'Show personal information' }).click();
  await page.getByText(ada.birthName).waitFor();
  await picture(page, 'person');
  const text = await identity.download(page, () =>
    page.getByRole('link', { name: 'Export personal data' }).click(),
  );
  for (const held of [ada.email, ada.birthName, ada.phone]) expect(text).toContain(held);
  JSON.parse(text);
  await page.getByRole('button', { name: 'Erase this person' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(`Type ${ada.email} to confirm`).fill(ada.email);
  await picture(page, 'erase');
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByText('is erased.').waitFor();
  await page.getByRole('row').filter({ hasText: ada.email }).waitFor({ state: 'detached' });
}
