import InfoIcon from '@mui/icons-material/InfoOutlined';
import LanguageIcon from '@mui/icons-material/LanguageOutlined';
import MailIcon from '@mui/icons-material/MailOutlineOutlined';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { useUsher } from '../../api/hooks.js';
import type { PeopleImport, ImportPreview } from '../../api/importTypes.js';
import { type T, useT } from '../../i18n/useT.js';
import { ConfirmDialog } from '../../ui/act/ConfirmDialog.js';
import { MailShown } from '../../ui/show/MailShown.js';
import { type Tone, toneColor } from '../../ui/show/StateChip.js';
import { LanguageActions } from '../../ui/form/LanguageActions.js';
import { useUnchosenLanguage } from '../../ui/form/useLanguages.js';
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
  const preview = usePreview(data.id, open);
  // Some of those who are updated come back from the archive, and are invited anew.
  const mails = preview?.mails ?? (options.sendInvitations ? invited : 0);
  const isMailed = mails > 0;
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
          ? t('mailing.confirm', { smart_count: mails })
          : t('imports.process.confirm', { smart_count: processable(counts) })
      }
      busy={busy}
      isWide={isMailed}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <Stack component="ul" sx={{ gap: 1, m: 0, p: 0, listStyle: 'none' }}>
        {(invited > 0 || isMailed) && (
          <Line icon={<MailIcon />}>
            {isMailed ? t('mailing.text', { smart_count: mails }) : t('imports.process.no_mail')}
          </Line>
        )}
        {preview?.unusual.map(({ code, message }) => (
          <Line key={code} icon={<WarningIcon />} tone="wait">
            {message}
          </Line>
        ))}
        {isMailed && <UnchosenLanguage />}
        {facts(t, counts).map((fact) => (
          <Line key={fact} icon={<InfoIcon />}>
            {fact}
          </Line>
        ))}
      </Stack>
      {isMailed && <MailShown mail={preview?.mail} title={t('imports.process.mail')} />}
    </ConfirmDialog>
  );
}

/** Warns that mails go out in a language that nobody has chosen, and that the reader may not expect. */
function UnchosenLanguage(): ReactNode {
  const t = useT();
  const language = useUnchosenLanguage();
  if (language === undefined) return null;
  return (
    <Line icon={<LanguageIcon />} tone="wait">
      {t('mailing.language', { language })}
      <LanguageActions />
    </Line>
  );
}

interface LineProps {
  icon: ReactElement;
  /** Given where it is unusual. */
  tone?: Tone;
  children: ReactNode;
}

/** One thing worth knowing before it begins. */
function Line({ icon, tone = 'quiet', children }: LineProps): ReactNode {
  return (
    <Stack component="li" direction="row" sx={{ gap: 1 }}>
      <Box
        aria-hidden
        sx={{
          display: 'flex',
          '& svg': { fontSize: 20 },
          color: (theme) => toneColor(theme, tone),
        }}
      >
        {icon}
      </Box>
      <Typography
        component="div"
        variant="body2"
        sx={tone === 'quiet' ? undefined : { color: 'text.primary', fontWeight: 500 }}
      >
        {children}
      </Typography>
    </Stack>
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

/** Sentences about all that happens besides inviting. */
function facts(t: T, counts: PeopleImport['counts']): string[] {
  const left =
    counts.error +
    counts.duplicate +
    counts.alreadyMember +
    counts.archivedMember +
    counts.unchanged;
  return [
    counts.update > 0 && t('imports.process.updated', { smart_count: counts.update }),
    counts.warned > 0 && t('imports.process.warned', { smart_count: counts.warned }),
    left > 0 && t('imports.process.left_out', { smart_count: left }),
  ].filter((fact): fact is string => fact !== false);
}
