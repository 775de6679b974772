import { type EntityManager, type FindOptionsWhere, In } from 'typeorm';
import { ImportRow } from './import-row.entity.js';

/** Of the rows that share an e-mail or a username, an edit can change the verdict of the first few alone. */
const NEIGHBOURS = 3;

/** The numbers of `rows` (of one import) and of all rows whose verdict hangs on theirs. */
export async function withNeighbours(manager: EntityManager, rows: ImportRow[]): Promise<number[]> {
  const sharingEmail = await sameEmail(manager, rows);
  // A duplicate that counts now brings its username with it, and one that does not gives it free:
  // then a row that was refused for it may count, and the one that counts in its place no more.
  const sharingUsername = await sameUsername(manager, [...rows, ...sharingEmail]);
  const touched = [...rows, ...sharingEmail, ...sharingUsername];
  touched.push(...(await sameEmail(manager, sharingUsername)));
  return [...new Set(touched.map(({ rowNo }) => rowNo))];
}

/** The first good rows with the e-mail addresses of `rows`. */
async function sameEmail(manager: EntityManager, rows: readonly Neighbour[]): Promise<Neighbour[]> {
  const verdict = In(['ready', 'existing_account', 'update', 'unchanged', 'duplicate']);
  const found: Neighbour[] = [];
  for (const [email, importId] of new Map(rows.map((row) => [row.email, row.importId]))) {
    if (email !== null) found.push(...(await first(manager, { importId, email, verdict })));
  }
  return found;
}

/** The first rows that have the usernames of `rows`, and those that were refused for them. */
async function sameUsername(
  manager: EntityManager,
  rows: readonly Neighbour[],
): Promise<Neighbour[]> {
  const usernameFault = 'username.duplicate_in_file';
  const found: Neighbour[] = [];
  for (const [username, importId] of new Map(rows.map((row) => [row.username, row.importId]))) {
    if (username === null) continue;
    found.push(...(await first(manager, { importId, username, verdict: 'ready' })));
    found.push(...(await first(manager, { importId, username, usernameFault })));
  }
  return found;
}

type Neighbour = Pick<ImportRow, 'importId' | 'rowNo' | 'email' | 'username'>;

function first(manager: EntityManager, where: FindOptionsWhere<ImportRow>): Promise<Neighbour[]> {
  return manager.find(ImportRow, {
    select: { importId: true, rowNo: true, email: true, username: true },
    where,
    order: { rowNo: 'ASC' },
    take: NEIGHBOURS,
  });
}
