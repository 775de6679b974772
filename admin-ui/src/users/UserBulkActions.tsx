import ArchiveIcon from '@mui/icons-material/ArchiveOutlined';
import ForwardIcon from '@mui/icons-material/ForwardToInboxOutlined';
import SendIcon from '@mui/icons-material/SendOutlined';
import { Button } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { CanAccess, useListContext } from 'react-admin';
import { useT } from '../i18n/useT';
import { ConfirmButton } from '../ui/ConfirmButton';
import { focusTitleIfNowhere } from '../ui/focus';
import { AddToGroupButton } from './AddToGroupButton';
import { useBulkArchive, useBulkAsk, useBulkResend } from './useBulkActions';

/** What can be done with the people who are ticked in the list. */
export function UserBulkActions(): ReactNode {
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
      <CanAccess action="resend" resource="invitations">
        <Button
          startIcon={<SendIcon />}
          loading={resend.isPending}
          onClick={() => resend.mutate(ids)}
        >
          {t('users.bulk.resend')}
        </Button>
      </CanAccess>
      <CanAccess action="edit" resource="identities">
        <Button
          startIcon={<ForwardIcon />}
          loading={ask.isPending}
          onClick={() => ask.mutate({ ids })}
        >
          {t('users.bulk.ask')}
        </Button>
      </CanAccess>
      <CanAccess action="edit" resource="groups">
        <AddToGroupButton ids={ids} />
      </CanAccess>
      <CanAccess action="archive" resource="users">
        <ConfirmButton
          startIcon={<ArchiveIcon />}
          label={t('users.bulk.archive')}
          title={t('users.bulk.archive_title', { smart_count: ids.length })}
          text={t('users.bulk.archive_text')}
          onConfirm={() => archive.mutateAsync(ids)}
        />
      </CanAccess>
    </>
  );
}
