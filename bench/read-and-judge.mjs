/**
 * Measures how many rows a second are read, and read and judged, in this process: `npm run
 * build:server`, then `node bench/read-and-judge.mjs [rows]`. The last line is JSON.
 */
import { Buffer } from 'node:buffer';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { fold } from '../dist/src/common/fold.js';
import { judge } from '../dist/src/modules/enrolment/judge/judge.js';
import { FileColumns } from '../dist/src/modules/imports/columns/file-columns.js';
import { rowValues } from '../dist/src/modules/imports/columns/header-match.js';
import { openCsv } from '../dist/src/modules/imports/reader/csv-reader.js';
import { generateCsv } from './generate-csv.mjs';

const rows = Number(process.argv[2] ?? 100_000);
const pieceSize = 65_536;
const bytes = Buffer.from([...generateCsv(rows)].join(''));

const names = [...Array(20).keys()].map((n) => `Team ${n}`);
names.push(...[...Array(7).keys()].map((n) => `Site ${n}`));
const context = {
  defaultRole: 'member',
  metadataColumns: [],
  grantableRoles: new Set(['admin', 'hr', 'member']),
  groups: new Map(names.map((name) => [fold(name), { id: name, name, grantable: true }])),
  createMissingGroups: false,
};

const columns = new FileColumns([]);

function* pieces() {
  for (let i = 0; i < bytes.length; i += pieceSize) yield bytes.subarray(i, i + pieceSize);
}

async function run(onRow) {
  const begin = performance.now();
  const file = await openCsv(Readable.from(pieces()), { maxRows: rows, columns });
  let read = 0;
  for await (const batch of file.batches) {
    for (const row of batch) onRow(row, file.header);
    read += batch.length;
  }
  if (read !== rows) throw new Error(`${read} of ${rows} rows were read`);
  return Math.round(rows / ((performance.now() - begin) / 1000));
}

const judgeRow = (row, header) => {
  const { errors } = judge(rowValues(row, header), context);
  if (errors.length > 0) throw new Error(`row ${row.rowNumber}: ${errors[0].code}`);
};
const best = async (onRow) => {
  let rate = 0;
  for (let i = 0; i < 5; i++) rate = Math.max(rate, await run(onRow));
  return rate;
};

const result = {
  rows,
  megabytes: Math.round(bytes.length / 1e5) / 10,
  readPerSecond: await best(() => {}),
  readAndJudgePerSecond: await best(judgeRow),
};
console.table([result]);
console.log(JSON.stringify(result));
