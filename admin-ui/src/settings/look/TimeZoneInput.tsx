import { Autocomplete, Link, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useInput } from 'react-admin';
import { useT } from '../../i18n/useT.js';
import { Fault } from './Fault.js';

const zones = Intl.supportedValuesOf('timeZone');
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The time zone of mails, chosen by its name; none is UTC. */
export function TimeZoneInput({ source }: { source: string }): ReactNode {
  const t = useT();
  const { field, fieldState, id } = useInput<{ id: string }>({ source });
  const value = (field.value as string | null) || null;
  const isKnown = value === null || zones.includes(value);
  return (
    <Autocomplete
      id={id}
      // Another program may know zones that this browser does not.
      options={isKnown ? zones : [value, ...zones]}
      value={value}
      onChange={(_, chosen) => field.onChange(chosen)}
      onBlur={field.onBlur}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={field.ref}
          label={t('settings.look.time_zone')}
          placeholder="UTC"
          error={fieldState.invalid}
          helperText={
            <>
              <Fault state={fieldState} otherwise={t('settings.look.time_zone_help')} />
              {value === null && here !== 'UTC' && (
                <>
                  {' '}
                  <Link component="button" type="button" onClick={() => field.onChange(here)}>
                    {t('settings.look.time_zone_here', { zone: here })}
                  </Link>
                </>
              )}
            </>
          }
        />
      )}
    />
  );
}
