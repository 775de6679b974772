import { HttpException, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import {
  demandSignIn,
  externalIdOf,
  type HostPerson,
  type HostSignIn,
} from '../../../common/settings/host-sign-in.js';
import { askedLanguage } from '../../../common/http/language.js';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import { Authority } from '../../groups/authority.js';
import type { SignedInAs } from '../../invitations/links/ways-in.js';
import { Organizations } from '../../organizations/organizations.service.js';
import type { Actor } from '../../permissions/access.js';
import { HostPeople } from '../../people/host/host-people.js';
import { Membership } from '../../people/membership.entity.js';
import { User } from '../../people/user.entity.js';
import type { Actors, Arrival } from '../actors.service.js';
import { notAMember } from './not-a-member.js';
import { isSentUnasked } from './sent-unasked.js';
import type { UsherHostWelcome } from '../dto/me.dto.js';

/** Finds who makes a request by the host's sign-in. */
@Injectable()
export class HostActors implements Actors {
  constructor(
    private readonly settings: Settings,
    private readonly people: HostPeople,
    private readonly organizations: Organizations,
    private readonly authority: Authority,
    private readonly database: Database,
  ) {}

  /**
   * Finds the person who is signed in to the host, in the organization of the tenant that they work
   * in there.
   * @throws Problem 403 `auth.no_membership`, `auth.archived_membership`, `auth.other_account`.
   */
  async ofRequest(request: Request): Promise<Actor | undefined> {
    const person = await this.personOf(request);
    if (!person) return undefined;
    const [user, organization] = await Promise.all([
      this.people.accountOf(person),
      this.organizations.ofTenant(tenantOf(person)),
    ]);
    if (!user || !organization) throw notAMember();
    const [userId, organizationId] = [user.id, organization.id];
    const authority = await this.authority.of(this.database, userId, organizationId);
    if (!authority) {
      const memberships = this.database.repository(Membership);
      const membership = await memberships.findOneBy({ userId, organizationId });
      throw notAMember(organization.name, membership?.status);
    }
    const language = askedLanguage(request, this.settings.languages);
    return { userId, organizationId, sessionId: null, language, ...authority };
  }

  async accountOf(request: Request): Promise<SignedInAs> {
    try {
      const person = await this.personOf(request);
      if (!person) return {};
      const externalId = externalIdOf(person.id, 'signIn.personOf');
      return { externalId, userId: (await this.people.accountOf(person))?.id };
    } catch (thrown) {
      // Who may not come in as themselves may still hold a link of somebody.
      if (thrown instanceof Problem) return {};
      throw thrown;
    }
  }

  demandsOwnOrigin({ headers }: Request): boolean {
    return isSentUnasked(headers);
  }

  /** Names where to sign in for those pages of Usher that are opened without the host's. */
  notSignedIn(): Problem {
    const signInUrl = this.signIn.signInUrl(`${this.settings.pagesUrl}/welcome`);
    return new Problem('auth.not_signed_in', { params: { signInUrl } });
  }

  async welcome({ userId, organizationId }: Arrival, request: Request): Promise<UsherHostWelcome> {
    const { id, email, username, firstName, lastName, language, theme } = await this.database
      .repository(User)
      .findOneByOrFail({ id: userId });
    const { name } = await this.organizations.get(organizationId);
    const { publicUrl, pagesUrl } = this.settings;
    return {
      user: { id, email, username, firstName, lastName, language, theme },
      organization: { id: organizationId, name },
      signedIn: (await this.accountOf(request)).userId === userId,
      signInUrl: this.signIn.signInUrl(`${publicUrl}/`),
      welcomeUrl: this.signIn.signInUrl(`${pagesUrl}/welcome`),
    };
  }

  private async personOf(request: Request): Promise<HostPerson | null> {
    try {
      return await this.signIn.personOf(request);
    } catch (thrown) {
      const isNobody = thrown instanceof HttpException && thrown.getStatus() === 401;
      throw isNobody ? this.notSignedIn() : thrown;
    }
  }

  private get signIn(): HostSignIn {
    return demandSignIn(this.settings);
  }
}

function tenantOf({ organizationId }: HostPerson): string | undefined {
  // A host that is written in JavaScript may say null.
  const given = organizationId as string | null | undefined;
  return given === undefined || given === null
    ? undefined
    : externalIdOf(given, 'signIn.personOf, as organizationId,');
}
