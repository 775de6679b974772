/** The words about workbooks that cannot be read. */
export const workbooks = {
  'workbook.broken_off':
    'Diese Arbeitsmappe ist unvollständig: Sie bricht vor ihrem Ende ab. Laden Sie sie erneut hoch; wenn das nicht hilft, speichern Sie sie neu.',
  'workbook.damaged':
    'Diese Arbeitsmappe ist beschädigt. Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie neu, und laden Sie diese Datei hoch.',
  'workbook.too_much':
    'Diese Arbeitsmappe enthält weit mehr als eine Liste von Personen. Kopieren Sie die Liste in eine neue Arbeitsmappe, und laden Sie diese hoch.',
  'workbook.doctype':
    'Diese Arbeitsmappe enthält einen Dokumenttyp, den Arbeitsmappen nicht haben. Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie neu, und laden Sie diese Datei hoch.',
  'workbook.outside':
    'Zeile {row, number} des Tabellenblatts hat eine Zelle, die außerhalb jedes Tabellenblatts liegt. Öffnen Sie die Arbeitsmappe in Excel oder LibreOffice, speichern Sie sie neu, und laden Sie diese Datei hoch.',
  'workbook.too_many_strings':
    'Diese Arbeitsmappe enthält mehr Text, als aus einer Datei gelesen wird. Kopieren Sie die Liste der Personen in eine neue Arbeitsmappe, und laden Sie diese hoch.',
  'workbook.no_sheet':
    'Das Tabellenblatt {sheet, quoted} gibt es in dieser Arbeitsmappe nicht. Vorhanden: {sheets, quoted}.',
  'workbook.no_sheets':
    'Diese Arbeitsmappe hat kein Tabellenblatt mit Zellen. Tragen Sie für jede Person eine Zeile ein, und laden Sie sie erneut hoch.',
  'workbook.kind.encrypted':
    'Diese Arbeitsmappe ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort, und laden Sie diese Datei hoch.',
  'workbook.kind.xlsb':
    'Das ist eine binäre Excel-Arbeitsmappe (.xlsb). Speichern Sie sie als Excel-Arbeitsmappe (.xlsx), und laden Sie diese Datei hoch.',
  'workbook.kind.document':
    'Das ist ein Textdokument. Kopieren Sie die Liste der Personen in ein Tabellenprogramm, speichern Sie sie als .xlsx oder .csv, und laden Sie diese Datei hoch.',
  'workbook.kind.presentation':
    'Das ist eine Präsentation. Kopieren Sie die Liste der Personen in ein Tabellenprogramm, speichern Sie sie als .xlsx oder .csv, und laden Sie diese Datei hoch.',
  'workbook.kind.numbers':
    'Das ist ein Dokument aus Apple Numbers. Exportieren Sie es als Excel (.xlsx) oder CSV, und laden Sie diese Datei hoch.',
  'workbook.kind.zip':
    'Das ist ein ZIP-Archiv. Entpacken Sie es, und laden Sie die Liste der Personen daraus hoch.',
} as const;
