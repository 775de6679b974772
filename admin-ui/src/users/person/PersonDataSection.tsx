import DeleteIcon from '@mui/icons-material/DeleteForeverOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { files } from '../../api/files.js';
import { useMay, useMe } from '../../api/hooks.js';
import type { User } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { DownloadButton } from '../../ui/DownloadButton.js';
import { Section } from '../../ui/Section.js';
import { ErasePersonDialog } from './ErasePersonDialog.js';

/** All that is held about the person: as a file, or gone for good. */
export function PersonDataSection({ user }: { user: User }): ReactNode {
  const t = useT();
  const mayExport = useMay('list', 'identities');
  const mayErase = useMay('list', 'settings');
  const isMe = useMe()?.user.id === user.id;
  const [erasing, setErasing] = useState(false);
  if (!mayExport && !mayErase) return null;
  return (
    <Section title={t('users.erase.section')}>
      <Stack sx={{ gap: 2 }}>
        {mayExport && (
          <Row help={t('users.erase.export_help')}>
            <DownloadButton size="small" variant="outlined" file={files.personalData(user.id)}>
              {t('users.erase.export')}
            </DownloadButton>
          </Row>
        )}
        {mayErase && (
          <Row help={t(isMe ? 'users.erase.yourself' : 'users.erase.help')}>
            <Button
              size="small"
              variant="outlined"
              color="error"
              disabled={isMe}
              startIcon={<DeleteIcon />}
              onClick={() => setErasing(true)}
            >
              {t('users.erase.action')}
            </Button>
          </Row>
        )}
      </Stack>
      <ErasePersonDialog user={user} open={erasing} onClose={() => setErasing(false)} />
    </Section>
  );
}

function Row({ help, children }: { help: string; children: ReactNode }): ReactNode {
  return (
    <Stack
      direction={{ xs: 'column', sm: 'row' }}
      sx={{ gap: { xs: 1, sm: 2 }, alignItems: { xs: 'flex-start', sm: 'center' } }}
    >
      <Box sx={{ flexShrink: 0, minWidth: { sm: 200 } }}>{children}</Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {help}
      </Typography>
    </Stack>
  );
}
