import { PartialType } from '@nestjs/swagger';
import {
  Allow,
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import { Optional } from '../../../common/problem/optional.js';
import { MAX_RANGE } from '../../../common/list/list-query.js';
import type { Permission } from '../../permissions/permission-catalogue.js';

export const words = {
  permissions: 'Choose from the permissions that GET /permissions lists, each once.',
  userIds: `Give the ids of at most ${MAX_RANGE} people.`,
};

export class CreateGroupDto {
  /** At most 100 characters; no two groups have the same name, without regard to case and accents. */
  @IsString({ message: 'Give the group a name.' })
  name: string;

  @IsOptional()
  @IsString({ message: 'A description is a text.' })
  @MaxLength(500, { message: 'A description has at most 500 characters.' })
  description?: string | null;

  /** What its members may do; nobody grants what they do not hold. */
  @Optional()
  @IsArray({ message: words.permissions })
  @ArrayUnique({ message: words.permissions })
  @IsString({ each: true, message: words.permissions })
  permissions?: Permission[];
}

/** Any part of a group. What a client sends back as it got it, and cannot change, is ignored. */
export class UpdateGroupDto extends PartialType(CreateGroupDto, { skipNullProperties: false }) {
  @Allow()
  id?: unknown;

  @Allow()
  builtIn?: unknown;

  @Allow()
  memberCount?: unknown;

  @Allow()
  createdAt?: unknown;
}

export class AddMembersDto {
  /** Ids of people of the organization. */
  @IsArray({ message: words.userIds })
  @ArrayMaxSize(MAX_RANGE, { message: words.userIds })
  @IsString({ each: true, message: words.userIds })
  userIds: string[];
}
