/**
 * Rows a second that are read, and that are read and judged, in this process: of a CSV beside
 * fast-csv, which only splits it, and of the same rows as a workbook. `npm run bench:read -- --rows
 * 100000`; the last line is JSON.
 */
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { parse } from 'fast-csv';
import { fold } from '../dist/src/common/text/fold.js';
import { writeXlsx } from '../dist/src/common/xlsx/write-xlsx.js';
import { RowJudging } from '../dist/src/modules/imports/judging/row-judging.js';
import { mapColumns } from '../dist/src/modules/imports/columns/column-mapping.js';
import { FileColumns } from '../dist/src/modules/imports/columns/file-columns.js';
import { clues as cluesOf } from '../dist/src/modules/imports/columns/table-clues.js';
import { openFile } from '../dist/src/modules/imports/reader/open-file.js';
import { generateCsv } from './generate-csv.mjs';
import { report, round } from './support/report.mjs';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '100000' } } });
const rows = Number(values.rows);
const pieceSize = 65_536;
const times = 5;

const known = new FileColumns([]);
const clues = cluesOf(known);
const names = [...Array(20).keys()].map((n) => `Team ${n}`);
names.push(...[...Array(7).keys()].map((n) => `Site ${n}`));
const context = {
  defaultRole: 'member',
  metadataColumns: [],
  grantableRoles: new Set(['admin', 'hr', 'member']),
  groups: new Map(names.map((name) => [fold(name), { id: name, name, grantable: true }])),
  createMissingGroups: false,
};

const csv = Buffer.from([...generateCsv(rows)].join(''));
const workbook = await buffer(writeXlsx(cellsOf(csv), { sheet: 'People' }));

const readPerSecond = await best(() => read(csv));
const fastCsvPerSecond = await best(() => splitByFastCsv(csv));
report({
  bench: 'read',
  rows,
  megabytes: round(csv.length / 1e6, 1),
  readPerSecond,
  fastCsvPerSecond,
  ratioToFastCsv: round(readPerSecond / fastCsvPerSecond),
  readAndJudgePerSecond: await best(() => readAndJudge(csv)),
  workbookMegabytes: round(workbook.length / 1e6, 1),
  readWorkbookPerSecond: await best(() => read(workbook)),
  readAndJudgeWorkbookPerSecond: await best(() => readAndJudge(workbook)),
  judgeAgainPerSecond: await judgeAgain(),
});

function open(bytes) {
  return openFile(Readable.from(pieces(bytes)), { clues, maxRows: rows });
}

function* pieces(bytes) {
  for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
}

async function read(bytes) {
  const file = await open(bytes);
  let count = 0;
  for await (const batch of file.batches) count += batch.length;
  return count;
}

async function readAndJudge(bytes, keep = () => {}) {
  const file = await open(bytes);
  const { judging, columns } = judgingOf(file.opening.at(-1).cells);
  let rowNo = file.opening.length;
  let count = 0;
  for await (const batch of file.batches) {
    for (const row of batch) demandGood(judging.judge(row, ++rowNo));
    count += batch.length;
    keep(batch, columns);
  }
  return count;
}

function judgingOf(header) {
  const columns = mapColumns(header, [], known);
  return { columns, judging: new RowJudging({ columns, headerRow: 1, clues, known, context }) };
}

function demandGood({ line, judged }) {
  const [fault] = judged.errors;
  if (fault) throw new Error(`line ${line}: ${fault.code}`);
}

/** From cells as they are staged, in JSON. */
async function judgeAgain() {
  const staged = [];
  let header = [];
  await readAndJudge(csv, (batch, columns) => {
    header = columns.map((column) => column.header);
    for (const { line, cells } of batch) staged.push({ line, cells: JSON.stringify(cells) });
  });
  return best(() => {
    const { judging } = judgingOf(header);
    staged.forEach(({ line, cells }, i) =>
      demandGood(judging.judge({ line, cells: JSON.parse(cells) }, i + 2)),
    );
    return staged.length;
  });
}

async function splitByFastCsv(bytes) {
  let count = -1;
  const parser = Readable.from(pieces(bytes)).pipe(parse());
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  for await (const _ of parser) count++;
  return count;
}

async function* cellsOf(bytes) {
  const file = await open(bytes);
  for (const { cells } of file.opening) yield cells;
  for await (const batch of file.batches) yield* batch.map(({ cells }) => cells);
}

/** The rows a second of the fastest run. */
async function best(measured) {
  let rate = 0;
  for (let i = 0; i < times; i++) {
    const begin = performance.now();
    const count = await measured();
    if (count !== rows) throw new Error(`${count} of ${rows} rows were read.`);
    rate = Math.max(rate, rows / ((performance.now() - begin) / 1000));
  }
  return Math.round(rate);
}
