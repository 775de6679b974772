import { IsString, MaxLength } from 'class-validator';
import { Optional } from '../../../common/problem/optional.js';
import { saying } from '../../../common/problem/saying.js';
import { UsherInvitationToken } from '../../invitations/dto/invitation-token.dto.js';

export class UsherAcceptInvitation extends UsherInvitationToken {
  /** For somebody who has no password yet: the one that they have chosen. */
  @Optional()
  @IsString(saying('password.text'))
  @MaxLength(1000, saying('password.too_long'))
  password?: string;
}
