import type { EntityManager } from 'typeorm';
import { fold } from '../../../common/text/fold.js';
import { containing } from '../../../database/contains.js';
import { read } from '../../../database/database.js';
import { foldedValue } from '../../enrolment/judge/judge-role.js';
import { PeopleImport, type Settled } from '../lifecycle/people-import.entity.js';

/** Finds the words of an import, settled for all rows that say them, that the cells of some rows may say. */
export function wordsSaid(
  { settled }: Pick<PeopleImport, 'settled'>,
  cells: readonly string[],
): Settled[] {
  const said = cells.map((cell) => fold(cell));
  return (settled ?? []).filter(
    ({ value }) => value !== null && said.some((cell) => cell.includes(foldedValue(value))),
  );
}

/** Takes those of `words` out of what was settled that no row of the import says any more. */
export async function forgetWords(
  manager: EntityManager,
  importId: string,
  words: readonly Settled[],
): Promise<void> {
  const gone: Settled[] = [];
  for (const word of words) {
    const inJson = JSON.stringify(word.value).slice(1, -1);
    const others = await read(
      manager,
      `SELECT 1 AS found FROM usher_import_rows
       WHERE import_id = ? AND LOWER(cells) LIKE LOWER(?) ESCAPE '!' LIMIT 1`,
      [importId, containing(inJson)],
    );
    if (others.length === 0) gone.push(word);
  }
  if (gone.length === 0) return;
  const { settled } = await manager.findOneByOrFail(PeopleImport, { id: importId });
  const isGone = ({ code, field, value }: Settled): boolean =>
    gone.some((word) => word.code === code && word.field === field && word.value === value);
  const left = (settled ?? []).filter((word) => !isGone(word));
  await manager.update(PeopleImport, { id: importId }, { settled: left });
}
