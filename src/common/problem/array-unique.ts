import { ValidateBy, type ValidationOptions } from 'class-validator';

/**
 * Takes a list that has everything once. class-validator's own compares each with each: a body of
 * two megabytes holds up everybody for minutes. It has the same name, by which the compiler plugin
 * of `@nestjs/swagger` knows it.
 */
export const ArrayUnique = (options: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'arrayUnique',
      validator: { validate: (list) => Array.isArray(list) && new Set(list).size === list.length },
    },
    options,
  );
