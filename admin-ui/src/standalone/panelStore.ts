import { localStorageStore, type Store } from 'react-admin';

/**
 * Keeps what the panel remembers in this browser. Signing out forgets it, except light or dark, the
 * language, and the views that people have saved, which are kept by person and organization.
 */
export function panelStore(): Store {
  const store = localStorageStore();
  return {
    ...store,
    reset: () => {
      const kept = ['theme', 'locale'].map((key) => [key, store.getItem<unknown>(key)] as const);
      const views = Object.entries(store.listItems?.('usher-views.') ?? {});
      store.reset();
      for (const [key, value] of [...kept, ...views]) store.setItem(key, value);
    },
  };
}
