import ArchiveIcon from '@mui/icons-material/ArchiveOutlined';
import BlockIcon from '@mui/icons-material/Block';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined';
import LinkIcon from '@mui/icons-material/LinkOutlined';
import LoginIcon from '@mui/icons-material/LoginOutlined';
import MailIcon from '@mui/icons-material/MailOutlineOutlined';
import PersonAddIcon from '@mui/icons-material/PersonAddOutlined';
import SendIcon from '@mui/icons-material/SendOutlined';
import type { ReactElement } from 'react';
import type { Tone } from '../ui/StateChip';

const icons: Record<string, ReactElement> = {
  'invitation.created': <SendIcon />,
  'invitation.resent': <SendIcon />,
  'invitation.revoked': <BlockIcon />,
  'invitation.accepted': <CheckCircleIcon />,
  'email.queued': <MailIcon />,
  'email.sent': <MailIcon />,
  'email.failed': <ErrorIcon />,
  'invitation.link_copied': <LinkIcon />,
  'user.created': <PersonAddIcon />,
  'user.signed_in': <LoginIcon />,
  'user.archived': <ArchiveIcon />,
};

export function eventIcon(type: string): ReactElement {
  return icons[type] ?? <EditIcon />;
}

export function eventTone(type: string): Tone {
  if (type === 'email.failed') return 'bad';
  if (type === 'invitation.accepted') return 'good';
  return 'quiet';
}
