import { IsString, MaxLength } from 'class-validator';

const tooLong = { message: 'This is too long for a password.' };

export class ForgotPasswordDto {
  @IsString({ message: 'Give your e-mail address.' })
  @MaxLength(320, { message: 'This is too long for an e-mail address.' })
  email: string;
}

export class PasswordResetTokenDto {
  /** What follows the `#` in the e-mailed link. */
  @IsString({ message: 'Give the token of the link.' })
  token: string;
}

export class ResetPasswordDto extends PasswordResetTokenDto {
  @IsString({ message: 'Choose a password.' })
  @MaxLength(1000, tooLong)
  password: string;
}

export class ChangePasswordDto {
  @IsString({ message: 'Give your current password.' })
  @MaxLength(1000, tooLong)
  currentPassword: string;

  @IsString({ message: 'Choose a password.' })
  @MaxLength(1000, tooLong)
  password: string;
}
