import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders that own each table: they alone name it in SQL, and read and write it by its entity. */
const owners = {
  usher_audit_events: ['audit'],
  usher_email_changes: ['people'],
  usher_emails: ['mail'],
  usher_events: ['events', 'event-delivery'],
  usher_group_members: ['groups'],
  usher_group_permissions: ['groups'],
  usher_groups: ['groups'],
  usher_handled_events: ['events'],
  usher_identities: ['identities'],
  usher_identity_versions: ['identities'],
  usher_import_faults: ['enrolment', 'imports'],
  usher_import_group_sets: ['enrolment', 'imports'],
  usher_import_parts: ['imports'],
  usher_import_ranges: ['imports'],
  usher_import_rows: ['enrolment', 'imports'],
  usher_imports: ['imports'],
  usher_invitations: ['invitations'],
  usher_mail_ledger: ['mail'],
  usher_mail_outages: ['mail'],
  usher_mail_tests: ['mail'],
  usher_mail_wordings: ['mail'],
  usher_memberships: ['people'],
  usher_organization_logos: ['organizations'],
  usher_organizations: ['organizations'],
  usher_password_resets: ['sign-in'],
  usher_chosen_columns: ['imports'],
  usher_sessions: ['sessions'],
  usher_users: ['people'],
  usher_withheld_names: ['people'],
};

const people = ['usher_users', 'usher_memberships', 'usher_withheld_names'];
const identities = ['usher_identities', 'usher_identity_versions'];
const every = Object.keys(owners);

/** The statements that by their nature go over several folders' tables, and why. */
const guests = [
  ['enrolment/write/enrolment.sql.ts', every, 'writes all that a person is made of'],
  ['imports/run/import-undo.service.ts', every, 'takes all of that back'],
  ['imports/run/undo', every, 'knows who can be taken back'],
  ['privacy/erasure.ts', every, 'erases all that is held about people'],
  ['enrolment/', people, 'judges rows by who is there already'],
  ['groups/', ['usher_memberships'], 'a role is a group, and stands in the membership'],
  [
    'members/',
    [...people, ...identities, 'usher_group_members'],
    'selects people by what they are',
  ],
  ['audit/', people, 'an entry names people, as the organization may know them'],
  ['host-services/host-members.ts', people, 'looks people up by any key'],
  [
    'event-delivery/event-contents.ts',
    ['usher_import_rows', 'usher_memberships'],
    'whom a range invited',
  ],
  ['imports/run/told-range.ts', ['usher_memberships'], 'whose identity a range validated'],
  ['imports/update/people-in-rows.sql.ts', people, 'finds whom rows are about'],
  ['imports/update/updates-ahead.service.ts', ['usher_memberships'], 'the roles of who comes back'],
  ['imports/run/missing-groups.service.ts', ['usher_groups'], 'makes the groups that rows name'],
  [
    'imports/retention/',
    ['usher_users', 'usher_memberships', 'usher_invitations', 'usher_emails'],
    'empties rows of people who are gone',
  ],
  [
    'privacy/invitee-retention.ts',
    ['usher_memberships', 'usher_invitations'],
    'those who never came',
  ],
  [
    'privacy/older-links.ts',
    ['usher_invitations', 'usher_password_resets', 'usher_email_changes'],
    'links that an older key signed',
  ],
  ['privacy/sealed-columns.ts', every, 'lists all that is encrypted'],
  ['sign-in/expired-rows.ts', ['usher_emails'], 'mails whose link has expired'],
  ['health/backlog.ts', ['usher_imports'], 'counts what waits'],
];

/** The files that write by its entity what is of another folder, and why. */
const writers = [
  [
    'identities/draft-retention.ts',
    ['usher_memberships'],
    'a membership shows how far the identity is',
  ],
  ['identities/identity-settings.ts', ['usher_organizations'], 'fields are the organization’s'],
  ['identities/identity-versions.ts', ['usher_memberships'], 'the same'],
  [
    'invitations/accepting/',
    ['usher_users', 'usher_withheld_names'],
    'who accepts gets their account',
  ],
  ['members/', [...people, 'usher_email_changes'], 'what is edited of people'],
  ['registration/', identities, 'asks people for their identity'],
  [
    'sign-in/',
    [...people, 'usher_email_changes', 'usher_invitations', 'usher_sessions'],
    'accounts are what people sign in with',
  ],
];

/** The tables that anybody reads by their entities: nearly everything is about a person in an organization. */
const common = ['usher_organizations', 'usher_users', 'usher_memberships'];

/** The folders that read by its entity what is of another folder, beside the common tables, and why. */
const readers = [
  ['bulk-actions/', ['usher_invitations'], 'resends those of the chosen people'],
  ['invitations/', ['usher_emails', 'usher_withheld_names'], 'shows its mail and whom it is for'],
  ['members/', ['usher_invitations', 'usher_emails', 'usher_audit_events'], 'shows a person whole'],
  ['privacy/', every, 'gives people all that is held about them'],
  ['registration/', ['usher_invitations'], 'asks those who have come'],
];

function mayName(path, table, more = []) {
  const file = path.replaceAll('\\', '/').split('/src/').at(-1).replace('modules/', '');
  if (!file.includes('/') || file.startsWith('host/') || file.startsWith('database/')) return true;
  return (
    owners[table].some((owner) => file.startsWith(`${owner}/`)) ||
    [...guests, ...more].some(([guest, tables]) => file.startsWith(guest) && tables.includes(table))
  );
}

/** The tables of the entities, by the names of their classes. */
const tableOfEntity = new Map(
  readdirSync(join(import.meta.dirname, 'src'), { recursive: true })
    .filter((file) => file.endsWith('.entity.ts'))
    .flatMap((file) => {
      const code = readFileSync(join(import.meta.dirname, 'src', file), 'utf8');
      return [...code.matchAll(/@UsherTable\('(\w+)'\)[^]*?export class (\w+)/g)];
    })
    .map(([, table, entity]) => [entity, table]),
);

/** The methods of TypeORM's managers, repositories and builders that write the entity they are given. */
const writing =
  /^(insert|update|delete|softDelete|restore|remove|save|upsert|into|increment|decrement)$/;

/** An ESLint rule: SQL names, and entities read and write, the tables of their own folder, or stand among the exceptions above. */
export const tablesHaveOwners = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      foreign: '{{table}} is of {{owners}} (see eslint.tables.js).',
      unowned: 'Say in eslint.tables.js which folder owns {{table}}.',
    },
  },
  create(context) {
    const check = (node, text) => {
      for (const [table] of text.matchAll(/\busher_[a-z_]+\b/g)) {
        if (!(table in owners) || mayName(context.filename, table)) continue;
        context.report({
          node,
          messageId: 'foreign',
          data: { table, owners: owners[table].join(' and ') },
        });
      }
    };
    return {
      'CallExpression[callee.name="UsherTable"] > Literal': (node) => {
        const table = node.value;
        if (!(table in owners)) context.report({ node, messageId: 'unowned', data: { table } });
      },
      'CallExpression[arguments.0.type="Identifier"]': ({ callee, arguments: [entity] }) => {
        const table = tableOfEntity.get(entity.name);
        if (!table) return;
        const isWriting = writing.test(callee.property?.name);
        if (!isWriting && common.includes(table)) return;
        const others = isWriting ? writers : [...writers, ...readers];
        if (mayName(context.filename, table, others)) return;
        const data = { table, owners: owners[table].join(' and ') };
        context.report({ node: entity, messageId: 'foreign', data });
      },
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
    };
  },
};
