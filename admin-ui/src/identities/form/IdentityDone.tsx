import VerifiedIcon from '@mui/icons-material/VerifiedOutlined';
import { Card } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT.js';
import { EmptyState } from '../../ui/page/EmptyState.js';
import { personName } from '../../ui/show/format.js';
import { LinkButton } from '../../ui/act/LinkButton.js';
import { May } from '../../ui/act/May.js';
import { PageHeader } from '../../ui/page/PageHeader.js';
import type { IdentityView } from '../identityTypes.js';

/** Shows what became of an identity, and what can be done now. */
export function IdentityDone({ identity }: { identity: IdentityView }): ReactNode {
  const t = useT();
  const validated = identity.status === 'validated';
  const name = [identity.given_name, identity.family_name].filter(Boolean).join(' ');
  return (
    <>
      <PageHeader
        title={t('identities.pick.title')}
        back={{ to: '/registration', label: t('registration.title') }}
      />
      <Card role="status">
        <EmptyState
          icon={<VerifiedIcon color="success" />}
          title={t(validated ? 'identities.done.validated' : 'identities.done.submitted', {
            name: name || personName(identity.user),
          })}
          text={t(validated ? 'identities.done.validated_text' : 'identities.done.submitted_text')}
          action={
            <>
              <LinkButton to="/registration/identity" variant="contained" autoFocus>
                {t('identities.done.another')}
              </LinkButton>
              <PersonLink id={identity.id} />
            </>
          }
        />
      </Card>
    </>
  );
}

/** Leads to the person's page, for those who may see it. */
export function PersonLink({ id }: { id: string }): ReactNode {
  const t = useT();
  return (
    <May action="list" resource="users">
      <LinkButton to={`/users/${id}`}>{t('registration.create.see_person')}</LinkButton>
    </May>
  );
}
