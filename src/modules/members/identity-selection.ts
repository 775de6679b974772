import type { Dialect } from '../../database/column-types.js';
import type { IdentityStatus } from '../people/membership.entity.js';
import type { Fragment, Selection } from './member-selection.js';

/** The tables that rows come from, and the condition for them. */
export interface Source extends Fragment {
  tables: string;
  /** The column of their id, which is the membership's. */
  id: 'i.id' | 'm.id';
}

/** A state that an identity is in only where it has a row. */
export type KeptStatus = Exclude<IdentityStatus, 'none'>;

export function isKept(status: IdentityStatus | undefined): status is KeptStatus {
  return status !== undefined && status !== 'none';
}

/**
 * The identities `i` of a state, along the index of the queue, which is also in the order in which
 * they were submitted.
 * @param people what else holds of the members `m`; null for nothing, which leaves them out.
 */
export function inState(
  dialect: Dialect,
  organizationId: string,
  status: KeptStatus,
  people: Pick<Selection, 'sql' | 'parameters' | 'needsAccounts'> | null,
): Source {
  // Each dialect has a join that planners leave as it is written.
  const join = dialect === 'mysql' ? 'STRAIGHT_JOIN' : 'CROSS JOIN';
  const joins = [
    ...(people ? [`${join} usher_memberships m ON m.id = i.id`] : []),
    ...(people?.needsAccounts ? [`${join} usher_users u ON u.id = m.user_id`] : []),
  ];
  return {
    id: 'i.id',
    tables: ['usher_identities i /*! FORCE INDEX (usher_identities_queue) */', ...joins].join(' '),
    sql: `i.organization_id = ? AND i.status = ?${people ? ` AND ${people.sql}` : ''}`,
    parameters: [organizationId, status, ...(people?.parameters ?? [])],
  };
}

/** The FROM and WHERE of what `selection` has of the members and accounts in `tables`, with or without an identity `i`. */
export function withIdentities(tables: string, { sql, parameters }: Selection): Source {
  const joined = `${tables} LEFT JOIN usher_identities i ON i.id = m.id`;
  return { id: 'm.id', tables: joined, sql, parameters };
}
