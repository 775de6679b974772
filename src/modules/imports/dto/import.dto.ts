import { type DateOrder, dateOrders } from '../../enrolment/judge/date-order.js';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { Optional } from '../../../common/problem/optional.js';
import { saying } from '../../../common/problem/saying.js';
import { countries } from '../../identities/identity-values.js';
import { type Role, roles } from '../../permissions/permission-catalogue.js';
import { type ImportMode, importModes } from '../lifecycle/people-import.entity.js';
import type { UsherRowFields } from './import-row.dto.js';

/** The number of rows that the manual way takes; a CSV takes more. */
export const manualMaxRows = 10_000;

/** The template that is wanted. */
export class UsherImportTemplate {
  /** True when it has the columns of identities. */
  @Optional()
  @IsIn(['true', 'false'], saying('value.name_is_flag', { name: 'identity' }))
  identity?: 'true' | 'false';

  /** The file as Base64 text. */
  @Optional()
  @IsIn(['base64'], saying('value.name_is_one_of', { name: 'encoding', values: 'base64' }))
  encoding?: 'base64';
}

/** The choices for all rows of an import. */
export class UsherImportChoices {
  /** The people whom rows are about: new ones (`invite`, the default), those who are here, or both. */
  @Optional()
  @IsIn(
    importModes,
    saying('value.name_is_one_of', { name: 'mode', values: importModes.join(', ') }),
  )
  mode?: ImportMode;

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

  /** False when people are enrolled without a mail, to be invited later; default true. */
  @Optional()
  @IsIn([true, false], saying('value.name_is_flag', { name: 'sendInvitations' }))
  sendInvitations?: boolean;

  /** The country of phone numbers that say none (ISO 3166-1 alpha-2). */
  @IsOptional()
  @IsIn(countries, saying('value.name_is_country', { name: 'country' }))
  country?: string | null;

  /** The order of dates that can be read in several. */
  @IsOptional()
  @IsIn(
    dateOrders,
    saying('value.name_is_one_of', { name: 'dateOrder', values: dateOrders.join(', ') }),
  )
  dateOrder?: DateOrder | null;
}

/** The choices that come with a file. */
export class UsherUploadChoices extends UsherImportChoices {
  /** The sheet of a workbook that is read, by its name. */
  @Optional()
  @IsString(saying('value.name_is_text', { name: 'sheet' }))
  @MaxLength(255, saying('value.name_is_text', { name: 'sheet' }))
  sheet?: string;

  /** The encoding of a text, by its name of IANA. */
  @Optional()
  @IsString(saying('value.name_is_text', { name: 'encoding' }))
  @MaxLength(20, saying('value.name_is_text', { name: 'encoding' }))
  encoding?: string;
}

/** A meaning for all rows that say a word, or have a fault. */
export class UsherSettle {
  @IsString(saying('value.name_is_text', { name: 'code' }))
  @MaxLength(40, saying('value.name_is_text', { name: 'code' }))
  code: string;

  @IsString(saying('value.name_is_text', { name: 'field' }))
  @MaxLength(80, saying('value.name_is_text', { name: 'field' }))
  field: string;

  /** Null for all words of the kind. */
  @ValidateIf((_, value) => value !== null)
  @IsString(saying('value.name_is_text', { name: 'value' }))
  @MaxLength(100, saying('value.name_is_text', { name: 'value' }))
  value: string | null;

  /** The meaning, as `suggestions` have it; null takes it back. */
  @ValidateIf((_, value) => value !== null)
  @IsString(saying('value.name_is_text', { name: 'as' }))
  @MaxLength(100, saying('value.name_is_text', { name: 'as' }))
  as: string | null;
}

/** The choices that can be made anew until the import is processed. */
export class UsherChangeImport extends UsherImportChoices {
  /** For columns, by their index, what each is: a column's key, `metadata.` and a key, or null for none. */
  @Optional()
  @IsObject(saying('import.mapping'))
  mapping?: Record<string, string | null>;

  /** The line of the header; null when there is none. */
  @IsOptional()
  @IsInt(saying('import.no_header_line'))
  @Min(1, saying('import.no_header_line'))
  headerLine?: number | null;

  /** The encoding by which the cells are read. */
  @Optional()
  @IsString(saying('value.name_is_text', { name: 'encoding' }))
  @MaxLength(20, saying('import.other_encoding'))
  encoding?: string;

  /**
   * The sheet of a workbook that is read, by its name: one of `readableSheets`. Its columns and rows
   * take the place of those that were read before; what was chosen and corrected of these is gone.
   */
  @Optional()
  @IsString(saying('value.name_is_text', { name: 'sheet' }))
  @MaxLength(255, saying('import.other_sheet'))
  sheet?: string;

  @Optional()
  @IsArray(saying('import.settle'))
  @ArrayMaxSize(500, saying('import.settle'))
  @ValidateNested({ each: true })
  @Type(() => UsherSettle)
  settle?: UsherSettle[];
}

/** Rows that were typed by hand, a text that was pasted, or both. */
export class UsherManualImport extends UsherImportChoices {
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
}
