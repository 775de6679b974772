import * as classTransformer from 'class-transformer';
import * as classValidator from 'class-validator';
import { ValidationPipe, type ValidationError, type ValidationPipeOptions } from '@nestjs/common';
import { type FieldErrors, Problem } from './problem.js';

/** How bodies and queries are validated: unknown properties and wrong types are a 422. */
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
export function fieldErrors(faults: readonly ValidationError[]): FieldErrors {
  return Object.fromEntries(
    faults.map((fault) => [
      fault.property,
      fault.children?.length ? fieldErrors(fault.children) : firstRule(fault.constraints),
    ]),
  );
}

/**
 * Picks the words of the rule that stands first in the DTO. class-validator lists the rules from
 * the last one up.
 */
function firstRule(constraints: ValidationError['constraints'] = {}): string {
  return Object.values(constraints).at(-1) ?? 'Not valid.';
}
