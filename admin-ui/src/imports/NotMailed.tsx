import ForwardIcon from '@mui/icons-material/ForwardToInboxOutlined';
import MailIcon from '@mui/icons-material/MailOutlineOutlined';
import type { ReactNode } from 'react';
import { useNotice } from '../api/hooks.js';
import { useVerb } from '../ui/act/useVerb.js';
import type { PeopleImport } from '../api/importTypes.js';
import { useT } from '../i18n/useT.js';
import { MailButton } from '../ui/act/MailButton.js';
import { May } from '../ui/act/May.js';
import { Fact } from './Fact.js';
import { isUnmailed } from './importStates.js';
import { useRefreshImport } from './useImport.js';

/** Says that an import has invited people without mailing them, and mails them. */
export function NotMailed({ data }: { data: PeopleImport }): ReactNode {
  const { id, counts } = data;
  const t = useT();
  const notice = useNotice();
  const refresh = useRefreshImport(id);
  const { mutateAsync } = useVerb((usher) => usher.mailImported(id), {
    onDone: ({ queued }) => {
      notice(t('imports.done.mailed', { smart_count: queued }));
      return refresh();
    },
  });
  if (!isUnmailed(data)) return null;
  return (
    <Fact
      icon={<MailIcon />}
      action={
        <May action="resend" resource="invitations">
          <May action="list" resource="users">
            <MailButton
              size="small"
              variant="contained"
              startIcon={<ForwardIcon />}
              label={t('imports.done.mail_now')}
              mails={() => counts.invited}
              title={(number) => t('imports.done.mail_title', { smart_count: number })}
              onSend={() => mutateAsync()}
            />
          </May>
        </May>
      }
    >
      {t('imports.done.not_mailed')}
    </Fact>
  );
}
