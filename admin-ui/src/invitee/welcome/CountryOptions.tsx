import type { ReactNode } from 'react';
import { countryName } from '../../identities/fieldText.js';
import { specialNationalities } from '../../identities/identityTypes.js';
import { language } from '../words/language.js';
import { regionsOf } from './regions.js';
import { nationalityName } from './words.js';

interface Countries {
  /** The ones that the browser's languages name. */
  own: Named[];
  others: Named[];
}

type Named = [code: string, name: string];

const sorted = new Map<readonly string[], Countries>();

/**
 * Countries by their names, the reader's own before the others; for a nationality also that there is
 * none, or none is known.
 */
export function CountryOptions({
  codes,
  isNationality = false,
}: {
  codes: readonly string[];
  isNationality?: boolean;
}): ReactNode {
  const { own, others } = byName(codes);
  return (
    <>
      <Options named={own} />
      {own.length > 0 && <hr />}
      <Options named={others} />
      {isNationality &&
        specialNationalities.map((code) => (
          <option key={code} value={code}>
            {nationalityName(code)}
          </option>
        ))}
    </>
  );
}

function Options({ named }: { named: readonly Named[] }): ReactNode {
  return named.map(([code, name]) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
}

function byName(codes: readonly string[]): Countries {
  const known = sorted.get(codes);
  if (known) return known;
  const order = new Intl.Collator(language());
  const named = codes
    .map((code): Named => [code, countryName(code, language())])
    .sort(([, one], [, other]) => order.compare(one, other));
  const regions = regionsOf(navigator.languages);
  const countries = {
    own: named.filter(([code]) => regions.has(code)),
    others: named.filter(([code]) => !regions.has(code)),
  };
  sorted.set(codes, countries);
  return countries;
}
