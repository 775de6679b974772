/** The words that an admin reads at a row for each code that messy.csv is about. */
export const faultWords: Readonly<Record<string, string>> = {
  'email.required': 'An e-mail address is needed.',
  'email.invalid': 'This is not an e-mail address.',
  'email.duplicate_in_file': 'Row 11 has the same e-mail address',
  'name.required': 'A name is needed.',
  'first_name.too_long': 'This name is too long.',
  'role.unknown': '“Boss” is not a role here.',
  'group.unknown': 'There is no group “Nobody here”.',
  'metadata.invalid_json': 'Metadata is not valid JSON.',
  'metadata.not_object': 'Metadata is not a JSON object.',
  'row.too_many_cells': 'Line 16 has more cells than there are columns.',
};
