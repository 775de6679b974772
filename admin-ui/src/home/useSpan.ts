import { useMemo } from 'react';
import { useStore } from 'react-admin';

/** The days that the funnel looks back on; `all` from the beginning. */
export const spans = ['all', '7', '30', '90', '365'] as const;
export type Span = (typeof spans)[number];

interface ChosenSpan {
  span: Span;
  /** The moment at which it begins: midnight here, so that it is the same all day. */
  since: string | undefined;
  choose: (span: Span) => void;
}

/** The time that the funnel looks back on, which the browser remembers. */
export function useSpan(): ChosenSpan {
  const [kept, choose] = useStore<string>('usher.home.span', 'all');
  const span = spans.find((one) => one === kept) ?? 'all';
  const today = new Date().setHours(0, 0, 0, 0);
  const since = useMemo(() => {
    if (span === 'all') return undefined;
    const begin = new Date(today);
    begin.setDate(begin.getDate() - Number(span));
    return begin.toISOString();
  }, [span, today]);
  return { span, since, choose };
}
