import type { IdentityStatus } from '../../people/membership.entity.js';
import type { IdentityAction, IdentitySource } from '../identity-states.js';
import { UsherIdentityFields } from './identity-fields.js';

/** The person who changed an identity. */
export class UsherIdentityActor {
  id: string;
  /** Null of somebody who is gone. */
  name: string | null;
}

/** A change of an identity, without what it says. */
export class UsherIdentityVersion {
  version: number;
  status: IdentityStatus;
  source: IdentitySource;
  action: IdentityAction;
  /** Null for nobody. */
  actor: UsherIdentityActor | null;
  createdAt: Date;
}

/** All that was known with a version, of the fields that the organization asks for. */
export class UsherIdentityContent extends UsherIdentityFields {
  version: number;
}
