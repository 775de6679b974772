import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsNotEmpty, IsString } from 'class-validator';
import { Optional } from '../../../common/problem/optional.js';
import { type Role, roles } from '../../permissions/permission-catalogue.js';
import type { RowFields } from '../columns/row-fields.js';

/** How many rows the manual way takes; a CSV takes more. */
export const manualMaxRows = 10_000;

/** Which template is wanted. */
export class UsherImportTemplate {
  /** Whether it has the columns of identities. */
  @Optional()
  @IsIn(['true', 'false'], { message: 'identity is true or false.' })
  identity?: 'true' | 'false';
}

/** What can be chosen anew until the import is processed. */
export class UsherChangeImport {
  /** Whether identities in which nothing required is missing count as validated; else all are drafts. */
  @IsIn([true, false], { message: 'validateIdentities is true or false.' })
  validateIdentities: boolean;
}

/** Rows that were typed by hand, or a text that was pasted. */
export class UsherManualImport {
  /** Their fields are checked by `readRowFields`. */
  @Optional()
  @IsArray({ message: 'rows takes a list of people.' })
  @ArrayMinSize(1, { message: 'Give at least one row.' })
  @ArrayMaxSize(manualMaxRows, { message: 'These are too many rows. Upload them as a CSV file.' })
  rows?: RowFields[];

  /** Read as a file is, with its header. */
  @Optional()
  @IsString({ message: 'text is what was pasted.' })
  @IsNotEmpty({ message: 'Give at least one row.' })
  text?: string;

  /** For rows that do not say a role; default `member`. */
  @Optional()
  @IsIn(roles, { message: 'defaultRole is admin, hr or member.' })
  defaultRole?: Role;

  @Optional()
  @IsIn([true, false], { message: 'createMissingGroups is true or false.' })
  createMissingGroups?: boolean;

  /** Whether identities in which nothing required is missing count as validated; else they are drafts. */
  @Optional()
  @IsIn([true, false], { message: 'validateIdentities is true or false.' })
  validateIdentities?: boolean;
}
