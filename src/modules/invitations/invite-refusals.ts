import { ToldFault } from '../../common/failures/told-fault.js';
import type { InviteRefusal } from '../../common/settings/hooks.js';

const fields: readonly unknown[] = [
  undefined,
  'email',
  'username',
  'firstName',
  'lastName',
  'role',
  'groups',
] satisfies InviteRefusal['field'][];

/**
 * Reads what the hook of an application answered about so many candidates.
 * @throws ToldFault when it is of another shape, so that no refusal is lost.
 */
export function readRefusals(answer: unknown, candidates: number): InviteRefusal[] {
  if (answer === undefined || answer === null) return [];
  if (!Array.isArray(answer)) throw new ToldFault('The hook answered with no list.');
  return answer.map((one: unknown) => {
    const { index, field, message } = (one ?? {}) as Partial<InviteRefusal>;
    if (!Number.isInteger(index) || index === undefined || index < 0 || index >= candidates) {
      throw new ToldFault('The hook refused a candidate that is none.');
    }
    if (typeof message !== 'string' || message.trim() === '') {
      throw new ToldFault('The hook refused a candidate without words.');
    }
    if (!fields.includes(field)) throw new ToldFault('The hook refused a field that is none.');
    return { index, message, ...(field && { field }) };
  });
}
