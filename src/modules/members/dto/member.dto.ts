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
import { type Role, roles } from '../../permissions/permission-catalogue.js';

const words = {
  text: 'This is a text.',
  role: 'Use admin, hr or member.',
  groupIds: 'Give the ids of at most 1,000 groups.',
  metadata: 'Metadata is a JSON object.',
};

/** Any part of a person. What a client sends back as it got it, and cannot change, is ignored. */
export class UsherUpdateUser {
  /** Null or blank for none. Names and username belong to the account. */
  @IsOptional()
  @IsString({ message: words.text })
  firstName?: string | null;

  @IsOptional()
  @IsString({ message: words.text })
  lastName?: string | null;

  @Optional()
  @IsString({ message: words.text })
  username?: string;

  @Optional()
  @IsIn(roles, { message: words.role })
  role?: Role;

  /** The custom groups that the person is in from now on. */
  @Optional()
  @IsArray({ message: words.groupIds })
  @ArrayMaxSize(1000, { message: words.groupIds })
  @IsString({ each: true, message: words.groupIds })
  groupIds?: string[];

  /** Replaces the metadata, judged as in an invitation; null for none. */
  @IsOptional()
  @IsObject({ message: words.metadata })
  metadata?: Record<string, unknown> | null;

  /** The address that the account has; another is refused. */
  @Allow()
  email?: unknown;

  /** The status that the person has; another is refused: archive and unarchive have their own calls. */
  @Allow()
  status?: unknown;

  @Allow()
  id?: unknown;

  @Allow()
  identityStatus?: unknown;

  @Allow()
  invitation?: unknown;

  @Allow()
  importId?: unknown;

  @Allow()
  createdAt?: unknown;

  @Allow()
  activatedAt?: unknown;

  @Allow()
  archivedAt?: unknown;
}

export class UsherAvailability {
  @Optional()
  @IsString({ message: words.text })
  email?: string;

  @Optional()
  @IsString({ message: words.text })
  username?: string;
}
