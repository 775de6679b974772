import SearchIcon from '@mui/icons-material/Search';
import { Alert, Button, Card, InputAdornment, MenuItem, Stack, TextField } from '@mui/material';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useNavigate } from 'react-admin';
import { usePath } from '../../api/context.js';
import { useMay } from '../../api/hooks.js';
import { type T, useErrorText, useT } from '../../i18n/useT.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeader } from '../../ui/page/PageHeader.js';
import { PermissionMissing } from '../../ui/page/PermissionMissing.js';
import { fromPicking } from '../useWayBack.js';
import { People } from './People.js';
import { accountFilters, identityFilters, statusOf, usePeople } from './usePeople.js';

export default function PickPersonPage(): ReactNode {
  const t = useT();
  const mayRegister = useMay('edit', 'identities');
  const mayView = useMay('list', 'identities');
  return (
    <Page width="form">
      <PageHeader
        title={t('identities.pick.title')}
        subtitle={t('identities.pick.text')}
        back={{ to: '/registration', label: t('registration.title') }}
      />
      {mayRegister === false && <PermissionMissing permission="can_register_identity" />}
      {mayRegister && mayView === false && <PermissionMissing permission="can_view_identity" />}
      {mayRegister && mayView && <PickPerson />}
    </Page>
  );
}

function PickPerson(): ReactNode {
  const t = useT();
  const errorText = useErrorText();
  const navigate = useNavigate();
  const path = usePath();
  const list = useRef<HTMLUListElement>(null);
  const people = usePeople();
  const { filter, setFilter, found } = people;
  const [first] = found.data ?? [];
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      list.current?.querySelector('a')?.focus();
    } else if (event.key === 'Enter' && first && people.settled) {
      navigate(path(`/registration/identity/${first.id}`), { state: fromPicking });
    }
  };
  return (
    <>
      <Stack direction="row" sx={{ rowGap: 2, columnGap: 1, flexWrap: 'wrap', mb: 2 }}>
        <TextField
          type="search"
          value={filter.q}
          onChange={(event) => setFilter({ ...filter, q: event.target.value })}
          onKeyDown={key}
          autoFocus
          placeholder={t('users.search')}
          helperText={t('identities.pick.keys')}
          sx={{
            flex: { xs: '1 1 100%', sm: '1 1 280px' },
            '& .MuiFormHelperText-root': { display: { xs: 'none', sm: 'block' } },
          }}
          slotProps={{
            htmlInput: { 'aria-label': t('list.search'), autoComplete: 'off' },
            input: {
              startAdornment: (
                <InputAdornment position="start">
                  <SearchIcon />
                </InputAdornment>
              ),
            },
          }}
        />
        <Choice
          label={t('identities.pick.identity_state')}
          value={statusOf(filter)}
          choices={identityFilters.map((id) => [id, filterWords(t, id)])}
          onChange={(status) => setFilter({ ...filter, status })}
        />
        <Choice
          label={t('identities.pick.account_state')}
          value={filter.accountStatus}
          choices={accountFilters.map((id) => [
            id,
            id === 'any' ? t('list.any') : t(`status.${id}`),
          ])}
          onChange={(accountStatus) => setFilter({ ...filter, accountStatus })}
        />
      </Stack>
      <Card>
        {found.error ? (
          <Alert
            severity="error"
            action={<Button onClick={() => void found.refetch()}>{t('action.try_again')}</Button>}
          >
            {errorText(found.error)}
          </Alert>
        ) : (
          <People ref={list} {...people} />
        )}
      </Card>
    </>
  );
}

interface ChoiceProps<C extends string> {
  label: string;
  value: C;
  choices: (readonly [C, string])[];
  onChange: (choice: C) => void;
}

function Choice<C extends string>({ label, value, choices, onChange }: ChoiceProps<C>): ReactNode {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value as C)}
      sx={{ width: { xs: 'calc(50% - 4px)', sm: 208 } }}
    >
      {choices.map(([id, name]) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

function filterWords(t: T, filter: (typeof identityFilters)[number]): string {
  if (filter === 'any') return t('list.any');
  if (filter === 'unvalidated') return t('identities.pick.unvalidated');
  return t(`identities.status.${filter}`);
}
