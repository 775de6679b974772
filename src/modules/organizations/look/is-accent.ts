import { ValidateBy } from 'class-validator';
import { saying } from '../../../common/problem/saying.js';
import { accentFault, tonesOf } from './accent.js';

/**
 * Takes a colour, as `#3450b5`, that can be read on (see accent.ts). The refusal of another names one
 * like it that can.
 */
export function IsAccent(): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isAccent',
      validator: {
        validate: (accent) => typeof accent === 'string' && accentFault(accent) === undefined,
      },
    },
    { message: ({ value }: { value: unknown }) => refusalOf(value) },
  );
}

function refusalOf(accent: unknown): string {
  return typeof accent === 'string' && accentFault(accent) === 'unreadable'
    ? saying('organization.unreadable_accent', { color: tonesOf(accent).light.accent }).message
    : saying('organization.accent').message;
}
