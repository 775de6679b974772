import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT.js';
import { personName } from '../../ui/format.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { IdentityChip } from '../identityStates.js';
import type { IdentityView } from '../identityTypes.js';
import { RequestIdentityButton } from '../RequestIdentityButton.js';
import { useWayBack } from '../useWayBack.js';

/** Whose identity it is, and how it stands. */
export function IdentityHeader({ view }: { view: IdentityView }): ReactNode {
  const t = useT();
  const { user, status } = view;
  return (
    <PageHeader
      title={personName(user)}
      beside={<IdentityChip status={status} />}
      subtitle={`${user.email} · ${t(`status.${user.status}`)}`}
      back={useWayBack(view.id)}
      actions={<RequestIdentityButton identity={view} />}
    />
  );
}
