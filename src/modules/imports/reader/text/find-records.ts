import type { TableClues } from '../table.js';
import type { Dialect } from './dialects.js';
import { type Field, fieldIn, isBetweenRecords, RecordScanner } from './record-scanner.js';

/** The fields of so many lines are looked at. */
const lookedAt = 2_000;
/** The share of lines that must be fields: notes may stand between. */
const most = 0.6;

/**
 * Finds out if a text has its people one below the other, with the name of each field before it, as databases and
 * directories list them: `email: ada@corp.example`, `email | ada@corp.example`. A field must name
 * the key, and hold one, and another must be known.
 */
export function findRecords(text: string, clues: TableClues): Dialect | undefined {
  const lines = text.split(/\r\n|\r|\n/, lookedAt).filter((line) => line.trim() !== '');
  const own = lines.filter((line) => !isBetweenRecords(line));
  const fields = own.flatMap((line) => fieldIn(line) ?? []);
  const isKey = ({ name, value }: Field): boolean =>
    clues.isKey(value) && clues.header([name]).hasKey;
  if (fields.length < most * own.length || !fields.some(isKey)) return undefined;
  const names = new Map(fields.map(({ name }) => [name.toLowerCase(), name]));
  const header = [...names.values()];
  if (clues.header(header).recognized < 2) return undefined;
  const keyName = fields.find(isKey)?.name ?? '';
  return { delimiter: ';', scan: (line) => new RecordScanner(header, keyName, line) };
}
