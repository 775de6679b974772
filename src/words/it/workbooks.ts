/** The words about workbooks that cannot be read. */
export const workbooks = {
  'workbook.broken_off':
    'Questa cartella di lavoro è incompleta: si interrompe prima della fine. Caricarla di nuovo; se il problema resta, salvarla ex novo.',
  'workbook.damaged':
    'Questa cartella di lavoro è danneggiata. Aprirla in Excel o LibreOffice, salvarla di nuovo e caricare quel file.',
  'workbook.too_much':
    'Questa cartella di lavoro contiene molto più di un elenco di persone. Copiare l’elenco in una nuova cartella di lavoro e caricare quella.',
  'workbook.doctype':
    'Questa cartella di lavoro contiene una dichiarazione di tipo di documento, che le cartelle di lavoro non hanno. Aprirla in Excel o LibreOffice, salvarla di nuovo e caricare quel file.',
  'workbook.outside':
    'La riga {row, number} ha una cella oltre i limiti di un foglio. Aprire la cartella di lavoro in Excel o LibreOffice, salvarla di nuovo e caricare quel file.',
  'workbook.too_many_strings':
    'Questa cartella di lavoro contiene più testo di quanto se ne possa leggere. Copiare l’elenco delle persone in una nuova cartella di lavoro e caricare quella.',
  'workbook.no_sheet':
    'Questa cartella di lavoro non ha il foglio {sheet, quoted}. I fogli presenti sono {sheets, quoted}.',
  'workbook.no_sheets':
    'Questa cartella di lavoro non ha fogli con celle compilate. Inserire in un foglio una riga per ogni persona e caricarla di nuovo.',
  'workbook.kind.encrypted':
    'Questa cartella di lavoro è protetta da password. Salvarla senza password e caricare quel file.',
  'workbook.kind.xlsb':
    'Questa è una cartella di lavoro binaria di Excel (.xlsb). Salvarla come cartella di lavoro di Excel (.xlsx) e caricare quel file.',
  'workbook.kind.document':
    'Questo è un documento di testo. Copiare l’elenco delle persone in un foglio di calcolo, salvarlo in formato .xlsx o .csv e caricare quel file.',
  'workbook.kind.presentation':
    'Questa è una presentazione. Copiare l’elenco delle persone in un foglio di calcolo, salvarlo in formato .xlsx o .csv e caricare quel file.',
  'workbook.kind.numbers':
    'Questo è un documento di Apple Numbers. Esportarlo in formato Excel (.xlsx) o CSV e caricare quel file.',
  'workbook.kind.zip':
    'Questo è un archivio zip. Estrarlo e caricare l’elenco delle persone che contiene.',
} as const;
