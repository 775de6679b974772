import DeleteIcon from '@mui/icons-material/DeleteForeverOutlined';
import { Box, Button, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { files } from '../../api/files.js';
import { useMay, useMe } from '../../api/hooks.js';
import type { User } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { DownloadButton } from '../../ui/act/DownloadButton.js';
import { Section } from '../../ui/page/Section.js';
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
      <Box sx={rows}>
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
      </Box>
      <ErasePersonDialog user={user} open={erasing} onClose={() => setErasing(false)} />
    </Section>
  );
}

function Row({ help, children }: { help: string; children: ReactNode }): ReactNode {
  return (
    <>
      <Box sx={{ '& .MuiButton-root': { width: { sm: '100%' } } }}>{children}</Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: { xs: 1, sm: 0 } }}>
        {help}
      </Typography>
    </>
  );
}

/** Buttons equally wide, beside what each does. */
const rows = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'max-content minmax(0, 1fr)' },
  columnGap: 2,
  rowGap: { xs: 1, sm: 2 },
  alignItems: 'center',
} as const;
