import * as classTransformer from 'class-transformer';
import * as classValidator from 'class-validator';
import { ValidationPipe, type ValidationError, type ValidationPipeOptions } from '@nestjs/common';
import { fromText } from '../../words/kept.js';
import { type Told, words } from '../../words/words.js';
import { Problem, type ToldErrors } from './problem.js';

/** Validates bodies and queries: unknown properties and wrong types are a 422. */
export const validationRules: ValidationPipeOptions = {
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  // Nest would take those of the application, which may be others, and know none of our rules.
  validatorPackage: classValidator,
  transformerPackage: classTransformer,
  exceptionFactory: (faults) => new Problem('request.invalid', { errors: fieldErrors(faults) }),
};

/** Validates a value against a class that it is given with it. */
export const validationPipe = new ValidationPipe(validationRules);

/** class-validator's tree as one message a field, nested where the field is. */
export function fieldErrors(faults: readonly ValidationError[]): ToldErrors {
  return Object.fromEntries(
    faults.map((fault) => [fault.property, ownMessage(fault) ?? messageWithin(fault)]),
  );
}

/**
 * Picks the words of the rule that stands first in the DTO. class-validator lists the rules from
 * the last one up, and has words of its own, in English, for what is no object where one is nested.
 * @returns undefined when the value broke no rule that has words.
 */
function ownMessage({ property, constraints = {} }: ValidationError): Told | undefined {
  const rules = Object.entries(constraints).filter(([rule]) => rule !== 'nestedValidation');
  const [rule, message] = rules.at(-1) ?? [];
  if (rule === undefined || message === undefined) return undefined;
  if (rule === 'whitelistValidation') return words('value.unknown_property', { property });
  const told = fromText(message);
  // Of a body that is a list, Nest says so itself.
  const isNests = rule === 'isObject' && typeof told === 'string';
  return isNests ? words('value.name_is_object', { name: property }) : told;
}

function messageWithin({ children }: ValidationError): ToldErrors | Told {
  return children?.length ? fieldErrors(children) : words('value.invalid');
}
