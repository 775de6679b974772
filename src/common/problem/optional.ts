import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';

/**
 * A field of a body that may be left out; null counts as left out, so that code behind it sees a
 * value or undefined. A field that null empties is `@IsOptional()`, and its type says `| null`.
 */
export const Optional = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => value ?? undefined),
    IsOptional(),
  );
