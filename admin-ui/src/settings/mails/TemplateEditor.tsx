import { Box, Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useNotice } from '../../api/hooks.js';
import { useVerb } from '../../ui/act/useVerb.js';
import type { MailTemplate } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { ConfirmButton } from '../../ui/act/ConfirmButton.js';
import { type Wording, wordingFaults } from './placeholders.js';
import { TemplatePreview } from './TemplatePreview.js';
import { useShowTemplate } from './useTemplates.js';
import { wordsOf } from './useTypedWords.js';
import { WordsField } from './WordsField.js';

interface TemplateEditorProps {
  template: MailTemplate;
  /** The words that are not saved; undefined where nothing is typed. */
  typed: Wording | undefined;
  onType: (words: Wording) => void;
  /** Called when `sent` is in use, or without any the original. */
  onSaved: (sent?: Wording) => void;
}

/** Subject and text of a mail in one language, beside the mail that they make. */
export function TemplateEditor({
  template,
  typed,
  onType,
  onSaved,
}: TemplateEditorProps): ReactNode {
  const t = useT();
  const notice = useNotice();
  const showTemplate = useShowTemplate();
  const { kind, language, changed } = template;
  const words = typed ?? wordsOf(template);
  const faults = wordingFaults(kind, words);
  const isUsable = Object.keys(faults).length === 0;
  const show = (now: MailTemplate, told: string, sent?: Wording): void => {
    showTemplate(now);
    onSaved(sent);
    notice(told);
  };
  const key = { kind, language };
  const save = useVerb((usher, sent: Wording) => usher.saveMailTemplate(key, sent), {
    onDone: (now, sent) => show(now, t('settings.saved'), sent),
  });
  const restore = useVerb((usher) => usher.restoreMailTemplate(key), {
    onDone: (now) => show(now, t('settings.mails.restored')),
  });
  const test = useVerb((usher) => usher.testMailTemplate(key, words), {
    onDone: ({ to }) => notice(t('settings.mails.tested', { to })),
  });
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        gap: 3,
        alignItems: 'start',
      }}
    >
      <Stack
        component="form"
        noValidate
        sx={{ gap: 2 }}
        onSubmit={(event) => {
          event.preventDefault();
          if (typed && isUsable) save.mutate(typed);
        }}
      >
        {(['subject', 'text'] as const).map((part) => (
          <WordsField
            key={part}
            kind={kind}
            part={part}
            language={language}
            value={words[part]}
            fault={faults[part]}
            onType={(value) => onType({ ...words, [part]: value })}
          />
        ))}
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          <Button
            type="submit"
            variant="contained"
            loading={save.isPending}
            disabled={!typed || !isUsable}
          >
            {t('action.save')}
          </Button>
          <Button disabled={!isUsable} loading={test.isPending} onClick={() => test.mutate()}>
            {t('settings.mails.test')}
          </Button>
          {(changed ?? typed) && (
            <ConfirmButton
              color="inherit"
              label={t('settings.mails.restore')}
              title={t('settings.mails.restore_title')}
              text={t('settings.mails.restore_text')}
              destructive
              onConfirm={() => restore.mutateAsync()}
            />
          )}
        </Stack>
      </Stack>
      <TemplatePreview template={key} words={isUsable ? words : undefined} />
    </Box>
  );
}
