import type { ReactNode } from 'react';
import { countryName } from '../../identities/fieldText.js';
import { specialNationalities } from '../../identities/identityTypes.js';
import { language } from '../words/language.js';
import { nationalityName } from './words.js';

const sorted = new Map<readonly string[], [code: string, name: string][]>();

/** Countries by their names; for a nationality also that there is none, or none is known. */
export function CountryOptions({
  codes,
  isNationality = false,
}: {
  codes: readonly string[];
  isNationality?: boolean;
}): ReactNode {
  return (
    <>
      {byName(codes).map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
      {isNationality &&
        specialNationalities.map((code) => (
          <option key={code} value={code}>
            {nationalityName(code)}
          </option>
        ))}
    </>
  );
}

function byName(codes: readonly string[]): [code: string, name: string][] {
  const known = sorted.get(codes);
  if (known) return known;
  const order = new Intl.Collator(language());
  const named = codes
    .map((code): [string, string] => [code, countryName(code, language())])
    .sort(([, one], [, other]) => order.compare(one, other));
  sorted.set(codes, named);
  return named;
}
