export { makePrivate, privateDirectory } from './database/private-file.js';
export { isMigrated, migrate, requireMigrated } from './database/migrations.js';
export { usherEntities } from './entities.js';
export { usherDataSource } from './usher-data-source.js';
export { migrations as usherMigrations } from '../migrations/index.js';
