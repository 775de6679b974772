import PersonSearchIcon from '@mui/icons-material/PersonSearchOutlined';
import { alpha, Box, Button, Link, Skeleton, Stack, Typography } from '@mui/material';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { LinkBase } from 'react-admin';
import { usePath } from '../../api/context.js';
import { useT } from '../../i18n/useT.js';
import { Ago } from '../../ui/show/Ago.js';
import { EmptyState } from '../../ui/page/EmptyState.js';
import { personName } from '../../ui/show/format.js';
import { InTable } from '../../ui/list/inTable.js';
import { LinkButton } from '../../ui/act/LinkButton.js';
import { StatusChip } from '../../users/states.js';
import { IdentityChip } from '../identityStates.js';
import type { IdentityListItem } from '../identityTypes.js';
import { RequestIdentityButton } from '../RequestIdentityButton.js';
import { fromPicking } from '../useWayBack.js';
import { type FoundPeople, statusOf } from './usePeople.js';

interface PeopleProps extends Pick<FoundPeople, 'filter' | 'found' | 'more'> {
  ref: Ref<HTMLUListElement>;
}

/** The people who were found. Arrow keys go along them. */
export function People({ filter, found, more, ref }: PeopleProps): ReactNode {
  const t = useT();
  const { data, total = 0, isPlaceholderData, isFetching } = found;
  if (!data) return <Waiting />;
  if (data.length === 0) return <Nobody filter={filter} />;
  return (
    <>
      <Typography role="status" variant="body2" sx={{ px: 2, pt: 1.5, color: 'text.secondary' }}>
        {t('identities.pick.found', { smart_count: total })}
      </Typography>
      <Box
        component="ul"
        ref={ref}
        onKeyDown={alongRows}
        aria-label={t('identities.pick.people')}
        sx={{
          listStyle: 'none',
          m: 0,
          p: 1,
          containerType: 'inline-size',
          opacity: isPlaceholderData ? 0.6 : 1,
        }}
      >
        {data.map((person) => (
          <Row key={person.id} person={person} />
        ))}
      </Box>
      {data.length < total && (
        <Box sx={{ p: 2, pt: 0 }}>
          <Button onClick={more} loading={isFetching}>
            {t('identities.pick.more')}
          </Button>
        </Box>
      )}
    </>
  );
}

function Row({ person }: { person: IdentityListItem }): ReactNode {
  const t = useT();
  const path = usePath();
  const { user, status, requestedAt } = person;
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        columnGap: 1.5,
        rowGap: 0.5,
        p: 1,
        borderRadius: 1,
        alignItems: 'center',
        '&:hover': { bgcolor: 'action.hover' },
        '&:focus-within': { bgcolor: (theme) => alpha(theme.palette.primary.main, 0.08) },
        [beside]: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
        [inOneLine]: { gridTemplateColumns: columns },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Link
          component={LinkBase}
          to={path(`/registration/identity/${person.id}`)}
          state={fromPicking}
          underline="none"
          dir="auto"
          sx={{
            fontWeight: 500,
            overflowWrap: 'anywhere',
            // The whole row is the link; the button in it stands above.
            '&::after': { content: '""', position: 'absolute', inset: 0, borderRadius: 1 },
          }}
        >
          {personName(user)}
        </Link>
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {user.email}
          {requestedAt && status !== 'validated' && (
            <>
              {' · '}
              {t('identities.request.asked')} <Ago at={requestedAt} />
            </>
          )}
        </Typography>
      </Box>
      <Stack direction="row" sx={states}>
        <InTable.Provider value>
          <Box>
            <StatusChip status={user.status} />
          </Box>
          <Box>
            <IdentityChip status={status} />
          </Box>
        </InTable.Provider>
      </Stack>
      <Box sx={asking}>
        <RequestIdentityButton
          identity={person}
          size="small"
          aria-label={t('identities.request.of', { name: personName(user) })}
        />
      </Box>
    </Box>
  );
}

// By the room that the list has, which the menu takes from it.
const beside = '@container (min-width: 440px)';
const inOneLine = '@container (min-width: 760px)';

/** Who, the two states, and asking them: as wide as their longest words, to stand below each other. */
const columns = 'minmax(0, 1fr) 112px 152px 212px';

const states = {
  gridColumn: 1,
  typography: 'body2',
  whiteSpace: 'nowrap',
  columnGap: 1.5,
  flexWrap: 'wrap',
  [inOneLine]: { display: 'contents' },
} as const;

const asking = {
  position: 'relative',
  ml: -0.5,
  textAlign: 'start',
  '&:empty': { display: 'none' },
  '& .MuiButton-root': { whiteSpace: 'nowrap' },
  [beside]: { gridColumn: 2, gridRow: '1 / 3', textAlign: 'end' },
  [inOneLine]: { gridColumn: 'auto', gridRow: 'auto' },
} as const;

/** Moves from one person to the next by the arrow keys. */
function alongRows(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const links = [...event.currentTarget.querySelectorAll('a')];
  const focused = links.findIndex((link) => link === document.activeElement);
  links[Math.min(Math.max(focused + step, 0), links.length - 1)]?.focus();
}

function Nobody({ filter }: Pick<FoundPeople, 'filter'>): ReactNode {
  const t = useT();
  const searched = filter.q.trim() !== '' || statusOf(filter) !== 'unvalidated';
  return (
    <EmptyState
      icon={<PersonSearchIcon />}
      title={t(searched ? 'identities.pick.nobody' : 'identities.pick.all_done')}
      text={t(searched ? 'identities.pick.nobody_text' : 'identities.pick.all_done_text')}
      action={<LinkButton to="/registration/complete">{t('identities.complete.title')}</LinkButton>}
    />
  );
}

function Waiting(): ReactNode {
  return (
    <Stack sx={{ p: 2, gap: 2 }} aria-busy>
      {[0, 1, 2, 3, 4].map((row) => (
        <Skeleton key={row} variant="rounded" height={36} />
      ))}
    </Stack>
  );
}
