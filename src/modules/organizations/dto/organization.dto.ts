import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import {
  Allow,
  IsBoolean,
  IsEmail,
  IsInt,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { normalForm } from '../../../common/normal-form.js';
import { IsReadable } from '../../../common/readable.js';

/** No text of an organization is longer, in characters. */
const longest = 254;

const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? (normalForm('NFC', value.trim(), longest) ?? value) : value,
);
const days = 'Give a number of days from 1 to 3,650, or 0 for ever.';
const isRetention = applyDecorators(
  Max(3650, { message: days }),
  Min(0, { message: days }),
  IsInt({ message: days }),
);
const isGiven = ValidateIf((_, value: unknown) => value !== undefined);

export class UsherCreateOrganization {
  @trimmed
  @IsReadable()
  @Length(1, 100, { message: 'Give a name of at most 100 characters.' })
  @IsString({ message: 'Give a name of at most 100 characters.' })
  name: string;
}

/**
 * What holds for the whole organization; fields that are left out stay as they are. The id, which a
 * client sends back as it got it, is ignored.
 */
export class UsherUpdateOrganization {
  @isGiven
  @trimmed
  @IsReadable()
  @Length(1, 100, { message: 'Give a name of at most 100 characters.' })
  @IsString({ message: 'Give a name of at most 100 characters.' })
  name?: string;

  /** Whom invitees may ask. */
  @ValidateIf((_, value: unknown) => value !== undefined && value !== null)
  @trimmed
  @IsReadable()
  @MaxLength(254, { message: 'Give an e-mail address of at most 254 characters.' })
  @IsEmail({}, { message: 'This is not an e-mail address.' })
  contactEmail?: string | null;

  /** How long an invitation can be accepted, in days. */
  @isGiven
  @Max(365, { message: 'Give a number of days from 1 to 365.' })
  @Min(1, { message: 'Give a number of days from 1 to 365.' })
  @IsInt({ message: 'Give a number of days from 1 to 365.' })
  invitationDays?: number;

  /** How many reminders somebody who has not accepted gets at most. */
  @isGiven
  @Max(10, { message: 'Give a number from 0 to 10.' })
  @Min(0, { message: 'Give a number from 0 to 10.' })
  @IsInt({ message: 'Give a number from 0 to 10.' })
  reminders?: number;

  /** True when people may validate their own identities, and those of people who hold more. */
  @isGiven
  @IsBoolean({ message: 'Use true or false.' })
  allowSelfValidation?: boolean;

  /** How many days after an invitation expired the person who never accepted is erased; 0 for never. */
  @isGiven
  @isRetention
  retainInviteesDays?: number;

  /** How many days after an import ended its cells are deleted; 0 for never. */
  @isGiven
  @isRetention
  retainImportCellsDays?: number;

  /** How many days an identity's draft that nobody touches is kept; 0 for ever. */
  @isGiven
  @isRetention
  retainDraftsDays?: number;

  @Allow()
  id?: unknown;
}
