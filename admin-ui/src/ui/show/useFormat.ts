import { useMemo } from 'react';
import { useLocaleState } from 'react-admin';
import { clock, count, day, duration, exactTime, percent, relativeTime } from './format.js';
import { regional } from '../focus/region.js';

export interface Format {
  clock: (iso: string) => string;
  count: (value: number) => string;
  day: (iso: string) => string;
  duration: (seconds: number) => string;
  exactTime: (iso: string) => string;
  /** A part of a whole, from 0 to 1. */
  percent: (part: number) => string;
  relativeTime: (iso: string, style?: 'long' | 'short') => string;
}

/** The panel's language as the reader's country has it. */
export function useRegion(): string {
  const [language] = useLocaleState();
  return regional(language);
}

/** Numbers and times in the panel's language. */
export function useFormat(): Format {
  const locale = useRegion();
  return useMemo(
    () => ({
      clock: (iso) => clock(iso, locale),
      count: (value) => count(value, locale),
      day: (iso) => day(iso, locale),
      duration: (seconds) => duration(seconds, locale),
      exactTime: (iso) => exactTime(iso, locale),
      percent: (part) => percent(part, locale),
      relativeTime: (iso, style) => relativeTime(iso, locale, style),
    }),
    [locale],
  );
}
