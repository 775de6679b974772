import FilterIcon from '@mui/icons-material/FilterListOff';
import { Box, Button, Stack } from '@mui/material';
import { type ReactNode, useRef } from 'react';
import { FilterLiveForm } from 'react-admin';
import { useT } from '../../../i18n/useT.js';
import { AddFilter, addFilterClass } from './AddFilter.js';
import { FilterChip } from './FilterChip.js';
import { isOffered, type ListFilter } from './listFilter.js';
import { Search } from './Search.js';
import { useFilterValues } from './useFilterValues.js';

interface FiltersProps {
  /** The name of the search, where there is one. */
  search?: string | undefined;
  filters: readonly ListFilter[];
  /** Stands at the end of the line. */
  views: ReactNode;
}

/** The limits of a list, in one line: the search, a chip for each filter that is set, and those that can be added. */
export function Filters({ search, filters, views }: FiltersProps): ReactNode {
  const t = useT();
  const root = useRef<HTMLDivElement>(null);
  const { values, set, clear } = useFilterValues();
  const isSet = ({ key }: ListFilter): boolean => values[key] !== undefined;
  /** The button that took it away goes away itself. */
  const focusWhatStays = (): void => {
    const within = (one: string): HTMLElement | null | undefined =>
      root.current?.querySelector(one);
    (within(`.${addFilterClass}`) ?? within('input'))?.focus();
  };
  return (
    <Stack
      ref={root}
      direction="row"
      role="group"
      aria-label={t('list.filters')}
      sx={{ gap: 1, flexWrap: 'wrap', mb: 2, alignItems: 'center' }}
    >
      {search && (
        <Box sx={{ width: { xs: '100%', sm: 'auto' } }}>
          <FilterLiveForm>
            <Search name={search} />
          </FilterLiveForm>
        </Box>
      )}
      {filters.filter(isSet).map((filter) => (
        <FilterChip
          key={filter.key}
          filter={filter}
          value={values[filter.key]}
          onRemove={() => {
            focusWhatStays();
            set(filter.key, undefined);
          }}
        />
      ))}
      <AddFilter filters={filters.filter(isOffered)} isSet={isSet} />
      {Object.keys(values).length > 0 && (
        <Button
          size="small"
          color="inherit"
          startIcon={<FilterIcon />}
          onClick={() => {
            focusWhatStays();
            clear();
          }}
        >
          {t('list.clear_filters')}
        </Button>
      )}
      <Box sx={{ ml: 'auto' }}>{views}</Box>
    </Stack>
  );
}
