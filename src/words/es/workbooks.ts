/** The words about workbooks that cannot be read. */
export const workbooks = {
  'workbook.broken_off':
    'Este libro no está completo: se corta antes del final. Súbalo de nuevo; si no sirve, vuelva a guardarlo.',
  'workbook.damaged':
    'Este libro está dañado. Ábralo en Excel o LibreOffice, vuelva a guardarlo y suba ese archivo.',
  'workbook.too_much':
    'Este libro contiene mucho más que una lista de personas. Copie la lista en un libro nuevo y suba ese archivo.',
  'workbook.doctype':
    'Este libro contiene una declaración de tipo de documento, algo que los libros no tienen. Ábralo en Excel o LibreOffice, vuelva a guardarlo y suba ese archivo.',
  'workbook.outside':
    'La fila {row, number} de la hoja tiene una celda que queda fuera de los límites de cualquier hoja. Abra el libro en Excel o LibreOffice, vuelva a guardarlo y suba ese archivo.',
  'workbook.too_many_strings':
    'Este libro contiene más texto del que se lee. Copie la lista de personas en un libro nuevo y suba ese archivo.',
  'workbook.no_sheet':
    'Este libro no tiene la hoja {sheet, quoted}. Hojas del libro: {sheets, quoted}.',
  'workbook.no_sheets':
    'Este libro no tiene ninguna hoja con celdas. Ponga en una de ellas una fila por persona y súbalo de nuevo.',
  'workbook.kind.encrypted':
    'Este libro está protegido con contraseña. Guárdelo sin ella y suba ese archivo.',
  'workbook.kind.xlsb':
    'Es un libro binario de Excel (.xlsb). Guárdelo como libro de Excel (.xlsx) y suba ese archivo.',
  'workbook.kind.document':
    'Es un documento de texto. Copie la lista de personas en una hoja de cálculo, guárdela como .xlsx o .csv y suba ese archivo.',
  'workbook.kind.presentation':
    'Es una presentación. Copie la lista de personas en una hoja de cálculo, guárdela como .xlsx o .csv y suba ese archivo.',
  'workbook.kind.numbers':
    'Es un documento de Numbers, de Apple. Expórtelo como Excel (.xlsx) o CSV y suba ese archivo.',
  'workbook.kind.zip': 'Es un archivo zip. Descomprímalo y suba la lista de personas que contiene.',
} as const;
