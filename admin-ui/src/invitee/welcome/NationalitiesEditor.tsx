import { type ReactNode, useRef } from 'react';
import { CountryOptions } from './CountryOptions.js';
import type { FieldEditorProps } from './fieldEditorProps.js';
import { describedBy, FieldHelp, Reason, RequiredMark } from './FieldHelp.js';

/** As many as the server takes. */
const most = 10;

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
        {shown.length > 1 ? 'Nationalities' : 'Nationality'}
        {isRequired && <RequiredMark />}
      </legend>
      {reason && <Reason path={path}>{reason}</Reason>}
      {shown.map((code, index) => (
        <div className="with-button" key={index}>
          <select
            id={index === 0 ? path : undefined}
            aria-label={index === 0 ? 'Nationality' : `Nationality ${index + 1}`}
            aria-invalid={fault !== undefined}
            aria-required={isRequired && index === 0}
            aria-describedby={description}
            value={code}
            onChange={(event) => onChange(shown.with(index, event.target.value))}
          >
            <option value="">Not chosen</option>
            <CountryOptions codes={countries} isNationality />
          </select>
          {shown.length > 1 && (
            <button
              type="button"
              onClick={() => change(shown.toSpliced(index, 1), Math.max(0, index - 1))}
            >
              Remove<span className="unseen"> nationality {index + 1}</span>
            </button>
          )}
        </div>
      ))}
      {shown.length < most && (
        <button
          type="button"
          className="plain"
          onClick={() => change([...shown, ''], shown.length)}
        >
          Add another<span className="unseen"> nationality</span>
        </button>
      )}
      <FieldHelp path={path} fault={fault} />
    </fieldset>
  );
}
