import {
  ArrayMaxSize,
  IsArray,
  IsOptional,
  IsString,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { ArrayUnique } from '../../../common/problem/array-unique.js';
import { Optional } from '../../../common/problem/optional.js';
import { MAX_RANGE } from '../../../common/list/list-query.js';
import { saying } from '../../../common/problem/saying.js';

const isName = saying('group.name_needed');
const isDescription = saying('group.description_text');
const isShort = saying('group.description_too_long', { max: 500 });
const arePermissions = saying('group.permissions');
const areUserIds = saying('group.user_ids', { max: MAX_RANGE });

export class UsherCreateGroup {
  /** At most 100 characters; no two groups have the same name, without regard to case and accents. */
  @IsString(isName)
  name: string;

  @IsOptional()
  @IsString(isDescription)
  @MaxLength(500, isShort)
  description?: string | null;

  /** The permissions of its members; nobody grants what they do not hold. */
  @Optional()
  @IsArray(arePermissions)
  @ArrayMaxSize(1000, arePermissions)
  @ArrayUnique(arePermissions)
  @IsString({ each: true, ...arePermissions })
  permissions?: string[];
}

/** Any part of a group that can be changed. */
export class UsherUpdateGroup {
  /** At most 100 characters; no two groups have the same name, without regard to case and accents. */
  @ValidateIf((_, value: unknown) => value !== undefined)
  @IsString(isName)
  name?: string;

  @IsOptional()
  @IsString(isDescription)
  @MaxLength(500, isShort)
  description?: string | null;

  /** The permissions of its members; nobody grants what they do not hold. */
  @Optional()
  @IsArray(arePermissions)
  @ArrayMaxSize(1000, arePermissions)
  @ArrayUnique(arePermissions)
  @IsString({ each: true, ...arePermissions })
  permissions?: string[];
}

export class UsherAddMembers {
  /** Ids of people of the organization. */
  @IsArray(areUserIds)
  @ArrayMaxSize(MAX_RANGE, areUserIds)
  @IsString({ each: true, ...areUserIds })
  userIds: string[];
}
