import {
  Allow,
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
} from 'class-validator';
import { Optional } from '../../../common/problem/optional.js';
import { saying } from '../../../common/problem/saying.js';
import { type Role, roles } from '../../permissions/permission-catalogue.js';

const isText = saying('value.text');
const areGroupIds = saying('user.group_ids', { max: 1000 });

/** A new address; that which the person has takes back what waits to be confirmed. */
export class UsherChangeEmail {
  @IsString(saying('value.name_is_text', { name: 'email' }))
  email: string;
}

/** Any part of a person that can be changed. */
export class UsherUpdateUser {
  /** Null or blank for none. Names and username belong to the account. */
  @IsOptional()
  @IsString(isText)
  firstName?: string | null;

  @IsOptional()
  @IsString(isText)
  lastName?: string | null;

  @Optional()
  @IsString(isText)
  username?: string;

  @Optional()
  @IsIn(roles, saying('value.role'))
  role?: Role;

  /** The custom groups that the person is in from now on. */
  @Optional()
  @IsArray(areGroupIds)
  @ArrayMaxSize(1000, areGroupIds)
  @IsString({ each: true, ...areGroupIds })
  groupIds?: string[];

  /** Replaces the metadata, judged as in an invitation; null for none. */
  @IsOptional()
  @IsObject(saying('value.metadata'))
  metadata?: Record<string, unknown> | null;

  /** The address that the account has; another is refused: it has a call of its own. */
  @Allow()
  email?: unknown;

  /** The status that the person has; another is refused: archive and unarchive have their own calls. */
  @Allow()
  status?: unknown;
}

export class UsherAvailabilityQuery {
  @Optional()
  @IsString(isText)
  email?: string;

  @Optional()
  @IsString(isText)
  username?: string;
}
