import type { ReactNode } from 'react';
import type { FieldPath } from '../../identities/identityTypes.js';
import { FieldEditor } from './FieldEditor.js';
import type { GuidePageProps } from './guideProps.js';

type FieldsProps = Pick<GuidePageProps, 'state' | 'draft' | 'settings'> & {
  paths: readonly FieldPath[];
  /** The reason why some came back. */
  reasons?: Partial<Record<FieldPath, string>> | null;
};

/** Asks for some fields of the identity. */
export function Fields({ paths, reasons, state, draft, settings }: FieldsProps): ReactNode {
  return paths.map((path) => (
    <FieldEditor
      key={path}
      path={path}
      input={state.inputs[path]}
      onChange={(input) => draft.type(path, input)}
      countries={settings.countries}
      isRequired={settings.fields[path] === 'required'}
      fault={state.faults[path]}
      reason={reasons?.[path]}
    />
  ));
}
