import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import { nameKey } from '../../common/fold.js';
import { type FieldErrors, Problem } from '../../common/problem/problem.js';
import { freeUsernames } from './free-usernames.js';
import { nameMaxLength, parsePersonName } from './person-name.js';
import { User } from './user.entity.js';
import { parseUsername, usernameMaxLength } from './username.js';

/** What people are called; what is undefined stays as it is, and a name that is null or blank goes. */
export interface Naming {
  username?: string | undefined;
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
}

type NameField = keyof Naming;

/** Accounts: people, in whichever organizations. */
@Injectable()
export class Accounts {
  /**
   * Changes how an account is called.
   * @returns the fields that changed.
   * @throws Problem 422 by field, 409 `user.username_taken` with a free one in `params.suggestion`.
   */
  async rename(manager: EntityManager, user: User, naming: Naming): Promise<NameField[]> {
    const wanted = readNaming(user, naming);
    const changed = (['username', 'firstName', 'lastName'] as const).filter(
      (field) => wanted[field] !== user[field],
    );
    if (changed.length === 0) return changed;
    if (changed.includes('username')) await refuseTaken(manager, wanted.username, user.id);
    await manager.update(
      User,
      { id: user.id },
      { ...wanted, nameKey: nameKey(wanted.firstName, wanted.lastName) },
    );
    return changed;
  }
}

/** @throws Problem 422 with a message for each field that cannot be used. */
function readNaming(
  user: User,
  { username = user.username, firstName = user.firstName, lastName = user.lastName }: Naming,
): Pick<User, NameField> {
  const errors: FieldErrors = {};
  const name = (field: 'firstName' | 'lastName', text: string | null): string | null => {
    const parsed = parsePersonName(text ?? '');
    if (parsed.ok) return parsed.name === '' ? null : parsed.name;
    errors[field] =
      parsed.fault === 'too_long'
        ? `Use at most ${nameMaxLength} characters.`
        : 'Leave out line breaks and control characters.';
    return null;
  };
  const parsed = parseUsername(username);
  if (!parsed.ok) errors.username = usernameRule;
  const read = {
    username: parsed.ok ? parsed.username : user.username,
    firstName: name('firstName', firstName),
    lastName: name('lastName', lastName),
  };
  if (Object.keys(errors).length > 0) throw new Problem('request.invalid', { errors });
  return read;
}

export const usernameRule = `Begin with a letter or digit; then letters, digits, ".", "_" and "-", at most ${usernameMaxLength} characters in all.`;

async function refuseTaken(
  manager: EntityManager,
  username: string,
  userId: string,
): Promise<void> {
  if (!(await manager.existsBy(User, { username, id: Not(userId) }))) return;
  const suggestion = (await freeUsernames(manager, [username])).get(username);
  const detail = `The username ${username} is taken. ${suggestion ?? ''} is free.`;
  throw new Problem('user.username_taken', {
    detail,
    errors: { username: detail },
    params: { suggestion },
  });
}
