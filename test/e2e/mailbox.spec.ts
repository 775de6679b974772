import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '../../src/common/ids.js';
import { type Client, until } from '../support/client.js';
import { startUsher, type TestUsher } from '../support/usher.js';

interface Message {
  id: string;
  to: string;
  subject: string;
  kind: string;
  text: string;
  html: string;
  link: string | null;
}

let usher: TestUsher;
let admin: Client;

beforeAll(async () => {
  usher = await startUsher();
  admin = await usher.admin();
  for (const email of ['ada@corp.example', 'bo@corp.example']) {
    await admin.post('/api/users', { email });
  }
});

afterAll(() => usher.close());

const messages = async (to: string): Promise<Message[]> =>
  (await usher.client().get<Message[]>(`/mailbox/messages?to=${encodeURIComponent(to)}`)).body;

it('shows the mails that would have gone out, with their links', async () => {
  const all = await until(async () => {
    const found = await messages('');
    return found.length === 2 && found;
  });
  expect(all.map(({ to }) => to)).toEqual(['bo@corp.example', 'ada@corp.example']);
  expect(await messages('ADA@')).toHaveLength(1);
  const [mail] = await messages('ada@corp.example');
  expect(mail).toMatchObject({ to: 'ada@corp.example', kind: 'invitation' });
  expect(mail?.link).toMatch(/^http:\/\/usher\.test\/accept#/);
  expect(mail?.text).toContain(mail?.link);

  const browser = usher.client();
  const list = await browser.get('/mailbox?to=%3Cb%3E');
  expect(list.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(list.text).toContain('&lt;b&gt;');
  expect((await browser.get('/mailbox')).text).toContain(`/mailbox/${mail?.id ?? ''}`);
  const page = await browser.get(`/mailbox/${mail?.id ?? ''}`);
  expect(page.text).toContain('Open the link of this mail');
  expect(page.text).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await browser.get(`/mailbox/${newId()}`)).status).toBe(404);
});

it('says so when the link of a mail does not work any more', async () => {
  const [mail] = await until(async () => {
    const found = await messages('bo@corp.example');
    return found.length > 0 && found;
  });
  const { body } = await admin.get<{ id: string }[]>('/api/invitations?filter={"q":"bo@corp"}');
  await admin.post(`/api/invitations/${body[0]?.id ?? ''}/revoke`);
  const [after] = await messages('bo@corp.example');
  expect(after).toMatchObject({ id: mail?.id, link: null });
  expect(after?.text).toContain('is over');
});

it('is not there where mails are sent', async () => {
  const sending = await startUsher({
    mail: { smtpUrl: 'smtp://127.0.0.1:1', from: 'Usher <usher@corp.example>' },
  });
  const answer = await sending.client().get('/mailbox/messages');
  expect(answer.headers.get('content-type')).not.toContain('application/json;');
  expect(answer.text).not.toContain('"html"');
  const ready = await sending.client().get('/health/ready');
  expect(ready).toMatchObject({
    status: 200,
    body: { status: 'degraded', checks: { mail: 'down' } },
  });
  expect((await sending.client().get('/health/live')).status).toBe(200);
  await sending.close();
});
