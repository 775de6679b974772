import { Autocomplete, MenuItem, TextField, type TextFieldProps } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../../i18n/useT.js';
import { sexNames } from '../../identityTypes.js';

interface DocumentTypeInputProps {
  field: TextFieldProps;
  text: string;
  onChange: (text: string) => void;
}

/** An input for the kind of document, in any words; the usual ones are offered. */
export function DocumentTypeInput({ field, text, onChange }: DocumentTypeInputProps): ReactNode {
  const t = useT();
  const usual = (['passport', 'id_card', 'residence_permit', 'driving_licence'] as const).map(
    (kind) => t(`identities.document.${kind}`),
  );
  return (
    <Autocomplete
      id={field.id}
      freeSolo
      options={usual}
      inputValue={text}
      // An empty text is no value, or there would be a cross to take it away.
      value={text || null}
      onInputChange={(_, next) => onChange(next)}
      renderInput={(params) => <TextField {...params} {...field} id={params.id} />}
    />
  );
}

/** The sex, by the codes of ISO/IEC 5218. */
export function SexInput({
  field,
  code,
  onChange,
}: {
  field: TextFieldProps;
  code: string;
  onChange: (code: string) => void;
}): ReactNode {
  const t = useT();
  return (
    <TextField {...field} select value={code} onChange={(event) => onChange(event.target.value)}>
      <MenuItem value="">{t('identities.form.blank')}</MenuItem>
      {Object.entries(sexNames).map(([value, name]) => (
        <MenuItem key={value} value={value}>
          {t(`identities.sex.${name}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
