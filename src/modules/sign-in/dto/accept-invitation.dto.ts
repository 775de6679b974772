import { IsString, MaxLength } from 'class-validator';
import { Optional } from '../../../common/problem/optional.js';
import { UsherInvitationToken } from '../../invitations/dto/invitation-token.dto.js';

export class UsherAcceptInvitation extends UsherInvitationToken {
  /** For somebody who has no password yet: the one that they have chosen. */
  @Optional()
  @IsString({ message: 'A password is a text.' })
  @MaxLength(1000, { message: 'This is too long for a password.' })
  password?: string;
}
