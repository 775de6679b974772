import type { Role } from '../../permissions/permission-catalogue.js';
import type { JudgeContext } from './judge-context.js';
import { quote } from './quote.js';
import type { RowFault } from './row-codes.js';

const roles: ReadonlyMap<string, Role> = new Map([
  ['admin', 'admin'],
  ['hr', 'hr'],
  ['member', 'member'],
  ['end user', 'member'],
]);

const titles: Readonly<Record<Role, string>> = { admin: 'Admin', hr: 'HR', member: 'Member' };

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
    errors.push(
      (text ?? '').trim() === ''
        ? {
            field: 'role',
            code: 'role.required',
            message: 'A role is needed. Use Admin, HR or Member.',
          }
        : {
            field: 'role',
            code: 'role.unknown',
            message: `${quote(text ?? '')} is not a role here. Use Admin, HR or Member.`,
          },
    );
    return null;
  }
  if (!grantableRoles.has(role)) {
    errors.push({
      field: 'role',
      code: 'role.not_allowed',
      message: `You cannot give the role ${titles[role]}, because it permits more than you may do yourself. Choose another role, or ask an Admin.`,
    });
  }
  return role;
}
