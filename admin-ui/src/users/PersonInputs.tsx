import { Stack } from '@mui/material';
import type { ReactNode } from 'react';
import {
  AutocompleteArrayInput,
  maxLength,
  required,
  SelectInput,
  TextInput,
  useGetList,
} from 'react-admin';
import { useResourceName } from '../api/context.js';
import { useMetadataColumns } from '../api/hooks.js';
import type { Group, Role } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { useLanguages } from '../ui/form/useLanguages.js';
import { isMetadata } from './metadata.js';

const longest = maxLength(99);
/** Of a value of the metadata. */
const longestText = maxLength(2000);

/** First and last name; both may be blank. */
export function NameInputs(): ReactNode {
  const t = useT();
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
      <TextInput
        source="firstName"
        label={t('registration.create.first_name')}
        validate={longest}
        helperText={false}
      />
      <TextInput
        source="lastName"
        label={t('registration.create.last_name')}
        validate={longest}
        helperText={false}
      />
    </Stack>
  );
}

export function UsernameInput(): ReactNode {
  const t = useT();
  return (
    <TextInput
      source="username"
      label={t('users.column.username')}
      validate={required(t('registration.create.username_required'))}
      helperText={false}
    />
  );
}

const roles: Role[] = ['member', 'hr', 'admin'];

export function RoleInput(): ReactNode {
  const t = useT();
  return (
    <SelectInput
      source="role"
      label={t('registration.create.role')}
      choices={roles.map((id) => ({ id, name: t(`role.${id}`) }))}
      validate={required()}
      helperText={false}
      margin="none"
    />
  );
}

/** Custom groups; nothing when there are none to choose from. */
export function GroupsInput(): ReactNode {
  const t = useT();
  const name = useResourceName();
  const { data = [] } = useGetList<Group>(name('groups'), {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
  });
  const choices = data.filter(({ builtIn }) => !builtIn);
  if (choices.length === 0) return null;
  return (
    <AutocompleteArrayInput
      source="groupIds"
      label={t('registration.create.groups')}
      choices={choices}
      optionText="name"
      helperText={false}
      margin="none"
    />
  );
}

/** The language that the person is written to in; nothing where there is one alone. */
export function LanguageInput(): ReactNode {
  const t = useT();
  const languages = useLanguages();
  if (languages.length < 2) return null;
  return (
    <SelectInput
      source="language"
      label={t('registration.create.language')}
      choices={languages}
      emptyText={t('account.language_none')}
      parse={(tag: string) => tag || null}
      helperText={t('registration.create.language_help')}
      margin="none"
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    />
  );
}

/** The application's fields, and a text for all other metadata. */
export function MetadataInputs(): ReactNode {
  const t = useT();
  const columns = useMetadataColumns();
  const object = (text: string | null): string | undefined =>
    isMetadata(text) ? undefined : t('users.person.metadata_invalid');
  return (
    <>
      {columns.map(({ key, title }) => (
        <TextInput
          key={key}
          source={`metadataColumns.${key}`}
          label={title}
          validate={longestText}
          helperText={false}
        />
      ))}
      <TextInput
        source="metadata"
        label={t('users.person.metadata')}
        multiline
        minRows={2}
        validate={object}
        helperText={t('users.person.metadata_help')}
        parse={(text: string) => text}
        slotProps={{ htmlInput: { spellCheck: false, style: { fontFamily: 'monospace' } } }}
      />
    </>
  );
}
