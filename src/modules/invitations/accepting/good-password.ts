import { Problem } from '../../../common/problem/problem.js';
import { words, type Words } from '../../../words/words.js';
import { checkPassword } from '../../people/rules/password.js';
import type { OpenLink } from '../links/ways-in.js';

/** @throws Problem 422 with `errors.password` unless `password` may be the account's. */
export async function goodPassword(
  password: string | undefined,
  { user, organization }: Pick<OpenLink, 'user' | 'organization'>,
): Promise<string> {
  const { email, username, firstName, lastName } = user;
  const ownWords = [email, username, firstName, lastName, organization.name];
  if (!password) throw weak(words('password.choose'));
  const fault = await checkPassword(password, ownWords);
  if (fault !== null) throw weak(fault);
  return password;
}

function weak(message: Words): Problem {
  return new Problem('request.invalid', { errors: { password: message } });
}
