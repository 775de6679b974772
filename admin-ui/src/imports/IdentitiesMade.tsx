import BadgeIcon from '@mui/icons-material/BadgeOutlined';
import ForwardIcon from '@mui/icons-material/ForwardToInboxOutlined';
import type { ReactNode } from 'react';
import type { PeopleImport } from '../api/importTypes.js';
import { useT } from '../i18n/useT.js';
import { useAskForIdentities } from '../identities/useAskForIdentities.js';
import { MailButton } from '../ui/act/MailButton.js';
import { May } from '../ui/act/May.js';
import { RecordLink } from '../ui/act/RecordLink.js';
import { Fact } from './Fact.js';

/** Shows how many identities an import has made; its drafts wait for somebody, who can be asked for them. */
export function IdentitiesMade({
  data: { id, status, identities },
}: {
  data: PeopleImport;
}): ReactNode {
  const t = useT();
  if (!identities || identities.draft + identities.validated === 0) return null;
  const { draft, validated } = identities;
  const what = [
    validated > 0 && t('imports.done.identities_validated', { smart_count: validated }),
    draft > 0 && t('imports.done.identities_drafts', { smart_count: draft }),
  ].filter((part) => part !== false);
  const drafts = { importId: id, identityStatus: 'draft' } as const;
  return (
    <Fact
      icon={<BadgeIcon />}
      action={draft > 0 && status !== 'undone' && <AskButton filter={drafts} count={draft} />}
    >
      {t('imports.done.identities', { what: what.join(', ') })}
      {draft > 0 && status !== 'undone' && (
        <>
          {' · '}
          <RecordLink to={`/users?filter=${encodeURIComponent(JSON.stringify(drafts))}`}>
            {t('imports.done.drafts_link')}
          </RecordLink>
        </>
      )}
    </Fact>
  );
}

interface AskButtonProps {
  filter: { importId: string; identityStatus: 'draft' };
  count: number;
}

function AskButton({ filter, count }: AskButtonProps): ReactNode {
  const t = useT();
  const ask = useAskForIdentities();
  return (
    <May action="edit" resource="identities">
      <May action="list" resource="users">
        <MailButton
          size="small"
          startIcon={<ForwardIcon />}
          label={t('identities.request.many')}
          mails={() => count}
          title={(mails) => t('imports.done.ask_title', { smart_count: mails })}
          onSend={() => ask.mutateAsync({ filter })}
        />
      </May>
    </May>
  );
}
