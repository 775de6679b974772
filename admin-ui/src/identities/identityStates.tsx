import CircleIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import ReplyIcon from '@mui/icons-material/ReplyOutlined';
import VerifiedIcon from '@mui/icons-material/VerifiedOutlined';
import type { ReactElement, ReactNode } from 'react';
import { useT } from '../i18n/useT.js';
import { StateChip, type Tone } from '../ui/show/StateChip.js';
import type { IdentityStatus } from '../api/types.js';

const looks: Record<IdentityStatus, { tone: Tone; icon?: ReactElement }> = {
  none: { tone: 'quiet', icon: <CircleIcon /> },
  draft: { tone: 'busy', icon: <EditIcon /> },
  submitted: { tone: 'wait' },
  returned: { tone: 'bad', icon: <ReplyIcon /> },
  validated: { tone: 'good', icon: <VerifiedIcon /> },
};

/** The state of an identity. */
export function IdentityChip({ status }: { status: IdentityStatus }): ReactNode {
  const t = useT();
  return <StateChip {...looks[status]} label={t(`identities.status.${status}`)} />;
}
