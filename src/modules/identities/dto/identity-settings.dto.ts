import { UsherFieldUses } from './identity-fields.js';

/** The fields that an organization asks for. */
export class UsherIdentitySettings {
  id: 'identity-settings';
  /** The use of each field, required, optional or hidden, by path. */
  fields: UsherFieldUses;
  /** The countries of ISO 3166-1, by their alpha-2 codes. */
  countries: string[];
}
