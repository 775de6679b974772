import type { JudgingColumn } from '../../../common/metadata-columns.js';
import type { Role } from '../../permissions/permission-catalogue.js';
import type { IdentityRules } from './identity-cells.js';

/** A custom group of the organization, as the judge needs to know it. */
export interface KnownGroup {
  id: string;
  name: string;
  /** True when the person who invites may add people to it. */
  grantable: boolean;
}

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
  /** The columns that the application adds. */
  metadataColumns: readonly JudgingColumn[];
  /** Undefined where no identities can be given. */
  identity?: IdentityRules | undefined;
}
