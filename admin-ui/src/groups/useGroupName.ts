import type { Group } from '../api/types.js';
import { useTranslateCode } from '../i18n/useT.js';

/** Gives the name of a group; that of a role is in the reader's language. */
export function useGroupName(): (group: Pick<Group, 'name' | 'builtIn'>) => string {
  const code = useTranslateCode();
  return ({ name, builtIn }) => (builtIn ? code('role', name.toLowerCase(), name) : name);
}
