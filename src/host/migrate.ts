import { migrate } from '../database.js';
import { dataSourceOptions } from './data-source.js';
import { run } from './run.js';

/** `npm run migrate`: brings the database schema up to date. */
run(async ({ database }) => {
  const done = await migrate({ options: dataSourceOptions(database) });
  console.log(done.length > 0 ? `Done: ${done.join(', ')}.` : 'The schema is up to date already.');
});
