/** The words about workbooks that cannot be read. */
export const workbooks = {
  'workbook.broken_off':
    'This workbook is not whole: it breaks off before its end. Upload it again; if that does not help, save it anew.',
  'workbook.damaged':
    'This workbook is damaged. Open it in Excel or LibreOffice, save it anew, and upload that.',
  'workbook.too_much':
    'This workbook holds far more than a list of people. Copy the list into a new workbook and upload that.',
  'workbook.doctype':
    'This workbook holds a document type, which workbooks do not have. Open it in Excel or LibreOffice, save it anew, and upload that.',
  'workbook.outside':
    'Row {row, number} of the sheet has a cell that is outside of every sheet. Open the workbook in Excel or LibreOffice, save it anew, and upload that.',
  'workbook.too_many_strings':
    'This workbook holds more text than is read from one. Copy the list of people into a new workbook and upload that.',
  'workbook.no_sheet':
    'There is no sheet {sheet, quoted} in this workbook. Its sheets are {sheets, quoted}.',
  'workbook.no_sheets':
    'This workbook has no sheet with cells. Put a row for each person into one, and upload it again.',
  'workbook.kind.encrypted':
    'This workbook is protected by a password. Save it without one and upload that.',
  'workbook.kind.xlsb':
    'This is a binary Excel workbook (.xlsb). Save it as Excel workbook (.xlsx) and upload that.',
  'workbook.kind.document':
    'This is a text document. Copy the list of people into a spreadsheet, save that as .xlsx or .csv, and upload it.',
  'workbook.kind.presentation':
    'This is a presentation. Copy the list of people into a spreadsheet, save that as .xlsx or .csv, and upload it.',
  'workbook.kind.numbers':
    'This is a document of Apple’s Numbers. Export it as Excel (.xlsx) or CSV and upload that.',
  'workbook.kind.zip':
    'This is a zip archive. Unpack it and upload the list of people that is in it.',
} as const;
