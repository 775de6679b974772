import type { SaveAction } from '../identity-states.js';
import { UsherIdentityFields } from './identity-fields.js';

/** The fields that change, and what becomes of the identity. */
export class UsherSaveIdentity extends UsherIdentityFields {
  /** Without one, changes are a draft, and what changes nothing stays as it is. */
  action?: SaveAction | null;
  /** The version that was read: a later one is a 409 `identity.changed`. */
  version?: number | null;
}

/** The same for one's own identity. */
export class UsherSaveOwnIdentity extends UsherIdentityFields {
  /** Only HR validates. */
  action?: Exclude<SaveAction, 'validate'> | null;
  /** The version that was read: a later one is a 409 `identity.changed`. */
  version?: number | null;
}

/** HR's answer to a submitted identity. */
export class UsherReviewIdentity {
  decision: 'validate' | 'return';
  /** The reason why each field comes back, by path, as `address.country`; a group stands for all of its fields. */
  fields?: Record<string, string>;
  version?: number | null;
}
