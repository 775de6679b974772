import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Box, Button, Collapse, Stack, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { Form } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useUsher } from '../api/hooks.js';
import type { Role, User } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { StayWhenSignedOut } from '../ui/page/StayWhenSignedOut.js';
import { LanguageActions } from '../ui/form/LanguageActions.js';
import { useUnchosenLanguage } from '../ui/form/useLanguages.js';
import { useFormProblem } from '../ui/form/useFormProblem.js';
import { metadataFaults, type MetadataForm, metadataOf } from '../users/metadata.js';
import {
  GroupsInput,
  LanguageInput,
  MetadataInputs,
  NameInputs,
  RoleInput,
} from '../users/PersonInputs.js';
import { useRefreshPeople } from '../users/usePersonVerbs.js';
import { AccountInputs } from './AccountInputs.js';

interface Fields extends MetadataForm {
  email: string;
  username: string | null;
  firstName?: string | null;
  lastName?: string | null;
  role: Role;
  groupIds?: string[];
  language?: string | null;
}

/** One person's account: five fields, the rest unfolds. */
export function CreateUserForm({ onCreated }: { onCreated: (user: User) => void }): ReactNode {
  const t = useT();
  const [more, setMore] = useState(false);
  const { create, busy } = useCreateUser(onCreated);
  return (
    <Form
      defaultValues={{ role: 'member' }}
      onSubmit={(values: object) => create(values as Fields)}
    >
      <StayWhenFilledIn />
      <Stack sx={{ gap: 2 }}>
        <AccountInputs />
        <NameInputs />
        <RoleInput />
        <Button
          color="inherit"
          aria-expanded={more}
          onClick={() => setMore(!more)}
          startIcon={<ExpandMoreIcon sx={{ transform: more ? 'rotate(180deg)' : undefined }} />}
          sx={{ alignSelf: 'flex-start', color: 'text.secondary' }}
        >
          {t('registration.create.more')}
        </Button>
        <Collapse in={more} unmountOnExit>
          <Stack sx={{ gap: 2 }}>
            <GroupsInput />
            <LanguageInput />
            <MetadataInputs />
          </Stack>
        </Collapse>
        <UnchosenLanguage />
        <Button type="submit" variant="contained" size="large" loading={busy}>
          {t('registration.create.submit')}
        </Button>
      </Stack>
    </Form>
  );
}

/** Says that the mail goes out in a language that the reader may not expect. */
function UnchosenLanguage(): ReactNode {
  const t = useT();
  const language = useUnchosenLanguage();
  if (language === undefined) return null;
  return (
    <Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('mailing.language', { language })}
      </Typography>
      <LanguageActions />
    </Box>
  );
}

function StayWhenFilledIn(): ReactNode {
  const { isDirty } = useFormState();
  return <StayWhenSignedOut when={isDirty} />;
}

interface CreateUser {
  /** Gives the faults by field when the server refuses. */
  create: (fields: Fields) => Promise<unknown>;
  busy: boolean;
}

function useCreateUser(onCreated: (user: User) => void): CreateUser {
  const usher = useUsher();
  const formProblem = useFormProblem();
  const refresh = useRefreshPeople();
  const [busy, setBusy] = useState(false);
  const create = async (given: Fields): Promise<unknown> => {
    const { metadata, metadataColumns, username, ...fields } = given;
    setBusy(true);
    try {
      const user = await usher.createUser({
        ...fields,
        username: username || undefined,
        metadata: metadataOf({ metadata, metadataColumns }),
      });
      onCreated(user);
      await refresh();
      return undefined;
    } catch (error) {
      return metadataFaults(formProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return { create, busy };
}
