import { Injectable } from '@nestjs/common';
import { Settings } from '../../common/settings/settings.js';
import { Database } from '../../database/database.js';
import { Authority } from '../groups/authority.js';
import { MemberViews } from '../members/member-views.js';
import type { Actor } from '../permissions/access.js';
import type { Permission } from '../permissions/permission-catalogue.js';
import { parseEmailAddress } from '../people/rules/email-address.js';
import type { UsherUser } from '../members/dto/user.dto.js';

/** Somebody by Usher's id of the account, the application's, or their e-mail address. */
export type MemberKey = { id: string } | { externalId: string } | { email: string };

/** Looks people up, and what they may do, from the application's code. */
@Injectable()
export class HostMembers {
  constructor(
    private readonly database: Database,
    private readonly views: MemberViews,
    private readonly authority: Authority,
    private readonly settings: Settings,
  ) {}

  /** Finds somebody in an organization, whatever their status; null when they are not there. */
  async find(organizationId: string, key: MemberKey): Promise<UsherUser | null> {
    const [column, value] = columnOf(key);
    const found = await this.database.query<{ id: string }>(
      `SELECT m.id AS id FROM usher_users u
       JOIN usher_memberships m ON m.user_id = u.id AND m.organization_id = ?
       WHERE u.${column} = ?`,
      [organizationId, value],
    );
    const [view] = await this.views.ofIds(
      found.map(({ id }) => id),
      this.settings.languages[0],
    );
    return view ?? null;
  }

  /**
   * Gives somebody as an actor, in whose name people can be invited; null unless they are an active
   * member.
   */
  async actor(organizationId: string, key: MemberKey): Promise<Actor | null> {
    const member = await this.find(organizationId, key);
    const held = member && (await this.authority.of(this.database, member.id, organizationId));
    if (!held) return null;
    const [language] = this.settings.languages;
    return { userId: member.id, organizationId, sessionId: null, language, ...held };
  }

  /**
   * Gives as an actor the Admin who has been one of the organization's people for longest; null when
   * none is active.
   */
  async firstAdmin(organizationId: string): Promise<Actor | null> {
    const [found] = await this.database.query<{ id: string }>(
      `SELECT user_id AS id FROM usher_memberships
       WHERE organization_id = ? AND role = 'admin' AND status = 'active'
       ORDER BY created_at, id LIMIT 1`,
      [organizationId],
    );
    return found ? this.actor(organizationId, found) : null;
  }

  /** Tells whether somebody holds a permission, Usher's or the application's. */
  async may(organizationId: string, key: MemberKey, permission: Permission): Promise<boolean> {
    const actor = await this.actor(organizationId, key);
    return actor?.permissions.has(permission) ?? false;
  }
}

function columnOf(key: MemberKey): [column: string, value: string] {
  if ('id' in key) return ['id', key.id];
  if ('externalId' in key) return ['external_id', key.externalId];
  const parsed = parseEmailAddress(key.email);
  return ['email', parsed.ok ? parsed.email : key.email];
}
