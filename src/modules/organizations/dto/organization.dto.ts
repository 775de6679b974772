import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import {
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
import { normalForm } from '../../../common/text/normal-form.js';
import { saying } from '../../../common/problem/saying.js';
import { IsReadable } from '../../../common/text/readable.js';
import { IsLanguage } from '../../../common/text/is-language.js';
import { IsAccent } from '../look/is-accent.js';
import { IsTimeZone } from '../look/is-time-zone.js';

/** No text of an organization is longer, in characters. */
const longest = 254;

const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? (normalForm('NFC', value.trim(), longest) ?? value) : value,
);
const days = saying('organization.days_or_ever', { min: 1, max: 3650 });
const invitationDays = saying('organization.days', { min: 1, max: 365 });
const reminders = saying('organization.number', { min: 0, max: 10 });
const isName = saying('organization.name', { max: 100 });
const isRetention = applyDecorators(Max(3650, days), Min(0, days), IsInt(days));
const isGiven = ValidateIf((_, value: unknown) => value !== undefined);
const isSome = ValidateIf((_, value: unknown) => value !== undefined && value !== null);
const isAddress = applyDecorators(
  isSome,
  trimmed,
  IsReadable(),
  MaxLength(254, saying('value.email_at_most', { max: 254 })),
  IsEmail({}, saying('value.email')),
);
const isWelcome = saying('organization.welcome', { max: 200 });

export class UsherCreateOrganization {
  @trimmed
  @IsReadable()
  @Length(1, 100, isName)
  @IsString(isName)
  name: string;
}

/** The settings of the whole organization; fields that are left out stay as they are. */
export class UsherUpdateOrganization {
  @isGiven
  @trimmed
  @IsReadable()
  @Length(1, 100, isName)
  @IsString(isName)
  name?: string;

  /** The address that invitees may ask. */
  @isAddress
  contactEmail?: string | null;

  /** The tag of the language of its people who have chosen none; null for the application's first. */
  @IsLanguage()
  language?: string | null;

  /** The name of the time zone (IANA) that mails say times in; null for UTC. */
  @isSome
  @IsTimeZone()
  timeZone?: string | null;

  /** The colour of its mails and pages, as `#3450b5`, on which one can read; null for Usher's own. */
  @isSome
  @IsAccent()
  accent?: string | null;

  /** The name that its mails come from; null for that of the application. */
  @isSome
  @trimmed
  @IsReadable()
  @Length(1, 100, isName)
  @IsString(isName)
  senderName?: string | null;

  /** The address that answers to its mails go to; null for the sender's. */
  @isAddress
  replyTo?: string | null;

  /** A sentence of its own, for those who are invited. */
  @isSome
  @trimmed
  @IsReadable()
  @Length(1, 200, isWelcome)
  @IsString(isWelcome)
  welcome?: string | null;

  /** The days that an invitation can be accepted. */
  @isGiven
  @Max(365, invitationDays)
  @Min(1, invitationDays)
  @IsInt(invitationDays)
  invitationDays?: number;

  /** The number of reminders that somebody who has not accepted gets at most. */
  @isGiven
  @Max(10, reminders)
  @Min(0, reminders)
  @IsInt(reminders)
  reminders?: number;

  /** True when people may validate their own identities, and those of people who hold more. */
  @isGiven
  @IsBoolean(saying('value.flag'))
  allowSelfValidation?: boolean;

  /** The days from the end of an invitation to the erasure of the person who never accepted; 0 for never. */
  @isGiven
  @isRetention
  retainInviteesDays?: number;

  /** The days from the end of an import to the deletion of its cells; 0 for never. */
  @isGiven
  @isRetention
  retainImportCellsDays?: number;

  /** The days that an identity's draft is kept that nobody touches; 0 for ever. */
  @isGiven
  @isRetention
  retainDraftsDays?: number;
}
