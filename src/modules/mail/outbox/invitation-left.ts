import type { EmailKind } from '../email.entity.js';

/** The mails that have the link of an invitation. */
const kinds = ['invitation', 'resend', 'reminder', 'request_new'] as const satisfies EmailKind[];

/**
 * As SQL: whether a mail with the link of an invitation to the organization of the membership `m`
 * has left for its person.
 */
export const invitationLeftSql = (m: string): string =>
  `EXISTS (SELECT 1 FROM usher_emails e
     WHERE e.user_id = ${m}.user_id AND e.organization_id = ${m}.organization_id
       AND e.status = 'sent' AND e.kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}))`;
