import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/time/clock.js';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { type Words, words } from '../../words/words.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { Authority } from '../groups/authority.js';
import { Organization } from '../organizations/organization.entity.js';
import {
  type FieldPath,
  fieldPaths,
  fieldSettings,
  type FieldUse,
  fieldUses,
  isFieldPath,
  nameFields,
} from './identity-fields.js';
import { countries } from './identity-values.js';
import type { Actor } from '../permissions/access.js';
import type { UsherIdentitySettings } from './dto/identity-settings.dto.js';

/** Reads and changes the fields that an organization asks for. */
@Injectable()
export class IdentitySettings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly authority: Authority,
    private readonly audit: AuditTrail,
  ) {}

  async get(organizationId: string): Promise<UsherIdentitySettings> {
    const { identityFields } = await this.database
      .repository(Organization)
      .findOneByOrFail({ id: organizationId });
    return {
      id: 'identity-settings',
      fields: fieldSettings(identityFields),
      countries: [...countries],
    };
  }

  /**
   * Changes the use of the fields that `change` names.
   * @throws Problem 422 by field; 403 `permission.missing`.
   */
  async update(actor: Actor, change: unknown = {}): Promise<UsherIdentitySettings> {
    const { userId, organizationId } = actor;
    const wanted = readUses(change);
    await this.database.transaction(async (manager) => {
      await this.authority.hold(manager, actor, 'can_manage_settings');
      const organization = await manager.findOneByOrFail(Organization, { id: organizationId });
      const before = fieldSettings(organization.identityFields);
      const after = { ...before, ...wanted };
      const fields = fieldPaths.filter((path) => after[path] !== before[path]);
      if (fields.length === 0) return;
      await manager.update(
        Organization,
        { id: organizationId },
        { identityFields: after, identityFieldsChangedAt: this.clock.now() },
      );
      await this.audit.record(manager, {
        organizationId,
        actorId: userId,
        action: 'identity_settings.updated',
        subjectId: organizationId,
        detail: { fields },
      });
    });
    return this.get(organizationId);
  }
}

function readUses(change: unknown): Partial<Record<FieldPath, FieldUse>> {
  if (typeof change !== 'object' || change === null || Array.isArray(change)) {
    throw new Problem('request.invalid', {
      errors: { fields: words('identity.uses') },
    });
  }
  const faults = Object.entries(change).flatMap(([path, use]): [string, Words][] => {
    const fault = faultOf(path, use);
    return fault ? [[path, fault]] : [];
  });
  if (faults.length > 0)
    throw new Problem('request.invalid', { errors: { fields: Object.fromEntries(faults) } });
  return change;
}

function faultOf(path: string, use: unknown): Words | undefined {
  if (!isFieldPath(path)) return words('identity.unknown_field');
  if (!fieldUses.includes(use as FieldUse)) return words('identity.use');
  const isName = (nameFields as readonly FieldPath[]).includes(path);
  return use === 'hidden' && isName ? words('identity.name_asked') : undefined;
}
