import { Alert, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { required, TextInput } from 'react-admin';
import { useT } from '../i18n/useT.js';
import { PermissionsInput } from './PermissionsInput.js';

/** The inputs of a group; a role's group keeps its name and has its own words. */
export function GroupInputs({ builtIn = false }: { builtIn?: boolean }): ReactNode {
  const t = useT();
  return (
    <Stack sx={{ gap: 2 }}>
      {builtIn && <Alert severity="info">{t('groups.built_in_help')}</Alert>}
      {!builtIn && (
        <>
          <TextInput
            source="name"
            label={t('groups.name')}
            validate={required()}
            helperText={false}
          />
          <TextInput source="description" label={t('groups.description')} helperText={false} />
        </>
      )}
      <PermissionsInput />
    </Stack>
  );
}
