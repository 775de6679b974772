import type { ReactNode } from 'react';
import { type FieldKind, fieldKind } from '../../identities/fieldKind.js';
import { fieldLooks } from '../../identities/fieldLooks.js';
import { t } from '../words/welcome.js';
import { CountryOptions } from './CountryOptions.js';
import { describedBy, FieldHelp, Reason, RequiredMark } from './FieldHelp.js';
import type { FieldEditorProps } from './fieldEditorProps.js';
import { limitsOf } from '../../identities/plausible.js';
import { NationalitiesEditor } from './NationalitiesEditor.js';
import { labelOf, sexes } from './words.js';

/** Asks for one field of the identity, with its hint and what is wrong with it. */
export function FieldEditor(props: FieldEditorProps): ReactNode {
  const { path, input, isRequired, fault, reason } = props;
  if (fieldKind(path) === 'nationalities') {
    return <NationalitiesEditor {...props} codes={typeof input === 'string' ? [] : input} />;
  }
  return (
    <div className={`field ${fieldLooks[path].width ?? ''}`}>
      <label htmlFor={path}>
        {labelOf(path)}
        {isRequired && <RequiredMark />}
      </label>
      {reason && <Reason path={path}>{reason}</Reason>}
      <Control {...props} />
      <FieldHelp path={path} fault={fault} />
    </div>
  );
}

const inputTypes: Partial<Record<FieldKind, string>> = {
  date: 'date',
  pastDate: 'date',
  email: 'email',
  phone: 'tel',
};

function Control(props: FieldEditorProps): ReactNode {
  const { path, input, onChange, countries, isRequired, fault, reason } = props;
  const kind = fieldKind(path);
  const { autoComplete = 'off', autoCapitalize } = fieldLooks[path];
  const common = {
    id: path,
    value: String(input),
    autoComplete,
    'aria-describedby': describedBy(path, reason),
    'aria-invalid': fault !== undefined,
    'aria-required': isRequired,
  };
  if (kind === 'sex' || kind === 'country') {
    return (
      <select {...common} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('not_chosen')}</option>
        {kind === 'country' ? (
          <CountryOptions codes={countries} />
        ) : (
          sexes().map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))
        )}
      </select>
    );
  }
  return (
    <input
      {...common}
      {...limitsOf(kind)}
      type={inputTypes[kind] ?? 'text'}
      autoCapitalize={autoCapitalize}
      dir={kind === 'text' ? 'auto' : undefined}
      spellCheck={false}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
