import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { May } from '../../ui/May.js';

/** Leads to the person's page, for those who may see it. */
export function PersonLink({ id }: { id: string }): ReactNode {
  const t = useT();
  return (
    <May action="list" resource="users">
      <LinkButton to={`/users/${id}`}>{t('registration.create.see_person')}</LinkButton>
    </May>
  );
}
