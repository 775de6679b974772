import { Alert } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { TemplateKey } from '../../api/mailVerbs.js';
import { useMe, useUsher } from '../../api/hooks.js';
import { useErrorText, useT } from '../../i18n/useT.js';
import { MailShown } from '../../ui/MailShown.js';
import { useDebounced } from '../../ui/useDebounced.js';
import type { Wording } from './placeholders.js';

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
  const shown = useDebounced(words && JSON.stringify([words.subject, words.text]), 300);
  const { data, error } = useQuery({
    queryKey: ['usher', 'mail-preview', kind, language, shown],
    queryFn: () => {
      const [subject = '', text = ''] = JSON.parse(shown ?? '[]') as string[];
      return usher.previewMailTemplate(template, { subject, text });
    },
    enabled: shown !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
  return (
    <div>
      {error && <Alert severity="error">{errorText(error)}</Alert>}
      {(data ?? !error) && (
        <MailShown title={t('settings.mails.preview')} mail={data && { ...data, to }} isWhole />
      )}
    </div>
  );
}
