import { Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Delivery, InvitationSummary, User } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { Ago } from '../../ui/show/Ago.js';
import { Facts } from '../../ui/show/Facts.js';
import { May } from '../../ui/act/May.js';
import { Section } from '../../ui/page/Section.js';
import { useFormat } from '../../ui/show/useFormat.js';
import { CopyLinkButton } from '../CopyLinkButton.js';
import { RevokeButton } from './PersonButtons.js';
import { DeliveryChip, InvitationChip } from '../states.js';

export function InvitationSection({ user }: { user: User }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { invitation } = user;
  if (!invitation) {
    return (
      <Section title={t('users.person.invitation')}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('users.person.no_invitation')}
        </Typography>
      </Section>
    );
  }
  const pending = invitation.status === 'pending';
  const facts: [string, ReactNode][] = [
    [t('users.column.status'), <InvitationChip key="status" status={invitation.status} />],
    [
      t('users.person.last_sent'),
      <Ago key="sent" at={invitation.lastSentAt} none={t('time.never')} />,
    ],
  ];
  if (pending) facts.push([t('users.person.expires'), format.day(invitation.expiresAt)]);
  if (invitation.delivery) {
    facts.push([
      t('users.person.delivery'),
      <DeliveryFact key="delivery" {...invitation} delivery={invitation.delivery} />,
    ]);
  }
  return (
    <Section title={t('users.person.invitation')}>
      <Facts facts={facts} />
      {pending && (
        <Stack direction="row" sx={{ gap: 1, mt: 2, ml: -0.5, flexWrap: 'wrap' }}>
          <May action="copy_link" resource="invitations">
            <CopyLinkButton size="small" invitationId={invitation.id} />
          </May>
          <May action="revoke" resource="invitations">
            <RevokeButton user={user} invitationId={invitation.id} />
          </May>
        </Stack>
      )}
    </Section>
  );
}

/** The state of the latest mail, and the mail server's words where it did not take it. */
function DeliveryFact({
  delivery,
  deliveryError,
}: Pick<InvitationSummary, 'deliveryError'> & { delivery: Delivery }): ReactNode {
  return (
    <>
      <DeliveryChip delivery={delivery} />
      {deliveryError && (
        <Typography
          variant="caption"
          component="div"
          sx={{ color: 'text.secondary', mt: 0.5, overflowWrap: 'anywhere' }}
        >
          {deliveryError}
        </Typography>
      )}
    </>
  );
}
