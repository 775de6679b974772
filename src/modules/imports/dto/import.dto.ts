import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsNotEmpty, IsString } from 'class-validator';
import { Optional } from '../../../common/problem/optional.js';
import { saying } from '../../../common/problem/saying.js';
import { type Role, roles } from '../../permissions/permission-catalogue.js';
import type { UsherRowFields } from './import-row.dto.js';

/** The number of rows that the manual way takes; a CSV takes more. */
export const manualMaxRows = 10_000;

/** The template that is wanted. */
export class UsherImportTemplate {
  /** True when it has the columns of identities. */
  @Optional()
  @IsIn(['true', 'false'], saying('value.name_is_flag', { name: 'identity' }))
  identity?: 'true' | 'false';
}

/** The choices that can be made anew until the import is processed. */
export class UsherChangeImport {
  /** True when identities in which nothing required is missing count as validated; else all are drafts. */
  @IsIn([true, false], saying('value.name_is_flag', { name: 'validateIdentities' }))
  validateIdentities: boolean;
}

/** Rows that were typed by hand, or a text that was pasted. */
export class UsherManualImport {
  /** Their fields are checked by `readRowFields`. */
  @Optional()
  @IsArray(saying('import.rows'))
  @ArrayMinSize(1, saying('import.no_row'))
  @ArrayMaxSize(manualMaxRows, saying('import.too_many_by_hand'))
  rows?: UsherRowFields[];

  /** Read as a file is, with its header. */
  @Optional()
  @IsString(saying('import.text'))
  @IsNotEmpty(saying('import.no_row'))
  text?: string;

  /** For rows that do not say a role; default `member`. */
  @Optional()
  @IsIn(roles, saying('value.name_is_role', { name: 'defaultRole' }))
  defaultRole?: Role;

  @Optional()
  @IsIn([true, false], saying('value.name_is_flag', { name: 'createMissingGroups' }))
  createMissingGroups?: boolean;

  /** True when identities in which nothing required is missing count as validated; else they are drafts. */
  @Optional()
  @IsIn([true, false], saying('value.name_is_flag', { name: 'validateIdentities' }))
  validateIdentities?: boolean;
}
