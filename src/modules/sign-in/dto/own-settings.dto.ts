import { IsLanguage } from '../../../common/text/is-language.js';

/** The choices of the person who is signed in; those that are left out stay as they are. */
export class UsherUpdateOwnSettings {
  /** The tag of the language that they read; null for the organization's. */
  @IsLanguage()
  language?: string | null;
}
