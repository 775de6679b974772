import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsBoolean, IsString, ValidateBy, ValidateIf } from 'class-validator';
import { saying } from '../../../../common/problem/saying.js';
import { normalForm } from '../../../../common/text/normal-form.js';
import { IsReadable, unreadable } from '../../../../common/text/readable.js';
import { type Wording, wordingLimits } from '../../wording/placeholders.js';

const isText = IsString(saying('value.text'));

const isSubject = applyDecorators(
  Transform(({ value }: { value: unknown }) => tidied(value, wordingLimits.subject)),
  IsReadable(),
  isText,
);

/** A text may have line breaks and tabs, as people type them. */
const isBody = applyDecorators(
  Transform(({ value }: { value: unknown }) => tidied(value, wordingLimits.text)),
  ValidateBy(
    {
      name: 'isReadableText',
      validator: {
        validate: (text) =>
          typeof text === 'string' && !unreadable.test(text.replace(/[\n\t]/g, ' ')),
      },
    },
    saying('value.unreadable'),
  ),
  isText,
);

/** Without what is around it, its lines ended alike, and in one form of Unicode. */
function tidied(value: unknown, longest: number): unknown {
  if (typeof value !== 'string') return value;
  const lines = value.replace(/\r\n?/g, '\n').trim();
  return normalForm('NFC', lines, longest) ?? lines;
}

const isGiven = ValidateIf((_, value: unknown) => value !== undefined);

/** Words for a mail, with placeholders. */
export class UsherWording implements Wording {
  @isSubject
  subject: string;

  /** Plain text, its paragraphs apart by blank lines, with `{link}` on a line of its own. */
  @isBody
  text: string;
}

/** Words to try out; where one is left out, that which is in use. */
export class UsherTriedWording {
  @isGiven
  @isSubject
  subject?: string;

  @isGiven
  @isBody
  text?: string;
}

/** Words to see in a mail, and to whom it goes. */
export class UsherPreviewedWording extends UsherTriedWording {
  /** True for an invitation of somebody who has an account already, whose words on the way in differ; default false. */
  @isGiven
  @IsBoolean(saying('value.name_is_flag', { name: 'hasAccount' }))
  hasAccount?: boolean;
}
