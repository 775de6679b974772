import { ValidateBy, type ValidationOptions } from 'class-validator';

/**
 * Takes a list that has everything once. class-validator's `ArrayUnique` compares each with each:
 * a body of two megabytes holds up everybody for minutes.
 */
export const EachOnce = (options: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'eachOnce',
      validator: { validate: (list) => Array.isArray(list) && new Set(list).size === list.length },
    },
    options,
  );
