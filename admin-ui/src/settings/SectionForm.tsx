import { Button, Stack } from '@mui/material';
import { type ReactNode, useEffect, useState } from 'react';
import { Form } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useNotice } from '../api/hooks.js';
import { useT } from '../i18n/useT.js';
import { useFormProblem } from '../ui/form/useFormProblem.js';

interface SectionFormProps {
  /** The settings as they are. */
  values: object;
  /** Asks whether what is typed is meant, before it is saved. Default: it is. */
  confirm?: (typed: object) => Promise<boolean>;
  save: (typed: object) => Promise<void>;
  /** Told whether something is typed that is not saved. */
  onUnsaved: (unsaved: boolean) => void;
  children: ReactNode;
}

/** The settings of one section with their own button: what is typed in another is left alone. */
export function SectionForm(props: SectionFormProps): ReactNode {
  const { values, confirm, save, onUnsaved, children } = props;
  const t = useT();
  const notice = useNotice();
  const formProblem = useFormProblem();
  const [busy, setBusy] = useState(false);
  const [saves, setSaves] = useState(0);
  const submit = async (typed: object): Promise<unknown> => {
    if (confirm && !(await confirm(typed))) return undefined;
    setBusy(true);
    try {
      await save(typed);
      notice(t('settings.saved'));
      setSaves(saves + 1);
      return undefined;
    } catch (error) {
      return formProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    // Another id shows what is saved, also when that is what was there before.
    <Form record={{ ...values, id: saves }} noValidate onSubmit={submit}>
      <Unsaved onChange={onUnsaved} />
      <Stack sx={{ gap: 2, '& > .MuiFormControl-root': { my: 0 } }}>
        {children}
        <Button type="submit" variant="contained" loading={busy} sx={{ alignSelf: 'flex-start' }}>
          {t('action.save')}
        </Button>
      </Stack>
    </Form>
  );
}

function Unsaved({ onChange }: { onChange: (unsaved: boolean) => void }): ReactNode {
  const { isDirty } = useFormState();
  useEffect(() => onChange(isDirty), [onChange, isDirty]);
  return null;
}
