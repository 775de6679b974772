import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShopClient } from './shop.js';

/** The script of the shop on SQLite as it was before Usher was added. */
export const before = 'main.before.js';

/** Writes the sources of it, beside those of the example. */
export async function writeBefore(directory: string): Promise<void> {
  const server = join(directory, 'server');
  const module = await readFile(join(server, 'app.sqlite.module.ts'), 'utf8');
  const main = await readFile(join(server, 'main.sqlite.ts'), 'utf8');
  const shopAlone = module
    .replace(/ {4}TypeOrmModule\.forRoot\(\{\n {6}\.\.\.usherDataSource[^]*?\n {4}\}\),\n/, '')
    .replace(/ {4}UsherModule\.forRootAsync[^]*?\n {4}\}\),\n/, '');
  if (/\.\.\.usher|UsherModule\./.test(shopAlone)) throw new Error('Usher is still in the module.');
  await writeFile(join(server, 'app.before.module.ts'), shopAlone);
  await writeFile(join(server, 'main.before.ts'), main.replace('sqlite', 'before'));
}

type Asking = (client: ShopClient) => Promise<{ status: number; headers: Headers; text: string }>;

const order = { item: 'A kettle', customer: 'ada@corp.example' };
const asking: Readonly<Record<string, Asking>> = {
  'makes an order': (client) => client.post('/v1/orders', order),
  'lists orders': (client) => client.get('/v1/orders?range=[0,9]&sort=["id","ASC"]&filter={}'),
  'refuses what it does not know': (client) => client.post('/v1/orders', { ...order, colour: 1 }),
  'refuses a wrong query': (client) => client.get('/v1/orders?page=2'),
  'refuses what is no JSON': (client) => client.send('POST', '/v1/orders', '{"item": '),
  'refuses a body that is too large': (client) =>
    client.post('/v1/orders', { ...order, item: 'x'.repeat(200_000) }),
  'makes a user': (client) =>
    client.post('/v1/users', { email: 'Bo@corp.example', name: 'Bo', password: 'long enough' }),
  'refuses the same user': (client) =>
    client.post('/v1/users', { email: 'bo@corp.example', name: 'Bo', password: 'long enough' }),
  'lists users': (client) => client.get('/v1/users'),
  'has nothing elsewhere': (client) => client.get('/v1/nowhere'),
  'asks for a token': (client) =>
    client.send('GET', '/v1/orders', undefined, { authorization: 'x' }),
  'serves its panel': (client) => client.get('/'),
};

/** Asks what the shop answers to all of this, said so that it can be compared. */
export async function answersOf(client: ShopClient): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const [name, ask] of Object.entries(asking)) {
    const { status, headers, text } = await ask(client);
    const said = ['content-type', 'content-range'].map((header) => headers.get(header));
    answers[name] = [status, ...said, text];
  }
  return answers;
}

interface OpenApi {
  paths: Record<string, unknown>;
  components: { schemas: Record<string, unknown> };
}

/** The shop's own part of what describes its API. */
export async function descriptionOf(client: ShopClient): Promise<OpenApi> {
  const { body } = await client.get<OpenApi>('/docs-json');
  const own = <T>(of: Record<string, T>, isOwn: (name: string) => boolean): Record<string, T> =>
    Object.fromEntries(Object.entries(of).filter(([name]) => isOwn(name)));
  return {
    ...body,
    paths: own(body.paths, (path) => !path.startsWith('/v1/people/')),
    components: { schemas: own(body.components.schemas, (name) => !name.startsWith('Usher')) },
  };
}
