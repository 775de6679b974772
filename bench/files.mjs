/**
 * The check of the same people as CSV and as a workbook, each by a server of its own, and judging
 * them again: `npm run bench:files -- --rows 100000 [--db mysql|sqlite]`; the last line is JSON.
 */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { writeXlsx } from '../dist/src/common/xlsx/write-xlsx.js';
import { generateCsv, writeCsv } from './generate-csv.mjs';
import { parseString } from 'fast-csv';
import { clientOf } from './support/client.mjs';
import { startApplication } from './support/processes.mjs';
import { report, round } from './support/report.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    db: { type: 'string', default: 'mysql' },
  },
});
const rows = Number(values.rows);
const directory = mkdtempSync(join(tmpdir(), 'usher-bench-'));
try {
  const csvFile = await writeCsv(join(directory, 'people.csv'), rows);
  const xlsxFile = join(directory, 'people.xlsx');
  const table = parseString([...generateCsv(rows)].join(''));
  await pipeline(writeXlsx(table, { sheet: 'People' }), createWriteStream(xlsxFile));

  const csv = await check(csvFile);
  const xlsx = await check(xlsxFile);
  report({
    bench: 'files',
    db: values.db,
    rows,
    csvSeconds: round(csv.uploaded, 3),
    xlsxSeconds: round(xlsx.uploaded, 3),
    ratioToCsv: round(xlsx.uploaded / csv.uploaded),
    judgedAgainSeconds: round(csv.judgedAgain, 3),
    judgedAgainToUpload: round(csv.judgedAgain / csv.uploaded),
    csvPeakMb: csv.peak,
    xlsxPeakMb: xlsx.peak,
    memoryToCsv: round(xlsx.peak / csv.peak),
  });
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** Uploads a file to a new application, and has its rows judged again; gives seconds, and the server's peak in MB. */
async function check(file) {
  const application = await startApplication(values.db);
  try {
    const client = clientOf(application);
    const { id, uploaded } = await client.upload(file, rows);
    const { server: peak } = application.peaks();
    const judgedAgain = await client.judgeAgain(id, { defaultRole: 'hr' });
    return { uploaded, judgedAgain, peak };
  } finally {
    await application.stop();
  }
}
