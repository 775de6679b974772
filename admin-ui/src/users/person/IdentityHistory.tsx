import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { Box, Button, Skeleton, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { useResourceName } from '../../api/context.js';
import { useUsher } from '../../api/hooks.js';
import { useT } from '../../i18n/useT.js';
import type { IdentityVersionInfo } from '../../identities/identityTypes.js';
import { Ago } from '../../ui/show/Ago.js';

/** Lists who changed the identity, when, and where that came from; not what it said. */
export function IdentityHistory({ userId }: { userId: string }): ReactNode {
  const t = useT();
  const [shown, setShown] = useState(false);
  const regionId = useId();
  return (
    <Box>
      <Button
        size="small"
        color="inherit"
        startIcon={<HistoryIcon />}
        aria-expanded={shown}
        aria-controls={regionId}
        onClick={() => setShown(!shown)}
      >
        {t(shown ? 'users.identity.hide_history' : 'users.identity.history')}
      </Button>
      <Box id={regionId}>{shown && <Versions userId={userId} />}</Box>
    </Box>
  );
}

function Versions({ userId }: { userId: string }): ReactNode {
  const t = useT();
  const usher = useUsher();
  const name = useResourceName();
  const title = useId();
  const { data } = useQuery({
    queryKey: [name('identities'), 'versions', userId],
    queryFn: () => usher.identityVersions(userId),
  });
  if (!data) return <Skeleton variant="rounded" height={80} sx={{ mt: 1 }} />;
  return (
    <Box sx={{ mt: 3 }}>
      <Typography variant="h3" id={title} sx={{ mb: 1 }}>
        {t('users.identity.history_name')}
      </Typography>
      <Stack component="ol" aria-labelledby={title} sx={{ listStyle: 'none', m: 0, p: 0, gap: 1 }}>
        {data.map((version) => (
          <Version key={version.version} version={version} />
        ))}
      </Stack>
    </Box>
  );
}

function Version({ version }: { version: IdentityVersionInfo }): ReactNode {
  const t = useT();
  const { action, actor, source, createdAt } = version;
  const who = [actor?.name, t(`identities.source.${source}`)].filter(Boolean).join(' · ');
  return (
    <Box component="li" sx={{ overflowWrap: 'anywhere' }}>
      <Typography variant="body2">{t(`users.identity.version.${action}`)}</Typography>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        <Ago at={createdAt} /> · {who}
      </Typography>
    </Box>
  );
}
