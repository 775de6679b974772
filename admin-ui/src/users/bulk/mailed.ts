import type { IdentityStatus, MemberStatus } from '../../api/types.js';
import type { BulkActionName } from './bulkActions.js';
import type { People } from './people.js';

const waiting: readonly MemberStatus[] = ['requested', 'invited'];
const askable: readonly IdentityStatus[] = ['none', 'draft', 'returned'];

/** The people who are mailed by an action, at most; the others mail nobody. */
const mailed: Partial<
  Record<
    BulkActionName,
    { status: readonly MemberStatus[]; identityStatus?: readonly IdentityStatus[] }
  >
> = {
  resend: { status: waiting },
  unarchive: { status: ['archived'] },
  request_identity: { status: [...waiting, 'active'], identityStatus: askable },
};

/**
 * The filters that together find those of `people` who are mailed by an action, at most, each person
 * once; undefined for an action that mails nobody.
 * @param knowsRequested whether this installation tells `requested` from `invited`.
 */
export function filtersOfMailed(
  action: BulkActionName,
  people: People,
  knowsRequested: boolean,
): Record<string, unknown>[] | undefined {
  const some = mailed[action];
  if (!some) return undefined;
  const base: Record<string, unknown> = 'ids' in people ? { ids: people.ids } : people.filter;
  const among = <V extends string>(values: readonly V[], field: string): readonly V[] =>
    values.filter((value) => base[field] === undefined || base[field] === value);
  const statuses = among(some.status, 'status').filter(
    (status) => knowsRequested || status !== 'requested',
  );
  return statuses.flatMap((status) =>
    some.identityStatus
      ? among(some.identityStatus, 'identityStatus').map((identityStatus) => ({
          ...base,
          status,
          identityStatus,
        }))
      : [{ ...base, status }],
  );
}
