/**
 * Writes the tables of a small installation, as they are now, into `test/fixtures/schema/NAME.*.sql`:
 * a statement a line. Tests bring them to the newest schema, so those that are there stay.
 * `npm run schema-fixture -- 2026-11-29`, after a build, with MariaDB and Redis.
 */
import { Blob } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Database from 'libsql';
import { createConnection } from 'mysql2/promise';
import { startApplication } from '../bench/support/processes.mjs';

const {
  positionals: [name],
} = parseArgs({ allowPositionals: true });
if (!/^\d{4}-\d\d-\d\d$/.test(name ?? '')) throw new Error('Name the fixture by its day.');

/** The key of what is sealed in it; the test knows it too. */
const keys = `fixture:${Buffer.alloc(32, 7).toString('base64')}`;
const directory = new URL('../test/fixtures/schema/', import.meta.url);
mkdirSync(directory, { recursive: true });

for (const [dialect, dump] of [
  ['sqlite', dumpSqlite],
  ['mysql', dumpMysql],
]) {
  const application = await startApplication(dialect, { USHER_SECRET_KEYS: keys });
  try {
    await fill(application);
    await application.end();
    const statements = await dump(application.tables);
    writeFileSync(new URL(`${name}.${dialect}.sql`, directory), `${statements.join('\n')}\n`);
  } finally {
    await application.stop();
  }
}

/** People with and without identities, in a group; an import that is over, and one that waits. */
async function fill({ url, cookie }) {
  const post = async (path, body) => {
    const isForm = body instanceof FormData;
    const headers = { cookie, ...(isForm ? {} : { 'content-type': 'application/json' }) };
    const answer = await fetch(url + path, {
      method: 'POST',
      headers,
      body: isForm ? body : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  const upload = (lines) => {
    const form = new FormData();
    form.append('createMissingGroups', 'true');
    const csv = ['Email,First Name,Last Name,Group,Metadata,Birthdate', ...lines, ''].join('\n');
    form.append('file', new Blob([csv]), 'people.csv');
    return post('/api/imports', form);
  };
  await post('/api/users', { email: 'one@fixture.example', metadata: { desk: 7 } });
  const { id } = await upload([
    'ada@fixture.example,Ada,Byron,Engines,"{""n"":1}",1815-12-10',
    'ben@fixture.example,Ben,Bo,,,',
    'nobody,No,Body,,,',
  ]);
  await post(`/api/imports/${id}/process`);
  for (;;) {
    const answer = await fetch(`${url}/api/imports/${id}`, { headers: { cookie } });
    if ((await answer.json()).status === 'completed') break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await upload(['cyd@fixture.example,Cyd,Doe,Engines,"{""n"":2}",1990-01-02']);
}

function dumpSqlite(path) {
  const database = new Database(path, { readonly: true });
  const made = database
    .prepare(
      "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'",
    )
    .all();
  const statements = made.map(({ sql }) => oneLine(sql));
  for (const { name } of made.filter(({ type }) => type === 'table')) {
    for (const row of database.prepare(`SELECT * FROM "${name}"`).all()) {
      const values = Object.values(row).map(sqliteValue);
      statements.push(`INSERT INTO "${name}" VALUES (${values.join(', ')})`);
    }
  }
  database.close();
  return statements;
}

function sqliteValue(value) {
  if (value === null) return 'NULL';
  if (typeof value === 'number') return String(value);
  if (value instanceof Uint8Array) return `X'${Buffer.from(value).toString('hex')}'`;
  return `'${oneLine(value).replaceAll("'", "''")}'`;
}

async function dumpMysql(url) {
  const connection = await createConnection({ uri: url, dateStrings: true });
  const [tables] = await connection.query('SHOW TABLES');
  const statements = [];
  for (const table of tables.map((row) => Object.values(row)[0])) {
    const [[made]] = await connection.query(`SHOW CREATE TABLE \`${table}\``);
    statements.push(oneLine(made['Create Table']));
    const [rows] = await connection.query(`SELECT * FROM \`${table}\``);
    for (const row of rows) {
      const values = Object.values(row).map((value) => connection.escape(value));
      statements.push(`INSERT INTO \`${table}\` VALUES (${values.join(', ')})`);
    }
  }
  await connection.end();
  return statements;
}

function oneLine(text) {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}
