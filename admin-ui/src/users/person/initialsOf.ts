import type { User } from '../../api/types.js';

type Named = Pick<User, 'firstName' | 'lastName' | 'username' | 'email'>;

/** The first letters of somebody's names; without names, that of what they sign in with. */
export function initialsOf({ firstName, lastName, username, email }: Named): string {
  const names = [firstName, lastName].filter((name): name is string => Boolean(name));
  const shown = names.length > 0 ? names : [username ?? email];
  return shown.map(firstLetter).join('').toLocaleUpperCase();
}

/** The first character as a reader sees it: a letter with all that belongs to it. */
function firstLetter(name: string): string {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first?.segment ?? '';
}
