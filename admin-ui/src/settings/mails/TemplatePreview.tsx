import { Alert, Checkbox, FormControlLabel } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { TemplateKey } from '../../api/mailVerbs.js';
import { useMe, useUsher } from '../../api/hooks.js';
import { useErrorText, useT } from '../../i18n/useT.js';
import { MailShown } from '../../ui/show/MailShown.js';
import { useDebounced } from '../../ui/form/useDebounced.js';
import type { Wording } from './placeholders.js';

/** The mails whose words on the way in are others for people who have an account. */
const inviting: ReadonlySet<TemplateKey['kind']> = new Set([
  'invitation',
  'resend',
  'reminder',
  'request_new',
]);

interface TemplatePreviewProps {
  template: TemplateKey;
  /** Undefined while they cannot be used: the mail stays as it was. */
  words: Wording | undefined;
}

/** The mail that one's words make, as one would get it. */
export function TemplatePreview({ template, words }: TemplatePreviewProps): ReactNode {
  const t = useT();
  const errorText = useErrorText();
  const usher = useUsher();
  const to = useMe()?.user.email ?? '';
  const { kind, language } = template;
  const [hasAccount, setHasAccount] = useState(false);
  const shown = useDebounced(words && JSON.stringify([words.subject, words.text]), 300);
  const { data, error } = useQuery({
    queryKey: ['usher', 'mail-preview', kind, language, shown, hasAccount],
    queryFn: () => {
      const [subject = '', text = ''] = JSON.parse(shown ?? '[]') as string[];
      return usher.previewMailTemplate(template, { subject, text, hasAccount });
    },
    enabled: shown !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
  return (
    <div>
      {inviting.has(kind) && (
        <FormControlLabel
          label={t('settings.mails.has_account')}
          slotProps={{ typography: { variant: 'body2' } }}
          sx={{ mb: 0.5 }}
          control={
            <Checkbox
              size="small"
              checked={hasAccount}
              onChange={(_, checked) => setHasAccount(checked)}
            />
          }
        />
      )}
      {error && <Alert severity="error">{errorText(error)}</Alert>}
      {(data ?? !error) && (
        <MailShown title={t('settings.mails.preview')} mail={data && { ...data, to }} isWhole />
      )}
    </div>
  );
}
