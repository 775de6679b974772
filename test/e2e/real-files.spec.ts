import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from '../support/client.js';
import { type ImportBody, type Row, rowsOf } from '../support/imports.js';
import { startUsher, type TestUsher } from '../support/usher.js';

/** A person who stands in a file. */
interface Expected {
  line: number;
  email: string;
  firstName?: string;
  lastName?: string;
  username?: string;
  role?: string;
  groups?: string[];
}

interface Described {
  file: string;
  what: string;
  settings: Record<string, unknown>;
  people: Expected[];
  /** The lines of people of whom the file says that they have left: they are ready, and it is told. */
  left?: number[];
  ideal: string;
}

const folder = new URL('../fixtures/real/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Described);

/** Files of which somebody has to decide at the row: which of several addresses, where a quote ends. */
const toldAtTheRow = ['74-email-several.csv', '98-unclosed-quote.csv'];

let usher: TestUsher;
let admin: Client;

beforeAll(async () => {
  usher = await startUsher();
  admin = await usher.admin();
  const wanted = files.flatMap(({ settings, people }) =>
    settings.createMissingGroups ? [] : people.flatMap(({ groups }) => groups ?? []),
  );
  for (const name of new Set(wanted)) await admin.post('/api/groups', { name });
});

afterAll(() => usher.close());

test.each(files.map((file) => [file.file, file.what, file] as const))(
  '%s: %s',
  async (_, __, file) => {
    const content = readFileSync(new URL(file.file, folder));
    const fields = Object.fromEntries(
      Object.entries(file.settings).map(([name, value]) => [name, String(value)]),
    );
    const { status, body, text } = await admin.upload<ImportBody & { code?: string }>(
      '/api/imports',
      content,
      fields,
    );
    if (file.ideal.startsWith('refused')) {
      expect([status, body.code]).toEqual([422, 'import.unsupported_file']);
      return;
    }
    if (status !== 201) throw new Error(`The upload answered ${status}: ${text}`);
    const rows = await rowsOf(admin, body.id);
    const wrong = file.people.filter((person) => !isRight(person, rows));
    const isNamed = ({ line }: Expected): boolean =>
      rows.some((row) => row.line === line && row.errors.length + row.warnings.length > 0);
    const isTold = /^an? (error|word) at/.test(file.ideal) || toldAtTheRow.includes(file.file);
    const left = isTold ? wrong.filter((person) => !isNamed(person)) : wrong;
    expect(left.map((person) => [person, rows.find(({ line }) => line === person.line)])).toEqual(
      [],
    );
    const { left: leaving = [] } = file;
    const isLeft = (line: number): boolean =>
      rows.some(
        (row) => row.line === line && row.warnings.some(({ code }) => code.startsWith('status.')),
      );
    expect(leaving.filter((line) => !isLeft(line))).toEqual([]);
    const lines = [...file.people.map(({ line }) => line), ...leaving];
    const strangers = rows.filter(
      ({ line, verdict }) => verdict === 'ready' && !lines.includes(line),
    );
    expect(strangers).toEqual([]);
  },
);

function isRight(person: Expected, rows: readonly Row[]): boolean {
  const row = rows.find(({ line }) => line === person.line);
  if (row?.verdict !== 'ready') return false;
  const { groups } = person;
  return (
    row.email === person.email &&
    (groups === undefined || String(row.groups) === String(groups)) &&
    (['firstName', 'lastName', 'username', 'role'] as const).every(
      (field) => person[field] === undefined || row[field] === person[field],
    )
  );
}
