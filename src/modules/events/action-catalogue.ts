import type { EventName } from './event-catalogue.js';

/** The traits of an action that is recorded. */
interface Traits {
  /** The event by which the application around Usher hears of it. */
  tells?: EventName;
  /**
   * Its place in a person's timeline, where it has a special one: told there by the membership and
   * the invitations themselves, for those who may see the audit trail, or left out.
   */
  timeline?: 'by the rows' | 'for auditors' | 'never';
}

/**
 * Everything that is put on record, as `subject.verb_in_the_past`. An action is added by a line
 * here; its words are in the panel's catalogue.
 */
const actions = {
  'user.created': { tells: 'people.invited', timeline: 'by the rows' },
  'user.updated': { tells: 'person.updated' },
  'user.email_corrected': { tells: 'person.updated' },
  'user.email_change_requested': {},
  'user.email_change_cancelled': {},
  'user.email_changed': { tells: 'person.updated' },
  'user.archived': { tells: 'person.archived' },
  'user.unarchived': { tells: 'person.unarchived' },
  'user.erased': { tells: 'person.erased' },
  'user.signed_in': { timeline: 'for auditors' },
  'user.sign_in_failed': { timeline: 'for auditors' },
  'user.linked': { timeline: 'for auditors' },
  'user.password_changed': { timeline: 'for auditors' },
  'user.password_reset': { timeline: 'for auditors' },
  'user.list_exported': {},
  'invitation.created': { timeline: 'by the rows' },
  'invitation.resent': {},
  'invitation.resent_in_bulk': {},
  'invitation.link_copied': {},
  'invitation.revoked': { tells: 'invitation.revoked', timeline: 'by the rows' },
  'invitation.accepted': { tells: 'invitation.accepted', timeline: 'by the rows' },
  'identity.saved': {},
  'identity.submitted': { tells: 'identity.submitted' },
  'identity.returned': { tells: 'identity.returned' },
  'identity.validated': { tells: 'identity.validated' },
  'identity.requested': {},
  'identity.requested_in_bulk': {},
  'identity.draft_deleted': {},
  // In a timeline it would bury what was done.
  'identity.read': { timeline: 'never' },
  'identity_settings.updated': {},
  'import.created': {},
  'import.changed': {},
  'import.started': {},
  'import.completed': { tells: 'import.completed' },
  'import.failed': { tells: 'import.failed' },
  'import.cancelled': {},
  'import.discarded': {},
  'import.undone': { tells: 'import.undone' },
  'import.identities_read': {},
  'group.created': {},
  'group.updated': {},
  'group.deleted': {},
  'group.member_added': {},
  'group.member_removed': {},
  'organization.created': {},
  'organization.updated': {},
  'mail_template.updated': {},
  'mail_template.restored': {},
  'mail_template.tested': {},
  'email.retried': {},
  'event.retried': { timeline: 'never' },
  'personal_data.exported': {},
  'request.refused': {},
} as const satisfies Record<string, Traits>;

export type AuditAction = keyof typeof actions;

export const auditActions = Object.keys(actions) as AuditAction[];

/** The event that an action is told as; undefined for most. */
export function eventOf(action: AuditAction): EventName | undefined {
  const { tells }: Traits = actions[action];
  return tells;
}

/** Lists the actions with a special place in a person's timeline. */
export function actionsToTell(timeline: NonNullable<Traits['timeline']>): AuditAction[] {
  return auditActions.filter((action) => {
    const traits: Traits = actions[action];
    return traits.timeline === timeline;
  });
}
