import { IsString, MaxLength } from 'class-validator';
import { saying } from '../../../common/problem/saying.js';

export class UsherSignIn {
  /** E-mail address or username. */
  @IsString(saying('sign_in.give_identifier'))
  @MaxLength(320, saying('sign_in.identifier_too_long'))
  identifier: string;

  @IsString(saying('sign_in.give_password'))
  @MaxLength(1000, saying('password.too_long'))
  password: string;
}
