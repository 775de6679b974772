import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Background } from '../../common/work/background.js';
import { addressKey } from '../../common/http/address-key.js';
import { Problem } from '../../common/problem/problem.js';
import { Settings } from '../../common/settings/settings.js';
import { words } from '../../words/words.js';
import { readIdentifier } from '../people/rules/identifier-key.js';
import { verifyPassword } from '../people/rules/password.js';
import type { User } from '../people/user.entity.js';
import { Accounts } from './accounts.service.js';
import { knownDevice } from '../sessions/device-cookie.js';
import { FailedSignIns } from './failed-sign-ins.js';
import { MeService } from './me.service.js';
import { Sessions } from '../sessions/sessions.service.js';
import { SignInLimits } from './sign-in-limits.js';
import type { UsherMe } from './dto/me.dto.js';

/** Signs people in by a password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly limits: SignInLimits,
    private readonly sessions: Sessions,
    private readonly me: MeService,
    private readonly failures: FailedSignIns,
    private readonly background: Background,
    private readonly settings: Settings,
  ) {}

  /**
   * Signs in by e-mail address or username, to the organization that the person worked in last.
   * @throws Problem `auth.invalid_credentials`, the same and after the same time whatever was wrong;
   * `auth.no_active_membership`, which only somebody with the right password sees;
   * `request.too_many` after too many failures; see `SignInLimits`.
   */
  async signIn(
    { identifier, password }: { identifier: string; password: string },
    request: Request,
    response: Response,
  ): Promise<UsherMe> {
    const named = readIdentifier(identifier);
    const user = await this.accounts.find(named);
    const tried = {
      account: named.key,
      address: addressKey(request),
      device: knownDevice(request, this.settings, user),
    };
    await this.limits.take(tried);
    const isRight = await verifyPassword(user?.passwordHash ?? null, password);
    if (!user || !isRight) {
      const recording = (): Promise<void> => this.failures.record(user, tried);
      this.background.run('Recording a failed sign-in', recording);
      throw new Problem('auth.invalid_credentials', {
        detail: words('sign_in.check'),
      });
    }
    await this.limits.giveBack(tried);
    const organizationId = await this.accounts.lastOrganization(user.id);
    if (!organizationId) return this.refuseWithoutOrganization(user, request, response);
    await this.sessions.start(user.id, organizationId, request, response, user.passwordHash);
    return this.me.describe(user.id, organizationId);
  }

  /**
   * Somebody whom no organization has any more still proves with their password who they are: where
   * they are invited, they get a session that is good for accepting, and for nothing else.
   */
  private async refuseWithoutOrganization(
    user: User,
    request: Request,
    response: Response,
  ): Promise<never> {
    if (await this.accounts.isInvited(user.id)) {
      await this.sessions.start(user.id, null, request, response, user.passwordHash);
    }
    throw new Problem('auth.no_active_membership', {
      detail: words('sign_in.not_active'),
    });
  }
}
