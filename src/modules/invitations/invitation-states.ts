import { mover } from '../../database/states.js';
import { Invitation } from './invitation.entity.js';

/** The states of an invitation, and those that may follow each. One that has expired is pending still. */
export const moveInvitation = mover(Invitation, {
  pending: ['accepted', 'revoked'],
  accepted: [],
  revoked: [],
});
