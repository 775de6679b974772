/** Files and imports as a whole. */
export const imports = {
  'file.kind.html':
    'This is a web page, even if its name says otherwise. Open it in a spreadsheet, save it as .xlsx or CSV, and upload that.',
  'file.kind.json': 'This is JSON. Export the people as CSV or .xlsx and upload that.',
  'file.kind.vcard':
    'These are contact cards or calendar entries. Export the contacts as CSV and upload that.',
  'file.kind.ldif':
    'This is a directory’s own format (LDIF). Export the people as CSV and upload that.',
  'file.kind.yaml': 'This is YAML. Export the people as CSV or .xlsx and upload that.',
  'file.kind.mbox':
    'These are e-mails. Copy the people into a table and upload that as .xlsx or CSV.',
  'file.kind.pdf': 'This is a PDF. Upload the table from which it was made, as .xlsx or CSV.',
  'file.kind.xml': 'This is XML. Export the people as CSV or .xlsx and upload that.',
  'file.kind.image': 'This is a picture. Upload a table as .xlsx or CSV.',
  'file.kind.rtf':
    'This is a formatted text. Copy its table into a spreadsheet, save it as .xlsx or CSV, and upload that.',
  'file.kind.doc':
    'This is a Word document. Copy its table into a spreadsheet, save it as .xlsx or CSV, and upload that.',
  'file.kind.zip':
    'This is an archive (zip or the like) and not a table. Unpack it and upload the CSV file in it.',
  'file.kind.gzip': 'This file is compressed (gzip). Unpack it and upload the file in it.',
  'file.kind.xls':
    'This is an old Office file (.xls), or a workbook with a password. Save it as .xlsx without a password and upload that.',
  'file.kind.executable': 'This is a program. Upload a table as .xlsx or CSV.',
  'file.kind.binary': 'This is neither a text nor a workbook. Upload a table as .xlsx or CSV.',
  'file.kind.utf32': 'This file is in UTF-32. Save it as CSV in UTF-8 and upload that.',
  'file.encoding_unknown': 'There is no encoding {encoding, quoted}.',
  'file.header_quote':
    'A quotation mark in the header, on line {line}, does not match another. Correct it and upload the file again.',
  'file.too_many_columns':
    'The file has more than {max} columns. Remove those that are not needed and upload it again.',
  'file.no_rows':
    'The file has a header but no rows. Add a row for each person and upload it again.',
  'file.empty': 'The file is empty. Its first row names the columns, each further row is a person.',
  'file.no_header':
    'The first row of the file does not end. It names the columns, and each further row is a person.',
  'file.too_many_rows': 'The file has more than {max, number} rows. Split it into several files.',
  'file.too_large': 'The file is larger than {max} MB. Split it into several files.',
  'file.choose': 'Choose a file to upload.',
  'file.broke_off': 'The upload broke off before the file had arrived. Upload it again.',
  'file.server_stopped': 'The server stopped while the file was being read. Upload it again.',

  'import.rows': 'rows takes a list of people.',
  'import.no_row': 'Give at least one row.',
  'mapping.no_column': 'The file has no such column. Load the import again.',
  'mapping.no_field':
    'This is no field. Choose one of the list, or metadata with a key that begins with a letter and has at most 40 letters, digits, hyphens and underscores.',
  'import.too_many_by_hand': 'These are too many rows. Upload them as a CSV file.',
  'import.text': 'text is what was pasted.',
  'import.rows_or_text': 'Give rows, a text or both.',
  'import.row_object': 'A row is an object with the fields of a person.',
  'import.field_unknown': '{name} is not known here.',
  'import.field_metadata': '{name} is a JSON object or its text.',
  'import.field_identity': '{name} is an object of texts by the path of the field.',
  'import.field_metadata_columns': '{name} is an object of texts by the key of the column.',
  'import.field_groups': '{name} is a list of names, or a text with | between them.',
  'import.rows_fixed': 'Rows can be changed only while the import is waiting to be processed.',
  'import.nothing_good': 'No row of this import can be processed. Correct the faulty ones first.',
  'import.not_to_undo':
    'Only an import that is completed, cancelled or given up on its way can be undone.',
  'import.being_undone': 'Somebody is undoing it at this moment.',
  'import.mapping': 'mapping says for columns, by their index, what each is.',
  'import.unknown_column':
    'There is no such column. Use a key such as email, or metadata. and a key.',
  'import.no_header_line': 'headerLine is the line of a row of the file, or null for none.',
  'import.other_encoding': 'The file cannot be read by this encoding. Upload it again with it.',
  'import.other_sheet': 'The file has no such sheet.',
  'import.sheet_without_rows':
    'This sheet has no rows that can be read. Choose another, or put a row for each person into it and upload the workbook again.',
  'import.sheet_first':
    'It is of the sheet that was read. Choose it when the other sheet has been read.',
  'import.workbook_gone':
    'The workbook is not kept any more. Upload it again to read another of its sheets.',
  'import.settle': 'settle is a list of words of the file with what they mean.',
  'settle.not_possible': 'This cannot be settled for all rows. Correct the rows.',
  'settle.other_meaning': 'It cannot mean this.',
  'settle.not_there': 'No row has this any more.',
  'settle.create_group': 'Create the group',
  'settle.leave_out': 'Leave it out',
  'settle.date_dmy': 'Day first',
  'settle.date_mdy': 'Month first',
  'import.unusual.all_role': 'All {count, number} become {role}.',
  'import.unusual.admins': {
    one: '{count} person becomes {role}.',
    other: '{count, number} people become {role}.',
  },
  'import.unusual.domains': {
    one: '{count} address is outside {domain}.',
    other: '{count, number} addresses are outside {domain}.',
  },
  'import.cells_purged':
    'They are deleted some time after an import has ended; the settings say when.',
  'import.may_not_any_more': 'Who started this import may not bulk invite any more.',
  'import.not_begun': 'The import ended before this row was reached.',
} as const;
