import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { parseEmailAddress } from '../users/email-address.js';
import { Membership } from '../users/membership.entity.js';
import { verifyPassword } from '../users/password.js';
import { User } from '../users/user.entity.js';
import { parseUsername } from '../users/username.js';
import { type Me, MeService } from './me.service.js';
import { Session } from './session.entity.js';
import { Sessions } from './sessions.service.js';

@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly me: MeService,
  ) {}

  /**
   * Signs in by e-mail address or username, to the organization that the person worked in last.
   * @throws Problem `auth.invalid_credentials`, the same and after the same time whatever was wrong;
   * `auth.no_active_membership`, which only somebody with the right password sees.
   */
  async signIn(
    { identifier, password }: { identifier: string; password: string },
    request: Request,
    response: Response,
  ): Promise<Me> {
    const user = await this.account(identifier);
    const isRight = await verifyPassword(user?.passwordHash ?? null, password);
    if (!user || !isRight) throw new Problem('auth.invalid_credentials');
    const organizationId = await this.lastOrganization(user.id);
    if (!organizationId) throw new Problem('auth.no_active_membership');
    await this.sessions.start(user.id, organizationId, request, response);
    return this.me.describe(user.id, organizationId);
  }

  private async account(identifier: string): Promise<User | null> {
    const users = this.database.repository(User);
    if (identifier.includes('@')) {
      const parsed = parseEmailAddress(identifier);
      return users.findOneBy({ email: parsed.ok ? parsed.email : '' });
    }
    const parsed = parseUsername(identifier);
    return users.findOneBy({ username: parsed.ok ? parsed.username : '' });
  }

  /** Of the organizations where the person is an active member: the last used, else the first joined. */
  private async lastOrganization(userId: string): Promise<string | undefined> {
    const active = await this.database.repository(Membership).find({
      where: { userId, status: 'active' },
      order: { createdAt: 'ASC' },
    });
    const [latest] = await this.database.repository(Session).find({
      where: { userId },
      order: { lastSeenAt: 'DESC', id: 'DESC' },
      take: 1,
    });
    const last = active.find(({ organizationId }) => organizationId === latest?.organizationId);
    return (last ?? active[0])?.organizationId;
  }
}
