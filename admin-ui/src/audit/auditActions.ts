import { users } from '../i18n/en/users.js';

/** Of these the timeline of a person alone tells. */
const timelineOnly = ['email.queued', 'email.sent', 'email.failed'];

/** The actions that the audit trail has words for, as `user.archived`. */
export const auditActions: readonly string[] = Object.entries(users.event)
  .flatMap(([subject, verbs]) => Object.keys(verbs).map((verb) => `${subject}.${verb}`))
  .filter((action) => !timelineOnly.includes(action));
