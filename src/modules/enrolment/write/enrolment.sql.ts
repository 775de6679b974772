import type { EntityManager } from 'typeorm';
import { run, sqlTime } from '../../../database/database.js';
import { byRowNo, inWrittenOrder } from '../stage/index-hints.js';
import { chosen, type RowChoice } from '../stage/plan.js';

/** The facts that an enrolment writes beside what the rows say. */
export interface EnrolmentFacts {
  organizationId: string;
  /** The person who invites. */
  actorId: string;
  /** The import that the people are said to come from; null for a single person. */
  importId: string | null;
  now: Date;
  expiresAt: Date;
  /** The key that signs the invitations' links. */
  keyId: string;
  /** The urgency of the invitation's mail, as `Email.priority`; null when none goes out. */
  mail: { priority: number } | null;
  /** The fate of identities: complete ones are validated, or all are drafts; null when rows say none. */
  identities: { validate: boolean } | null;
}

/** The rows that are carried out: good ones that the world has not overtaken. */
const isGood = `r.verdict IN ('ready', 'existing_account') AND r.changed IS NULL`;

/** The person whom a row is about: the account that it makes, or the one that is there already. */
const userId = `CASE r.verdict WHEN 'ready' THEN r.id
  ELSE (SELECT u.id FROM usher_users u WHERE u.email = r.email) END`;

/** The rows that a statement is about: what stands behind its SELECT, and the values of its `?`. */
interface FromRows {
  sql: string;
  parameters: readonly unknown[];
}

/**
 * Makes accounts, memberships, group memberships, identities, invitations and mails of staged rows: nothing
 * goes through JavaScript but the choice of rows. This is the one place that writes the tables of
 * several modules, because only the database can do it at this speed. Every record carries its
 * row's id, so that rows enrolled twice meet their own keys.
 * @returns how many people were invited.
 */
export async function enrol(
  manager: EntityManager,
  stagedUnder: string,
  choice: RowChoice,
  facts: EnrolmentFacts,
): Promise<number> {
  const { sql, parameters } = chosen(choice);
  const rows: FromRows = {
    sql: `FROM usher_import_rows r ${byRowNo} WHERE r.import_id = ? AND ${sql} AND ${isGood}`,
    parameters: [stagedUnder, ...parameters],
  };
  const accounts = await makeAccounts(manager, facts, rows);
  const members = await makeMemberships(manager, facts, rows);
  // What an account from elsewhere is called is told when its owner has joined.
  if (members > accounts) await withholdNames(manager, facts, rows);
  await putIntoGroups(manager, choice, stagedUnder);
  if (facts.identities) await makeIdentities(manager, facts, facts.identities, rows);
  const invited = await makeInvitations(manager, facts, rows);
  if (facts.mail) await queueMails(manager, facts, facts.mail, rows);
  return invited;
}

function makeAccounts(
  manager: EntityManager,
  { organizationId, now }: EnrolmentFacts,
  rows: FromRows,
): Promise<number> {
  return run(
    manager,
    `INSERT INTO usher_users
       (id, email, username, first_name, last_name, name_key, language, home_organization_id, created_at)
     SELECT r.id, r.email, r.username, r.first_name, r.last_name, r.name_key, r.language, ?, ?
     ${rows.sql} AND r.verdict = 'ready'`,
    [organizationId, sqlTime(now), ...rows.parameters],
  );
}

function makeMemberships(
  manager: EntityManager,
  { organizationId, importId, identities, now }: EnrolmentFacts,
  rows: FromRows,
): Promise<number> {
  const status = identities
    ? `CASE WHEN r.identity_status IS NULL THEN 'none' ELSE ${identityStatus(identities)} END`
    : "'none'";
  return run(
    manager,
    `INSERT INTO usher_memberships
       (id, organization_id, user_id, role, status, identity_status, metadata, import_id, created_at)
     SELECT r.id, ?, ${userId}, r.role, 'invited', ${status}, r.metadata, ?, ? ${rows.sql}`,
    [organizationId, importId, sqlTime(now), ...rows.parameters],
  );
}

async function withholdNames(
  manager: EntityManager,
  { organizationId }: EnrolmentFacts,
  rows: FromRows,
): Promise<void> {
  await run(
    manager,
    `INSERT INTO usher_withheld_names (membership_id, organization_id, first_name, last_name, name_key)
     SELECT r.id, ?, r.first_name, r.last_name, r.name_key
     ${rows.sql} AND r.verdict = 'existing_account'`,
    [organizationId, ...rows.parameters],
  );
}

async function putIntoGroups(
  manager: EntityManager,
  choice: RowChoice,
  stagedUnder: string,
): Promise<void> {
  const { sql, parameters } = chosen(choice);
  await run(
    manager,
    `INSERT INTO usher_group_members (group_id, membership_id)
     SELECT ${inWrittenOrder} s.group_id, r.id FROM usher_import_rows r ${byRowNo}
     JOIN usher_import_group_sets s ON s.import_id = r.import_id AND s.set_no = r.group_set
     WHERE r.import_id = ? AND ${sql} AND ${isGood}`,
    [stagedUnder, ...parameters],
  );
}

function makeInvitations(
  manager: EntityManager,
  facts: EnrolmentFacts,
  rows: FromRows,
): Promise<number> {
  const { organizationId, actorId, importId, keyId, expiresAt, mail } = facts;
  const now = sqlTime(facts.now);
  const sendCount = mail ? 1 : 0;
  const queuedAt = mail ? now : null;
  return run(
    manager,
    `INSERT INTO usher_invitations
       (id, organization_id, user_id, membership_id, email, status, pending_key, nonce, key_id,
        expires_at, send_count, reminders_sent, last_queued_at, last_email_id, import_id, created_by_id, created_at)
     SELECT r.id, ?, ${userId}, r.id, r.email, 'pending', r.id, r.nonce, ?,
        ?, ?, 0, ?, ${mail ? 'r.id' : 'NULL'}, ?, ?, ? ${rows.sql}`,
    [
      ...[organizationId, keyId, sqlTime(expiresAt), sendCount, queuedAt, importId, actorId, now],
      ...rows.parameters,
    ],
  );
}

async function queueMails(
  manager: EntityManager,
  { organizationId, importId, now }: EnrolmentFacts,
  { priority }: { priority: number },
  rows: FromRows,
): Promise<void> {
  const time = sqlTime(now);
  await run(
    manager,
    `INSERT INTO usher_emails
       (id, organization_id, user_id, recipient, kind, subject_id, import_id,
        status, priority, attempts, next_attempt_at, created_at)
     SELECT r.id, ?, ${userId}, r.email, 'invitation', r.id, ?,
       'queued', ?, 0, ?, ? ${rows.sql}`,
    [organizationId, importId, priority, time, time, ...rows.parameters],
  );
}

type Identities = NonNullable<EnrolmentFacts['identities']>;

/** As SQL: whether the identity of a row is validated. */
function isValidated({ validate }: Identities): string {
  return validate ? "r.identity_status = 'validated'" : 'FALSE';
}

/** As SQL: the state of the identity of a row that says one. */
function identityStatus(identities: Identities): string {
  return `CASE WHEN ${isValidated(identities)} THEN 'validated' ELSE 'draft' END`;
}

/** The identities of the rows that say one, each with its first version and the record of it. */
async function makeIdentities(
  manager: EntityManager,
  { organizationId, actorId, importId, now }: EnrolmentFacts,
  identities: Identities,
  rows: FromRows,
): Promise<void> {
  const time = sqlTime(now);
  const ifValidated = (value: string, otherwise: string): string =>
    `CASE WHEN ${isValidated(identities)} THEN ${value} ELSE ${otherwise} END`;
  const status = identityStatus(identities);
  await run(
    manager,
    `INSERT INTO usher_identities
       (id, organization_id, user_id, status, version, current_version_id, validated_version_id,
        updated_at, submitted_at, validated_at)
     SELECT r.id, ?, ${userId}, ${status}, 1, r.id, ${ifValidated('r.id', 'NULL')},
       ?, ${ifValidated('?', 'NULL')}, ${ifValidated('?', 'NULL')} ${rows.sql} AND r.identity IS NOT NULL`,
    [organizationId, time, time, time, ...rows.parameters],
  );
  await run(
    manager,
    `INSERT INTO usher_identity_versions
       (id, identity_id, organization_id, version, status, source, action, actor_id, content, created_at)
     SELECT r.id, r.id, ?, 1, ${status}, 'import', ${ifValidated("'validate'", "'save_draft'")},
       ?, r.identity, ? ${rows.sql} AND r.identity IS NOT NULL`,
    [organizationId, actorId, time, ...rows.parameters],
  );
  await run(
    manager,
    `INSERT INTO usher_audit_events
       (id, organization_id, actor_id, action, subject_id, detail, created_at)
     SELECT r.id, ?, ?, ${ifValidated("'identity.validated'", "'identity.saved'")}, ${userId},
       ?, ? ${rows.sql} AND r.identity IS NOT NULL`,
    [
      organizationId,
      actorId,
      JSON.stringify({ version: 1, source: 'import', importId }),
      time,
      ...rows.parameters,
    ],
  );
}
