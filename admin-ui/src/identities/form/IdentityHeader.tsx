import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT';
import { personName } from '../../ui/format';
import { PageHeader } from '../../ui/PageHeader';
import { IdentityChip } from '../identityStates';
import type { IdentityView } from '../identityTypes';
import { RequestIdentityButton } from '../RequestIdentityButton';
import { useWayBack } from '../useWayBack';

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
