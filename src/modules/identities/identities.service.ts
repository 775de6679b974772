import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../common/time/clock.js';
import { Problem } from '../../common/problem/problem.js';
import { RateLimits } from '../../common/limits/rate-limits.js';
import { Settings } from '../../common/settings/settings.js';
import { Database } from '../../database/database.js';
import { words } from '../../words/words.js';
import { Authority } from '../groups/authority.js';
import { Organization } from '../organizations/organization.entity.js';
import type { Actor } from '../permissions/access.js';
import { findPerson, type Person } from '../people/person.js';
import { type FieldPath, type FieldSettings, fieldSettings } from './identity-fields.js';
import { firstTimeZone } from './identity-kinds.js';
import { nestErrors, flatten } from './identity-shape.js';
import {
  type IdentitySource,
  mustBeComplete,
  neededFor,
  reviewed,
  type SaveAction,
  saved,
} from './identity-states.js';
import { changedFields, IdentityVersions } from './identity-versions.js';
import {
  hiddenFault,
  type IdentityFaults,
  judgeIdentity,
  missingFields,
} from './judge-identity.js';
import { Judging } from './judging.js';
import { type Editor, knownIdentity, type KnownIdentity, lockIdentity } from './known-identity.js';
import type { ReturnedFields } from './sealed-content.js';

/** The values of an identity that are to be saved. */
export interface Saving {
  /** Personal fields as JSON has them; those left out stay as they are, null and blank clear. */
  fields: Readonly<Record<string, unknown>>;
  /** Undefined for none: changes are kept as by `save_draft`, and what changes nothing stays as it is. */
  action: SaveAction | undefined;
  source: IdentitySource;
  /** The version that the editor has seen; undefined to merge into whatever there is. */
  version?: number | undefined;
}

/** Changes digital identities: each change is a version, judged, and guarded by the one before. */
@Injectable()
export class Identities {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly limits: RateLimits,
    private readonly versions: IdentityVersions,
    private readonly authority: Authority,
    private readonly judging: Judging,
  ) {}

  /**
   * `saveWithin` in a transaction of its own, for somebody's identity, as far as the actor still may.
   * @throws Problem 403 `permission.missing`; as `saveWithin`.
   */
  save(actor: Actor, userId: string, saving: Omit<Saving, 'source'>): Promise<boolean> {
    return this.database.transaction(async (manager) => {
      const needed = neededFor(saving.action);
      const held = await this.authority.share(manager, actor, 'can_register_identity', ...needed);
      const person = await findPerson(manager, actor.organizationId, userId);
      return this.saveWithin(manager, held, person, { ...saving, source: 'hr' });
    });
  }

  /**
   * The same of the editor's own identity, which needs no permission.
   * @throws Problem 429 `request.too_many`: every version is kept.
   */
  async saveOwn(editor: Editor, saving: Omit<Saving, 'source'>): Promise<boolean> {
    await this.limits.take('own_identity', editor.userId);
    return this.database.transaction(async (manager) => {
      const person = await findPerson(manager, editor.organizationId, editor.userId);
      return this.saveWithin(manager, editor, person, { ...saving, source: 'person' });
    });
  }

  /**
   * Saves fields, in the caller's transaction. What changes nothing and asks for nothing leaves the
   * state as it is; what changes nothing of either makes no version.
   * @returns whether something changed.
   * @throws Problem 422 `request.invalid` by field; 409 `identity.changed` when `version` is not
   * the latest any more, `user.archived_member`; 403 `identity.own`, `user.holds_more`.
   */
  async saveWithin(
    manager: EntityManager,
    editor: Editor,
    person: Person,
    { fields, action, source, version }: Saving,
  ): Promise<boolean> {
    const organization = await this.rules(manager, person);
    if (action === 'validate') {
      await this.judging.demandMayJudge(manager, editor, person, organization);
    } else {
      await this.judging.demandMayEdit(manager, editor, person, organization);
    }
    const settings = fieldSettings(organization.identityFields);
    const known = await this.open(manager, person, settings, version);
    const from = known.identity?.status ?? 'none';
    const { to } = saved(from, action ?? 'save_draft', source);
    const { content, faults } = judgeIdentity(known.content, flatten(fields), {
      settings,
      today: this.today(),
      complete: mustBeComplete(to),
    });
    refuse(faults);
    if (!action && changedFields(known.content, content).length === 0) return false;
    const change = { content, to, action: action ?? 'save_draft', source } as const;
    return this.versions.add(manager, editor, person, known, change);
  }

  /**
   * Answers what was submitted: it is validated, or some fields are returned with reasons.
   * @throws Problem 409 `identity.not_submitted`, `identity.already_validated`,
   * `identity.changed`, `user.archived_member`; 422 when required fields are missing, or when
   * only fields are returned that nobody is asked for; 403 `identity.own`, `user.holds_more`.
   */
  async review(
    manager: EntityManager,
    editor: Editor,
    person: Person,
    { returned, version }: { returned: ReturnedFields | null; version?: number | undefined },
  ): Promise<void> {
    const organization = await this.rules(manager, person);
    await this.judging.demandMayJudge(manager, editor, person, organization);
    const settings = fieldSettings(organization.identityFields);
    const known = await this.open(manager, person, settings, version, reviewIsPossible);
    if (!returned) {
      const missing = missingFields(known.content, settings);
      refuse(Object.fromEntries(missing.map((path) => [path, words('identity.needed')])));
    }
    await this.versions.add(manager, editor, person, known, {
      content: known.content,
      to: returned ? 'returned' : 'validated',
      action: returned ? 'return' : 'accept',
      source: 'hr',
      returned: returned && askedFor(returned, settings),
    });
  }

  /** The fields that the organization asks for. */
  async fieldSettings(manager: EntityManager, organizationId: string): Promise<FieldSettings> {
    const { identityFields } = await manager.findOneByOrFail(Organization, { id: organizationId });
    return fieldSettings(identityFields);
  }

  /** The latest calendar day that it is anywhere on earth, YYYY-MM-DD. */
  today(): string {
    const now = this.clock.now().getTime();
    return new Date(now + firstTimeZone * 60 * 60 * 1000).toISOString().slice(0, 10);
  }

  private async open(
    manager: EntityManager,
    person: Person,
    settings: FieldSettings,
    version: number | undefined,
    check?: (known: KnownIdentity) => void,
  ): Promise<KnownIdentity> {
    const known = await knownIdentity(manager, this.settings.keys, person, settings);
    check?.(known);
    if (version !== undefined && version !== (known.identity?.version ?? 0)) {
      throw await this.versions.changed(manager, known);
    }
    return known;
  }

  /** Locks the person's identity, and reads what the organization says of identities. */
  private async rules(manager: EntityManager, { membership }: Person): Promise<Organization> {
    const { organizationId: id } = await lockIdentity(manager, membership.id);
    return manager.findOneByOrFail(Organization, { id });
  }
}

function reviewIsPossible({ identity }: KnownIdentity): void {
  const next = reviewed(identity?.status ?? 'none', 'validate');
  if ('refused' in next) throw new Problem(next.refused);
}

/**
 * The reasons for fields that the organization asks for; those that it hides nobody could correct.
 * @throws Problem 422 when none are left.
 */
function askedFor(returned: ReturnedFields, settings: FieldSettings): ReturnedFields {
  const asked = Object.entries(returned).filter(
    ([path]) => settings[path as FieldPath] !== 'hidden',
  );
  if (asked.length > 0) return Object.fromEntries(asked);
  throw new Problem('request.invalid', { errors: { fields: hiddenFault } });
}

function refuse(faults: IdentityFaults): void {
  if (Object.keys(faults).length === 0) return;
  throw new Problem('request.invalid', { errors: nestErrors(faults) });
}
