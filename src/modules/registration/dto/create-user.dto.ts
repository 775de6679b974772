import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
} from 'class-validator';
import { type Role, roles } from '../../permissions/permission-catalogue.js';

/**
 * A person to be; null counts as not given. What the texts say is the judge's business; here they
 * only have to be texts.
 */
export class UsherCreateUser {
  @IsString({ message: 'email is a text.' })
  email: string;

  /** Derived from the e-mail when blank. */
  @IsOptional()
  @IsString({ message: 'username is a text.' })
  username?: string | null;

  @IsOptional()
  @IsString({ message: 'firstName is a text.' })
  firstName?: string | null;

  @IsOptional()
  @IsString({ message: 'lastName is a text.' })
  lastName?: string | null;

  @IsOptional()
  @IsIn(roles, { message: 'role is admin, hr or member.' })
  role?: Role | null;

  /** Ids of custom groups. */
  @IsOptional()
  @IsArray({ message: 'groupIds is a list of ids.' })
  @ArrayMaxSize(1000, { message: 'groupIds is a list of at most 1,000 ids.' })
  @IsString({ each: true, message: 'groupIds is a list of ids.' })
  groupIds?: string[] | null;

  /** What is under the key of one of the application's columns is judged by it. */
  @IsOptional()
  @IsObject({ message: 'metadata is a JSON object.' })
  metadata?: Record<string, unknown> | null;

  /** Whether the invitation is mailed; default true. */
  @IsOptional()
  @IsBoolean({ message: 'sendInvitation is true or false.' })
  sendInvitation?: boolean | null;
}
