import { InitialSchema1763712000000 } from './1763712000000-initial-schema.js';

/** Every schema change, in order; each runs on SQLite and on MySQL or MariaDB. */
export const migrations = [InitialSchema1763712000000] as const;
