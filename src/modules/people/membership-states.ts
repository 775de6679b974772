import { mover } from '../../database/states.js';
import { Membership } from './membership.entity.js';

/** The states of a membership, and those that may follow each. */
export const moveMembership = mover(Membership, {
  invited: ['active', 'archived'],
  active: ['archived'],
  archived: ['invited', 'active'],
});
