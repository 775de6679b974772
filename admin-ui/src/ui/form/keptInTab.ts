/** The beginning of the names by which values are kept. */
const prefix = 'usher.kept.';

interface Kept {
  owner: string;
  value: unknown;
}

/**
 * Reads what `keepInTab` kept as `name`. It is there for whoever kept it, and for nobody else who
 * signs in in this tab.
 */
export function keptInTab(name: string, owner: string): unknown {
  const text = quietly(() => sessionStorage.getItem(prefix + name));
  const kept = quietly(() => JSON.parse(text ?? 'null') as Kept | null);
  if (kept?.owner === owner) return kept.value;
  forgetInTab(name);
  return undefined;
}

/**
 * Keeps what somebody is typing across reloads of this tab, until it is closed or they sign out. It
 * may be personal, so it is in no storage that lasts longer.
 * @param owner whose it is.
 */
export function keepInTab(name: string, owner: string, value: unknown): void {
  const kept: Kept = { owner, value };
  quietly(() => sessionStorage.setItem(prefix + name, JSON.stringify(kept)));
}

/** Forgets what is kept by this name; without a name, all of it. */
export function forgetInTab(name = ''): void {
  quietly(() => {
    for (const key of Object.keys(sessionStorage))
      if (name ? key === prefix + name : key.startsWith(prefix)) sessionStorage.removeItem(key);
  });
}

/** Storage can be forbidden or full; then nothing is kept. */
export function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
