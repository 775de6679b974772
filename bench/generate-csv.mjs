/**
 * A deterministic CSV of the template's columns with `rows` distinct people, as spreadsheets write
 * it: `node bench/generate-csv.mjs 100000 > people.csv`, or `generateCsv(rows)` for pieces of text.
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';

const firstNames = [
  'Ada',
  'Björn',
  'Chiara',
  'Đorđe',
  'Élise',
  'Fatima',
  'Goran',
  'Hanako',
  'Íris',
];
const lastNames = ['Rossi', 'Müller', 'Nguyễn', 'O’Neill', 'García', 'Kowalski', 'Åkesson', 'Sato'];
const rowsPerPiece = 500;

const pick = (list, n) => list[n % list.length];

function groupsOf(n) {
  if (n % 3 === 0) return '';
  return n % 3 === 1 ? `Team ${n % 20}` : `Team ${n % 20}|Site ${n % 7}`;
}

function metadataOf(n) {
  if (n % 4 === 0) return '';
  const text = JSON.stringify({
    employeeNumber: `E${String(n).padStart(7, '0')}`,
    costCenter: n % 50,
  });
  return `"${text.replaceAll('"', '""')}"`;
}

export function* generateCsv(rows) {
  yield 'First Name,Last Name,Email,User Role,Group,Metadata\r\n';
  for (let begin = 0; begin < rows; begin += rowsPerPiece) {
    let piece = '';
    for (let n = begin; n < Math.min(rows, begin + rowsPerPiece); n++) {
      const role = n % 1000 === 0 ? 'HR' : 'Member';
      const email = `person${n}@dept${n % 50}.example.com`;
      piece += `${pick(firstNames, n)},${pick(lastNames, n * 5)},${email},${role},${groupsOf(n)},${metadataOf(n)}\r\n`;
    }
    yield piece;
  }
}

/** Writes the CSV of `rows` people to `path`, at addresses of `domain` that begin with `names`. */
export async function writeCsv(path, rows, domain = 'example.com', names = 'person') {
  const pieces = function* () {
    for (const piece of generateCsv(rows)) {
      yield piece.replaceAll('example.com', domain).replaceAll(',person', `,${names}`);
    }
  };
  await pipeline(Readable.from(pieces()), createWriteStream(path));
  return path;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await pipeline(Readable.from(generateCsv(Number(process.argv[2] ?? 1000))), process.stdout);
}
