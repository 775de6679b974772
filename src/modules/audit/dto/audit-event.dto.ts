import { UsherNamed } from '../../../common/dto/named.dto.js';

/** Something that somebody did. */
export class UsherAuditEvent {
  id: string;
  createdAt: Date;
  /** `lower_snake.dotted`, as `user.archived`. */
  action: string;
  /** Null when nobody was signed in. */
  actorId: string | null;
  /** Null when nobody was signed in, and when `actorId` is not in the organization any more. */
  actor: UsherNamed | null;
  subjectId: string | null;
  /** The subject, where it is a person of the organization. */
  subject: UsherNamed | null;
  detail: Record<string, unknown> | null;
}
