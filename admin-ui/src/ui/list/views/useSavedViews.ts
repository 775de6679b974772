import { useListContext, useResourceContext, useStore } from 'react-admin';
import { useHref, useNavigate } from 'react-router-dom';
import { useMe } from '../../../api/hooks.js';
import { type Look, type SavedView, viewOf, withoutView, withView } from './savedViews.js';
import { searchOf } from './sharedLook.js';

interface SavedViews {
  views: readonly SavedView[];
  /** The one that the list shows now. */
  shown: SavedView | undefined;
  show: (view: SavedView) => void;
  /** Keeps how the list is shown now; a view of that name is replaced. */
  save: (name: string) => void;
  remove: (name: string) => void;
  /** Puts how the list is shown into its address, and gives that address. */
  share: () => string;
}

const none: readonly SavedView[] = [];
const nothing: readonly string[] = [];

/**
 * The views of a list that a person has saved in an organization. They are kept in this browser, where
 * react-admin keeps the list's columns.
 * @param key the list, among those that show the same resource.
 * @param hidden the columns that are not shown until somebody chooses them.
 */
export function useSavedViews(key: string, hidden = nothing): SavedViews {
  const list = useListContext();
  const me = useMe();
  const [views, setViews] = useStore<readonly SavedView[]>(
    ['usher-views', me?.organization.id, me?.user.id, key].join('.'),
    none,
  );
  const [away, setAway] = useStore(`${useResourceContext()}.datatable`, hidden);
  const navigate = useNavigate();
  const page = useHref('.');
  const { field, order } = list.sort;
  const look: Look = {
    filter: list.filterValues as Record<string, unknown>,
    sort: { field, order },
    hidden: away,
  };
  return {
    views,
    shown: viewOf(views, look),
    show: ({ filter, sort, hidden }) => {
      list.setFilters({ ...filter }, []);
      list.setSort(sort);
      setAway(hidden);
    },
    save: (name) => setViews(withView(views, { ...look, name })),
    remove: (name) => setViews(withoutView(views, name)),
    share: () => {
      void navigate({ search: searchOf(look) }, { replace: true });
      const { href } = new URL(page, document.baseURI);
      return href + searchOf(look);
    },
  };
}
