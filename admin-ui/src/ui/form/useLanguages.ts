import { useLocaleState } from 'react-admin';
import { useMe } from '../../api/hooks.js';
import { useRegion } from '../show/useFormat.js';

/** The languages that people can choose, each by its own name, as a list to choose from. */
export function useLanguages(): { id: string; name: string }[] {
  return (useMe()?.languages ?? []).map((tag) => ({ id: tag, name: ownName(tag) }));
}

/** Gives the name of a language in the panel's, as it stands within a sentence: Italian, inglese. */
export function useLanguageName(): (tag: string | undefined) => string {
  const locale = useRegion();
  return (tag) => (tag ? nameIn(locale, tag) : '');
}

/**
 * The name of the language that mails go out in because nobody has chosen one, where the reader may
 * not expect it.
 */
export function useUnchosenLanguage(): string | undefined {
  const me = useMe();
  const [spoken] = useLocaleState();
  const nameOf = useLanguageName();
  const usual = me?.languages[0];
  const isExpected = usual === undefined || usual === spoken;
  return me?.organization.language !== null || isExpected ? undefined : nameOf(usual);
}

/** The name of a language in itself, as it stands at the beginning of a line: Deutsch, Français. */
function ownName(tag: string): string {
  const name = nameIn(tag, tag);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

function nameIn(locale: string, tag: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
}
