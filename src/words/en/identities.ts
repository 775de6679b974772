/** Personal information: what can be wrong with it, and with what is done to it. */
export const identities = {
  'identity.not_fields': 'The body is an object of fields.',
  'identity.version': 'version is the number that was read with the fields.',
  'identity.object': 'identity is a JSON object of personal fields.',
  'identity.account_object': 'account is a JSON object, as for a new user.',
  'identity.decision': 'Use validate or return.',
  'identity.reasons': 'Name the fields that come back, each with its reason.',
  'identity.reasons_return':
    'Reasons are for fields that come back. Return the identity, or leave the reasons out.',
  'identity.reason_needed': 'Say why this comes back.',
  'identity.reason_too_long': 'Say it in at most {max} characters.',
  'identity.own': 'Nobody validates their own identity. Ask somebody else who may.',
  'identity.holds_more': 'Their identity is for somebody who holds as much as they do.',
  'identity.changed':
    'Somebody else changed this in the meantime. Look at their changes, then save again.',
  'identity.key_missing': 'This cannot be decrypted: the secret key "{keyId}" is missing.',
  'identity.altered': 'This cannot be decrypted: it was altered, or belongs elsewhere.',
  'identity.older_keys': 'Ask whoever runs this server to give it its older keys again.',
  'identity.uses': 'fields is an object of field names and required, optional or hidden.',
  'identity.use': 'Use required, optional or hidden.',
  'identity.name_asked': 'A name is always asked for: some people have only one of the two.',
  'identity.request_at_most': 'Give at most {max} ids; a filter takes any number of people.',
  'identity.request_filter': 'Give a filter as the list of users takes it.',

  'identity.unknown_field': 'There is no such field.',
  'identity.hidden': 'This organization does not ask for this.',
  'identity.needed': 'This is needed.',
  'identity.name_needed': 'A name is needed. Fill in the family name, the given name or both.',
  'identity.name_text': 'A name is a text.',
  'identity.name_too_long': 'This name is too long. Use at most {max} characters.',
  'identity.too_long': 'This is too long. Use at most {max} characters.',
  'identity.unreadable':
    'This has characters that cannot be used, such as a line break or an unreadable character. Type it again.',
  'identity.sex': 'Use 0 (not known), 1 (male), 2 (female) or 9 (not applicable).',
  'identity.date': 'Write the date as year-month-day, like 1990-12-31.',
  'identity.no_such_day': 'There is no such day in the calendar.',
  'identity.too_early': 'This date is before {year}. Check the year.',
  'identity.in_future': 'This date is in the future.',
  'identity.expires_later': 'A document expires after it was issued.',
  'identity.issued_later': 'A document is issued after the person was born.',
  'identity.country': 'This is not a country. Use its code of two letters (ISO 3166-1), as IT.',
  'identity.nationalities':
    'Give countries by their codes of two letters (ISO 3166-1), as IT; QS for stateless, QU for unspecified.',
  'identity.too_many_nationalities': 'Give at most {max} nationalities.',
  'identity.email': 'This is not an e-mail address. Write it like name@example.com.',
  'identity.phone': 'Begin with the country, like +39 06 1234567.',
  'identity.several_phones':
    'This is more than one telephone number, or one with an extension. Give one number alone, like +39 06 1234567.',
  'identity.no_phone': 'This is not a telephone number of that country. Check its digits.',

  'cell.date':
    'Write dates as 1990-12-31; 05/06/1990 could be either. In a spreadsheet: format the column as YYYY-MM-DD.',
  'cell.sex': 'Write female or male, or 0 (not known), 1 (male), 2 (female) or 9 (not applicable).',
  'cell.phone_not_here':
    'This is no phone number of the import’s country. Write it with its country, as +39 06 1234567.',
  'cell.country': 'Write the country’s name or its two-letter code, as IT.',
  'cell.nationalities':
    'Write the country’s name or its two-letter code, as IT; several as IT|FR. Who has none is “stateless”.',
  'cell.phone':
    'Begin with the country, as +39 06 1234567. In a spreadsheet: format the column as text, so that the + stays.',
} as const;
