/** Files and imports as a whole. */
export const imports = {
  'file.excel': 'This looks like an Excel workbook. Save it as CSV and upload that.',
  'file.pdf': 'This looks like a PDF. Upload a CSV file.',
  'file.picture': 'This looks like a picture. Upload a CSV file.',
  'file.compressed': 'This file is compressed. Unpack it and upload the CSV file.',
  'file.utf32': 'This file is in UTF-32. Save it as CSV in UTF-8 and upload that.',
  'file.not_text': 'This is not a text file. Upload a CSV file.',
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
  'file.choose': 'Choose a CSV file to upload.',
  'file.broke_off': 'The upload broke off before the file had arrived. Upload it again.',
  'file.server_stopped': 'The server stopped while the file was being read. Upload it again.',
  'file.column_missing':
    'There is no column {column, quoted}. Add it to the first row of the file.',
  'file.column_twice': '{headers, quoted} are the same column, {column}. Keep one of them.',

  'import.rows': 'rows takes a list of people.',
  'import.no_row': 'Give at least one row.',
  'import.too_many_by_hand': 'These are too many rows. Upload them as a CSV file.',
  'import.text': 'text is what was pasted.',
  'import.rows_or_text': 'Give either rows or a text.',
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
  'import.cells_purged':
    'They are deleted some time after an import has ended; the settings say when.',
  'import.may_not_any_more': 'Who started this import may not bulk invite any more.',
  'import.not_begun': 'The import ended before this row was reached.',
} as const;
