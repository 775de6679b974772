import type { UsherImportRow } from '../dto/import-row.dto.js';
import type { KeyRing } from '../../../common/secrets/key-ring.js';
import { say } from '../../../words/say.js';
import type { Language } from '../../../words/language.js';
import { type ImportRow, isGood, type Outcome } from '../../enrolment/stage/import-row.entity.js';
import {
  changeFault,
  duplicateFault,
  judgedFault,
  type ToldFault,
  usernameFault,
} from '../../enrolment/judge/row-messages.js';
import type { FieldSettings } from '../../identities/identity-fields.js';
import { missingFields } from '../../identities/judge-identity.js';
import { openContent } from '../../identities/sealed-content.js';
import type { RowValues } from '../../enrolment/judge/row-values.js';
import { deriveUsername, parseUsername } from '../../people/rules/username.js';
import { shownVerdict } from '../lifecycle/accounts-elsewhere.js';
import type { valuesOf } from '../columns/values/row-values.js';
import { includesRow, type RowRange } from '../lifecycle/row-range.js';

/** The facts that a row's identity needs to be shown. */
export interface IdentityView {
  /** True when complete ones are validated. */
  validate: boolean;
  settings: FieldSettings;
  keys: KeyRing;
}

/** The facts that a row needs to be shown. */
export interface RowSurroundings {
  /** Makes the values of a row's cells. */
  valuesOf: ReturnType<typeof valuesOf>;
  /** The row of the header, from which rows are counted for people. */
  headerRow: number;
  /** The names of groups by the number of their set. */
  groupSets: ReadonlyMap<number, string[]>;
  /** The rows that are dealt with. */
  done: readonly RowRange[];
  /** Of an import that was undone, the ids of the rows whose people stayed; undefined for any other. */
  stayed: ReadonlySet<string> | undefined;
  /** The row's cells, opened. */
  cells: string[];
  /** The facts about what identities of the rows become; undefined when they are not shown. */
  identities: IdentityView | undefined;
  /** True when the reader is told who has an account elsewhere. */
  isTold: boolean;
  /** The changes that the row makes of somebody, where it does and the reader may see them. */
  changes: UsherImportRow['changes'] | undefined;
  /** The row that has the same e-mail and counts, of a duplicate. */
  firstRowNo: number | undefined;
  language: Language;
}

export function rowView(row: ImportRow, surroundings: RowSurroundings): UsherImportRow {
  const shown = ({ field, code, told }: ToldFault): UsherImportRow['errors'][number] => ({
    field,
    code,
    message: say(told, surroundings.language),
  });
  const typed = surroundings.valuesOf({ cells: surroundings.cells, line: row.line });
  return {
    rowNumber: row.rowNo - surroundings.headerRow,
    line: row.line,
    email: row.email ?? typed.email ?? '',
    username: shownUsername(row, typed.username, surroundings.isTold) ?? typed.username ?? '',
    firstName: row.firstName ?? typed.firstName ?? '',
    lastName: row.lastName ?? typed.lastName ?? '',
    role: row.role ?? typed.role ?? '',
    groups: shownGroups(row, typed.groups, surroundings.groupSets),
    metadata: typed.metadata ?? '',
    language: row.language ?? typed.language ?? '',
    status: typed.status ?? '',
    ...(typed.metadataColumns && { metadataColumns: typed.metadataColumns }),
    ...(surroundings.identities && typed.identity
      ? { identity: typed.identity, ...identityToBe(row, surroundings.identities) }
      : {}),
    verdict: shownVerdict(row.verdict, surroundings.isTold),
    outcome: outcomeOf(row, surroundings),
    errors: rowFaults(row, surroundings).map(shown),
    warnings: rowWarnings(row).map(shown),
    ...(surroundings.changes && { changes: surroundings.changes }),
  };
}

/** The groups that the person is to be in; as typed where some were not understood. */
function shownGroups(
  { groupSet, faults, warnings }: ImportRow,
  typed: RowValues['groups'] = '',
  groupSets: RowSurroundings['groupSets'],
): string[] {
  const isUnclear = [...(faults ?? []), ...(warnings ?? [])].some(
    ({ field }) => field === 'groups',
  );
  const understood = groupSet === null || isUnclear ? undefined : groupSets.get(groupSet);
  return (
    understood ??
    String(typed)
      .split(/[|;]/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
  );
}

/**
 * The username that the person is to have. A number behind it tells that somebody has the name: who
 * is not told of accounts elsewhere sees it as it was typed or derived.
 */
function shownUsername(
  { username, usernameGiven, email }: ImportRow,
  typed: string | undefined,
  isTold: boolean,
): string | null {
  if (isTold || username === null || email === null) return username;
  if (!usernameGiven) return deriveUsername(email);
  const parsed = parseUsername(typed ?? '');
  return parsed.ok ? parsed.username : username;
}

/** The fate of a row's identity: nothing where the row is not carried out. */
function identityToBe(
  row: ImportRow,
  { validate, settings, keys }: IdentityView,
): Pick<UsherImportRow, 'identityStatus' | 'missingFields'> {
  const isGood = row.verdict === 'ready' || row.verdict === 'existing_account';
  if (!isGood || row.changed !== null || row.identity === null) return { identityStatus: null };
  if (validate && row.identityStatus === 'validated') return { identityStatus: 'validated' };
  const content = openContent(keys, { id: row.id, content: row.identity });
  return { identityStatus: 'draft', missingFields: missingFields(content, settings) };
}

/**
 * Everything that keeps a row from being carried out: the judge's faults and the planner's. What is
 * wrong with a row of somebody who is here already keeps nobody out.
 */
export function rowFaults(
  row: ImportRow,
  { firstRowNo, isTold, headerRow }: Pick<RowSurroundings, 'firstRowNo' | 'isTold' | 'headerRow'>,
): ToldFault[] {
  const faults = row.verdict === 'error' ? (row.faults ?? []) : [];
  const errors = faults.map(judgedFault);
  if (row.usernameFault) errors.push(judgedFault(usernameFault(row.usernameFault)));
  if (row.verdict === 'duplicate') errors.push(duplicateFault((firstRowNo ?? 1) - headerRow));
  if (row.changed) errors.push(changeFault(row.changed, isTold));
  return errors;
}

/** The doubts about a row that is carried out, and its cells that are left out. */
export function rowWarnings({ verdict, warnings }: ImportRow): ToldFault[] {
  return isGood(verdict) ? (warnings ?? []).map(judgedFault) : [];
}

/** The outcome of a row; null while nothing has. It follows from the verdict but for rows that were overtaken. */
function outcomeOf(
  row: Pick<ImportRow, 'id' | 'rowNo' | 'verdict' | 'changed' | 'changedBack'>,
  { done, stayed }: Pick<RowSurroundings, 'done' | 'stayed'>,
): Outcome | null {
  if (!includesRow(done, row.rowNo)) return null;
  if (row.changed !== null) return 'changed_since_preview';
  if (row.verdict === 'ready' || row.verdict === 'existing_account') {
    return stayed?.has(row.id) === false ? 'undone' : 'invited';
  }
  if (row.verdict === 'update') return row.changedBack ? 'undone' : 'updated';
  return row.verdict === 'error' ? 'failed' : 'skipped';
}
