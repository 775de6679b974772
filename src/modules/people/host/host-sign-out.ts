import { Injectable } from '@nestjs/common';
import { Background } from '../../../common/work/background.js';
import { Settings } from '../../../common/settings/settings.js';
import type { User } from '../user.entity.js';

/** Ends the host's sessions of people who are out. */
@Injectable()
export class HostSignOut {
  constructor(
    private readonly settings: Settings,
    private readonly background: Background,
  ) {}

  /**
   * Has the host sign somebody out. It is called after the commit, and nobody waits for it; a
   * failure is logged. Their next request is refused in any case, by the state of their membership.
   */
  signOut({ externalId }: Pick<User, 'externalId'>): void {
    const { signIn } = this.settings;
    if (externalId === null || !signIn?.signOut) return;
    this.background.run('Signing somebody out of the host', async () =>
      signIn.signOut?.({ id: externalId }),
    );
  }
}
