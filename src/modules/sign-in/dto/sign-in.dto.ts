import { IsString, MaxLength } from 'class-validator';

export class UsherSignIn {
  /** E-mail address or username. */
  @IsString({ message: 'Give your e-mail address or username.' })
  @MaxLength(320, { message: 'This is too long for an e-mail address or username.' })
  identifier: string;

  @IsString({ message: 'Give your password.' })
  @MaxLength(1000, { message: 'This is too long for a password.' })
  password: string;
}
