export { privateDirectory } from './database/private-file.js';
export { usherSqlite } from './database/usher-sqlite.js';
export { migrate, requireMigrated } from './database/migrations.js';
export { usherEntities } from './entities.js';
export { migrations as usherMigrations } from '../migrations/index.js';
