import { IsIn, IsOptional, IsString } from 'class-validator';
import { saying } from '../../../common/problem/saying.js';
import { IsLanguage } from '../../../common/text/is-language.js';
import { type Theme, themes } from '../../people/user.entity.js';

/** The choices of the person who is signed in; those that are left out stay as they are. */
export class UsherUpdateOwnSettings {
  /** Null or blank for none. Organizations that the person has not joined are not told. */
  @IsOptional()
  @IsString(saying('value.text'))
  firstName?: string | null;

  @IsOptional()
  @IsString(saying('value.text'))
  lastName?: string | null;

  /** The tag of the language that they read; null for the organization's. */
  @IsLanguage()
  language?: string | null;

  /** Light, dark or as the system has it; null for no choice. */
  @IsOptional()
  @IsIn(themes, saying('user.theme'))
  theme?: Theme | null;
}
