import { Allow } from 'class-validator';
import type { UsherChangedUses } from './identity-fields.js';

/** Changes of the settings; what a client sends back as it got it, and cannot change, is ignored. */
export class UsherUpdateIdentitySettings {
  /** `required`, `optional` or `hidden` by field path; fields that are left out stay as they are. */
  @Allow()
  fields?: UsherChangedUses;

  @Allow()
  id?: unknown;

  @Allow()
  countries?: unknown;
}
