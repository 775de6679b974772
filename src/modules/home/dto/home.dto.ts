import { UsherMailState } from '../../mail/dto/mail-state.dto.js';

/** The parts of somebody's home. Each part is there for those whom it concerns. */
export class UsherHome {
  /** For those who may resend invitations. */
  mail?: UsherMailState;
}
