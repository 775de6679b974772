import CloseIcon from '@mui/icons-material/Close';
import MoreIcon from '@mui/icons-material/ExpandMore';
import { Box, ButtonBase, type SxProps, type Theme } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { useT } from '../../../i18n/useT.js';
import { FilterPopup } from './FilterPopup.js';
import { isOffered, type ListFilter, type OfferedFilter } from './listFilter.js';

interface FilterChipProps {
  filter: ListFilter;
  value: unknown;
  onRemove: () => void;
}

const looks: SxProps<Theme> = {
  display: 'inline-flex',
  maxWidth: '100%',
  height: 32,
  borderRadius: 4,
  border: 1,
  borderColor: 'divider',
  bgcolor: 'background.paper',
  overflow: 'hidden',
  typography: 'body2',
  '&& > *': { px: 1.25, minWidth: 0, font: 'inherit' },
  '& .MuiButtonBase-root:hover': { bgcolor: 'action.hover' },
  '& .MuiButtonBase-root.Mui-focusVisible': { bgcolor: 'action.focus' },
  '& svg': { fontSize: 18, color: 'text.secondary' },
};

const text: SxProps = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' };

/** A filter that is set: what it says, with a menu to change it and a cross to take it off. */
export function FilterChip({ filter, value, onRemove }: FilterChipProps): ReactNode {
  const t = useT();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const said = (
    <Box component="span" id={`${id}words`} sx={text}>
      <FilterWords filter={filter} value={value} />
    </Box>
  );
  return (
    <Box sx={looks}>
      {isOffered(filter) ? (
        <>
          <ButtonBase
            aria-haspopup={'choices' in filter ? 'menu' : 'dialog'}
            aria-expanded={anchor !== null}
            onClick={({ currentTarget }) => setAnchor(currentTarget)}
            sx={{ '&&&': { pr: 0.5, gap: 0.25 } }}
          >
            {said}
            <MoreIcon />
          </ButtonBase>
          <FilterPopup filter={filter} anchor={anchor} onClose={() => setAnchor(null)} />
        </>
      ) : (
        <Box component="span" sx={{ display: 'flex', alignItems: 'center' }}>
          {said}
        </Box>
      )}
      <ButtonBase
        id={id}
        aria-label={t('list.remove_filter')}
        aria-labelledby={`${id} ${id}words`}
        onClick={onRemove}
        sx={{ '&&&': { px: 0.75 }, flexShrink: 0 }}
      >
        <CloseIcon />
      </ButtonBase>
    </Box>
  );
}

function FilterWords({ filter, value }: Pick<FilterChipProps, 'filter' | 'value'>): ReactNode {
  const t = useT();
  if (!('label' in filter)) return filter.words(value);
  return (
    <>
      {t('label', { name: filter.label })} {nameOf(filter, String(value))}
    </>
  );
}

/** The name of a value; of one that is not known (yet), that there is one. */
function nameOf(filter: OfferedFilter, value: string): ReactNode {
  if (!('choices' in filter)) return filter.name(value);
  const known = filter.choices?.find(({ id }) => id === value)?.name;
  return known ?? filter.name?.(value) ?? '…';
}
