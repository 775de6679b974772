/**
 * Organizations that import people of the same usernames at once, beside one import of the same
 * rows: `npm run bench:rivals -- --rivals 20 --rows 5000`; the last line is JSON.
 */
import { parseArgs } from 'node:util';
import { importAtOnce } from './support/at-once.mjs';
import { report } from './support/report.mjs';

const { values } = parseArgs({
  options: {
    rivals: { type: 'string', default: '20' },
    rows: { type: 'string', default: '5000' },
    db: { type: 'string', default: 'mysql' },
  },
});
const { db } = values;
const rivals = Number(values.rivals);
const rows = Number(values.rows);
const namesOf = () => 'person';
const measured = await importAtOnce({ db, count: rivals, rows, namesOf, workers: 1 });
report({ bench: 'rivals', db, rivals, rows, ...measured });
