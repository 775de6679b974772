/**
 * Organizations that import people of their own at once, with two workers, beside one import of the
 * same rows: `npm run bench:many -- --organizations 20 --rows 5000`; the last line is JSON.
 */
import { parseArgs } from 'node:util';
import { importAtOnce } from './support/at-once.mjs';
import { report } from './support/report.mjs';

const { values } = parseArgs({
  options: {
    organizations: { type: 'string', default: '20' },
    rows: { type: 'string', default: '5000' },
    db: { type: 'string', default: 'mysql' },
  },
});
const { db } = values;
const organizations = Number(values.organizations);
const rows = Number(values.rows);
const namesOf = (n) => `person${n}x`;
const measured = await importAtOnce({ db, count: organizations, rows, namesOf, workers: 2 });
report({ bench: 'many', db, organizations, rows, ...measured });
