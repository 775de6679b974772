import { Chip, Stack, TextField } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { type T, useT } from '../../i18n/useT.js';
import { useFormat } from '../../ui/show/useFormat.js';
import type { MailTemplate } from '../../api/types.js';
import { inserted } from './inserted.js';
import {
  type Placeholder,
  placeholdersIn,
  type Wording,
  type WordingFault,
} from './placeholders.js';

interface WordsFieldProps {
  kind: MailTemplate['kind'];
  part: keyof Wording;
  /** The tag of the language in which it is written. */
  language: string;
  value: string;
  fault: WordingFault | undefined;
  onType: (value: string) => void;
}

/** The subject or the text of a mail, with the placeholders that go in where the cursor stands. */
export function WordsField(props: WordsFieldProps): ReactNode {
  const { kind, part, language, value, fault, onType } = props;
  const t = useT();
  const { count } = useFormat();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const cursor = useRef<number>(undefined);
  useEffect(() => {
    if (cursor.current === undefined) return;
    field.current?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = undefined;
  }, [value]);
  const insert = (placeholder: Placeholder): void => {
    const { selectionStart: start, selectionEnd: end } = field.current ?? {};
    const selection = [start ?? value.length, end ?? value.length] as const;
    const after = inserted(placeholder, value, selection);
    cursor.current = after.cursor;
    onType(after.text);
    field.current?.focus();
  };
  const label = t(`settings.mails.${part}`);
  const help = part === 'text' ? t('settings.mails.text_help') : undefined;
  return (
    <div>
      <TextField
        label={label}
        value={value}
        onChange={({ target }) => onType(target.value)}
        error={!!fault}
        helperText={fault ? faultText(t, fault, count) : help}
        multiline={part === 'text'}
        minRows={10}
        fullWidth
        slotProps={{ htmlInput: { ref: field, lang: language, spellCheck: true } }}
      />
      <Stack
        direction="row"
        role="group"
        aria-label={t('settings.mails.placeholders', { field: label })}
        sx={{ gap: 1, flexWrap: 'wrap', mt: 1 }}
      >
        {placeholdersIn(kind, part).map((one) => (
          <Chip
            key={one}
            size="small"
            variant="outlined"
            label={`{${one}} ${t(`settings.mails.placeholder.${one}`)}`}
            onClick={() => insert(one)}
          />
        ))}
      </Stack>
    </div>
  );
}

function faultText(t: T, fault: WordingFault, count: (value: number) => string): string {
  const { code } = fault;
  if (code === 'too_long') return t('settings.mails.too_long', { max: count(fault.max) });
  if (code === 'unknown') return t('settings.mails.unknown', { found: fault.found });
  return t(`settings.mails.${code}`);
}
