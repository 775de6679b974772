import { ValidateBy } from 'class-validator';
import { saying } from '../../../common/problem/saying.js';

/** Takes the name of a time zone that Intl knows, as `Europe/Rome`; an offset is none. */
export function IsTimeZone(): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isTimeZone',
      validator: { validate: (name) => typeof name === 'string' && isKnown(name) },
    },
    saying('organization.time_zone'),
  );
}

function isKnown(name: string): boolean {
  if (!/^[A-Za-z][\w+/-]{1,63}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
