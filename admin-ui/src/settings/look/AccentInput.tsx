import { Box, Button, InputAdornment, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useInput } from 'react-admin';
import { useT } from '../../i18n/useT.js';
import { accentFault, tonesOf } from '../../ui/theme/accent.js';
import { Fault } from './Fault.js';
import { usualAccent } from './usualTones.js';

/** The accent, as text and by the browser's own choice of colours; what nobody could read on is told at once. */
export function AccentInput({ source }: { source: string }): ReactNode {
  const t = useT();
  const validate = (value: string | null): string | undefined => {
    const fault = value ? accentFault(value) : undefined;
    return fault && t(`settings.look.accent_${fault}`);
  };
  const { field, fieldState, formState, id } = useInput({ source, validate });
  const value = (field.value as string | null) ?? '';
  const fault = value ? accentFault(value) : undefined;
  const isTold = fault === 'unreadable' || fieldState.isTouched || formState.isSubmitted;
  const isWrong = isTold && (fault !== undefined || fieldState.invalid);
  const told = fault && isTold ? t(`settings.look.accent_${fault}`) : undefined;
  const alike = fault === 'unreadable' ? tonesOf(value).light.accent : undefined;
  const change = (text: string): void => field.onChange(text === '' ? null : text);
  return (
    <Box>
      <TextField
        id={id}
        inputRef={field.ref}
        label={t('settings.look.accent')}
        value={value}
        onChange={({ target }) => change(target.value.trim())}
        onBlur={field.onBlur}
        error={isWrong}
        helperText={
          told ?? (
            <Fault state={isWrong ? fieldState : {}} otherwise={t('settings.look.accent_help')} />
          )
        }
        slotProps={{
          htmlInput: { maxLength: 7, spellCheck: false, autoComplete: 'off' },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <Box
                  component="input"
                  type="color"
                  aria-label={t('settings.look.accent_choose')}
                  value={fault === 'form' || !value ? usualAccent : value.toLowerCase()}
                  onChange={({ target }) => change(target.value)}
                  sx={{ width: 32, height: 24, p: 0, border: 0, bgcolor: 'transparent' }}
                />
              </InputAdornment>
            ),
          },
        }}
      />
      {alike && (
        <Button size="small" onClick={() => change(alike)}>
          {t('settings.look.accent_use', { color: alike })}
        </Button>
      )}
    </Box>
  );
}
