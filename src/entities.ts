import { AuditEvent } from './modules/audit/audit-event.entity.js';
import { PasswordReset } from './modules/sign-in/passwords/password-reset.entity.js';
import { Session } from './modules/sessions/session.entity.js';
import { EventRow } from './modules/events/event.entity.js';
import { HandledEvent } from './modules/events/handled-event.entity.js';
import { Identity, IdentityVersion } from './modules/identities/identity.entity.js';
import { ImportFault } from './modules/enrolment/stage/import-fault.entity.js';
import { ImportGroupSet, ImportRow } from './modules/enrolment/stage/import-row.entity.js';
import { Group, GroupMember, GroupPermission } from './modules/groups/group.entity.js';
import { ChosenColumns } from './modules/imports/columns/chosen-columns.entity.js';
import { ImportPart } from './modules/imports/lifecycle/import-part.entity.js';
import { PeopleImport, ImportRange } from './modules/imports/lifecycle/people-import.entity.js';
import { Invitation } from './modules/invitations/invitation.entity.js';
import { Email } from './modules/mail/email.entity.js';
import { MailTest } from './modules/mail/editing/mail-test.entity.js';
import { MailWording } from './modules/mail/wording/mail-wording.entity.js';
import { MailLedgerEntry } from './modules/mail/outbox/mail-ledger-entry.entity.js';
import { MailOutage } from './modules/mail/sending/mail-outage.entity.js';
import { OrganizationLogo } from './modules/organizations/look/logo.entity.js';
import { Organization } from './modules/organizations/organization.entity.js';
import { EmailChange } from './modules/people/email-change.entity.js';
import { Membership } from './modules/people/membership.entity.js';
import { User } from './modules/people/user.entity.js';
import { WithheldNames } from './modules/people/withheld-names.entity.js';

/** The entities of every table of Usher, for the `entities` of a data source. */
export const usherEntities = [
  Organization,
  OrganizationLogo,
  Group,
  GroupPermission,
  GroupMember,
  User,
  Membership,
  WithheldNames,
  EmailChange,
  Identity,
  IdentityVersion,
  Invitation,
  Email,
  MailLedgerEntry,
  MailOutage,
  MailTest,
  MailWording,
  Session,
  PasswordReset,
  PeopleImport,
  ImportPart,
  ImportRange,
  ImportRow,
  ImportGroupSet,
  ImportFault,
  ChosenColumns,
  AuditEvent,
  EventRow,
  HandledEvent,
];
