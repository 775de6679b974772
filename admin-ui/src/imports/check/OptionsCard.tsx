import {
  Autocomplete,
  Card,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormHelperText,
  MenuItem,
  TextField,
} from '@mui/material';
import type { ReactNode } from 'react';
import { useMay } from '../../api/hooks.js';
import type { PeopleImport, ImportChange, ImportOptions } from '../../api/importTypes.js';
import type { Role } from '../../api/types.js';
import { type T, useT } from '../../i18n/useT.js';
import { useChangeImport } from '../useChangeImport.js';
import { useCountries } from '../useCountries.js';

/** Says the choices for all rows in one line. */
export function optionsWords(t: T, { mode, defaultRole, sendInvitations }: ImportOptions): string {
  return [
    t('imports.options.title'),
    t(`imports.options.mode.${mode}`),
    t('imports.check.default_role', { role: t(`role.${defaultRole}`) }),
    t(sendInvitations ? 'imports.options.mails_now' : 'imports.options.mails_later'),
  ].join(' · ');
}

const modes = ['invite', 'invite_and_update', 'update'] as const;
const roles: Role[] = ['member', 'hr', 'admin'];
const dateOrders = ['dmy', 'mdy', 'ymd'] as const;

/** The choices for all rows. What is chosen shows at once what it does. */
export function OptionsCard({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const mayManageGroups = useMay('create', 'groups') ?? false;
  const { mutate, isPending } = useChangeImport(data.id);
  const { options } = data;
  const disabled = isPending || data.status !== 'ready';
  const change = (one: ImportChange): void => mutate(one);
  return (
    <Card
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(auto-fit, minmax(260px, 1fr))' },
        p: 2,
        gap: 2,
        alignItems: 'start',
      }}
    >
      <Choice
        label={t('imports.options.mode_label')}
        value={options.mode}
        choices={modes.map((mode) => [mode, t(`imports.options.mode.${mode}`)])}
        disabled={disabled}
        onChange={(mode) => change({ mode: mode as ImportOptions['mode'] })}
      />
      <Choice
        label={t('imports.options.default_role')}
        value={options.defaultRole}
        choices={roles.map((role) => [role, t(`role.${role}`)])}
        disabled={disabled}
        onChange={(role) => change({ defaultRole: role as Role })}
      />
      <Choice
        label={t('imports.options.date_order_label')}
        value={options.dateOrder ?? ''}
        choices={[
          ['', t('imports.options.unsaid')],
          ...dateOrders.map((order): [string, string] => [
            order,
            t(`imports.options.date_order.${order}`),
          ]),
        ]}
        disabled={disabled}
        onChange={(order) =>
          change({ dateOrder: (order || null) as NonNullable<ImportChange['dateOrder']> })
        }
      />
      <CountryChoice data={data} disabled={disabled} onChange={change} />
      <Choice
        label={t('imports.options.mails')}
        value={options.sendInvitations ? 'now' : 'later'}
        choices={[
          ['now', t('imports.options.mails_now')],
          ['later', t('imports.options.mails_later')],
        ]}
        disabled={disabled}
        onChange={(when) => change({ sendInvitations: when === 'now' })}
      />
      <FormControl>
        <FormControlLabel
          label={t('imports.options.create_groups')}
          slotProps={{ typography: { variant: 'body2' } }}
          disabled={!mayManageGroups || disabled}
          control={
            <Checkbox
              checked={options.createMissingGroups}
              onChange={(_, checked) => change({ createMissingGroups: checked })}
            />
          }
        />
        {!mayManageGroups && (
          <FormHelperText sx={{ mx: 0 }}>
            {t('imports.options.create_groups_missing')}
          </FormHelperText>
        )}
      </FormControl>
    </Card>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  choices: readonly (readonly [value: string, title: string])[];
  disabled: boolean;
  onChange: (value: string) => void;
}

function Choice({ label, value, choices, disabled, onChange }: ChoiceProps): ReactNode {
  return (
    <TextField
      select
      label={label}
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ '& .MuiInputBase-input': { fontSize: 14 } }}
    >
      {choices.map(([one, title]) => (
        <MenuItem key={one} value={one}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface CountryChoiceProps {
  data: PeopleImport;
  disabled: boolean;
  onChange: (change: ImportChange) => void;
}

function CountryChoice({ data, disabled, onChange }: CountryChoiceProps): ReactNode {
  const t = useT();
  const countries = useCountries(true);
  return (
    <Autocomplete
      size="small"
      disabled={disabled}
      options={countries}
      value={countries.find(({ code }) => code === data.options.country) ?? null}
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(one, other) => one.code === other.code}
      onChange={(_, country) =>
        onChange({ country: (country?.code ?? null) as NonNullable<ImportChange['country']> })
      }
      renderInput={(params) => (
        <TextField
          {...params}
          label={t('imports.options.country')}
          placeholder={t('imports.options.unsaid')}
          slotProps={{
            ...params.slotProps,
            inputLabel: { ...params.slotProps.inputLabel, shrink: true },
          }}
        />
      )}
      sx={{ '& .MuiInputBase-root': { height: 40 }, '& .MuiInputBase-input': { fontSize: 14 } }}
    />
  );
}
