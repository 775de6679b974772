import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
} from 'class-validator';
import { saying } from '../../../common/problem/saying.js';
import { type Role, roles } from '../../permissions/permission-catalogue.js';

/**
 * A person to be; null counts as not given. What the texts say is the judge's business; here they
 * only have to be texts.
 */
export class UsherCreateUser {
  @IsString(saying('value.name_is_text', { name: 'email' }))
  email: string;

  /** Derived from the e-mail when blank. */
  @IsOptional()
  @IsString(saying('value.name_is_text', { name: 'username' }))
  username?: string | null;

  @IsOptional()
  @IsString(saying('value.name_is_text', { name: 'firstName' }))
  firstName?: string | null;

  @IsOptional()
  @IsString(saying('value.name_is_text', { name: 'lastName' }))
  lastName?: string | null;

  @IsOptional()
  @IsIn(roles, saying('value.name_is_role', { name: 'role' }))
  role?: Role | null;

  /** Ids of custom groups. */
  @IsOptional()
  @IsArray(saying('value.name_is_ids', { name: 'groupIds' }))
  @ArrayMaxSize(1000, saying('value.name_is_few_ids', { name: 'groupIds', max: 1000 }))
  @IsString({ each: true, ...saying('value.name_is_ids', { name: 'groupIds' }) })
  groupIds?: string[] | null;

  /** Judges by one of the application's columns what is under its key. */
  @IsOptional()
  @IsObject(saying('value.name_is_object', { name: 'metadata' }))
  metadata?: Record<string, unknown> | null;

  /** The language that the person is written to in: a tag, or its name; they may choose another. */
  @IsOptional()
  @IsString(saying('value.name_is_text', { name: 'language' }))
  language?: string | null;

  /** True when the invitation is mailed; default true. */
  @IsOptional()
  @IsBoolean(saying('value.name_is_flag', { name: 'sendInvitation' }))
  sendInvitation?: boolean | null;
}
