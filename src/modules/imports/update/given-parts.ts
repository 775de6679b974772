import type { JudgingColumn } from '../../../common/settings/metadata-columns.js';
import { escapeFormula } from '../../../common/csv/formula.js';
import { isMetadataPath, metadataKey } from '../../enrolment/judge/judge-metadata.js';
import type { JudgeContext } from '../../enrolment/judge/judge-context.js';
import { judge, type JudgedRow, type RowValues } from '../../enrolment/judge/judge.js';
import { type RowFault, rowFault } from '../../enrolment/judge/row-codes.js';
import { parseStatus } from '../../enrolment/judge/status-words.js';
import { roles } from '../../permissions/permission-catalogue.js';
import { isIdentityPath } from '../../identities/identity-fields.js';
import type { MappedColumn } from '../columns/column-mapping.js';
import { metadataGiven } from './given-metadata.js';
import type { GroupOf, PersonParts } from './person-changes.js';

/** Somebody whom a row is about. */
export interface KnownPerson extends PersonParts {
  /** The status that they have when they are brought back. */
  statusWhenBack: 'active' | 'invited';
  /** The texts of them in an export, by the key of the column. */
  exported: ReadonlyMap<string, string>;
}

/** The parts of somebody that a row gives, and what is wrong with its cells. */
export interface GivenParts {
  parts: Partial<PersonParts>;
  errors: RowFault[];
  warnings: RowFault[];
}

/**
 * The context by which rows about people who are here are judged: whether somebody may give a role
 * or a group counts only where the row changes it.
 */
export function contextOfUpdates(context: JudgeContext): JudgeContext {
  const groups = [...context.groups].map(
    ([key, group]) => [key, { ...group, grantable: true }] as const,
  );
  return {
    ...context,
    grantableRoles: new Set(roles),
    groups: new Map(groups),
    identity: undefined,
  };
}

/**
 * Finds what a row gives of somebody who is here. A blank cell gives nothing, and neither does one
 * that says what an export of the person says, however else it could be read.
 */
export function givenParts(
  row: { cells: readonly string[]; values: RowValues },
  columns: readonly MappedColumn[],
  person: KnownPerson,
  context: JudgeContext,
): GivenParts {
  const values = withoutExported(row, columns, person.exported);
  const judged = judge({ ...values, metadata: '', metadataColumns: undefined }, context);
  const found: GivenParts = {
    parts: {},
    errors: judged.errors.filter(({ field, code }) => isAboutUpdates(field, code)),
    warnings: judged.warnings.filter(({ field }) => field !== 'email' && field !== 'status'),
  };
  const { parts } = found;
  const isGiven = (field: 'firstName' | 'lastName' | 'role'): boolean =>
    (values[field] ?? '').trim() !== '';
  if (isGiven('firstName') && judged.firstName !== null) parts.firstName = judged.firstName;
  if (isGiven('lastName') && judged.lastName !== null) parts.lastName = judged.lastName;
  if (judged.usernameGiven && judged.username !== null) parts.username = judged.username;
  const isUnknown = judged.warnings.some(({ code }) => code === 'role.unknown');
  if (isGiven('role') && judged.role !== null && !isUnknown) parts.role = judged.role;
  const groups = groupsGiven(judged, context);
  if (groups) parts.groups = groups;
  const metadata = metadataOf(values, columns, person, context.metadataColumns, found);
  if (metadata !== undefined) parts.metadata = metadata;
  const ofIdentity = Object.entries(values.identity ?? {}).find(([, text]) => text.trim() !== '');
  if (ofIdentity && isIdentityPath(ofIdentity[0])) {
    found.warnings.push(rowFault(ofIdentity[0], 'identity.not_updated'));
  }
  const status = statusGiven(values.status ?? '', person, found);
  if (status) parts.status = status;
  return found;
}

/** Of somebody who is here nothing need be said but who they are. */
function isAboutUpdates(field: string, code: RowFault['code']): boolean {
  return code !== 'name.required' && !(field === 'email' && code === 'email.required');
}

/** The groups that a row names; undefined for none, and where one is not known: then nobody is taken out of others. */
function groupsGiven(judged: JudgedRow, context: JudgeContext): GroupOf[] | undefined {
  const isUnclear = judged.warnings.some(({ field }) => field === 'groups');
  if (judged.groups.length === 0 || isUnclear) return undefined;
  const byName = new Map([...context.groups.values()].map(({ id, name }) => [name, id]));
  return judged.groups.map((name) => ({ id: byName.get(name) ?? null, name }));
}

function metadataOf(
  { metadata = '', metadataColumns = {} }: RowValues,
  mapping: readonly MappedColumn[],
  person: KnownPerson,
  columns: readonly JudgingColumn[],
  found: GivenParts,
): PersonParts['metadata'] | undefined {
  const filled = Object.entries(metadataColumns).filter(([, text]) => text.trim() !== '');
  const keys = mapping.flatMap(({ column }) =>
    column !== null && isMetadataPath(column) ? [metadataKey(column)] : [],
  );
  const given = { object: metadata, cells: Object.fromEntries(filled), keys };
  return metadataGiven(person.metadata, given, columns, found);
}

function statusGiven(
  text: string,
  { status, statusWhenBack }: KnownPerson,
  { warnings }: GivenParts,
): PersonParts['status'] | undefined {
  if (text.trim() === '') return undefined;
  const meant = parseStatus(text);
  if (meant === undefined) {
    warnings.push(rowFault('status', 'status.unknown'));
    return undefined;
  }
  if (meant === 'archived') return 'archived';
  return status === 'archived' ? statusWhenBack : status;
}

const nameFields = ['firstName', 'lastName'] as const;

/** The values of a row but for those whose cell says what the export does. */
function withoutExported(
  { cells, values }: { cells: readonly string[]; values: RowValues },
  columns: readonly MappedColumn[],
  exported: KnownPerson['exported'],
): RowValues {
  const cellsOf = new Map<string, string[]>();
  for (const { column, index } of columns) {
    if (column === null) continue;
    cellsOf.set(column, [...(cellsOf.get(column) ?? []), cells[index] ?? '']);
  }
  const isExported = (key: string): boolean => {
    const [cell = '', ...others] = cellsOf.get(key) ?? [];
    const text = exported.get(key);
    if (cell === '' || text === undefined || others.some((other) => other !== '')) return false;
    return cell === text || cell === escapeFormula(text);
  };
  const isBlank = (key: string): boolean => (cellsOf.get(key) ?? []).every((cell) => cell === '');
  const left: RowValues = { ...values };
  const fields = ['username', 'role', 'groups', 'metadata', 'status', ...nameFields] as const;
  for (const field of fields) if (isExported(field)) left[field] = '';
  // One cell may be read as both names: “Müller, Hans”.
  if (isBlank('name') && nameFields.every((field) => isBlank(field) || isExported(field))) {
    for (const field of nameFields) left[field] = '';
  }
  if (values.metadataColumns) {
    const added = Object.entries(values.metadataColumns);
    left.metadataColumns = Object.fromEntries(
      added.filter(([key]) => !isExported(`metadata.${key}`)),
    );
  }
  return left;
}
