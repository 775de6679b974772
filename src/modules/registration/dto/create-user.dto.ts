import { IsArray, IsBoolean, IsIn, IsObject, IsOptional, IsString } from 'class-validator';
import { type Role, roles } from '../../permissions/permission-catalogue.js';

/** A person to be. What the texts say is the judge's business; here they only have to be texts. */
export class CreateUserDto {
  @IsString({ message: 'email is a text.' })
  email: string;

  /** Derived from the e-mail when blank. */
  @IsOptional()
  @IsString({ message: 'username is a text.' })
  username?: string;

  @IsOptional()
  @IsString({ message: 'firstName is a text.' })
  firstName?: string;

  @IsOptional()
  @IsString({ message: 'lastName is a text.' })
  lastName?: string;

  @IsOptional()
  @IsIn(roles, { message: 'role is admin, hr or member.' })
  role?: Role;

  /** Ids of custom groups. */
  @IsOptional()
  @IsArray({ message: 'groupIds is a list of ids.' })
  @IsString({ each: true, message: 'groupIds is a list of ids.' })
  groupIds?: string[];

  @IsOptional()
  @IsObject({ message: 'metadata is a JSON object.' })
  metadata?: Record<string, unknown>;

  /** Whether the invitation is mailed; default true. */
  @IsOptional()
  @IsBoolean({ message: 'sendInvitation is true or false.' })
  sendInvitation?: boolean;
}
