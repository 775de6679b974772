import { Box, TextField, type TextFieldProps } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../../i18n/useT.js';
import { toneColor } from '../../../ui/show/StateChip.js';
import { fieldKind } from '../../fieldKind.js';
import { type FieldPath } from '../../identityTypes.js';
import { isName, neededPaths } from '../../identityValues.js';
import { DocumentTypeInput, SexInput } from './ChoiceInputs.js';
import { CountryInput, NationalitiesInput } from './CountryInputs.js';
import { DateInput } from './DateInput.js';
import { missingKey } from './fieldProblems.js';
import { fieldId, useIdentityForm } from './identityForm.js';

/** Names, numbers and addresses are other people's: nothing that the browser knows fits. */
export const plain = { autoComplete: 'off', spellCheck: false, dir: 'auto' };

/** The input of one field, with what is wrong with it or why it came back. */
export function FieldInput({ path }: { path: FieldPath }): ReactNode {
  const t = useT();
  const form = useIdentityForm();
  const input = form.inputs[path];
  const fault = useFault(path);
  const returned = form.returned[path];
  const text = typeof input === 'string' ? input : '';
  const set = (value: string): void => form.type(path, value);
  const common: TextFieldProps = {
    id: fieldId(path),
    label: t(`identities.field.${path}`),
    required: form.settings.fields[path] === 'required',
    error: fault !== undefined,
    helperText: fault ?? (returned && <Returned reason={returned} />),
  };
  const kind = fieldKind(path);
  if (kind === 'nationalities')
    return (
      <NationalitiesInput
        path={path}
        field={common}
        codes={typeof input === 'string' ? [] : input}
        onChange={(codes) => form.type(path, codes)}
      />
    );
  if (kind === 'country')
    return <CountryInput path={path} field={common} code={text} onChange={set} />;
  if (kind === 'date' || kind === 'pastDate')
    return <DateInput path={path} field={common} date={text} onChange={set} />;
  if (path === 'document_type')
    return <DocumentTypeInput field={common} text={text} onChange={set} />;
  if (kind === 'sex') return <SexInput field={common} code={text} onChange={set} />;
  const hint = kind === 'phone' && t('identities.form.phone_hint');
  return (
    <TextField
      {...common}
      value={text}
      onChange={(event) => set(event.target.value)}
      helperText={common.helperText ?? hint}
      slotProps={{
        htmlInput: {
          ...plain,
          inputMode: kind === 'phone' ? 'tel' : kind === 'email' ? kind : undefined,
        },
      }}
    />
  );
}

/** Tells what is wrong with the field, once it is left. Of two missing names it is said once. */
function useFault(path: FieldPath): string | undefined {
  const t = useT();
  const { inputs, faults, left, settings } = useIdentityForm();
  const isLeft = left.some((one) => one === path || (isName(one) && isName(path)));
  const missing = isLeft && neededPaths(inputs, settings.fields).includes(path);
  return faults[path] ?? (missing ? t(missingKey(path)) : undefined);
}

/** The reason why a field came back. */
export function Returned({ reason }: { reason: string }): ReactNode {
  const t = useT();
  return (
    <Box component="span" sx={{ display: 'block', color: (theme) => toneColor(theme, 'wait') }}>
      {t('identities.form.returned', { reason })}
    </Box>
  );
}
