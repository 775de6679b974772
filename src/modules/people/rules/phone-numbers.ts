import { createRequire } from 'node:module';
import type * as PhoneNumbers from 'libphonenumber-js';

// As class-validator has it loaded: `import` would read a hundred files of it a second time at each start.
const phoneNumbers = createRequire(import.meta.url)('libphonenumber-js') as typeof PhoneNumbers;

/** Reads telephone numbers by the numbering plans of all countries (E.164). */
export const { isSupportedCountry, parsePhoneNumberFromString } = phoneNumbers;
