import PersonAddIcon from '@mui/icons-material/PersonAddOutlined';
import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import type { ReactNode } from 'react';
import { useT } from '../i18n/useT.js';
import { LinkButton } from '../ui/act/LinkButton.js';
import { May } from '../ui/act/May.js';

/** On a phone, where they may stand below each other, they end at one line. */
const inLine = { flexGrow: { xs: 1, sm: 0 } } as const;

/** The two ways to invite people, each for those who may. */
export function InviteButtons(): ReactNode {
  const t = useT();
  return (
    <>
      <May action="create" resource="users">
        <LinkButton
          to="/registration/create"
          variant="contained"
          startIcon={<PersonAddIcon />}
          sx={inLine}
        >
          {t('home.invite_one')}
        </LinkButton>
      </May>
      <May action="create" resource="imports">
        <LinkButton
          to="/registration/bulk"
          variant="outlined"
          startIcon={<UploadFileIcon />}
          sx={inLine}
        >
          {t('home.invite_many')}
        </LinkButton>
      </May>
    </>
  );
}
