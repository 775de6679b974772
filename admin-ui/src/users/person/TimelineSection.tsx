import { Box, Skeleton, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useUsher } from '../../api/hooks.js';
import { useT, useTranslateCode } from '../../i18n/useT.js';
import { Ago } from '../../ui/show/Ago.js';
import { Section } from '../../ui/page/Section.js';
import { toneColor } from '../../ui/show/StateChip.js';
import { useFormat } from '../../ui/show/useFormat.js';
import { foldTimeline, type ToldEvent } from './foldTimeline.js';
import { eventIcon, eventTone } from './timelineEvents.js';

/** Shows what happened to a person, the newest first. */
export function TimelineSection({ userId }: { userId: string }): ReactNode {
  const t = useT();
  const usher = useUsher();
  const { data } = useQuery({
    queryKey: ['usher', 'timeline', userId],
    queryFn: () => usher.timeline(userId),
    refetchInterval: 10_000,
  });
  return (
    <Section title={t('users.person.timeline')}>
      {!data && <Skeleton variant="rounded" height={120} />}
      {data?.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('users.person.timeline_empty')}
        </Typography>
      )}
      <Stack component="ol" sx={{ listStyle: 'none', m: 0, p: 0, gap: 2 }}>
        {foldTimeline(data ?? []).map((event) => (
          <Event key={`${event.at} ${event.type}`} event={event} userId={userId} />
        ))}
      </Stack>
    </Section>
  );
}

function Event({ event, userId }: { event: ToldEvent; userId: string }): ReactNode {
  const t = useT();
  const code = useTranslateCode();
  const kind = textOf(event.detail?.['kind']);
  const error = textOf(event.detail?.['error']);
  const what = code('users.event', event.type, event.type);
  const words =
    event.times > 1 ? t('users.person.timeline_times', { what, smart_count: event.times }) : what;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5 }}>
      <Box
        aria-hidden
        sx={{
          color: (theme) => toneColor(theme, eventTone(event.type)),
          '& svg': { fontSize: 20 },
        }}
      >
        {eventIcon(event.type)}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2">
          {kind ? t('named', { name: words, value: code('users.mail_kind', kind, kind) }) : words}
        </Typography>
        {error && (
          <Typography
            variant="body2"
            sx={{ color: (theme) => toneColor(theme, 'bad'), overflowWrap: 'anywhere' }}
          >
            {error}
          </Typography>
        )}
        <Typography
          variant="caption"
          component="div"
          sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}
        >
          <When event={event} />
          {event.actor && ' · '}
          {event.actor &&
            (event.actor.id === userId
              ? t('users.person.timeline_by_person')
              : t('users.person.timeline_by', { name: event.actor.name }))}
        </Typography>
      </Box>
    </Box>
  );
}

/** Says when it was; of several in one, from when until when, where the words differ. */
function When({ event: { since, at } }: { event: ToldEvent }): ReactNode {
  const { relativeTime } = useFormat();
  const isSpan = relativeTime(since) !== relativeTime(at);
  return (
    <>
      {isSpan && (
        <>
          <Ago at={since} /> –{' '}
        </>
      )}
      <Ago at={at} />
    </>
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
