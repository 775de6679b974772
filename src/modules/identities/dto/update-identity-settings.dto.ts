import { Allow } from 'class-validator';
import type { UsherChangedUses } from './identity-fields.js';

/** Changes of the settings. */
export class UsherUpdateIdentitySettings {
  /** `required`, `optional` or `hidden` by field path; fields that are left out stay as they are. */
  @Allow()
  fields?: UsherChangedUses;
}
