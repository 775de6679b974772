import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyRing, SealedPlace } from '../../common/secrets/key-ring.js';
import { NIL_ID } from '../../common/random/ids.js';
import { type Database, run } from '../../database/database.js';
import { inList } from '../../database/in-list.js';
import { importIds } from '../imports/lifecycle/import-ids.js';
import type { SealedColumn } from './sealed-columns.js';

/** The number of texts that are re-encrypted in one transaction, where the column does not say it. */
const BATCH = 500;

/** The number of these in one statement, which looks for each row's text among all of its own. */
const TOGETHER = 50;

/** The tables are walked along their keys, whatever statistics say; SQLite takes this for a comment. */
const byPrimaryKey = '/*! FORCE INDEX (PRIMARY) */';

/** The outcome of some texts that an older key sealed. */
export interface Resealed {
  /** The number that the first key seals now. */
  count: number;
  /** The ids of rows whose text opens with no key of the ring. */
  unopenable: string[];
}

/** Some rows of a column: those of one import, or all of the table. */
interface Stretch extends SealedColumn {
  importId: string | null;
}

interface SealedText {
  /** The row's part of the primary key. */
  place: string | number;
  id: string;
  sealed: string;
}

/** Seals anew, with the first key, what others have sealed of a column; what that did after each batch. */
export async function* reseal(
  database: Database,
  keys: KeyRing,
  column: SealedColumn,
): AsyncGenerator<Resealed> {
  for await (const stretch of stretches(database, column)) {
    for (let after: string | number = stretch.importId === null ? NIL_ID : 0; ;) {
      const texts: SealedText[] = await older(database, keys, stretch, after);
      const last = texts.at(-1);
      if (!last) break;
      const begin = performance.now();
      yield await resealBatch(database, keys, stretch, texts);
      after = last.place;
      // Servers that write meanwhile come to it: SQLite has one turn, and who waits only looks now and then.
      await sleep(performance.now() - begin);
    }
  }
}

async function* stretches(database: Database, column: SealedColumn): AsyncGenerator<Stretch> {
  if (column.key === 'id') {
    yield { ...column, importId: null };
    return;
  }
  for await (const ids of importIds(database, BATCH)) {
    for (const { id: importId } of ids) yield { ...column, importId };
  }
}

/** The next texts that are not of the first key: each begins with its key's id. */
function older(
  database: Database,
  keys: KeyRing,
  { table, column, importId, batch = BATCH }: Stretch,
  after: string | number,
): Promise<SealedText[]> {
  const key = importId === null ? 'id' : 'row_no';
  const prefix = `${keys.currentKeyId}.`;
  return database.query<SealedText>(
    `SELECT ${key} AS place, id, ${column} AS sealed FROM ${table} ${byPrimaryKey}
     WHERE ${importId === null ? '' : 'import_id = ? AND'} ${key} > ?
       AND ${column} IS NOT NULL AND SUBSTR(${column}, 1, ?) <> ?
     ORDER BY ${key} LIMIT ${batch}`,
    [...(importId === null ? [] : [importId]), after, prefix.length, prefix],
  );
}

/** A text that somebody changes meanwhile is theirs, and not touched. */
async function resealBatch(
  database: Database,
  keys: KeyRing,
  { table, column, place: placeOf, importId }: Stretch,
  texts: readonly SealedText[],
): Promise<Resealed> {
  const unopenable: string[] = [];
  const key = importId === null ? 'id' : 'row_no';
  const changes: (SealedText & { anew: string })[] = [];
  for (const text of texts) {
    const opened = open(keys, text.sealed, placeOf(text.id));
    if (opened === undefined) unopenable.push(text.id);
    else changes.push({ ...text, anew: keys.sealBytes(opened, placeOf(text.id)) });
  }
  const count = await database.transaction(async (manager) => {
    let changed = 0;
    for (let at = 0; at < changes.length; at += TOGETHER) {
      const some = changes.slice(at, at + TOGETHER);
      const places = some.map(({ place }) => place);
      const byPlace = `CASE ${key} ${'WHEN ? THEN ? '.repeat(some.length)}END`;
      changed += await run(
        manager,
        `UPDATE ${table} SET ${column} = ${byPlace}
         WHERE ${importId === null ? '' : 'import_id = ? AND'} ${key} IN ${inList(places)}
           AND ${column} = ${byPlace}`,
        [
          ...some.flatMap(({ place, anew }) => [place, anew]),
          ...(importId === null ? [] : [importId]),
          ...places,
          ...some.flatMap(({ place, sealed }) => [place, sealed]),
        ],
      );
    }
    return changed;
  });
  return { count, unopenable };
}

function open(keys: KeyRing, sealed: string, place: SealedPlace): Buffer | undefined {
  try {
    return keys.openBytes(sealed, place);
  } catch {
    return undefined;
  }
}
