import { expect, it } from '@jest/globals';
import { regionsOf } from './regions.js';

it('knows the countries that languages are written with', () => {
  expect([...regionsOf(['de-AT', 'de', 'en-US', 'zh-Hant-TW', 'de-AT', 'en_GB', ''])]).toEqual([
    'AT',
    'US',
    'TW',
  ]);
});
