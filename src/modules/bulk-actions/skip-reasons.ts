import { Problem } from '../../common/problem/problem.js';

/**
 * The reasons why a bulk action leaves somebody out: the codes by which the same is refused by hand,
 * and `user.unchanged` for who is as wanted already. Clients translate them; add here, never rename.
 */
export const skipReasons = [
  'user.unchanged',
  'user.not_found',
  'user.already_archived',
  'user.not_archived',
  'user.archived_member',
  'user.is_yourself',
  'user.holds_more',
  'user.last_admin',
  'group.not_allowed',
  'group.last_manager',
  'permission.missing',
  'invitation.not_pending',
  'identity.already_submitted',
  'identity.already_validated',
  'request.too_many',
] as const;

export type SkipReason = (typeof skipReasons)[number];

/**
 * Reads a refusal as the reason why one person is left out.
 * @throws `thrown` when it is none.
 */
export function reasonOf(thrown: unknown): SkipReason {
  const code = thrown instanceof Problem ? thrown.code : undefined;
  const reason = skipReasons.find((one) => one === code);
  if (!reason) throw thrown;
  return reason;
}
