import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { Form, useUpdate } from 'react-admin';
import { useResourceName } from '../../api/context.js';
import { useMetadataColumns, useNotice } from '../../api/hooks.js';
import type { User } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { useFormProblem } from '../../ui/form/useFormProblem.js';
import { personName } from '../../ui/show/format.js';
import {
  GroupsInput,
  MetadataInputs,
  NameInputs,
  RoleInput,
  UsernameInput,
} from '../PersonInputs.js';
import { metadataFaults, metadataForm, type MetadataForm, metadataOf } from '../metadata.js';
import { useRefreshPeople } from '../usePersonVerbs.js';

type PersonForm = Pick<User, 'firstName' | 'lastName' | 'username' | 'role' | 'groupIds'> &
  MetadataForm;

/** Changes a person's names, username, role, groups and metadata. */
export function EditPersonDialog({
  user,
  onClose,
}: {
  user: User;
  onClose: () => void;
}): ReactNode {
  const t = useT();
  const formId = useId();
  const { submit, busy } = useSave(user, onClose);
  const columns = useMetadataColumns();
  const { firstName, lastName, username, role, groupIds } = user;
  const record = { firstName, lastName, username, role, groupIds };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth>
      <DialogTitle>{t('users.person.edit_title', { name: personName(user) })}</DialogTitle>
      <DialogContent>
        <Form
          id={formId}
          record={{ ...record, ...metadataForm(user.metadata, columns) }}
          onSubmit={(values: object) => submit(values as PersonForm)}
        >
          <Stack sx={{ gap: 2, pt: 1 }}>
            <NameInputs />
            {username !== null && <UsernameInput />}
            <RoleInput />
            <GroupsInput />
            <MetadataInputs />
          </Stack>
        </Form>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} color="inherit">
          {t('action.cancel')}
        </Button>
        <Button type="submit" form={formId} variant="contained" loading={busy}>
          {t('action.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface Save {
  /** Gives the faults by field when the server refuses. */
  submit: (values: PersonForm) => Promise<unknown>;
  busy: boolean;
}

function useSave(user: User, onClose: () => void): Save {
  const t = useT();
  const notice = useNotice();
  const refresh = useRefreshPeople();
  const formProblem = useFormProblem();
  const name = useResourceName();
  const [update, { isPending }] = useUpdate<User>();
  const submit = async (values: PersonForm): Promise<unknown> => {
    const { metadata, metadataColumns, ...account } = values;
    const data = { ...account, metadata: metadataOf({ metadata, metadataColumns }) };
    try {
      await update(
        name('users'),
        { id: user.id, data, previousData: user },
        { returnPromise: true },
      );
    } catch (error) {
      return metadataFaults(formProblem(error));
    }
    notice(t('users.person.saved'));
    onClose();
    await refresh();
    return undefined;
  };
  return { submit, busy: isPending };
}
