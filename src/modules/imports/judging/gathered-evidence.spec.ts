import { expect, it } from '@jest/globals';
import type { MappedColumn } from '../columns/column-mapping.js';
import { GatheredEvidence } from './gathered-evidence.js';

const columns: MappedColumn[] = (['birthdate', 'date_of_issuance', 'date_of_expiry'] as const).map(
  (column, index) => ({ index, header: column, column, how: 'name' }),
);

it.each([
  [[['25/12/1990', '03/04/2020', '']], { dateOrder: 'dmy' }],
  [[['25/12/1990', '28/04/2020', '']], { dateOrder: 'dmy' }],
  [
    [['25/12/1990', '04/28/2020', '03/04/2030']],
    { dateOrder: null, dateOrders: { birthdate: 'dmy', date_of_issuance: 'mdy' } },
  ],
  [
    [
      ['25/12/1990', '04/28/2020', ''],
      ['25/12/1990', '28/04/2020', ''],
    ],
    { dateOrder: null, dateOrders: { birthdate: 'dmy', date_of_issuance: null } },
  ],
  [[['03/04/1990', '', '']], { dateOrder: null }],
])('of the dates %j are the orders %j', (rows, expected) => {
  const evidence = new GatheredEvidence(columns);
  for (const cells of rows) evidence.add(cells, null);
  expect(evidence.found).toEqual({ country: null, ...expected });
});
