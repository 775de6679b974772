import {
  alpha,
  Autocomplete,
  Box,
  Chip,
  type SxProps,
  TextField,
  type TextFieldProps,
  type Theme,
} from '@mui/material';
import {
  type HTMLAttributes,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { useLocaleState } from 'react-admin';
import { useT } from '../../../i18n/useT.js';
import { countryName } from '../../fieldText.js';
import { type FieldPath, specialNationalities } from '../../identityTypes.js';
import { useIdentityForm, useUnfinished } from './identityForm.js';
import { matchCountries } from './matchCountries.js';

interface CountryInputProps {
  path: FieldPath;
  field: TextFieldProps;
  code: string;
  onChange: (code: string) => void;
}

/** One country, found by its name or its code of two letters. */
export function CountryInput({ path, field, code, onChange }: CountryInputProps): ReactNode {
  const t = useT();
  const choices = useCountries();
  const [text, setText] = useState('');
  const chosen = choices.find((one) => one.code === code) ?? null;
  const typing = text !== '' && text !== chosen?.name;
  const [told, leaving] = useNoCountry(path, field, typing);
  return (
    <Autocomplete
      id={field.id}
      options={choices}
      value={chosen}
      onChange={(_, choice) => onChange(choice?.code ?? '')}
      inputValue={text}
      onInputChange={(_, next) => setText(next)}
      // Leaving the field takes what is highlighted, but only after something was typed.
      autoHighlight={typing}
      autoSelect={typing}
      onKeyDown={(event) => stayWhile(typing, event)}
      {...leaving}
      {...common(t('identities.form.no_country'))}
      renderInput={(params) => <CountryField params={params} field={told} />}
    />
  );
}

interface NationalitiesInputProps {
  path: FieldPath;
  field: TextFieldProps;
  codes: readonly string[];
  onChange: (codes: string[]) => void;
}

/** Any number of nationalities; stateless and unspecified are among them. */
export function NationalitiesInput({
  path,
  field,
  codes,
  onChange,
}: NationalitiesInputProps): ReactNode {
  const t = useT();
  const countries = useCountries();
  const [text, setText] = useState('');
  const [told, leaving] = useNoCountry(path, field, text !== '');
  const choices = useMemo(
    () => [
      ...countries,
      ...specialNationalities.map((code) => ({ code, name: t(`identities.nationality.${code}`) })),
    ],
    [countries, t],
  );
  // One and the same list while nothing changes, or the field would forget what is being typed.
  const chosen = useMemo(
    () => codes.flatMap((code) => choices.find((one) => one.code === code) ?? []),
    [codes, choices],
  );
  return (
    <Autocomplete
      id={field.id}
      multiple
      options={choices}
      value={chosen}
      onChange={(_, next) => onChange(next.map(({ code }) => code))}
      inputValue={text}
      onInputChange={(_, next) => setText(next)}
      autoHighlight={text !== ''}
      autoSelect={text !== ''}
      filterSelectedOptions
      onKeyDown={(event) => stayWhile(text !== '', event)}
      {...leaving}
      {...common(t('identities.form.no_country'))}
      renderValue={(values, itemProps) =>
        values.map((choice, index) => {
          const { key, ...props } = itemProps({ index });
          return <Chip key={key} size="small" label={choice.name} {...props} />;
        })
      }
      renderInput={(params) => <CountryField params={params} field={told} />}
    />
  );
}

interface Country {
  code: string;
  name: string;
}

function useCountries(): Country[] {
  const { countries } = useIdentityForm().settings;
  const [locale] = useLocaleState();
  return useMemo(
    () =>
      countries
        .map((code) => ({ code, name: countryName(code, locale) }))
        .sort((one, other) => one.name.localeCompare(other.name, locale)),
    [countries, locale],
  );
}

/**
 * Keeps what names no country where it was typed, and tells so when the field is left.
 * @returns the field with that message, and what the autocomplete needs for it.
 */
function useNoCountry(
  path: FieldPath,
  field: TextFieldProps,
  typing: boolean,
): [
  TextFieldProps,
  { clearOnBlur: false; selectOnFocus: true; onFocus: () => void; onBlur: () => void },
] {
  const t = useT();
  const unfinish = useUnfinished(path);
  const [left, setLeft] = useState(false);
  useEffect(() => unfinish(typing), [unfinish, typing]);
  const told =
    left && typing ? { ...field, error: true, helperText: t('identities.form.no_country') } : field;
  return [
    told,
    {
      clearOnBlur: false,
      selectOnFocus: true,
      onFocus: () => setLeft(false),
      onBlur: () => setLeft(true),
    },
  ];
}

/** Enter does not lead on to the next step while a country is being typed. */
function stayWhile(typing: boolean, event: KeyboardEvent): void {
  if (typing && event.key === 'Enter') event.preventDefault();
}

/** The parts that both have in common. */
function common(nothing: string): {
  getOptionLabel: (country: Country) => string;
  filterOptions: (countries: Country[], state: { inputValue: string }) => Country[];
  renderOption: (
    props: HTMLAttributes<HTMLLIElement> & { key: unknown },
    country: Country,
  ) => ReactNode;
  noOptionsText: string;
  slotProps: { listbox: { sx: SxProps<Theme> } };
} {
  return {
    getOptionLabel: ({ name }) => name,
    filterOptions: (all, { inputValue }) => matchCountries(all, inputValue),
    renderOption: ({ key: _, ...props }, { code, name }) => (
      <li {...props} key={code}>
        <Box sx={{ flex: 1 }}>{name}</Box>
        <Box component="span" sx={{ color: 'text.secondary', typography: 'body2', ml: 2 }}>
          {code}
        </Box>
      </li>
    ),
    noOptionsText: nothing,
    // Enter takes the one that is marked, and Down goes on from it: it must be seen.
    slotProps: {
      listbox: {
        sx: {
          '& .MuiAutocomplete-option.Mui-focused': {
            bgcolor: (theme) => alpha(theme.palette.primary.main, 0.16),
            boxShadow: (theme) => `inset 3px 0 ${theme.palette.primary.main}`,
          },
        },
      },
    },
  };
}

function CountryField({
  params,
  field,
}: {
  params: TextFieldProps;
  field: TextFieldProps;
}): ReactNode {
  return <TextField {...params} {...field} id={params.id} />;
}
