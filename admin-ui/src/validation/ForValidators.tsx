import type { ReactNode } from 'react';
import { useMay } from '../api/hooks.js';
import { useT } from '../i18n/useT.js';
import { Page } from '../ui/page/Page.js';
import { PageHeader } from '../ui/page/PageHeader.js';
import { PermissionMissing } from '../ui/page/PermissionMissing.js';

/** Its children for those who may see and validate identities; for others, what they are missing. */
export function ForValidators({ children }: { children: ReactNode }): ReactNode {
  const t = useT();
  const mayValidate = useMay('validate', 'identities');
  const mayView = useMay('list', 'identities');
  if (mayValidate === undefined || mayView === undefined) return null;
  if (mayValidate && mayView) return children;
  return (
    <Page>
      <PageHeader title={t('validation.title')} />
      <PermissionMissing permission={mayValidate ? 'can_view_identity' : 'can_validate_identity'} />
    </Page>
  );
}
