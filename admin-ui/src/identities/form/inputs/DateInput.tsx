import { TextField, type TextFieldProps } from '@mui/material';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useT } from '../../../i18n/useT.js';
import { fieldKind } from '../../fieldKind.js';
import type { FieldPath } from '../../identityTypes.js';
import { limitsOf } from '../../plausible.js';
import { useUnfinished } from './identityForm.js';

interface DateInputProps {
  path: FieldPath;
  field: TextFieldProps;
  /** YYYY-MM-DD. */
  date: string;
  onChange: (date: string) => void;
}

/** A day, typed part by part or picked. The browser writes it as the person's country does. */
export function DateInput({ path, field, date, onChange }: DateInputProps): ReactNode {
  const t = useT();
  const unfinish = useUnfinished(path);
  const [halfTyped, setHalfTyped] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A date from elsewhere takes the place of half a one.
    if (date === '' || !input.current) return;
    setHalfTyped(isHalf(input.current));
    unfinish(isHalf(input.current));
  }, [date, unfinish]);
  return (
    <TextField
      {...field}
      type="date"
      inputRef={input}
      value={date}
      onChange={(event) => {
        setHalfTyped(false);
        unfinish(isHalf(event.target));
        onChange(event.target.value);
      }}
      // Parts of a date are no change yet, and are told only when the field is left.
      onKeyUp={(event) => unfinish(isHalf(event.target))}
      onBlur={(event) => {
        setHalfTyped(isHalf(event.target));
        unfinish(isHalf(event.target));
      }}
      error={field.error || halfTyped}
      helperText={halfTyped ? t('identities.form.date_incomplete') : field.helperText}
      slotProps={{
        htmlInput: { ...limitsOf(fieldKind(path)), autoComplete: 'off' },
        inputLabel: { shrink: true },
      }}
    />
  );
}

function isHalf(input: EventTarget): boolean {
  return input instanceof HTMLInputElement && input.validity.badInput;
}
