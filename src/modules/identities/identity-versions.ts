import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../common/time/clock.js';
import { newId } from '../../common/random/ids.js';
import { Problem } from '../../common/problem/problem.js';
import { Settings } from '../../common/settings/settings.js';
import { words } from '../../words/words.js';
import { AuditTrail } from '../audit/audit-trail.js';
import type { AuditAction } from '../events/action-catalogue.js';
import { type IdentityStatus, Membership } from '../people/membership.entity.js';
import { memberNames } from '../people/member-names.js';
import type { Person } from '../people/person.js';
import { type FieldPath, fieldPaths, type IdentityContent } from './identity-fields.js';
import type { IdentityAction, IdentitySource } from './identity-states.js';
import { Identity, IdentityVersion } from './identity.entity.js';
import { blankIdentity, type Editor, type KnownIdentity } from './known-identity.js';
import { type ReturnedFields, sealContent, sealReturned } from './sealed-content.js';
import type { UsherIdentityEditor } from './dto/identity.dto.js';

/** A change as it is to be recorded. */
export interface Change {
  content: IdentityContent;
  to: IdentityStatus;
  action: IdentityAction;
  source: IdentitySource;
  returned?: ReturnedFields | null;
}

/** Records what changes in identities: the version, the new state, the audit event. */
@Injectable()
export class IdentityVersions {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Adds a version, unless nothing changes. The caller holds the identity's lock.
   * @returns whether something changed.
   */
  async add(
    manager: EntityManager,
    editor: Editor,
    person: Person,
    known: KnownIdentity,
    change: Change,
  ): Promise<boolean> {
    const { content, to, action, source, returned } = change;
    const changed = changedFields(known.content, content);
    const from = known.identity?.status ?? 'none';
    if (changed.length === 0 && known.latest && stays(from, to)) return false;
    const { keys } = this.settings;
    const now = this.clock.now();
    const identity = known.identity ?? blankIdentity(person.membership, now);
    const version: IdentityVersion = {
      id: newId(),
      identityId: identity.id,
      organizationId: editor.organizationId,
      version: identity.version + 1,
      status: to,
      source,
      action,
      actorId: editor.userId,
      content: null,
      createdAt: now,
    };
    await manager.insert(IdentityVersion, {
      ...version,
      content: sealContent(keys, version.id, content),
    });
    await this.advance(manager, known, {
      ...identity,
      status: to,
      version: version.version,
      currentVersionId: version.id,
      validatedVersionId: to === 'validated' ? version.id : identity.validatedVersionId,
      returned: this.returnedAfter(identity, to, returned),
      updatedAt: now,
      submittedAt: submittedAfter(identity, to, now),
      validatedAt: to === 'validated' ? now : identity.validatedAt,
    });
    await this.record(manager, person, version, changed);
    return true;
  }

  /** The refusal of a change to something that somebody else has changed since it was read. */
  async changed(manager: EntityManager, { identity, latest }: KnownIdentity): Promise<Problem> {
    return new Problem('identity.changed', {
      detail: words('identity.changed'),
      params: {
        version: identity?.version ?? 0,
        by: await lastEditor(manager, latest),
        at: latest?.createdAt ?? null,
      },
    });
  }

  private async advance(
    manager: EntityManager,
    { identity: before }: KnownIdentity,
    after: Identity,
  ): Promise<void> {
    if (!before) await manager.insert(Identity, after);
    else {
      const { id, version, status } = before;
      const { affected } = await manager.update(Identity, { id, version, status }, after);
      if (!affected) throw new Problem('identity.changed');
    }
    await manager.update(Membership, { id: after.id }, { identityStatus: after.status });
  }

  private returnedAfter(
    { id, returned: before }: Identity,
    to: IdentityStatus,
    returned: ReturnedFields | null | undefined,
  ): string | null {
    if (returned) return sealReturned(this.settings.keys, id, returned);
    // Until it is validated: whoever reviews it again sees why it came back.
    return to === 'validated' ? null : before;
  }

  private record(
    manager: EntityManager,
    { membership }: Person,
    version: IdentityVersion,
    fields: readonly string[],
  ): Promise<void> {
    return this.audit.record(manager, {
      organizationId: membership.organizationId,
      actorId: version.actorId,
      action: auditActions[version.action],
      subjectId: membership.userId,
      detail: { version: version.version, status: version.status, source: version.source, fields },
    });
  }
}

/** The fields that say something else than before. */
export function changedFields(before: IdentityContent, after: IdentityContent): FieldPath[] {
  return fieldPaths.filter((path) => !isDeepStrictEqual(after[path], before[path]));
}

/** The person who made a version; null for nobody. The name is null of somebody who is gone. */
export async function lastEditor(
  manager: EntityManager,
  latest: IdentityVersion | null,
): Promise<UsherIdentityEditor | null> {
  if (!latest?.actorId) return null;
  const { organizationId, actorId: id, source } = latest;
  const editor = { organizationId, userId: id };
  const named = await memberNames(manager, [editor]);
  return { id, name: named(editor)?.shown ?? null, source };
}

const auditActions: Readonly<Record<IdentityAction, AuditAction>> = {
  save_draft: 'identity.saved',
  submit: 'identity.submitted',
  validate: 'identity.validated',
  accept: 'identity.validated',
  return: 'identity.returned',
};

/** True when a change of nothing but the state is none; what is validated waits again only for other words. */
function stays(from: IdentityStatus, to: IdentityStatus): boolean {
  return from === to || (from === 'validated' && to === 'submitted');
}

/** Finds since when it waits: HR’s corrections keep its place in the queue, a draft waits no more. */
function submittedAfter(
  { status, submittedAt }: Identity,
  to: IdentityStatus,
  now: Date,
): Date | null {
  if (to === 'submitted') return status === 'submitted' ? submittedAt : now;
  return to === 'draft' ? null : submittedAt;
}
