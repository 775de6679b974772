import PersonAddIcon from '@mui/icons-material/PersonAddOutlined';
import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import type { ReactNode } from 'react';
import { CanAccess } from 'react-admin';
import { useT } from '../i18n/useT.js';
import { LinkButton } from '../ui/LinkButton.js';

/** The two ways to invite people, each for those who may. */
export function InviteButtons(): ReactNode {
  const t = useT();
  return (
    <>
      <CanAccess action="create" resource="users">
        <LinkButton to="/registration/create" variant="contained" startIcon={<PersonAddIcon />}>
          {t('home.invite_one')}
        </LinkButton>
      </CanAccess>
      <CanAccess action="create" resource="imports">
        <LinkButton to="/registration/bulk" variant="outlined" startIcon={<UploadFileIcon />}>
          {t('home.invite_many')}
        </LinkButton>
      </CanAccess>
    </>
  );
}
