const nameTooLong = 'This name is too long. Use at most {max} characters.';
const nameUnreadable =
  'This name has characters that a name cannot have, such as a line break or an unreadable character. Type it again.';
const asPersonal = 'This cannot be used. Correct it, or leave it blank.';

/** The faults of rows: `row.` and the code, and what else a code can mean. */
export const rows = {
  'row.email.required': 'An e-mail address is needed.',
  'row.email.invalid': 'This is not an e-mail address. Write it like name@example.com.',
  'row.email.several':
    'There are several addresses here: {emails, quoted}. Keep the one to invite the person at.',
  'row.email.domain_unlikely': 'Is this address right? Perhaps its end should be {domain, quoted}.',
  'row.email.placeholder':
    'This is the example of a template, and nobody’s address. Remove the row, or write the person’s own address.',
  'row.text.column_repeated':
    'Several columns have the same name as this one, and say something else. Check whose this is, and whether somebody is missing.',
  'row.email.too_long':
    'This e-mail address is too long. It may have {max} characters, of which 64 before the @.',
  'row.email.duplicate_in_file':
    'Row {row} has the same e-mail address, and is the one that counts.',
  'row.name.required': 'A name is needed. Fill in the first name, the last name or both.',
  'row.name.swapped': 'The first and the last name seem to have changed places.',
  'row.name.unsure':
    'It is not sure which of these words are the last name, or whether all of them are names. Check both names.',
  'row.name.commented':
    'This name begins with # or --, as lines do that somebody wants left out. Remove the mark or the row.',
  'row.name.perhaps_elsewhere':
    'A name is missing here, and another column of the file may hold it. Say in the mapping which one does.',
  'row.name.goes_by':
    'The file has another name by which this person goes, and it is taken. Check which of the two is meant.',
  'row.name.perhaps_nobody':
    'This may be a remark, an example or a vacant post, and no person. Remove the row if it is.',
  'row.first_name.too_long': nameTooLong,
  'row.last_name.too_long': nameTooLong,
  'row.first_name.invalid_characters': nameUnreadable,
  'row.last_name.invalid_characters': nameUnreadable,
  'row.username.invalid':
    'This username cannot be used. Begin with a letter or digit, go on with letters of the same script, digits, dots, hyphens or underscores, {max} characters at most.',
  'row.username.taken':
    'This username is taken. Choose another, or leave it blank to have one made.',
  'row.username.duplicate_in_file':
    'An earlier row has the same username. Choose another, or leave it blank to have one made.',
  'row.role.unknown': '{role, quoted} is not a role here. Use Admin, HR or Member.',
  'row.role.not_allowed':
    'You cannot give the role {role}, because it permits more than you may do yourself. Choose another role, or ask an Admin.',
  'row.group.unknown': {
    one: 'There is no group {names, quoted}. Correct its name, or create the group first.',
    other: 'There are no groups {names, quoted}. Correct their names, or create the groups first.',
  },
  'row.group.perhaps_above':
    'This is blank, and the file says each group only once. Perhaps the group of a row above is meant.',
  'row.group.not_allowed':
    'You cannot add people to {names, quoted}. Use another group, or ask an Admin.',
  'row.group.too_many': 'A row can name at most {max} groups. Remove some.',
  'row.metadata.refused': 'This value cannot be used here.',
  'row.metadata.not_judged':
    '“{title}” cannot be checked now. Try again in a while, or leave it blank.',
  'row.language.unknown':
    '"{language}" is none of the languages that Usher writes in ({tags}). Without one of these, the organization’s is taken.',
  'row.metadata.invalid_json': 'Metadata is not valid JSON. Write it like {"key": "value"}.',
  'row.metadata.not_object':
    'Metadata is not a JSON object. Put it in braces with a key, like {"key": "value"}.',
  'row.metadata.too_large':
    'Metadata is too large. Use at most {perValue, number} characters per value and {max, number} in all, at most {names, number} keys, and at most {depth} objects and lists inside of each other.',
  'row.name.invalid': asPersonal,
  'row.text.invalid': asPersonal,
  'row.sex.unknown': asPersonal,
  'row.date.invalid': asPersonal,
  'row.date.ambiguous':
    'Day and month of this date can be read either way. Say the order of dates, or write it as 1990-12-31.',
  'row.country.unknown': asPersonal,
  'row.nationality.unknown': asPersonal,
  'row.phone.invalid': asPersonal,
  'row.phone.no_country':
    'This phone number says no country. Choose the country of such numbers, or write it as +39 06 1234567.',
  'row.phone.spoilt':
    'A spreadsheet has rounded this phone number, and its end is lost. Type it again, in a column that is formatted as text.',
  'row.text.encoding_doubtful': 'Some letters here may be wrong. Check how the text is spelt.',
  'row.identity.not_allowed':
    'Who started the import may not register or validate identities this way any more.',
  'row.identity.not_updated':
    'A file does not change the personal information of people who are here. Change it on their page.',
  'row.invite.refused': 'This person may not be invited.',
  'row.person.not_here':
    'Nobody here has this e-mail address. Choose “Invite and update” to invite new people too.',
  'row.person.not_here_by_username':
    'Nobody here has this username. Give the e-mail address of somebody new.',
  'row.status.not_here':
    'The status {status, quoted} does not say that this person is here. They are invited all the same.',
  'row.status.left':
    'By this file the person leaves or has left on {day, quoted}. They are invited all the same.',
  'row.status.unknown': 'This is no status. Write active or archived.',
  'row.update.not_allowed': 'You may not change this of people.',
  'row.row.hidden':
    'This row is hidden in the workbook, perhaps by a filter. Remove it if the person is not meant.',
  'row.row.too_many_cells':
    'Line {line} has more cells than there are columns. Put quotation marks around a cell that holds the separator, or remove the surplus cells.',
  'row.row.unbalanced_quote':
    'A quotation mark on line {line} does not match another. Put quotation marks around the whole cell, and write those inside it twice.',

  'status.active': 'Active',
  'status.invited': 'Invited',
  'status.archived': 'Archived',

  'role.admin': 'Admin',
  'role.admin.does': 'Runs the organization in Usher.',
  'role.hr': 'HR',
  'role.hr.does': 'Takes care of people’s personal information.',
  'role.member': 'Member',
  'role.member.does': 'Everybody else.',

  'change.row.changed':
    'Something changed after this row was checked. Upload it again to have it checked anew.',
  'change.account.appeared':
    'An account with this e-mail address was made after this row was checked. Upload the row again to invite its owner.',
  'change.account.disappeared':
    'The account with this e-mail address is gone since this row was checked. Upload the row again to invite the person anew.',
  'change.member.appeared':
    'This person came to the organization another way after this row was checked.',
  'change.member.disappeared': 'This person is not here any more.',
  'change.person.changed':
    'Somebody changed this person after this row was checked. Upload the row again to see what it would change now.',
  'change.update.not_allowed':
    'Who started the import may not change this of this person, or not any more.',
  'change.person.erased': 'This person was erased, and the row was emptied.',
  'change.username.taken': 'This username was taken after this row was checked. Choose another.',
  'change.role.not_allowed': 'Who started the import may not give this role any more.',
  'change.group.unknown':
    'A group of this row is gone since it was checked, or may not be given any more.',
  'change.identity.not_allowed':
    'Who started the import may not register or validate identities this way any more.',
  'change.identity.settings_changed':
    'The organization asks for other personal information since this row was checked. Upload the row again to have it checked anew.',
} as const;
