import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { problemOf } from '../api/problem.js';
import { count } from '../ui/show/format.js';
import { useRegion } from '../ui/show/useFormat.js';
import type { MessageBranch, MessageKey } from './en.js';

export type T = (key: MessageKey, values?: Record<string, unknown>) => string;

/**
 * Usher's words by their key: `t('users.title')`. With `smart_count` the words are singular or
 * plural, and `%{count}` in them is that number as people of the language write it.
 */
export function useT(): T {
  const translate = useTranslate();
  const locale = useRegion();
  return useCallback(
    (key, values) => translate(`usher.${key}`, { ...counted(values, locale), ...values }),
    [translate, locale],
  );
}

function counted(values: Record<string, unknown> | undefined, locale: string): { count?: string } {
  const number = values?.['smart_count'];
  return typeof number === 'number' ? { count: count(number, locale) } : {};
}

/** Gives the words for a key that comes from the server, or `fallback` when there are none. */
export function useTranslateCode(): (
  prefix: MessageBranch,
  code: string,
  fallback: string,
) => string {
  const translate = useTranslate();
  return useCallback(
    (prefix, code, fallback) => translate(`usher.${prefix}.${code}`, { _: fallback }),
    [translate],
  );
}

/**
 * Gives the words for an error: the panel's own for the problem's code, else those of the server,
 * which knows what it refused.
 */
export function useErrorText(): (error: unknown) => string {
  const translate = useTranslate();
  return useCallback(
    (error) => {
      const problem = problemOf(error);
      if (!problem)
        return error instanceof Error ? error.message : translate('usher.error.generic');
      const { code, params, status, detail, title } = problem;
      const said = detail ?? title ?? translate('usher.error.answered', { status });
      return translate(`usher.error.code.${code}`, { ...params, _: said });
    },
    [translate],
  );
}
