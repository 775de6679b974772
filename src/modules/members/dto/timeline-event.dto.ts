import { UsherNamed } from '../../../common/dto/named.dto.js';

/** Something that happened to a person here. */
export class UsherTimelineEvent {
  at: Date;
  /** `lower_snake.dotted`, as `invitation.resent`. */
  type: string;
  detail: Record<string, unknown> | null;
  /** The person who did it; null for nobody who is signed in, and for whoever is not in the organization any more. */
  actor: UsherNamed | null;
}
