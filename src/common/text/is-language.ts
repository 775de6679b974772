import { ValidateBy, ValidateIf } from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { languages } from '../../words/languages.js';
import { saying } from '../problem/saying.js';

const tags = languages.map(({ tag }) => tag);

/** Takes the tag of one of Usher's languages, null for none, and nothing at all. */
export function IsLanguage(): PropertyDecorator {
  return applyDecorators(
    ValidateIf((_, value: unknown) => value !== undefined && value !== null),
    ValidateBy(
      {
        name: 'isLanguage',
        validator: { validate: (tag) => typeof tag === 'string' && tags.includes(tag) },
      },
      saying('value.language', { tags: tags.join(', ') }),
    ),
  );
}
