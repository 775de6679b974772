import MailIcon from '@mui/icons-material/MailOutlineOutlined';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useMay } from '../../api/hooks.js';
import { useT, useTranslateCode } from '../../i18n/useT.js';
import { EmptyState } from '../../ui/page/EmptyState.js';
import { LoadFailed } from '../../ui/page/LoadFailed.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeader } from '../../ui/page/PageHeader.js';
import { PermissionMissing } from '../../ui/page/PermissionMissing.js';
import { MailTemplateForm } from './MailTemplateForm.js';
import { useTemplates } from './useTemplates.js';
import { CardSkeleton } from '../../ui/page/Skeletons.js';

/** The words of one kind of mail, in each language. */
export default function MailTemplatePage(): ReactNode {
  const t = useT();
  const code = useTranslateCode();
  const { kind = '' } = useParams();
  const may = useMay('list', 'settings');
  const title = code('users.mail_kind', kind, t('settings.mails.title'));
  const back = { to: '/settings?section=mails', label: t('settings.title') };
  return (
    <Page>
      {may === false && (
        <>
          <PageHeader title={title} back={back} />
          <PermissionMissing permission="can_manage_settings" />
        </>
      )}
      {may && <Template key={kind} kind={kind} title={title} back={back} />}
    </Page>
  );
}

interface TemplateProps {
  kind: string;
  title: string;
  back: { to: string; label: string };
}

function Template({ kind, title, back }: TemplateProps): ReactNode {
  const t = useT();
  const { data, error, refetch } = useTemplates();
  if (error) return <LoadFailed error={error} title={title} back={back} onAgain={refetch} />;
  const templates = data?.filter((one) => one.kind === kind);
  return (
    <>
      <PageHeader title={title} back={back} />
      {!templates && <CardSkeleton inputs lines={4} />}
      {templates?.length === 0 && (
        <EmptyState icon={<MailIcon />} title={t('settings.mails.not_found')} />
      )}
      {templates && templates.length > 0 && <MailTemplateForm templates={templates} />}
    </>
  );
}
