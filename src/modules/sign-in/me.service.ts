import type { UsherMe } from './dto/me.dto.js';
import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problem/problem.js';
import { Settings } from '../../common/settings/settings.js';
import { chosenLanguage } from '../../words/chosen-language.js';
import { Database } from '../../database/database.js';
import { Authority } from '../groups/authority.js';
import { lookOf } from '../organizations/look/organization-look.js';
import { Organizations } from '../organizations/organizations.service.js';
import type { Actor } from '../permissions/access.js';
import { Membership } from '../people/membership.entity.js';
import { User } from '../people/user.entity.js';

/** Describes who is signed in, where, and what they may do. */
@Injectable()
export class MeService {
  constructor(
    private readonly authority: Authority,
    private readonly database: Database,
    private readonly organizations: Organizations,
    private readonly settings: Settings,
  ) {}

  async describeMe({
    userId,
    organizationId,
    role,
    permissions,
  }: Pick<Actor, 'userId' | 'organizationId' | 'role' | 'permissions'>): Promise<UsherMe> {
    const [user, memberships] = await Promise.all([
      this.database.repository(User).findOneBy({ id: userId }),
      this.database.repository(Membership).findBy({ userId, status: 'active' }),
    ]);
    const known = await this.organizations.byIds(memberships.map((one) => one.organizationId));
    const organizations = [...known.values()]
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
    const organization = known.get(organizationId);
    if (!user || !organization) throw new Problem('auth.not_signed_in');
    const { id, email, username, firstName, lastName, language, theme } = user;
    const { languages: offered } = this.settings;
    return {
      user: { id, email, username, firstName, lastName, language, theme },
      organization: {
        id: organization.id,
        name: organization.name,
        language: chosenLanguage(offered, [organization.language])?.tag ?? null,
        ...lookOf(organization),
      },
      organizations,
      role,
      permissions: [...permissions],
      language: chosenLanguage(offered, [language, organization.language])?.tag ?? null,
      languages: offered.map(({ tag }) => tag),
      multiOrganization: this.settings.multiOrganization,
      signIn: this.settings.signIn ? 'host' : 'own',
      metadataColumns: this.settings.metadataColumns.map(({ key, title }) => ({ key, title })),
    };
  }

  /** The same for somebody who has just signed in, whose request has no actor yet. */
  async describe(userId: string, organizationId: string): Promise<UsherMe> {
    const authority = await this.authority.of(this.database, userId, organizationId);
    if (!authority) throw new Problem('auth.not_signed_in');
    const { role, permissions } = authority;
    return this.describeMe({ userId, organizationId, role, permissions });
  }
}
