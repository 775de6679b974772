import type { InItalian } from './phrases.js';

type Made = (...given: unknown[]) => unknown;
interface Named {
  name?: string | RegExp;
  exact?: boolean;
}

/**
 * A page, or a place on one, that finds what English words name by the Italian ones: what opens a
 * screen, opens it in Italian, too.
 */
export function speakingItalian<T extends object>(page: T, inItalian: InItalian): T {
  const translated = (found: unknown): unknown =>
    isPlace(found) ? speakingItalian(found, inItalian) : found;
  return new Proxy(page, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      const method = value.bind(target) as Made;
      if (key === 'getByRole')
        return (role: string, { name, exact, ...more }: Named = {}) =>
          translated(method(role, { ...more, ...(name && { name: inItalian(name, exact) }) }));
      if (key === 'getByText' || key === 'getByLabel')
        return (words: string | RegExp, { exact }: Named = {}) =>
          translated(method(inItalian(words, exact)));
      return (...given: unknown[]) => translated(method(...given));
    },
  });
}

/** Tells a locator or a frame's, in which things are found again. */
function isPlace(made: unknown): made is object {
  return typeof made === 'object' && made !== null && 'getByRole' in made;
}
