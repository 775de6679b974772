import { Client } from '../support/client.js';
import { processed, uploadCsv } from '../support/imports.js';
import { admin } from '../support/usher.js';
import { linkIn } from './mailed-links.js';

/** An installation with something on every screen, and the people who look at it. */
export interface Stage {
  /** By who they are; each signed in, but `nobody`. */
  viewers: Readonly<Record<Viewer, Client>>;
  /** Ids of people, by who they are. */
  people: Readonly<
    Record<'invited' | 'draft' | 'submitted' | 'validated' | 'archived' | 'moving', string>
  >;
  groupId: string;
  /** Ids of imports, by the state that they are in. */
  imports: Readonly<Record<'ready' | 'mapping' | 'completed' | 'undone' | 'cancelled', string>>;
  /** Secret links, and one of each kind that does not work. */
  links: Readonly<
    Record<'accept' | 'signInToJoin' | 'reset' | 'newEmail' | 'deadAccept' | 'deadReset', string>
  >;
  messageId: string;
}

/**
 * `starter` is the admin in an organization where nothing has happened, `member` may do nothing in
 * the panel; the others have got so far with their own personal information.
 */
export type Viewer =
  'admin' | 'starter' | 'nobody' | 'member' | 'giving' | 'submitter' | 'returned' | 'confirmed';

const password = 'nine yellow lanterns';
const identity = { family_name: 'Given', birthdate: '1980-05-17', nationalities: ['IT'] };
const file = [
  'First Name,Last Name,Email,User Role,Date of birth,Nationality,Notes',
  'Ada,Lovelace,ada@corp.example,Member,10.12.1915,United Kingdom,first',
  'Bo,,bo@corp,Member,,,',
  'Cy,Dunn,cy@corp.example,Boss,05/06/1990,Atlantis,a note that nobody reads',
  ',,,Member,,,',
  'Dee,Eck,ada@corp.example,HR,,,',
  '',
].join('\n');

/** The organization has a look of its own; that of `starter` has none. */
async function dress(boss: Client): Promise<void> {
  const welcome = 'We look forward to working with you.';
  await demand(boss.put('/api/organization', { accent: '#0f766e', welcome }));
  const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40">
    <circle cx="20" cy="20" r="16" fill="#0f766e"/><path d="M52 12h96v6H52zM52 24h64v6H52z" fill="#1d242b"/></svg>`;
  const form = new FormData();
  form.append('file', new Blob([logo]), 'logo.svg');
  await demand(boss.send('PUT', '/api/organization/logo', form));
}

/** Sets the stage, by the API alone. */
export async function setStage(url: string): Promise<Stage> {
  const boss = await signedIn(url, admin);
  await dress(boss);
  const sessionless = new Client(url);
  const group = await boss.post<{ id: string }>('/api/groups', { name: 'Field team' });
  const groupIds = [group.body.id];
  const register = async (name: string, action?: string): Promise<string> => {
    const { id } = await invite(boss, name, { groupIds, metadata: { badge: 'A-17' } });
    if (action) await demand(boss.put(`/api/identities/${id}`, { ...identity, action }));
    return id;
  };
  const people = {
    invited: await register('ida'),
    draft: await register('dora', 'save_draft'),
    submitted: await register('sue', 'submit'),
    validated: await register('val', 'validate'),
    archived: await register('archie'),
  };
  await demand(boss.post(`/api/users/${people.archived}/archive`));
  const join = async (name: string): Promise<Client> => {
    await invite(boss, name);
    return accepted(sessionless, `${name}@corp.example`);
  };
  const viewers = {
    admin: boss,
    starter: await elsewhere(url),
    nobody: sessionless,
    member: await join('mia'),
    giving: await join('gus'),
    submitter: await join('sam'),
    returned: await join('ray'),
    confirmed: await join('con'),
  };
  await give(boss, viewers);
  const imports = await runImports(boss);
  await invite(viewers.starter, 'mia');
  const accept = await linkIn(boss, 'ida@corp.example', '/accept#');
  await demand(sessionless.post('/api/auth/forgot-password', { email: 'con@corp.example' }));
  const reset = await linkIn(boss, 'con@corp.example', '/reset-password#');
  const moving = await idOf(viewers.giving);
  const newEmail = await linkToNewEmail(boss, moving);
  const messages = await boss.get<{ id: string }[]>('/mailbox/messages?to=ida');
  return {
    viewers,
    people: { ...people, moving },
    groupId: group.body.id,
    imports,
    links: {
      accept,
      signInToJoin: await linkIn(boss, 'mia@corp.example', '/accept#'),
      reset,
      newEmail,
      deadAccept: dead(accept),
      deadReset: dead(reset),
    },
    messageId: messages.body[0]?.id ?? '',
  };
}

async function signedIn(url: string, who: { email: string; password: string }): Promise<Client> {
  const client = new Client(url);
  await client.signIn(who.email, who.password);
  return client;
}

/** The admin in an organization of their own that is new. */
async function elsewhere(url: string): Promise<Client> {
  const client = await signedIn(url, admin);
  const { id } = await demand(client.post<{ id: string }>('/api/organizations', { name: 'New' }));
  await demand(client.post('/api/auth/switch-organization', { organizationId: id }));
  return client;
}

/** Invites `name`, whose account may be elsewhere. */
async function invite(by: Client, name: string, more: object = {}): Promise<{ id: string }> {
  const account = { email: `${name}@corp.example`, role: 'member', ...more };
  return demand(by.post<{ id: string }>('/api/users', account));
}

/** Accepts by the mailed link; the client is signed in then. */
async function accepted(mailbox: Client, email: string): Promise<Client> {
  const link = await linkIn(mailbox, email, '/accept#');
  const client = new Client(mailbox.url);
  const token = new URL(link).hash.slice(1);
  await demand(client.post('/api/public/invitations/accept', { token, password }));
  return client;
}

async function idOf(person: Client): Promise<string> {
  return (await person.get<{ user: { id: string } }>('/api/auth/me')).body.user.id;
}

/** Asks somebody to confirm another address. @returns the link in the mail to it. */
async function linkToNewEmail(boss: Client, userId: string): Promise<string> {
  const email = 'new.address@corp.example';
  await demand(boss.put(`/api/users/${userId}/email`, { email }));
  return linkIn(boss, email, '/confirm-email#');
}

/** Brings each person's own identity where their name says. */
async function give(boss: Client, viewers: Stage['viewers']): Promise<void> {
  await demand(viewers.giving.put('/api/me/identity', { birthdate: identity.birthdate }));
  for (const name of ['submitter', 'returned', 'confirmed'] as const) {
    await demand(viewers[name].put('/api/me/identity', { ...identity, action: 'submit' }));
  }
  const decide = async (name: 'returned' | 'confirmed', decision: object): Promise<void> => {
    const id = await idOf(viewers[name]);
    await demand(boss.post(`/api/identities/${id}/review`, decision));
  };
  const reasons = { birthdate: 'Your passport says the twelfth.' };
  await decide('returned', { decision: 'return', fields: reasons });
  await decide('confirmed', { decision: 'validate' });
}

async function runImports(boss: Client): Promise<Stage['imports']> {
  const people = (name: string): string => `email,last name\n${name}@corp.example,Imported\n,\n`;
  const undone = (await uploadCsv(boss, people('uma'))).id;
  await processed(boss, undone);
  await demand(boss.post(`/api/imports/${undone}/undo`));
  const completed = (await uploadCsv(boss, people('cora') + 'no address,Nobody\n')).id;
  await processed(boss, completed);
  const cancelled = (await uploadCsv(boss, people('cass'))).id;
  await demand(boss.post(`/api/imports/${cancelled}/cancel`));
  const mapping = (await uploadCsv(boss, 'Who,Where\nAda,at home\nBo,at sea\n')).id;
  return { undone, completed, cancelled, mapping, ready: (await uploadCsv(boss, file)).id };
}

/** The same link with another secret. */
function dead(link: string): string {
  return link.slice(0, -4) + (link.endsWith('AAAA') ? 'BBBB' : 'AAAA');
}

async function demand<T>(answer: Promise<{ status: number; text: string; body: T }>): Promise<T> {
  const { status, text, body } = await answer;
  if (status >= 400) throw new Error(`The stage could not be set: ${status} ${text}`);
  return body;
}
