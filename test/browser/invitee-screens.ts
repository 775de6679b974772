import type { Page } from 'playwright-core';
import type { Screen } from './all-screens.js';
import type { Stage, Viewer } from './stage.js';

type Place = string | ((stage: Stage) => string);

/** A page of its own, once it has this title and `then` is done. */
function screen(
  name: string,
  place: Place,
  title: string | RegExp,
  more: { route?: string; viewer?: Viewer; then?: (page: Page) => Promise<unknown> } = {},
): Screen {
  const { viewer = 'nobody', route = String(place), then } = more;
  return {
    name,
    route,
    viewer,
    open: async (page, stage) => {
      // From a place that differs in its fragment alone, a page is not loaded.
      await page.goto('about:blank');
      await page.goto(typeof place === 'string' ? place : place(stage));
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await then?.(page);
    },
  };
}

const weak = async (page: Page): Promise<void> => {
  await page.getByLabel(/^Choose a/).fill('too short');
  await page.keyboard.press('Enter');
  await page.getByText('3 more characters needed').waitFor();
};
const dead = 'This link does not work any more';
const accept = { route: '/accept' };
const reset = { route: '/reset-password' };
const welcome = (viewer: Viewer): { route: string; viewer: Viewer } => ({
  route: '/welcome',
  viewer,
});

export const inviteeScreens: readonly Screen[] = [
  screen('sign-in', '/login', 'Sign in'),
  screen('sign-in with blanks', '/login', 'Sign in', {
    then: (page) => page.getByRole('button', { name: 'Sign in' }).click(),
  }),
  screen('sign-in, refused', '/login', 'Sign in', {
    then: async (page) => {
      await page.getByLabel('E-mail or username').fill('nobody');
      await page.getByLabel(/^Password/).fill('not this one');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('alert').waitFor();
    },
  }),
  screen('forgotten password', '/forgot-password', 'Forgotten password'),
  screen('forgotten password, blank', '/forgot-password', 'Forgotten password', {
    then: async (page) => {
      await page.getByRole('button', { name: 'Send the link' }).click();
      await page.getByText('Enter your e-mail address.').waitFor();
    },
  }),
  screen('forgotten password, asked', '/forgot-password', 'Forgotten password', {
    then: async (page) => {
      await page.getByLabel('E-mail').fill('nobody@corp.example');
      await page.getByRole('button', { name: 'Send the link' }).click();
      await page.getByRole('status').waitFor();
    },
  }),
  screen('new password', ({ links }) => links.reset, 'New password', { ...reset, then: weak }),
  screen('new address', ({ links }) => links.newEmail, 'New e-mail address', {
    route: '/confirm-email',
    then: (page) => page.getByRole('button', { name: 'Confirm the address' }).waitFor(),
  }),
  screen('new address, dead', '/confirm-email', dead),
  screen('new password, dead', ({ links }) => links.deadReset, dead, reset),

  screen('invitation', ({ links }) => links.accept, 'My organization', accept),
  screen('invitation, weak password', ({ links }) => links.accept, 'My organization', {
    ...accept,
    then: weak,
  }),
  screen('invitation, dead', ({ links }) => links.deadAccept, dead, {
    ...accept,
    then: (page) => page.getByRole('button', { name: 'Send me a new link' }).click(),
  }),
  screen('invitation without its secret', '/accept', dead),
  screen('invitation of somebody with an account', ({ links }) => links.signInToJoin, 'New', {
    ...accept,
    then: (page) => page.getByLabel(/^Your password/).waitFor(),
  }),

  screen('own information, signed out', '/welcome', 'Your personal information'),
  ...['person', 'birth', 'residence', 'document', 'review'].map((step) =>
    screen(`own information: ${step}`, `/welcome#${step}`, /./, {
      ...welcome('giving'),
      then: (page) => page.getByText('Signed in as').waitFor(),
    }),
  ),
  screen('own information, with faults', '/welcome#residence', 'Residence and contact', {
    ...welcome('giving'),
    then: async (page) => {
      await page.getByLabel(/^Telephone/).fill('06 1234567');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByText('Begin with the country').waitFor();
    },
  }),
  screen('own information, sent', '/welcome', /^Sent\./, welcome('submitter')),
  screen('own information, looked at', '/welcome#given', /./, {
    ...welcome('submitter'),
    then: (page) => page.getByText('Signed in as').waitFor(),
  }),
  screen('own information, returned', '/welcome', 'One thing to correct', welcome('returned')),
  screen('own information, confirmed', '/welcome', /has confirmed it$/, welcome('confirmed')),
  screen('own information, for which organization', '/welcome', /./, {
    ...welcome('admin'),
    then: (page) => page.getByRole('button', { name: 'Another organization' }).click(),
  }),

  screen('mailbox', '/mailbox', 'Mailbox'),
  screen('mailbox, nothing found', '/mailbox?to=nobody', 'Mailbox', { route: '/mailbox' }),
  screen('a mail in the mailbox', ({ messageId }) => `/mailbox/${messageId}`, /./, {
    route: '/mailbox/:id',
  }),
];
