import type { DateOrder } from '../../enrolment/judge/date-order.js';
import { identityFields, isIdentityPath } from '../../identities/identity-fields.js';
import type { MappedColumn } from '../columns/column-mapping.js';
import { CountryEvidence, DateEvidence } from '../columns/file-evidence.js';
import { countryOfHeader } from '../columns/header-language.js';
import type { Evidence } from '../lifecycle/people-import.entity.js';

/** Gathers, row by row, what a file says about the order of its dates and the country of its phones. */
export class GatheredEvidence {
  private readonly dates: readonly { index: number; evidence: DateEvidence }[];
  private readonly countryPlaces: readonly number[];
  private readonly phonePlaces: readonly number[];
  private readonly country = new CountryEvidence();

  constructor(private readonly columns: readonly MappedColumn[]) {
    const placesOf = (kinds: readonly string[]): number[] =>
      columns.flatMap(({ column, index }) =>
        column !== null && isIdentityPath(column) && kinds.includes(identityFields[column].kind)
          ? [index]
          : [],
      );
    this.dates = placesOf(['date', 'pastDate']).map((index) => ({
      index,
      evidence: new DateEvidence(),
    }));
    this.countryPlaces = placesOf(['country']);
    this.phonePlaces = placesOf(['phone']);
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

  /** The order of dates is known where all columns that say one say the same. */
  get found(): Evidence {
    const orders = new Set<DateOrder>();
    for (const { evidence } of this.dates) if (evidence.order) orders.add(evidence.order);
    const [order, ...others] = orders;
    return {
      dateOrder: order !== undefined && others.length === 0 ? order : null,
      country: this.country.country ?? this.byHeader ?? null,
    };
  }
}
