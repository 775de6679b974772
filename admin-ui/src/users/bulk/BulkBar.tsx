import { alpha, Box, Button, type Theme, useMediaQuery } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { BulkActionsToolbar, useListContext, useRefresh } from 'react-admin';
import { useT } from '../../i18n/useT.js';
import { collapsed, focusTitleIfNowhere } from '../../ui/focus/focus.js';
import { belowAppBar } from '../../ui/list/tableLooks.js';
import { May } from '../../ui/act/May.js';
import { useBeginBulkAction } from './BulkActing.js';
import { type BulkActionName, bulkActionNames, bulkActions } from './bulkActions.js';
import { MoreActions } from './MoreActions.js';
import { type ChosenPeople, useChosenPeople } from './people.js';

/**
 * A line that breaks where there is no room. It stands over the list, instead of floating over what is
 * above it, and stays in sight while the page scrolls.
 */
const bar = {
  position: 'sticky',
  top: belowAppBar,
  left: 0,
  zIndex: 3,
  bgcolor: 'background.paper',
  '&& .RaBulkActionsToolbar-toolbar': {
    position: 'static',
    transform: 'none',
    backgroundColor: ({ palette }: Theme) => alpha(palette.primary.main, 0.1),
  },
  // Out of sight, and out of the way of the keyboard.
  [`&& ${collapsed}`]: { visibility: 'hidden' },
  [`& .RaBulkActionsToolbar-toolbar:not(${collapsed})`]: {
    height: 'auto',
    minHeight: 48,
    flexWrap: 'wrap',
    columnGap: 2,
    paddingBlock: 0.5,
  },
  '& .RaBulkActionsToolbar-title, & .RaBulkActionsToolbar-topToolbar': { flexWrap: 'wrap' },
  // React-admin gives it a line of its own on tablets.
  '& .RaBulkActionsToolbar-topToolbar': { flex: '0 1 auto', marginLeft: 'auto' },
} as const;

/** Says whom something is done to, and offers what. */
export function BulkBar({ more }: { more?: ReactNode }): ReactNode {
  const t = useT();
  const chosen = useChosenPeople();
  const { isAll, count } = chosen;
  const begin = useBegin(chosen);
  const filtered = useIsFiltered();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus();
  useToldHeight(root);
  const all = filtered ? 'users.bulk.all_chosen' : 'users.bulk.everybody_chosen';
  return (
    <Box ref={root} sx={bar}>
      <BulkActionsToolbar
        {...(isAll && { label: t(all, { smart_count: count }) })}
        selectAllButton={<AllButton chosen={chosen} />}
      >
        {!narrow &&
          bulkActionNames
            .filter((action) => bulkActions[action].isFrequent)
            .map((action) => (
              <ActionButton key={action} action={action} onClick={() => begin(action)} />
            ))}
        <MoreActions isAll={narrow} onChoose={begin} />
        {!isAll && more}
      </BulkActionsToolbar>
    </Box>
  );
}

interface ActionButtonProps {
  action: BulkActionName;
  onClick: () => void;
}

function ActionButton({ action, onClick }: ActionButtonProps): ReactNode {
  const t = useT();
  const { icon, may } = bulkActions[action];
  return (
    <May action={may[0]} resource={may[1]}>
      <Button startIcon={icon} onClick={onClick}>
        {t(`users.bulk.action.${action}`)}
      </Button>
    </May>
  );
}

/** Goes from those who are ticked to all that the filter finds, and back. */
function AllButton({ chosen }: { chosen: ChosenPeople }): ReactNode {
  const t = useT();
  const { selectedIds, total = 0 } = useListContext();
  const filtered = useIsFiltered();
  const { isAll, hasMore, chooseAll, chooseTicked } = chosen;
  if (!isAll && !hasMore) return null;
  const all = filtered ? 'users.bulk.all' : 'users.bulk.everybody';
  // One button, so that it keeps the focus.
  return (
    <Button size="small" onClick={isAll ? chooseTicked : chooseAll}>
      {isAll
        ? t('users.bulk.only_ticked', { smart_count: selectedIds.length })
        : t(all, { smart_count: total })}
    </Button>
  );
}

function useIsFiltered(): boolean {
  return Object.keys(useListContext().filterValues as object).length > 0;
}

/** Gives what begins an action with those who are chosen; when it is done, nobody is ticked any more. */
function useBegin({ people, count }: ChosenPeople): (action: BulkActionName) => void {
  const begin = useBeginBulkAction();
  const { onUnselectItems } = useListContext();
  const refresh = useRefresh();
  const onDone = (): void => {
    onUnselectItems();
    refresh();
  };
  return (action) => begin({ action, people, count, onDone });
}

/** Puts the focus on the title when nobody is ticked any more: the buttons go out of sight. */
function useKeptFocus(): void {
  const { length } = useListContext().selectedIds;
  const before = useRef(length);
  useEffect(() => {
    if (length === 0 && before.current > 0) focusTitleIfNowhere();
    before.current = length;
  }, [length]);
}

/** Tells the list around how high the bar is, for the head of the table to stay below it. */
function useToldHeight(bar: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const list = bar.current?.parentElement;
    if (!bar.current || !list) return;
    const observer = new ResizeObserver(([entry]) => {
      list.style.setProperty('--usher-bulk-bar', `${entry?.contentRect.height ?? 0}px`);
    });
    observer.observe(bar.current);
    return () => observer.disconnect();
  }, [bar]);
}
