import type { DataSource } from 'typeorm';
import { KeyRing } from '../../common/secrets/key-ring.js';
import { Database } from '../../database/database.js';
import { type OlderLinks, olderLinks } from './older-links.js';
import { reseal } from './resealing.js';
import { type SealedColumn, sealedColumns } from './sealed-columns.js';

/** After so many passes somebody must be sealing with an older key still. */
const PASSES = 5;

/** The progress of a rotation with a column. */
export interface RotationProgress {
  /** `table.column`. */
  place: string;
  /** The number of its texts that were re-encrypted in this pass so far. */
  count: number;
}

/** The result of a rotation, and what keeps the older keys from going. */
export interface RotationReport {
  /** The first key's, which seals everything now. */
  keyId: string;
  /** The number of texts that were re-encrypted. */
  count: number;
  /** Texts that no key of the ring opens, as `table.column of id`. */
  unopenable: string[];
  /** False when other keys went on sealing meanwhile. */
  complete: boolean;
  /** Links that work still and are signed by other keys, by key. */
  links: OlderLinks[];
}

/**
 * Re-encrypts with the first of `secretKeys` all that others have sealed. Servers and workers that
 * have all of these keys may go on meanwhile. It may be killed at any moment and run again: what is
 * done is passed over.
 * @param tell called after each batch.
 */
export async function rotateKeys(
  dataSource: DataSource,
  secretKeys: string,
  tell: (progress: RotationProgress) => void,
): Promise<RotationReport> {
  const keys = new KeyRing(secretKeys);
  const database = new Database(dataSource);
  const unopenable = new Set<string>();
  let count = 0;
  let found: number;
  let passes = 0;
  do {
    found = 0;
    for (const column of sealedColumns) {
      found += await rotateColumn(database, keys, column, unopenable, tell);
    }
    count += found;
  } while (found > 0 && ++passes < PASSES);
  return {
    keyId: keys.currentKeyId,
    count,
    unopenable: [...unopenable],
    complete: found === 0,
    links: await olderLinks(database, keys.currentKeyId),
  };
}

/** @returns how many texts were re-encrypted. */
async function rotateColumn(
  database: Database,
  keys: KeyRing,
  column: SealedColumn,
  unopenable: Set<string>,
  tell: (progress: RotationProgress) => void,
): Promise<number> {
  const place = `${column.table}.${column.column}`;
  let count = 0;
  for await (const batch of reseal(database, keys, column)) {
    count += batch.count;
    for (const id of batch.unopenable) unopenable.add(`${place} of ${id}`);
    tell({ place, count });
  }
  return count;
}
