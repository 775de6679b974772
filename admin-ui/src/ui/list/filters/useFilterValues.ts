import { useListContext } from 'react-admin';

interface FilterValues {
  values: Readonly<Record<string, unknown>>;
  /** Sets one filter; undefined takes it off. */
  set: (key: string, value: string | undefined) => void;
  clear: () => void;
}

/** The filters that limit the list, as its address has them. */
export function useFilterValues(): FilterValues {
  const list = useListContext();
  const values = list.filterValues as Record<string, unknown>;
  return {
    values,
    set: (key, value) => {
      const others = Object.entries(values).filter(([one]) => one !== key);
      const all = value === undefined ? others : [...others, [key, value] as const];
      list.setFilters(Object.fromEntries(all), list.displayedFilters);
    },
    clear: () => list.setFilters({}, []),
  };
}
