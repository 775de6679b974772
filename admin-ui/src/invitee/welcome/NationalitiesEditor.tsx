import { type ReactNode, useRef } from 'react';
import { fieldKinds } from '../../api/contract.js';
import { t } from '../words/welcome.js';
import { CountryOptions } from './CountryOptions.js';
import type { FieldEditorProps } from './fieldEditorProps.js';
import { describedBy, FieldHelp, Reason, RequiredMark } from './FieldHelp.js';

const { maxCount } = fieldKinds.nationalities;

/** One select for each nationality; most people have one. */
export function NationalitiesEditor(
  props: FieldEditorProps & { codes: readonly string[] },
): ReactNode {
  const { path, codes, onChange, countries, isRequired, fault, reason } = props;
  const box = useRef<HTMLFieldSetElement>(null);
  const shown = codes.length > 0 ? codes : [''];
  const description = describedBy(path, reason);

  const change = (codes: readonly string[], focused: number): void => {
    onChange(codes);
    // After the list has been drawn anew.
    setTimeout(() => box.current?.querySelectorAll('select')[focused]?.focus());
  };

  return (
    <fieldset className="field" ref={box}>
      <legend>
        {t(shown.length > 1 ? 'nationality.several' : 'nationality.one')}
        {isRequired && <RequiredMark />}
      </legend>
      {reason && <Reason path={path}>{reason}</Reason>}
      {shown.map((code, index) => (
        <div className="with-button" key={index}>
          <select
            id={index === 0 ? path : undefined}
            aria-label={
              index === 0 ? t('nationality.one') : t('nationality.of', { number: index + 1 })
            }
            aria-invalid={fault !== undefined}
            aria-required={isRequired && index === 0}
            aria-describedby={description}
            value={code}
            onChange={(event) => onChange(shown.with(index, event.target.value))}
          >
            <option value="">{t('not_chosen')}</option>
            <CountryOptions codes={countries} isNationality />
          </select>
          {shown.length > 1 && (
            <button
              type="button"
              aria-label={t('nationality.remove_of', { number: index + 1 })}
              onClick={() => change(shown.toSpliced(index, 1), Math.max(0, index - 1))}
            >
              {t('nationality.remove')}
            </button>
          )}
        </div>
      ))}
      {shown.length < maxCount && (
        <button
          type="button"
          className="plain"
          aria-label={t('nationality.add_nationality')}
          onClick={() => change([...shown, ''], shown.length)}
        >
          {t('nationality.add')}
        </button>
      )}
      <FieldHelp path={path} fault={fault} />
    </fieldset>
  );
}
