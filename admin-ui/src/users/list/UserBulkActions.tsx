import ArchiveIcon from '@mui/icons-material/ArchiveOutlined';
import ForwardIcon from '@mui/icons-material/ForwardToInboxOutlined';
import SendIcon from '@mui/icons-material/SendOutlined';
import { type ReactNode, useEffect, useRef } from 'react';
import { useListContext } from 'react-admin';
import { useT } from '../../i18n/useT.js';
import { ConfirmButton } from '../../ui/ConfirmButton.js';
import { focusTitleIfNowhere } from '../../ui/focus.js';
import { MailButton } from '../../ui/MailButton.js';
import { May } from '../../ui/May.js';
import { AddToGroupButton } from './AddToGroupButton.js';
import {
  countToAsk,
  openInvitations,
  useBulkArchive,
  useBulkAsk,
  useBulkResend,
} from './useBulkActions.js';

/** The actions that can be done with the people who are ticked in the list, and what the application adds. */
export function UserBulkActions({ more }: { more?: ReactNode }): ReactNode {
  const t = useT();
  const { selectedIds } = useListContext();
  const resend = useBulkResend();
  const ask = useBulkAsk();
  const archive = useBulkArchive();
  const ids = selectedIds as string[];
  const ticked = useRef(ids.length);
  useEffect(() => {
    // The buttons go out of sight.
    if (ids.length === 0 && ticked.current > 0) focusTitleIfNowhere();
    ticked.current = ids.length;
  }, [ids.length]);
  return (
    <>
      <May action="resend" resource="invitations">
        <MailButton
          startIcon={<SendIcon />}
          label={t('users.bulk.resend')}
          mails={async (usher) => (await openInvitations(usher, ids)).length}
          title={(mails) => t('users.bulk.resend_title', { smart_count: mails })}
          onSend={() => resend.mutateAsync(ids)}
        />
      </May>
      <May action="edit" resource="identities">
        <MailButton
          startIcon={<ForwardIcon />}
          label={t('users.bulk.ask')}
          mails={(usher) => countToAsk(usher, ids)}
          title={(mails) => t('users.bulk.ask_title', { smart_count: mails })}
          onSend={() => ask.mutateAsync({ ids })}
        />
      </May>
      <May action="edit" resource="groups">
        <AddToGroupButton ids={ids} />
      </May>
      <May action="archive" resource="users">
        <ConfirmButton
          startIcon={<ArchiveIcon />}
          label={t('users.bulk.archive')}
          title={t('users.bulk.archive_title', { smart_count: ids.length })}
          text={t('users.bulk.archive_text')}
          onConfirm={() => archive.mutateAsync(ids)}
        />
      </May>
      {more}
    </>
  );
}
