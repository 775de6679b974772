import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import { nameKey } from '../../common/text/fold.js';
import { type ToldErrors, Problem } from '../../common/problem/problem.js';
import { words } from '../../words/words.js';
import { isWithheld } from './known-names.js';
import { run } from '../../database/database.js';
import { freeUsernames } from './free-usernames.js';
import { nameMaxLength, parsePersonName } from './rules/person-name.js';
import type { Person } from './person.js';
import { User } from './user.entity.js';
import { parseUsername, usernameMaxLength } from './rules/username.js';
import { WithheldNames } from './withheld-names.entity.js';

/** The names of people; what is undefined stays as it is, and a name that is null or blank goes. */
export interface Naming {
  username?: string | undefined;
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
}

export type NameField = keyof Naming;

/** Accounts: people, in whichever organizations. */
@Injectable()
export class Accounts {
  /**
   * Changes how an account is called, in one of its organizations. Those that it has not joined go
   * on with what it was called before.
   * @param place the organization, and whether it is the only one of the account.
   * @returns the fields that changed.
   * @throws Problem 422 by field, 409 `user.username_taken` with a free one in `params.suggestion`.
   */
  async rename(
    manager: EntityManager,
    user: User,
    place: { organizationId: string; isElsewhere: boolean },
    naming: Naming,
  ): Promise<NameField[]> {
    const wanted = readNaming(user, naming);
    const changed = changedNames(user, wanted);
    if (changed.length === 0) return changed;
    if (changed.includes('username')) await refuseTaken(manager, wanted.username, user.id);
    if (place.isElsewhere) await withholdElsewhere(manager, user, place.organizationId);
    await manager.update(
      User,
      { id: user.id },
      { ...wanted, nameKey: nameKey(wanted.firstName, wanted.lastName) },
    );
    return changed;
  }

  /**
   * Changes what an organization calls somebody whose account's names are withheld from it.
   * @returns the fields that changed.
   * @throws Problem 422 by field.
   */
  async renameWithheld(
    manager: EntityManager,
    { user, membership, names }: Person,
    naming: Omit<Naming, 'username'>,
  ): Promise<NameField[]> {
    const known = { ...names, username: user.username };
    const { firstName, lastName } = readNaming(known, naming);
    const changed = changedNames(known, { ...known, firstName, lastName });
    if (changed.length === 0) return changed;
    const typed = { firstName, lastName, nameKey: nameKey(firstName, lastName) };
    await manager.update(WithheldNames, { membershipId: membership.id }, typed);
    return changed;
  }
}

type Names = Pick<User, NameField>;

/**
 * Tells which names of somebody a naming changes.
 * @throws Problem 422 with a message for each field that cannot be used.
 */
export function namesToChange(known: Names, naming: Naming): NameField[] {
  return changedNames(known, readNaming(known, naming));
}

function changedNames(before: Names, after: Names): NameField[] {
  return (['username', 'firstName', 'lastName'] as const).filter(
    (field) => after[field] !== before[field],
  );
}

/**
 * Keeps what the account is called now for the organizations that invite it and that it has not
 * joined.
 */
async function withholdElsewhere(
  manager: EntityManager,
  { id, firstName, lastName, nameKey: key }: User,
  organizationId: string,
): Promise<void> {
  await run(
    manager,
    `INSERT INTO usher_withheld_names (membership_id, organization_id, first_name, last_name, name_key)
     SELECT m.id, m.organization_id, ?, ?, ? FROM usher_memberships m
     WHERE m.user_id = ? AND m.organization_id <> ? AND m.activated_at IS NULL
       AND NOT ${isWithheld('m.id')}`,
    [firstName, lastName, key, id, organizationId],
  );
}

/** @throws Problem 422 with a message for each field that cannot be used. */
function readNaming(
  user: Names,
  { username = user.username, firstName = user.firstName, lastName = user.lastName }: Naming,
): Names {
  const errors: ToldErrors = {};
  const name = (field: 'firstName' | 'lastName', text: string | null): string | null => {
    const parsed = parsePersonName(text ?? '');
    if (parsed.ok) return parsed.name === '' ? null : parsed.name;
    errors[field] =
      parsed.fault === 'too_long'
        ? words('value.at_most', { max: nameMaxLength })
        : words('value.control_characters');
    return null;
  };
  // A username that was kept before a rule of today stays as it is.
  const parsed =
    username === user.username ? ({ ok: true, username } as const) : parseUsername(username);
  if (!parsed.ok) errors.username = usernameRule;
  const read = {
    username: parsed.ok ? parsed.username : user.username,
    firstName: name('firstName', firstName),
    lastName: name('lastName', lastName),
  };
  if (Object.keys(errors).length > 0) throw new Problem('request.invalid', { errors });
  return read;
}

const usernameRule = words('user.username_rule', { max: usernameMaxLength });

async function refuseTaken(
  manager: EntityManager,
  username: string,
  userId: string,
): Promise<void> {
  if (!(await manager.existsBy(User, { username, id: Not(userId) }))) return;
  const suggestion = (await freeUsernames(manager, [username])).get(username) ?? '';
  const detail = words('user.username_taken', { username, suggestion });
  throw new Problem('user.username_taken', {
    detail,
    errors: { username: detail },
    params: { suggestion },
  });
}
