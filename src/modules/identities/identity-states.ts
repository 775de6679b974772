import type { ProblemCode } from '../../common/problem/catalogue.js';
import type { IdentityStatus } from '../people/membership.entity.js';
import type { OwnPermission } from '../permissions/permission-catalogue.js';

/** The origins of a version of an identity. */
export type IdentitySource = 'hr' | 'person' | 'import';

/** The actions when fields are saved. */
export const saveActions = ['save_draft', 'submit', 'validate'] as const;
export type SaveAction = (typeof saveActions)[number];

/** All that makes a version of an identity. */
export type IdentityAction = SaveAction | 'accept' | 'return';

/** The state that an action makes of an identity, or why it cannot be done. */
export type Transition = { to: IdentityStatus } | { refused: ProblemCode };

/**
 * The state after fields were saved. A validated identity that is edited waits for validation
 * again; the person who edits what they had submitted has it back as a draft, and so has the one
 * who asks for `save_draft` and changes nothing: that is how it is withdrawn.
 */
export function saved(
  from: IdentityStatus,
  action: SaveAction,
  source: IdentitySource,
): { to: IdentityStatus } {
  if (action === 'validate') return { to: 'validated' };
  if (action === 'submit' || from === 'validated') return { to: 'submitted' };
  if (from === 'submitted') return { to: source === 'person' ? 'draft' : 'submitted' };
  return { to: from === 'returned' ? 'returned' : 'draft' };
}

/** The state after HR's answer to what was submitted. */
export function reviewed(from: IdentityStatus, decision: 'validate' | 'return'): Transition {
  if (from === 'submitted') return { to: decision === 'validate' ? 'validated' : 'returned' };
  return {
    refused: from === 'validated' ? 'identity.already_validated' : 'identity.not_submitted',
  };
}

/** The permissions that an action takes beside the one to save. */
export function neededFor(action: SaveAction | undefined): readonly OwnPermission[] {
  return action === 'validate' ? ['can_validate_identity'] : [];
}

/** True when an identity in this state is complete: required fields may not be missing. */
export function mustBeComplete(status: IdentityStatus): boolean {
  return status === 'submitted' || status === 'validated';
}
