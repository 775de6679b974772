export { KeyRing } from './common/key-ring.js';
export { Problem, type FieldErrors } from './common/problem/problem.js';
export { ProblemFilter } from './common/problem/problem.filter.js';
export { Settings } from './common/settings.js';
export { Database } from './database/database.js';
export { type FirstAdmin, FirstAdminSetup } from './modules/auth/first-admin.service.js';
export { UsherModule } from './usher.module.js';
export type { UsherExtras, UsherOptions } from './usher.options.js';
