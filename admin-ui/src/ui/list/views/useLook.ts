import { useEffect } from 'react';
import { useListContext, useResourceContext, useStore } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';
import type { Look } from './savedViews.js';
import { completed, hiddenIn, searchOf, type ShownLook, withHidden } from './sharedLook.js';

/**
 * The columns of a list's table that are not shown, and a way to hide one or show it again. The address
 * says them; react-admin's table reads them from the store, where `useLookInAddress` puts them.
 * @param hidden those that are not shown until somebody chooses them.
 */
export function useHiddenColumns(
  hidden: readonly string[],
): [readonly string[], (column: string) => void] {
  const [away] = useStore(storeKey(useResourceContext()), hidden);
  const navigate = useNavigate();
  const toggle = (column: string): void => {
    const search = searchNow();
    const now = hiddenIn(search) ?? away;
    const next = now.includes(column) ? now.filter((one) => one !== column) : [...now, column];
    void navigate({ search: withHidden(search, next) }, { replace: true });
  };
  return [away, toggle];
}

/**
 * The look of the list, and a way to show it otherwise.
 * @param hidden the columns that are not shown until somebody chooses them; undefined where none can be.
 */
export function useLook(hidden: readonly string[] | undefined): [ShownLook, (look: Look) => void] {
  const list = useListContext();
  const { sort, page, perPage } = list;
  const [away] = useStore(storeKey(useResourceContext()), hidden);
  const navigate = useNavigate();
  const look: ShownLook = {
    filter: list.filterValues as Record<string, unknown>,
    sort: { field: sort.field, order: sort.order },
    hidden: hidden && away,
    page,
    perPage,
  };
  const show = (other: Look): void =>
    void navigate({ search: searchOf({ ...other, page: 1, perPage }) });
  return [look, show];
}

/**
 * Keeps the look of the list in its address, so that the address can be sent to somebody: what it
 * says is shown, what it does not say is added.
 * @param hidden the columns that are not shown until somebody chooses them; undefined where none can be.
 */
export function useLookInAddress(hidden: readonly string[] | undefined): void {
  const [look] = useLook(hidden);
  const [, setAway] = useStore<readonly string[]>(storeKey(useResourceContext()));
  const { search } = useLocation();
  const navigate = useNavigate();
  const whole = completed(search, look);
  useEffect(() => {
    const said = hiddenIn(search);
    if (said) setAway(said);
    if (whole) void navigate({ search: whole }, { replace: true });
  }, [search, whole, setAway, navigate]);
}

/** The place in the store where react-admin's table keeps its hidden columns. */
function storeKey(resource: string | undefined): string {
  return `${resource}.datatable`;
}

/** The search of the address bar. What is drawn may be behind it while a long list is drawn again. */
function searchNow(): string {
  const { hash, search } = location;
  const inHash = hash.indexOf('?');
  return inHash < 0 ? search : hash.slice(inHash);
}
