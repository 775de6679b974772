import type { JudgingColumn } from '../../../common/settings/metadata-columns.js';
import type { Role } from '../../permissions/permission-catalogue.js';
import type { DateOrder } from './date-order.js';
import type { DateOrders } from './identity-cells.js';
import type { IdentityRules } from './identity-cells.js';

/** A custom group of the organization, as the judge needs to know it. */
export interface KnownGroup {
  id: string;
  name: string;
  /** True when the person who invites may add people to it. */
  grantable: boolean;
}

/**
 * Looks up what a word was settled as: a role; for groups the name of another group, `create` or
 * `leave_out`. With null: what all words are that are not known. Undefined where it was not.
 */
export type SettledWords = (field: 'role' | 'groups', folded: string | null) => string | undefined;

/** The facts that the rules need of the organization and of who is inviting. */
export interface JudgeContext {
  /** For rows that do not say a role. */
  defaultRole: Role;
  /** The roles that the person who invites may give. */
  grantableRoles: ReadonlySet<Role>;
  /** The organization's custom groups by folded name (`fold`). */
  groups: ReadonlyMap<string, KnownGroup>;
  /** True when a group that does not exist is to be made; otherwise it is a fault. */
  createMissingGroups: boolean;
  /** The words of roles and groups that people settled; asked first. */
  settled?: SettledWords | undefined;
  /** The country of phone numbers without one, ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  /** The order of day, month and year in dates that can be read two ways. */
  dateOrder?: DateOrder | null | undefined;
  /** The same of columns that have one of their own, or none for all of their dates. */
  dateOrders?: DateOrders | undefined;
  /** The columns that the application adds. */
  metadataColumns: readonly JudgingColumn[];
  /** Undefined where no identities can be given. */
  identity?: IdentityRules | undefined;
}
