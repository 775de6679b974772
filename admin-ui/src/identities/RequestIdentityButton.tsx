import ForwardIcon from '@mui/icons-material/ForwardToInboxOutlined';
import { Button, type ButtonProps } from '@mui/material';
import type { ReactNode } from 'react';
import { useNotice } from '../api/hooks.js';
import { useVerb } from '../ui/act/useVerb.js';
import { useT } from '../i18n/useT.js';
import { useRefreshPeople } from '../users/usePersonVerbs.js';
import { May } from '../ui/act/May.js';
import type { IdentityListItem } from './identityTypes.js';

interface RequestIdentityButtonProps extends ButtonProps {
  identity: Pick<IdentityListItem, 'user' | 'status'>;
}

/** Asks the person by mail to fill in their identity; nothing when there is nothing to ask for. */
export function RequestIdentityButton({
  identity: { user, status },
  ...button
}: RequestIdentityButtonProps): ReactNode {
  const t = useT();
  const notice = useNotice();
  const refresh = useRefreshPeople();
  const { mutate, isPending } = useVerb((usher) => usher.requestIdentity(user.id), {
    onDone: () => {
      notice(t('identities.request.done', { email: user.email }));
      return refresh();
    },
  });
  if (status === 'submitted' || status === 'validated' || user.status === 'archived') return null;
  return (
    <May action="edit" resource="identities">
      <Button startIcon={<ForwardIcon />} {...button} loading={isPending} onClick={() => mutate()}>
        {t('identities.request.action')}
      </Button>
    </May>
  );
}
