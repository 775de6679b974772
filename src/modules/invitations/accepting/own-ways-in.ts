import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Problem } from '../../../common/problem/problem.js';
import { words } from '../../../words/words.js';
import { hashPassword } from '../../people/rules/password.js';
import { User } from '../../people/user.entity.js';
import { goodPassword } from './good-password.js';
import { wayIn } from '../links/way-in.js';
import type { OpenLink, SignedInAs, Way, WaysIn } from '../links/ways-in.js';

/** The ways in where Usher has the passwords. */
@Injectable()
export class OwnWaysIn implements WaysIn {
  of(link: OpenLink, signedIn: SignedInAs): Promise<Way | undefined> {
    const { kind, user, organization } = link;
    const next = wayIn(kind, user, organization.id);
    switch (next) {
      case undefined:
        return Promise.resolve(undefined);
      case 'sign_in':
        return Promise.resolve({ next, take: () => signedInAs(user, signedIn) });
      case 'set_password':
        return Promise.resolve({ next, take: (password) => choosing(password, link) });
    }
  }

  signInUrl(): undefined {
    return undefined;
  }
}

function signedInAs(user: User, { userId }: SignedInAs): ReturnType<Way['take']> {
  if (userId !== user.id) return Promise.reject(signInRequired());
  return Promise.resolve(() => Promise.resolve());
}

async function choosing(password: string | undefined, link: OpenLink): ReturnType<Way['take']> {
  const passwordHash = await hashPassword(await goodPassword(password, link));
  return async (manager: EntityManager) => {
    const blank = { id: link.user.id, passwordHash: IsNull() };
    const { affected } = await manager.update(User, blank, { passwordHash });
    // They accepted another organization's invitation in the meantime.
    if (affected === 0) throw signInRequired();
  };
}

function signInRequired(): Problem {
  return new Problem('auth.sign_in_required', {
    detail: words('invitation.of_existing_account'),
  });
}
