import { useMe } from '../api/hooks.js';
import { useRegion } from './useFormat.js';

/** The languages that people can choose, each by its own name, as a list to choose from. */
export function useLanguages(): { id: string; name: string }[] {
  return (useMe()?.languages ?? []).map((tag) => ({ id: tag, name: ownName(tag) }));
}

/** Gives the name of a language in the panel's, as it stands within a sentence: Italian, inglese. */
export function useLanguageName(): (tag: string | undefined) => string {
  const locale = useRegion();
  return (tag) => (tag ? nameIn(locale, tag) : '');
}

/** The name of a language in itself, as it stands at the beginning of a line: Deutsch, Français. */
function ownName(tag: string): string {
  const name = nameIn(tag, tag);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

function nameIn(locale: string, tag: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
}
