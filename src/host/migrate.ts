import { migrate } from '../index.js';
import { run } from './run.js';

/** `npm run migrate`: brings the database schema up to date. */
run(async ({ usher }) => {
  const done = await migrate(usher.database);
  console.log(done.length > 0 ? `Done: ${done.join(', ')}.` : 'The schema is up to date already.');
});
