import { localStorageStore, type Store } from 'react-admin';

/** Keeps what the panel remembers in this browser. Signing out forgets it, except light or dark and the language. */
export function panelStore(): Store {
  const store = localStorageStore();
  return {
    ...store,
    reset: () => {
      const kept = ['theme', 'locale'].map((key) => [key, store.getItem<unknown>(key)] as const);
      store.reset();
      for (const [key, value] of kept) store.setItem(key, value);
    },
  };
}
