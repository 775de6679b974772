import {
  Allow,
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsOptional,
  IsString,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { Optional } from '../../../common/problem/optional.js';
import { MAX_RANGE } from '../../../common/list/list-query.js';
import type { Permission } from '../../permissions/permission-catalogue.js';

const words = {
  name: 'Give the group a name.',
  description: 'A description is a text.',
  longDescription: 'A description has at most 500 characters.',
  permissions: 'Choose from the permissions that GET /permissions lists, each once.',
  userIds: `Give the ids of at most ${MAX_RANGE} people.`,
};

export class UsherCreateGroup {
  /** At most 100 characters; no two groups have the same name, without regard to case and accents. */
  @IsString({ message: words.name })
  name: string;

  @IsOptional()
  @IsString({ message: words.description })
  @MaxLength(500, { message: words.longDescription })
  description?: string | null;

  /** What its members may do; nobody grants what they do not hold. */
  @Optional()
  @IsArray({ message: words.permissions })
  @ArrayUnique({ message: words.permissions })
  @IsString({ each: true, message: words.permissions })
  permissions?: Permission[];
}

/** Any part of a group. What a client sends back as it got it, and cannot change, is ignored. */
export class UsherUpdateGroup {
  /** At most 100 characters; no two groups have the same name, without regard to case and accents. */
  @ValidateIf((_, value: unknown) => value !== undefined)
  @IsString({ message: words.name })
  name?: string;

  @IsOptional()
  @IsString({ message: words.description })
  @MaxLength(500, { message: words.longDescription })
  description?: string | null;

  /** What its members may do; nobody grants what they do not hold. */
  @Optional()
  @IsArray({ message: words.permissions })
  @ArrayUnique({ message: words.permissions })
  @IsString({ each: true, message: words.permissions })
  permissions?: Permission[];

  @Allow()
  id?: unknown;

  @Allow()
  builtIn?: unknown;

  @Allow()
  memberCount?: unknown;

  @Allow()
  createdAt?: unknown;
}

export class UsherAddMembers {
  /** Ids of people of the organization. */
  @IsArray({ message: words.userIds })
  @ArrayMaxSize(MAX_RANGE, { message: words.userIds })
  @IsString({ each: true, message: words.userIds })
  userIds: string[];
}
