import type { Page } from 'playwright-core';
import type { Screen } from './all-screens.js';
import type { Stage } from './stage.js';

type Place = string | ((stage: Stage) => string);
type Opening = (page: Page, stage: Stage) => Promise<unknown>;

/** A screen of the panel that an admin sees, once `there` is done. */
function screen(
  name: string,
  [route, address]: [route: string, address?: Place],
  there: Opening,
  more: Pick<Partial<Screen>, 'viewer' | 'isWideOnly'> = {},
): Screen {
  return {
    name,
    route,
    viewer: 'admin',
    ...more,
    open: async (page, stage) => {
      const place = address ?? route;
      await goTo(page, typeof place === 'string' ? place : place(stage));
      await there(page, stage);
    },
  };
}

/** As script: there are cells of the column, and none is cut. */
const isWhole = (column: string): string => `(() => {
  const cells = [...document.querySelectorAll('td.${column}')];
  return cells.length > 0 && cells.every((cell) => cell.scrollWidth <= cell.clientWidth);
})()`;

/** An address where nothing is, and what the panel says there. */
const emptyAddress = '/there/is/nothing';
const emptyWords = 'There is nothing here';

/**
 * Goes to a place of the panel as its links do, by way of an address where nothing is: what was open
 * on the screen before is gone then. The panel is loaded where it is not there yet, and where
 * something lies over it that outlives its screen, as a menu of the bar does.
 */
async function goTo(page: Page, address: string): Promise<void> {
  const isPanel = await page.evaluate(`document.querySelector('.RaLayout-content') !== null`);
  if (isPanel) {
    await push(page, emptyAddress);
    // The screen before stays until this one is made.
    await page.getByText(emptyWords).waitFor();
  }
  const liesOver = await page.evaluate(`document.querySelector('.MuiModal-root') !== null`);
  if (!isPanel || liesOver) {
    await page.goto(address);
    return;
  }
  await push(page, address);
  await page.getByText(emptyWords).waitFor({ state: 'detached' });
}

function push(page: Page, place: string): Promise<void> {
  return page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(place)}); dispatchEvent(new PopStateEvent('popstate'))`,
  );
}

/** Goes to an invitation as a link of the panel does: at its address there is the invitee's page. */
const invited =
  (link: keyof Stage['links'], there: Opening): Opening =>
  async (page, stage) => {
    await titled('Welcome')(page, stage);
    await push(page, `/accept${new URL(stage.links[link]).hash}`);
    await there(page, stage);
  };

/** Waits for a title. */
const titled =
  (title: string): Opening =>
  (page) =>
    page.getByRole('heading', { level: 1, name: title }).waitFor();

/** Waits for words anywhere. */
const saying =
  (words: string): Opening =>
  (page) =>
    page.getByText(words).first().waitFor();

/** Presses a button, and waits for the dialog that it opens. */
const asking =
  (name: string): Opening =>
  async (page) => {
    await page.getByRole('button', { name, exact: true }).first().click();
    await page.getByRole('dialog').waitFor();
  };

/** Presses keys, and waits for the dialog that they open. */
const pressing =
  (keys: string): Opening =>
  async (page) => {
    await page.getByRole('button', { name: /^Find anything/ }).waitFor();
    await page.keyboard.press(keys);
    await page.getByRole('dialog').waitFor();
  };

/** Presses a button, and waits for the menu that it opens. */
const unfolding =
  (name: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.locator('.MuiPopover-root').getByRole('menu').waitFor();
  };

/** Ticks the first people of the list. */
const ticking: Opening = async (page) => {
  await page.getByRole('checkbox').nth(1).check();
  await page.getByText('1 selected').waitFor();
};

/** Ticks the first of the list, and opens what is done more seldom to those who are ticked. */
const choosing =
  (name: string): Opening =>
  async (page, stage) => {
    await ticking(page, stage);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name }).click();
    await page.getByRole('dialog').waitFor();
  };

/** Has the server say that the import is in another state than it is. */
const saidToBe =
  (state: object, words: string): Opening =>
  async (page, stage) => {
    const change = (one: { counts: object }): object => ({
      ...one,
      ...state,
      counts: { ...one.counts, processed: 3, invited: 2, failed: 1 },
    });
    await answering(page, `**/api/imports/${stage.imports.ready}`, change);
    await goTo(page, `/imports/${stage.imports.ready}`);
    await page.getByText(words).first().waitFor();
  };

/** Changes what the server answers, until the page is closed. */
async function answering(page: Page, url: string, change: (body: never) => object): Promise<void> {
  await page.route(url, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: change((await answer.json()) as never) });
  });
}

/** The usual choices, but for the mails. */
const mailedLater = {
  mode: 'invite',
  defaultRole: 'member',
  createMissingGroups: false,
  validateIdentities: false,
  sendInvitations: false,
  country: null,
  dateOrder: null,
};

const person = (who: keyof Stage['people']): [string, Place] => [
  '/users/:id',
  ({ people }) => `/users/${people[who]}`,
];
const imported = (state: keyof Stage['imports']): [string, Place] => [
  '/imports/:id',
  ({ imports }) => `/imports/${imports[state]}`,
];
const filtered: [string, Place] = [
  '/users',
  `/users?filter=${encodeURIComponent('{"status":"invited","role":"member","expiring":true}')}`,
];
const group: [string, Place] = ['/groups/:id', ({ groupId }) => `/groups/${groupId}`];
const identityOf = (who: keyof Stage['people'], step: string): [string, Place] => [
  '/registration/identity/:userId',
  ({ people }) => `/registration/identity/${people[who]}?step=${step}`,
];
const nowhere = '00000000-0000-7000-8000-000000000000';

export const panelScreens: readonly Screen[] = [
  screen('home', ['/'], titled('Welcome')),
  screen('home where nothing has happened', ['/'], titled('Welcome'), { viewer: 'starter' }),
  screen('home without a permission', ['/'], titled('Welcome'), { viewer: 'member' }),
  screen(
    'home with fields to correct',
    ['/'],
    (page) => page.getByRole('link', { name: /^Correct / }).waitFor(),
    { viewer: 'returned' },
  ),
  screen('finding anything', ['/'], pressing('Control+k')),
  screen('the keyboard’s shortcuts', ['/'], pressing('?')),
  screen('the own menu', ['/'], unfolding(/^Your account/)),
  screen('the organizations', ['/'], unfolding(/^My organization$/)),

  screen(
    'an invitation, of somebody who is signed in',
    ['/accept', '/'],
    invited('signInToJoin', (page) => page.getByRole('button', { name: 'Join New' }).waitFor()),
    { viewer: 'member' },
  ),
  screen(
    'an invitation of somebody else',
    ['/accept', '/'],
    invited('signInToJoin', saying('You are signed in as')),
  ),
  screen(
    'an invitation, dead',
    ['/accept', '/'],
    invited('deadAccept', saying('This link does not work any more')),
  ),

  screen('registration', ['/registration'], titled('User registration')),
  screen('registration without a permission', ['/registration'], saying('You need the'), {
    viewer: 'member',
  }),
  screen('create a user', ['/registration/create'], titled('Create a new internal user')),
  screen('create a user, with faults', ['/registration/create'], async (page) => {
    await page.getByRole('button', { name: /^More/ }).click();
    await page.getByLabel(/^Metadata/).fill('no JSON');
    await page.getByLabel(/^E-mail/).fill('ida@corp.example');
    await page.getByRole('button', { name: 'Create and invite' }).click();
    await page.getByText('This person is already here.').waitFor();
  }),
  screen('create a user without a permission', ['/registration/create'], saying('You need the'), {
    viewer: 'member',
  }),
  screen('a user is created', ['/registration/create'], async (page) => {
    await page.getByLabel(/^E-mail/).fill('new-one@corp.example');
    await page.getByText('This address is free.').waitFor();
    await page.getByRole('button', { name: 'Create and invite' }).click();
    await page.getByRole('button', { name: 'Copy invitation link' }).waitFor();
  }),
  screen('a session that has ended', ['/registration/create'], async (page) => {
    const problem = { status: 401, code: 'auth.sign_in_required', title: 'Not signed in' };
    await page.route('**/api/users', (route) => route.fulfill({ status: 401, json: problem }));
    await page.getByLabel(/^E-mail/).fill('new-two@corp.example');
    await page.getByText('This address is free.').waitFor();
    await page.getByRole('button', { name: 'Create and invite' }).click();
    await page.getByText('You are signed out').waitFor();
  }),
  screen('bulk invite', ['/registration/bulk'], saying('What the file needs')),
  screen('bulk invite by hand', ['/registration/bulk'], async (page) => {
    await page.getByRole('tab', { name: 'Manual definition' }).click();
    await page.getByLabel('E-mail, row 1').fill('nobody');
    await page.getByLabel('E-mail, row 2').fill('nobody@corp.example');
  }),
  screen('a file that cannot be used', ['/registration/bulk'], async (page) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    const buffer = Buffer.from('%PDF-1.7\n%nothing');
    await (await chooser).setFiles({ name: 'names.pdf', mimeType: 'application/pdf', buffer });
    await page.getByText('names.pdf could not be used').waitFor();
  }),
  screen('whose personal information', ['/registration/identity'], saying('sue@corp.example')),
  screen('nobody found to register', ['/registration/identity'], async (page) => {
    await page.getByRole('searchbox').fill('nobody at all');
    await page.getByText('Nobody matches').waitFor();
  }),
  ...['person', 'birth', 'residence', 'document', 'review'].map((step) =>
    screen(`personal information: ${step}`, identityOf('draft', step), (page) =>
      page.getByRole('button', { name: /^(Next|Validate)$/ }).waitFor(),
    ),
  ),
  screen('personal information, with faults', identityOf('draft', 'residence'), async (page) => {
    await page.getByLabel(/^Telephone/).fill('06 1234');
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page
      .getByText(/^Saved|not saved/i)
      .first()
      .waitFor();
  }),
  screen('personal information that is validated', identityOf('validated', 'review'), (page) =>
    page.getByRole('link', { name: 'Register another' }).waitFor(),
  ),
  screen('personal information of somebody archived', identityOf('archived', 'person'), (page) =>
    page.getByRole('heading', { level: 1 }).waitFor(),
  ),
  screen('complete registration', ['/registration/complete'], titled('Complete registration')),
  screen('complete registration, with faults', ['/registration/complete'], async (page) => {
    await page.getByLabel(/^E-mail/).fill('whole@corp.example');
    await page.getByText('This address is free.').waitFor();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.getByRole('heading', { name: 'Person', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.getByRole('heading', { name: 'Birth and nationality', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
  }),

  screen('users', ['/users'], saying('sue@corp.example')),
  screen('users, a column chooser', ['/users'], unfolding(/^Columns$/), {
    isWideOnly: true,
  }),
  screen('users, all columns', ['/users', '/users?hidden='], async (page) => {
    await page.getByRole('columnheader', { name: 'Groups' }).waitFor();
    await page.waitForFunction(isWhole('column-email'));
  }),
  screen('users, some of them ticked', ['/users'], ticking),
  screen(
    'users, what is done more seldom',
    ['/users'],
    async (page, stage) => {
      await ticking(page, stage);
      await unfolding(/^More$/)(page);
    },
    { isWideOnly: true },
  ),
  screen('users, added to a group', ['/users'], choosing('Add to group')),
  screen('users, all of them mailed', ['/users'], async (page, stage) => {
    await ticking(page, stage);
    await page.getByRole('button', { name: /^Select all/ }).click();
    await asking('Resend invitations')(page, stage);
    await page.getByRole('button', { name: /^Send/ }).waitFor();
  }),
  screen('users, one of whom was left out', ['/users'], async (page, stage) => {
    await choosing('Change the role')(page, stage);
    await page.getByLabel('Role').last().click();
    await page.getByRole('option', { name: 'Member' }).click();
    await page.getByRole('button', { name: 'Change the role' }).click();
    await page.getByText('1 needed no change').waitFor();
  }),
  screen('users, filtered, a chip that opens', filtered, unfolding('Status: Invited')),
  screen('users, a filter that is added', filtered, unfolding(/^Add filter$/)),
  screen('users, the saved views', filtered, async (page) => {
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'Save this view' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Members who are late');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await unfolding(/^Members who are late$/)(page);
  }),
  screen(
    'users, nobody found',
    ['/users', '/users?filter=%7B%22q%22%3A%22nobody%20at%20all%22%7D'],
    saying('Nothing matches “nobody at all”.'),
  ),
  screen('users without a permission', ['/users'], saying('This is not open to you'), {
    viewer: 'member',
  }),
  screen('a person who is invited', person('invited'), saying('What happened')),
  screen('a person whose identity waits', person('submitted'), saying('What happened')),
  screen('a person who is archived', person('archived'), saying('What happened')),
  screen('a person’s identity', person('validated'), async (page) => {
    await page.getByRole('button', { name: 'Show personal information' }).click();
    await page.getByRole('button', { name: 'Show history' }).click();
  }),
  screen('a person, to be edited', person('invited'), asking('Edit')),
  screen('a person, their address to be corrected', person('invited'), asking('Correct address')),
  screen('a person whose new address waits', person('moving'), saying('Waits for confirmation')),
  screen('a person, to be archived', person('invited'), asking('Archive')),
  screen('an invitation, to be revoked', person('invited'), asking('Revoke invitation')),
  screen('a person, to be erased', person('draft'), asking('Erase this person')),
  screen('a person who is not there', ['/users/:id', `/users/${nowhere}`], (page) =>
    page.getByRole('heading', { level: 1 }).waitFor(),
  ),

  screen('imports', ['/imports'], saying('people.csv')),
  screen('imports, none yet', ['/imports'], (page) => page.locator('.MuiCard-root a').waitFor(), {
    viewer: 'starter',
  }),
  screen('an import that asks for its columns', imported('mapping'), saying('Use these columns')),
  screen('an import to be checked', imported('ready'), saying('cy@corp.example')),
  screen('an import, its columns', imported('ready'), async (page) => {
    await page.getByRole('button', { name: /^Columns: / }).click();
    await page.getByText('Use these columns').waitFor();
  }),
  screen('an import, its options', imported('ready'), async (page) => {
    await page.getByRole('button', { name: /^Options/ }).click();
    await page.getByLabel('Whom the rows are about').waitFor();
  }),
  screen('an import, no row found', imported('ready'), async (page) => {
    await page.getByRole('searchbox').fill('nobody at all');
    await page.getByRole('button', { name: 'Show all rows' }).waitFor();
  }),
  screen('an import, to be processed', imported('ready'), asking('Process bulk invites (2)')),
  screen('an import, to be discarded', imported('ready'), asking('Discard this import')),
  screen(
    'an import, a cell that is mended',
    imported('ready'),
    async (page) => {
      await page.getByRole('gridcell', { name: 'bo@corp' }).dblclick();
      await page.getByRole('textbox', { name: 'E-mail, Row 2' }).waitFor();
    },
    { isWideOnly: true },
  ),
  screen(
    'an import that is read',
    ['/imports/:id'],
    saidToBe({ status: 'reading', columns: [] }, 'rows read so far'),
  ),
  screen('an import that waits', ['/imports/:id'], saidToBe({ status: 'queued' }, 'close')),
  screen(
    'an import that runs',
    ['/imports/:id'],
    saidToBe({ status: 'processing', ratePerSecond: 900, secondsLeft: 90 }, 'close'),
  ),
  screen('a running import, to be cancelled', ['/imports/:id'], async (page, stage) => {
    await saidToBe({ status: 'processing' }, 'close')(page, stage);
    await page.getByRole('button', { name: /^Cancel/ }).click();
    await page.getByRole('dialog').waitFor();
  }),
  screen(
    'an import that failed',
    ['/imports/:id'],
    saidToBe(
      { status: 'failed', problem: { code: 'import.gave_up', detail: 'It was tried often.' } },
      'It was tried often.',
    ),
  ),
  screen(
    'an import whose rows are deleted',
    ['/imports/:id'],
    saidToBe({ status: 'completed', cellsPurgedAt: '2026-01-31T00:00:00.000Z' }, 'deleted'),
  ),
  screen(
    'an import that has mailed nobody',
    ['/imports/:id'],
    saidToBe({ status: 'completed', options: mailedLater }, 'Nobody has been mailed yet.'),
  ),
  screen('an import that is done', imported('completed'), saying('1 person invited')),
  screen('an import, to be undone', imported('completed'), asking('Undo this import')),
  screen('an import that is undone', imported('undone'), saying('1 person invited')),
  screen('an import that is cancelled', imported('cancelled'), saying('Not processed')),

  screen('validation', ['/validation'], saying('sue@corp.example')),
  screen('validation, nothing waits', ['/validation'], saying('Nothing waits for validation'), {
    viewer: 'starter',
  }),
  screen(
    'a review',
    ['/validation/:userId', ({ people }) => `/validation/${people.submitted}`],
    async (page) => {
      const birthdate = page.getByRole('radiogroup', { name: 'Date of birth: accept or return' });
      await birthdate.getByRole('radio', { name: 'Return' }).click();
      await page.getByRole('button', { name: 'Return 1 field' }).click();
      await page.getByText('Say what should be corrected.').waitFor();
    },
  ),

  screen('groups', ['/groups'], saying('Field team')),
  screen('a new group', ['/groups/create'], titled('New group')),
  screen('a group', group, titled('Field team')),
  screen('a group, to be deleted', group, asking('Delete group')),
  screen('a group’s new member', group, async (page) => {
    await page.getByRole('combobox', { name: 'Add a person' }).fill('mia');
    await page.getByRole('option').first().waitFor();
  }),
  screen('mail', ['/emails'], saying('ida@corp.example')),
  screen('mail that was not delivered', ['/emails'], async (page) => {
    await answering(page, '**/api/emails?*', (mails: object[]) =>
      mails.map((mail) => ({ ...mail, status: 'failed', error: '550 No such mailbox.' })),
    );
    await page.reload();
    await page.getByRole('button', { name: 'Try again' }).first().waitFor();
  }),
  screen('events sent to the application', ['/events'], saying('No events sent yet')),
  screen('what the application did not take', ['/events'], async (page) => {
    const event = {
      id: '1',
      name: 'invitation.accepted',
      status: 'failed',
      personId: null,
      attempts: 14,
      error: 'Directory.hear: TypeError at directory.service.js:12',
      createdAt: new Date().toISOString(),
      nextAttemptAt: new Date().toISOString(),
    };
    await page.route('**/api/events?*', (route) =>
      route.fulfill({ json: [event], headers: { 'Content-Range': 'events 0-0/1' } }),
    );
    await page.reload();
    await page.getByRole('button', { name: 'Send again' }).first().waitFor();
  }),
  screen('the audit trail', ['/audit-events'], (page) => page.getByRole('row').nth(3).waitFor()),
  screen('the audit trail, a person to filter for', ['/audit-events'], async (page) => {
    await unfolding(/^Add filter$/)(page);
    await page.getByRole('menuitem', { name: 'Who' }).click();
    await page.getByRole('dialog').getByRole('combobox').fill('mia');
    await page.getByRole('option').first().waitFor();
  }),
  screen('settings', ['/settings'], titled('Settings')),
  screen('the words of a mail', ['/settings/mails/:kind', '/settings/mails/invitation'], (page) =>
    page.frameLocator('iframe').getByRole('link', { name: 'Choose a password' }).waitFor(),
  ),
  screen('the own account', ['/account'], saying('Where you are signed in')),
  screen('the own identity', ['/own-identity'], titled('Your personal information'), {
    viewer: 'member',
  }),
  screen(
    'the own identity, which came back',
    ['/own-identity'],
    saying('This identity was returned'),
    {
      viewer: 'returned',
    },
  ),

  {
    name: 'an address where nothing is',
    route: '*',
    viewer: 'admin',
    open: async (page: Page): Promise<void> => {
      await page.goto(emptyAddress);
      await page.getByText(emptyWords).waitFor();
    },
  },
  // The browser remembers it: it comes last.
  screen('the menu, folded', ['/'], (page) =>
    page.getByRole('button', { name: /menu$/ }).first().click(),
  ),
];
