export {
  createUsher,
  type Usher,
  type UsherOptions,
  type UsherResourcesOptions,
} from './plugin/createUsher.js';
export type { UsherPart, UsherSlots } from './api/context.js';
export type { HttpClient } from './api/httpClient.js';
export { problemOf, type Problem } from './api/problem.js';
export type { Permission } from './api/permissions.js';
export type * from './api/types.js';
export type { Import } from './api/importTypes.js';
export type { IdentityListItem } from './identities/identityTypes.js';
export type { UsherMessages } from './i18n/index.js';
export { ServerAway } from './ui/ServerAway.js';
