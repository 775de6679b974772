// The module and its options.
export { type UsherAsyncOptions, UsherModule } from './usher.module.js';
export type { JobsOption, UsherExtras, UsherOptions } from './options/usher-options.js';
export { UsherSetupError } from './common/failures/setup-error.js';

// The parts of options that the application writes.
export type {
  BeforeInvite,
  InviteCandidate,
  InviteContext,
  InviteRefusal,
  UsherHooks,
} from './common/settings/hooks.js';
export type {
  AcceptingPerson,
  FirstAdminOption,
  HostPerson,
  HostSignIn,
} from './common/settings/host-sign-in.js';
export type { MetadataColumn } from './common/settings/metadata-columns.js';
export type { PermissionEntry } from './modules/permissions/permission-catalogue.js';
export { type OutgoingMail, type SendMail, Settings } from './common/settings/settings.js';

// The services that the application may call, and what they take and give.
export {
  type BulkInviteChoices,
  HostBulkInvites as BulkInvites,
} from './modules/host-services/host-bulk-invites.js';
export { HostGroups as Groups } from './modules/host-services/host-groups.js';
export { HostIdentities as Identities } from './modules/host-services/host-identities.js';
export { HostInvitations as Invitations } from './modules/host-services/host-invitations.js';
export { HostMembers as Members, type MemberKey } from './modules/host-services/host-members.js';
export {
  HostOrganizations as Organizations,
  type Tenant,
  type TenantOrganization,
} from './modules/sign-in/host-sign-in/host-organizations.js';
export {
  type FirstAdmin,
  FirstAdminSetup,
} from './modules/sign-in/organizations/first-admin.service.js';
export type { ToldFaultGroup } from './modules/imports/check/told-faults.service.js';
export type { UsherImport } from './modules/imports/dto/import-answer.dto.js';
export type { UsherImportRow, UsherRowFields } from './modules/imports/dto/import-row.dto.js';
export type { UsherGroup } from './modules/groups/dto/group-answer.dto.js';
export type { UsherIdentity } from './modules/identities/dto/identity.dto.js';
export type { UsherUser } from './modules/members/dto/user.dto.js';
export type { UsherCreateUser } from './modules/registration/dto/create-user.dto.js';

// Events.
export { OnUsherEvent } from './modules/event-delivery/on-usher-event.js';
export type {
  EventName,
  EventPerson,
  UsherEvent,
  UsherEvents,
} from './modules/events/event-catalogue.js';

// Routes: those of the application that Usher protects, and Usher's own among them.
export { type Actor, CurrentActor } from './modules/permissions/access.js';
export { RequiresOnHost as Requires } from './modules/permissions/host-routes.js';
export { isUsherPublicRoute, isUsherRoute } from './modules/permissions/usher-routes.js';
export { Problem, type FieldErrors } from './common/problem/problem.js';

// Health, metrics, the mailbox.
export { Backlog, type BacklogState } from './modules/health/backlog.js';
export { Dependencies } from './modules/health/dependencies.js';
export type { UsherDependencyChecks as DependencyChecks } from './modules/health/dto/health.dto.js';
export { HealthModule } from './modules/health/health.module.js';
export { Mailbox } from './modules/mail/sending/mailbox.js';
export type { UsherMailboxMessage as MailboxMessage } from './modules/mail/dto/mailbox-message.dto.js';

// The parts of which the standalone application and the command are made.
export { forEver, sendBuilt } from './common/http/built-files.js';
export { failureWords } from './common/failures/failure-words.js';
export { KeyRing } from './common/secrets/key-ring.js';
export { ProblemFilter } from './common/http/problem.filter.js';
export { Database } from './database/database.js';
export { Actors } from './modules/sign-in/actors.service.js';
export { sessionCookieName } from './modules/sessions/session-cookie.js';
export {
  rotateKeys,
  type RotationProgress,
  type RotationReport,
} from './modules/privacy/key-rotation.js';
