import ArchiveIcon from '@mui/icons-material/ArchiveOutlined';
import BlockIcon from '@mui/icons-material/Block';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined';
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import ForwardIcon from '@mui/icons-material/ForwardToInboxOutlined';
import LinkIcon from '@mui/icons-material/LinkOutlined';
import LoginIcon from '@mui/icons-material/LoginOutlined';
import MailIcon from '@mui/icons-material/MailOutlineOutlined';
import PersonAddIcon from '@mui/icons-material/PersonAddOutlined';
import ReplyIcon from '@mui/icons-material/ReplyOutlined';
import SendIcon from '@mui/icons-material/SendOutlined';
import VerifiedIcon from '@mui/icons-material/VerifiedOutlined';
import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import type { ReactElement } from 'react';
import type { Tone } from '../../ui/show/StateChip.js';

const icons: Record<string, ReactElement> = {
  'invitation.created': <SendIcon />,
  'invitation.resent': <SendIcon />,
  'invitation.revoked': <BlockIcon />,
  'invitation.accepted': <CheckCircleIcon />,
  'email.queued': <MailIcon />,
  'email.sent': <MailIcon />,
  'email.failed': <ErrorIcon />,
  'email.retried': <SendIcon />,
  'invitation.link_copied': <LinkIcon />,
  'user.created': <PersonAddIcon />,
  'user.signed_in': <LoginIcon />,
  'user.archived': <ArchiveIcon />,
  'identity.read': <VisibilityIcon />,
  'identity.submitted': <FactCheckIcon />,
  'identity.validated': <VerifiedIcon />,
  'identity.returned': <ReplyIcon />,
  'identity.requested': <ForwardIcon />,
  'identity.draft_deleted': <DeleteIcon />,
  'personal_data.exported': <DownloadIcon />,
};

export function eventIcon(type: string): ReactElement {
  return icons[type] ?? <EditIcon />;
}

export function eventTone(type: string): Tone {
  if (type === 'email.failed' || type === 'identity.returned') return 'bad';
  if (type === 'invitation.accepted' || type === 'identity.validated') return 'good';
  return 'quiet';
}
