import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useLocaleState } from 'react-admin';
import { useUsher } from '../api/hooks.js';
import { countryName } from '../identities/fieldText.js';

interface Country {
  code: string;
  name: string;
}

const none: string[] = [];

/** All countries by their names, once they are `wanted`. */
export function useCountries(wanted: boolean): Country[] {
  const usher = useUsher();
  const [locale] = useLocaleState();
  const { data } = useQuery({
    queryKey: ['usher', 'identity-settings'],
    queryFn: () => usher.identitySettings(),
    staleTime: 60_000,
    enabled: wanted,
  });
  const codes = wanted ? (data?.countries ?? none) : none;
  return useMemo(
    () =>
      codes
        .map((code) => ({ code, name: countryName(code, locale) }))
        .sort((one, other) => one.name.localeCompare(other.name, locale)),
    [codes, locale],
  );
}
