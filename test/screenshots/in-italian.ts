import type { Page } from 'playwright-core';
import type { InItalian } from './phrases.js';

type Made = (...given: unknown[]) => unknown;
interface Named {
  name?: string | RegExp;
  exact?: boolean;
}

/**
 * A page that finds what English words name by the Italian ones: so that what opens a screen, opens
 * it in Italian, too.
 */
export function speakingItalian(page: Page, inItalian: InItalian): Page {
  return translated(page, inItalian);
}

/** The same for what is found on the page. */
function translated<T extends object>(found: T, inItalian: InItalian): T {
  return new Proxy(found, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      const method = value.bind(target) as Made;
      if (key === 'getByRole')
        return (role: string, { name, exact, ...more }: Named = {}) =>
          translated(
            method(role, { ...more, ...(name && { name: inItalian(name, exact) }) }) as object,
            inItalian,
          );
      if (key === 'getByText' || key === 'getByLabel')
        return (words: string | RegExp, { exact }: Named = {}) =>
          translated(method(inItalian(words, exact)) as object, inItalian);
      return (...given: unknown[]) => {
        const made = method(...given);
        return isPlace(made) ? translated(made, inItalian) : made;
      };
    },
  });
}

/** Tells a locator or a frame's, in which things are found again. */
function isPlace(made: unknown): made is object {
  return typeof made === 'object' && made !== null && 'getByRole' in made;
}
