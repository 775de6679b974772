import type { AuditEvent } from '../api/types.js';
import type { MessageKey } from '../i18n/en.js';

/** The source of the words for details. */
export interface DetailSources {
  /** Usher's words by their key; undefined when there are none. */
  find: (key: string) => string | undefined;
  /** A group's name by its id. */
  group: (id: string) => string;
  count: (value: number) => string;
  /** A language's name by its tag. */
  language: (tag: string) => string;
  /** A value behind its name. */
  named: (name: string, value: string) => string;
}

type Say = (value: unknown, from: DetailSources) => string;

const settings: Readonly<Record<string, MessageKey>> = {
  name: 'settings.name',
  contactEmail: 'settings.contact_email',
  language: 'settings.language',
  timeZone: 'settings.look.time_zone',
  accent: 'settings.look.accent',
  senderName: 'settings.look.sender_name',
  replyTo: 'settings.look.reply_to',
  welcome: 'settings.look.welcome',
  logo: 'settings.look.logo',
  invitationDays: 'settings.invitation_days',
  reminders: 'settings.reminders',
  allowSelfValidation: 'settings.allow_self_validation',
  retainInviteesDays: 'settings.retention.invitees',
  retainImportCellsDays: 'settings.retention.cells',
  retainDraftsDays: 'settings.retention.drafts',
};

const account: Readonly<Record<string, MessageKey>> = {
  username: 'registration.create.username',
  firstName: 'registration.create.first_name',
  lastName: 'registration.create.last_name',
};

const filters: Readonly<Record<string, MessageKey>> = {
  q: 'list.search',
  status: 'users.filter.status',
  role: 'users.filter.role',
  groupId: 'users.filter.group',
  identityStatus: 'users.filter.identity',
  importId: 'users.filter.import',
  ids: 'audit.chosen',
};

/** The names of an import's choices, as its check calls them. */
const choices: Readonly<Record<string, MessageKey>> = {
  headerLine: 'imports.columns.header_line',
  encoding: 'imports.columns.encoding',
  sheet: 'imports.columns.sheet_choice',
  mode: 'imports.options.mode_label',
  defaultRole: 'imports.options.default_role',
  createMissingGroups: 'imports.options.create_groups',
  validateIdentities: 'imports.options.validate_identities',
  sendInvitations: 'imports.options.mails_now',
  country: 'imports.options.country',
  dateOrder: 'imports.options.date_order_label',
};

/** The words on a detail by its name; of any other, its value as it is. */
const says: Readonly<Record<string, Say>> = {
  // Ids that no page shows.
  invitationId: () => '',
  emailId: () => '',
  mailId: () => '',
  importId: (_, from) => from.find('audit.source.import') ?? '',
  language: (tag, from) => from.language(String(tag)),
  fields: codes((name) => settings[name] ?? `identities.field.${name}`),
  account: codes((name) => account[name]),
  filteredBy: codes((name) => filters[name]),
  permission: codes((name) => `permission.title.${name}`),
  permissions: codes((name) => `permission.title.${name}`),
  granted: codes((name) => `permission.title.${name}`),
  withdrawn: codes((name) => `permission.title.${name}`),
  status: codes((code) => `identities.status.${code}`),
  source: codes((code) => `audit.source.${code}`),
  kind: codes((code) => `users.mail_kind.${code}`),
  link: codes((code) => `audit.link.${code}`),
  reason: codes((code) => `audit.reason.${code}`),
  // Of words of the file just their number is told.
  mapping: (columns, from) => from.count(Object.keys(Object(columns) as object).length),
  mode: codes((code) => `imports.options.mode.${code}`),
  defaultRole: codes((code) => `role.${code}`),
  dateOrder: codes((code) => `imports.options.date_order.${code}`),
  role: parts(codes((code) => `role.${code}`)),
  groupId: groups,
  groups: parts(groups),
  metadata: codes(() => 'audit.changed'),
};

/** The details of an event in words, each with what it is; none when there is nothing to say. */
export function detailWords(detail: AuditEvent['detail'], from: DetailSources): string[] {
  return Object.entries(detail ?? {}).flatMap(([name, value]) => {
    const text = (Object.hasOwn(says, name) ? says[name] : undefined)?.(value, from);
    const shown = text ?? plainText(value, from);
    return shown === '' ? [] : [from.named(nameOf(name, from), shown)];
  });
}

/** The ids of the groups that details speak of. */
export function groupIdsIn(detail: AuditEvent['detail']): string[] {
  const { groupId, groups } = detail ?? {};
  const lists = isObject(groups) ? Object.values(groups) : [];
  return [groupId, ...lists.flat()].filter((id) => typeof id === 'string');
}

/** Says one or many codes by the key that each has. */
function codes(keyOf: (code: string) => string | undefined): Say {
  return (value, from) =>
    listOf(value)
      .map((code) => {
        const key = keyOf(String(code));
        return (key && from.find(key)) ?? plainText(code, from);
      })
      .join(', ');
}

/** Says what was and what is, or what came and what went. */
function parts(say: Say): Say {
  return (value, from) => {
    if (!isObject(value)) return say(value, from);
    const said = Object.entries(value).map(([part, of]) => [nameOf(part, from), say(of, from)]);
    return said
      .filter(([, words]) => words)
      .map((pair) => pair.join(' '))
      .join(', ');
  };
}

function groups(value: unknown, from: DetailSources): string {
  return listOf(value)
    .map((id) => from.group(String(id)))
    .join(', ');
}

function nameOf(name: string, { find }: DetailSources): string {
  const choice = Object.hasOwn(choices, name) ? choices[name] : undefined;
  return find(`audit.of.${name}`) ?? (choice && find(choice)) ?? readable(name);
}

/** A value that is not known here, to be read nonetheless. */
function plainText(value: unknown, from: DetailSources): string {
  if (Array.isArray(value)) return value.map((one) => plainText(one, from)).join(', ');
  if (isObject(value)) return detailWords(value, from).join(', ');
  if (typeof value === 'boolean') return from.find(`audit.${value ? 'yes' : 'no'}`) ?? `${value}`;
  if (typeof value === 'number') return from.count(value);
  return typeof value === 'string' ? value : '';
}

/** `sentTo` and `sent_to` as "Sent to". */
function readable(name: string): string {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[._]/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
