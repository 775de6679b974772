import { invitationLeftSql } from '../mail/outbox/invitation-left.js';

/** The stages of coming into an organization. Nobody who is archived counts in any. */
export const stages = ['invited', 'mailed', 'accepted', 'identity_given', 'validated'] as const;
export type Stage = (typeof stages)[number];

/** As SQL: whether a membership `m` has come as far as a stage. */
export const reachedSql: Readonly<Record<Stage, string>> = {
  invited: "m.status <> 'archived'",
  // By whatever way: who is here needed no mail.
  mailed: `(m.status = 'active' OR (m.status = 'invited' AND ${invitationLeftSql('m')}))`,
  accepted: "m.status = 'active'",
  identity_given:
    "m.status <> 'archived' AND m.identity_status IN ('submitted', 'returned', 'validated')",
  validated: "m.status <> 'archived' AND m.identity_status = 'validated'",
};
