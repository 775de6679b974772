import { localStorageStore, type Store } from 'react-admin';

/** Keeps what the panel remembers in this browser. Signing out forgets it, except light or dark. */
export function panelStore(): Store {
  const store = localStorageStore();
  return {
    ...store,
    reset: () => {
      const theme: unknown = store.getItem('theme');
      store.reset();
      store.setItem('theme', theme);
    },
  };
}
