import { IsString, MaxLength } from 'class-validator';

const tooLong = { message: 'This is too long for a password.' };

export class UsherForgotPassword {
  @IsString({ message: 'Give your e-mail address.' })
  @MaxLength(320, { message: 'This is too long for an e-mail address.' })
  email: string;
}

export class UsherPasswordResetToken {
  /** What follows the `#` in the e-mailed link. */
  @IsString({ message: 'Give the token of the link.' })
  token: string;
}

export class UsherResetPassword extends UsherPasswordResetToken {
  @IsString({ message: 'Choose a password.' })
  @MaxLength(1000, tooLong)
  password: string;
}

export class UsherChangePassword {
  @IsString({ message: 'Give your current password.' })
  @MaxLength(1000, tooLong)
  currentPassword: string;

  @IsString({ message: 'Choose a password.' })
  @MaxLength(1000, tooLong)
  password: string;
}
