import type { ColumnKey } from '../../enrolment/judge/column-keys.js';
import type { DateOrder } from '../../enrolment/judge/date-order.js';
import type { DateOrders } from '../../enrolment/judge/identity-cells.js';
import type { Inviter } from '../../enrolment/enrolment.service.js';
import { demand } from '../../permissions/access.js';
import type { Role } from '../../permissions/permission-catalogue.js';
import type { ImportMode, PeopleImport, Settled } from './people-import.entity.js';

/** The choices by which rows are judged; each can be made anew until the import is processed. */
export interface JudgingChoices {
  mode: ImportMode;
  defaultRole: Role;
  createMissingGroups: boolean;
  country: string | null;
  dateOrder: DateOrder | null;
  /** The orders that columns have by what they say; a choice for all goes before. */
  dateOrders?: DateOrders | undefined;
  /** The meanings that people have given to words of the file. */
  settled?: readonly Settled[] | undefined;
}

/** The choices of an uploader for all rows. */
export interface ImportChoices extends Omit<JudgingChoices, 'settled' | 'dateOrders'> {
  source: PeopleImport['source'];
  fileName: string | null;
  validateIdentities: boolean;
  sendInvitations: boolean;
}

/** The choices of somebody who has made none. */
export const usualChoices = {
  mode: 'invite',
  defaultRole: 'member',
  createMissingGroups: false,
  validateIdentities: false,
  sendInvitations: true,
  country: null,
  dateOrder: null,
} as const satisfies Omit<ImportChoices, 'source' | 'fileName' | 'settled'>;

/** @throws Problem `permission.missing` when the choices need more than the uploader holds. */
export function demandFor(
  inviter: Pick<Inviter, 'permissions'>,
  choices: Pick<ImportChoices, 'createMissingGroups' | 'validateIdentities'>,
): void {
  if (choices.createMissingGroups) demand(inviter, 'can_manage_groups');
  if (!choices.validateIdentities) return;
  demand(inviter, 'can_complete_registration');
  demand(inviter, 'can_validate_identity');
}

/** The columns of which one must say who a row is about. */
export function keyColumns(mode: ImportMode): readonly ColumnKey[] {
  return mode === 'update' ? ['email', 'username'] : ['email'];
}

/** The choices by which the rows of an import are judged now. */
export function judgingChoicesOf(peopleImport: PeopleImport): JudgingChoices {
  const { mode, defaultRole, createMissingGroups, country, settled, evidence } = peopleImport;
  const dateOrder = peopleImport.dateOrder ?? evidence?.dateOrder ?? null;
  return {
    mode: mode ?? 'invite',
    defaultRole,
    createMissingGroups,
    country,
    dateOrder,
    dateOrders: peopleImport.dateOrder === null ? evidence?.dateOrders : undefined,
    settled: settled ?? [],
  };
}

/** The choices for all rows that a body makes, without all else that it says. */
export function choicesOf(sent: ChosenOf): Chosen<ChosenOf> {
  const names = Object.keys(usualChoices) as (keyof ChosenOf)[];
  return withoutBlanks(Object.fromEntries(names.map((name) => [name, sent[name]])) as ChosenOf);
}

type ChosenOf = { [Name in keyof typeof usualChoices]?: ImportChoices[Name] | undefined };

/** The choices that were made, without those that were left out. */
export function withoutBlanks<T extends object>(choices: T): Chosen<T> {
  const chosen = Object.entries(choices).filter(([, value]) => value !== undefined);
  return Object.fromEntries(chosen) as Chosen<T>;
}

type Chosen<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

/** Tells whether by a settling groups are made: of one word, or of all. */
export function makesGroup({ code, as }: { code: string; as: string | null }): boolean {
  return code === 'group.unknown' && as === 'create';
}
