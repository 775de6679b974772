import { useStore } from 'react-admin';
import { useMe } from '../../../api/hooks.js';
import { type SavedView, viewOf, withoutView, withView } from './savedViews.js';
import { useLook } from './useLook.js';

interface SavedViews {
  views: readonly SavedView[];
  /** The one that the list shows now. */
  shown: SavedView | undefined;
  show: (view: SavedView) => void;
  /** Keeps how the list is shown now; a view of that name is replaced. */
  save: (name: string) => void;
  remove: (name: string) => void;
}

const none: readonly SavedView[] = [];

/**
 * The views of a list that a person has saved in an organization. They are kept in this browser, where
 * react-admin keeps the list's columns.
 * @param key the list, among those that show the same resource.
 * @param hidden the columns that are not shown until somebody chooses them; undefined where none can be.
 */
export function useSavedViews(key: string, hidden: readonly string[] | undefined): SavedViews {
  const me = useMe();
  const [views, setViews] = useStore<readonly SavedView[]>(
    ['usher-views', me?.organization.id, me?.user.id, key].join('.'),
    none,
  );
  const [{ filter, sort, hidden: away }, show] = useLook(hidden);
  const look = { filter, sort, hidden: away };
  return {
    views,
    shown: viewOf(views, look),
    show,
    save: (name) => setViews(withView(views, { ...look, name })),
    remove: (name) => setViews(withoutView(views, name)),
  };
}
