import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { problemOf } from '../api/problem';
import type { MessageKey } from './en';

export type T = (key: MessageKey, values?: Record<string, unknown>) => string;

/** Usher's words by their key: `t('users.title')`. */
export function useT(): T {
  const translate = useTranslate();
  return useCallback((key, values) => translate(`usher.${key}`, values), [translate]);
}

/** Gives the words for a key that comes from the server, or `fallback` when there are none. */
export function useTranslateCode(): (prefix: string, code: string, fallback: string) => string {
  const translate = useTranslate();
  return useCallback(
    (prefix, code, fallback) => translate(`usher.${prefix}.${code}`, { _: fallback }),
    [translate],
  );
}

/** Gives the words for an error: translated by the problem's code, else the server's own detail. */
export function useErrorText(): (error: unknown) => string {
  const translate = useTranslate();
  return useCallback(
    (error) => {
      const problem = problemOf(error);
      const own = error instanceof Error ? error.message : undefined;
      const fallback = problem?.detail ?? own ?? translate('usher.error.generic');
      return problem
        ? translate(`usher.error.code.${problem.code}`, { ...problem.params, _: fallback })
        : fallback;
    },
    [translate],
  );
}
