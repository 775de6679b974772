import { Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { Form } from 'react-admin';
import type { Group } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { GroupInputs } from './GroupInputs.js';

export type GroupFields = Pick<Group, 'name' | 'description' | 'permissions'>;

interface GroupFormProps {
  group?: Group;
  busy: boolean;
  submitLabel: string;
  /** Gives the faults by field when the server refuses. */
  onSubmit: (fields: GroupFields) => Promise<unknown>;
  beside?: ReactNode;
}

export function GroupForm(props: GroupFormProps): ReactNode {
  const { group, busy, submitLabel, onSubmit, beside } = props;
  const t = useT();
  return (
    <Form
      record={group}
      warnWhenUnsavedChanges
      onSubmit={(values: object) => onSubmit(values as GroupFields)}
      aria-label={t('groups.title')}
    >
      <GroupInputs builtIn={group?.builtIn} />
      <Stack direction="row" sx={{ gap: 1, mt: 3, justifyContent: 'space-between' }}>
        <Button type="submit" variant="contained" loading={busy}>
          {submitLabel}
        </Button>
        {beside}
      </Stack>
    </Form>
  );
}
