import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMay, useUsher } from '../../api/hooks.js';
import type { PeopleImport, ImportPreview } from '../../api/importTypes.js';
import { type T, useT } from '../../i18n/useT.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { MailShown } from '../../ui/MailShown.js';
import { RecordLink } from '../../ui/RecordLink.js';
import { useUnchosenLanguage } from '../../ui/useLanguages.js';
import { invitable, processable } from '../importStates.js';
import { previewKey } from '../useImport.js';

interface ProcessDialogProps {
  data: PeopleImport;
  open: boolean;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks once before people are created and mailed: how many, what is unusual, and what is left out. */
export function ProcessDialog({
  data,
  open,
  busy,
  onConfirm,
  onClose,
}: ProcessDialogProps): ReactNode {
  const t = useT();
  const { counts, options } = data;
  const invited = invitable(counts);
  const isMailed = options.sendInvitations && invited > 0;
  const preview = usePreview(data.id, open);
  return (
    <ConfirmDialog
      open={open}
      title={
        invited > 0
          ? t('imports.process.title', { smart_count: invited })
          : t('imports.process.title_update', { smart_count: counts.update })
      }
      confirm={
        isMailed
          ? t('mailing.confirm', { smart_count: invited })
          : t('imports.process.confirm', { smart_count: processable(counts) })
      }
      busy={busy}
      isWide={isMailed}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <Box component="ul" sx={{ m: 0, pl: 2.5, '& li + li': { mt: 1 } }}>
        {facts(t, data).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {isMailed && <UnchosenLanguage />}
        {preview?.unusual.map(({ code, message }) => (
          <Box component="li" key={code} sx={{ color: 'text.primary', fontWeight: 500 }}>
            {message}
          </Box>
        ))}
      </Box>
      {isMailed && <MailShown mail={preview?.mail} title={t('imports.process.mail')} />}
    </ConfirmDialog>
  );
}

/** Warns that mails go out in a language that nobody has chosen, and that the reader may not expect. */
function UnchosenLanguage(): ReactNode {
  const t = useT();
  const language = useUnchosenLanguage();
  const maySettle = useMay('list', 'settings');
  if (language === undefined) return null;
  return (
    <li>
      {t('mailing.language', { language })}{' '}
      {maySettle && <RecordLink to="/settings">{t('mailing.language_choose')}</RecordLink>}
    </li>
  );
}

/** A look ahead; undefined until it is there, and where it cannot be had. */
function usePreview(id: string, isAsked: boolean): ImportPreview | undefined {
  const usher = useUsher();
  return useQuery({
    queryKey: previewKey(id),
    queryFn: () => usher.importPreview(id),
    enabled: isAsked,
    retry: false,
  }).data;
}

/** Everything worth knowing before it begins, in sentences. */
function facts(t: T, { counts, options }: PeopleImport): string[] {
  const invited = invitable(counts);
  const left =
    counts.error +
    counts.duplicate +
    counts.alreadyMember +
    counts.archivedMember +
    counts.unchanged;
  return [
    invited > 0 &&
      (options.sendInvitations
        ? t('mailing.text', { smart_count: invited })
        : t('imports.process.no_mail')),
    counts.update > 0 && t('imports.process.updated', { smart_count: counts.update }),
    counts.warned > 0 && t('imports.process.warned', { smart_count: counts.warned }),
    left > 0 && t('imports.process.left_out', { smart_count: left }),
  ].filter((fact): fact is string => fact !== false);
}
