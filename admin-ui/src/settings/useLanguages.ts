import { useMe } from '../api/hooks.js';

/** The languages that people can choose, each by its own name, as a list to choose from. */
export function useLanguages(): { id: string; name: string }[] {
  return (useMe()?.languages ?? []).map((tag) => ({ id: tag, name: ownName(tag) }));
}

/** The name of a language in itself, as it stands at the beginning of a line: Deutsch, Français. */
function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
