import { IsString, MaxLength } from 'class-validator';
import { Optional } from '../../../common/problem/optional.js';
import { InvitationTokenDto } from '../../invitations/dto/invitation-token.dto.js';

export class AcceptInvitationDto extends InvitationTokenDto {
  /** For somebody who has no password yet: the one that they have chosen. */
  @Optional()
  @IsString({ message: 'A password is a text.' })
  @MaxLength(1000, { message: 'This is too long for a password.' })
  password?: string;
}
