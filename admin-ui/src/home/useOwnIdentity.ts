import type { Home } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { useFormat } from '../ui/show/useFormat.js';

/** Says how things are with one's own identity, and what to do about it. */
export function useOwnIdentity({ identity, next }: Home): { words: string; action: string } {
  const t = useT();
  const { day } = useFormat();
  const { status, toCorrect, requestedAt, submittedAt, validatedAt } = identity;
  const fields = { smart_count: toCorrect };
  const words = {
    none: () =>
      requestedAt ? t('home.own.requested', { day: day(requestedAt) }) : t('home.own.none'),
    draft: () => t('home.own.draft'),
    submitted: () => t('home.own.submitted', { day: submittedAt ? day(submittedAt) : '' }),
    returned: () => (toCorrect > 0 ? t('home.own.returned', fields) : t('home.own.corrected')),
    validated: () => t('home.own.validated', { day: validatedAt ? day(validatedAt) : '' }),
  }[status]();
  switch (next) {
    case 'give_identity':
      return { words, action: t('home.own.give') };
    case 'finish_identity':
      return { words, action: t('home.own.finish') };
    case 'correct_identity':
      return { words, action: t('home.own.correct', fields) };
    case null:
      return { words, action: t('home.own.see') };
  }
}
