import LinkIcon from '@mui/icons-material/LinkOutlined';
import {
  Button,
  type ButtonProps,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useNotice } from '../api/hooks.js';
import { useVerb } from '../ui/act/useVerb.js';
import { useT } from '../i18n/useT.js';
import { copyText } from '../ui/act/copyText.js';
import { useFormat } from '../ui/show/useFormat.js';

interface Link {
  url: string;
  expiresAt: string;
}

/** Copies the invitation's link; where the browser forbids it, shows the link to be copied by hand. */
export function CopyLinkButton({
  invitationId,
  ...button
}: ButtonProps & { invitationId: string }): ReactNode {
  const t = useT();
  const format = useFormat();
  const notice = useNotice();
  const [byHand, setByHand] = useState<Link>();
  const { mutate, isPending } = useVerb((usher) => usher.invitationLink(invitationId), {
    onDone: async (link) => {
      const copied = await copyText(link.url);
      if (copied) notice(t('users.person.copied', { until: format.day(link.expiresAt) }));
      else setByHand(link);
    },
  });
  return (
    <>
      <Button {...button} startIcon={<LinkIcon />} loading={isPending} onClick={() => mutate()}>
        {t('users.person.copy_link')}
      </Button>
      {byHand && <LinkDialog link={byHand} onClose={() => setByHand(undefined)} />}
    </>
  );
}

function LinkDialog({ link, onClose }: { link: Link; onClose: () => void }): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth>
      <DialogTitle>{t('users.person.link_title')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
          {t('users.person.link_text', { until: format.day(link.expiresAt) })}
        </Typography>
        <TextField
          value={link.url}
          multiline
          autoFocus
          onFocus={(event) => event.target.select()}
          slotProps={{ htmlInput: { readOnly: true, 'aria-label': t('users.person.link_title') } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
