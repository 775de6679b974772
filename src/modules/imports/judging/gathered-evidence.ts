import {
  type IdentityPath,
  identityFields,
  isIdentityPath,
} from '../../identities/identity-fields.js';
import type { MappedColumn } from '../columns/column-mapping.js';
import { CountryEvidence, DateEvidence } from '../columns/file-evidence.js';
import { countryOfHeader } from '../columns/header-language.js';
import type { Evidence } from '../lifecycle/people-import.entity.js';

/** Gathers, row by row, what a file says about the order of its dates and the country of its phones. */
export class GatheredEvidence {
  private readonly dates: readonly { index: number; path: IdentityPath; evidence: DateEvidence }[];
  private readonly countryPlaces: readonly number[];
  private readonly phonePlaces: readonly number[];
  private readonly country = new CountryEvidence();

  constructor(private readonly columns: readonly MappedColumn[]) {
    const placesOf = (kinds: readonly string[]): { index: number; path: IdentityPath }[] =>
      columns.flatMap(({ column, index }) =>
        column !== null && isIdentityPath(column) && kinds.includes(identityFields[column].kind)
          ? [{ index, path: column }]
          : [],
      );
    this.dates = placesOf(['date', 'pastDate']).map((place) => ({
      ...place,
      evidence: new DateEvidence(),
    }));
    this.countryPlaces = placesOf(['country']).map(({ index }) => index);
    this.phonePlaces = placesOf(['phone']).map(({ index }) => index);
  }

  /** @param email the row's address, where it has one that can be used. */
  add(cells: readonly string[], email: string | null): void {
    for (const { index, evidence } of this.dates) evidence.add(cells[index] ?? '');
    if (this.phonePlaces.length === 0) return;
    for (const index of this.countryPlaces) this.country.addCountry(cells[index] ?? '');
    for (const index of this.phonePlaces) this.country.addPhone(cells[index] ?? '');
    if (email !== null) this.country.addEmail(email);
  }

  private get byHeader(): string | undefined {
    return this.phonePlaces.length > 0
      ? countryOfHeader(this.columns.map(({ header }) => header))
      : undefined;
  }

  /** One order is all columns', where those that say one say the same; else each has its own. */
  get found(): Evidence {
    const told = this.dates.filter(({ evidence }) => evidence.order !== undefined);
    const [order, ...others] = new Set(told.map(({ evidence }) => evidence.order));
    const own = told.map(({ path, evidence }) => [path, evidence.order] as const);
    return {
      dateOrder: others.length === 0 ? (order ?? null) : null,
      ...(others.length > 0 || order === null ? { dateOrders: Object.fromEntries(own) } : {}),
      country: this.country.country ?? this.byHeader ?? null,
    };
  }
}
