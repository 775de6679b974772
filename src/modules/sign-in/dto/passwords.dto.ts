import { IsString, MaxLength } from 'class-validator';
import { saying } from '../../../common/problem/saying.js';

const tooLong = saying('password.too_long');

export class UsherForgotPassword {
  @IsString(saying('password.email'))
  @MaxLength(320, saying('password.email_too_long'))
  email: string;
}

export class UsherPasswordResetToken {
  /** The text after the `#` in the e-mailed link. */
  @IsString(saying('password.token'))
  token: string;
}

export class UsherResetPassword extends UsherPasswordResetToken {
  @IsString(saying('password.choose'))
  @MaxLength(1000, tooLong)
  password: string;
}

export class UsherChangePassword {
  @IsString(saying('password.current'))
  @MaxLength(1000, tooLong)
  currentPassword: string;

  @IsString(saying('password.choose'))
  @MaxLength(1000, tooLong)
  password: string;
}
