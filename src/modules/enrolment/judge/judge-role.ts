import { words } from '../../../words/words.js';
import type { Role } from '../../permissions/permission-catalogue.js';
import type { JudgeContext } from './judge-context.js';
import { type RowFault, rowFault } from './row-codes.js';
import { shortened } from './shortened.js';

const roles: ReadonlyMap<string, Role> = new Map([
  ['admin', 'admin'],
  ['hr', 'hr'],
  ['member', 'member'],
  ['end user', 'member'],
]);

/** The role that somebody means, without regard to case and spacing; `End User` is a Member. */
export function parseRole(text: string): Role | undefined {
  const typed = text.trim().toLowerCase();
  return roles.get(typed) ?? roles.get(typed.replace(/[\s_-]+/g, ' '));
}

/** The role of a row, or null and a fault. A role that was not asked for is the default one; one that was left blank is missing. */
export function judgeRole(
  text: string | undefined,
  { defaultRole, grantableRoles }: JudgeContext,
  errors: RowFault[],
): Role | null {
  const role = text === undefined ? defaultRole : parseRole(text);
  if (role === undefined) {
    const typed = (text ?? '').trim();
    errors.push(
      typed === ''
        ? rowFault('role', 'role.required')
        : rowFault('role', 'role.unknown', { role: shortened(typed) }),
    );
    return null;
  }
  if (!grantableRoles.has(role)) {
    errors.push(rowFault('role', 'role.not_allowed', { role: words(`role.${role}`) }));
  }
  return role;
}
