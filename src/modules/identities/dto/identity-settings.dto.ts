import { UsherFieldUses } from './identity-fields.js';

/** Which fields an organization asks for. */
export class UsherIdentitySettings {
  id: 'identity-settings';
  /** Whether each field is required, optional or hidden, by path. */
  fields: UsherFieldUses;
  /** The countries of ISO 3166-1, by their alpha-2 codes. */
  countries: string[];
}
