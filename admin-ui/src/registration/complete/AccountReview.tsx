import type { ReactNode } from 'react';
import { useGetMany } from 'react-admin';
import type { UseFormReturn } from 'react-hook-form';
import { useResourceName } from '../../api/context.js';
import type { Group } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { ReviewPart } from '../../identities/form/Review.js';
import { Facts } from '../../ui/show/Facts.js';
import type { AccountFields } from './useKeptPerson.js';

interface AccountReviewProps {
  account: UseFormReturn<AccountFields>;
  onChange: () => void;
}

/** Shows what the account will be. */
export function AccountReview({ account, onChange }: AccountReviewProps): ReactNode {
  const t = useT();
  const name = useResourceName();
  const { email, username, role, groupIds = [] } = account.getValues();
  const { data: groups } = useGetMany<Group>(name('groups'), { ids: groupIds });
  return (
    <ReviewPart title={t('identities.step.account')} onChange={onChange}>
      <Facts
        facts={[
          [t('registration.create.email'), email],
          [
            t('registration.create.username'),
            username || t('registration.create.username_existing'),
          ],
          [t('registration.create.role'), t(`role.${role}`)],
          ...(groupIds.length > 0
            ? [
                [
                  t('registration.create.groups'),
                  groups?.map(({ name }) => name).join(', '),
                ] satisfies [string, ReactNode],
              ]
            : []),
        ]}
      />
    </ReviewPart>
  );
}
