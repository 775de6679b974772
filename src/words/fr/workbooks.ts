/** The words about workbooks that cannot be read. */
export const workbooks = {
  'workbook.broken_off':
    'Ce classeur n’est pas complet : il s’interrompt avant la fin. Chargez-le de nouveau ; si cela ne suffit pas, enregistrez-le une nouvelle fois.',
  'workbook.damaged':
    'Ce classeur est endommagé. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le de nouveau, puis chargez-le.',
  'workbook.too_much':
    'Ce classeur contient bien plus qu’une liste de personnes. Copiez la liste dans un nouveau classeur, puis chargez-le.',
  'workbook.doctype':
    'Ce classeur contient une déclaration de type de document, ce qui n’est pas normal. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le de nouveau, puis chargez-le.',
  'workbook.outside':
    'La ligne {row, number} de la feuille contient une cellule située hors de toute feuille. Ouvrez le classeur dans Excel ou LibreOffice, enregistrez-le de nouveau, puis chargez-le.',
  'workbook.too_many_strings':
    'Ce classeur contient plus de texte que ce qui peut être lu. Copiez la liste des personnes dans un nouveau classeur, puis chargez-le.',
  'workbook.no_sheet':
    'La feuille {sheet, quoted} n’existe pas dans ce classeur. Feuilles disponibles : {sheets, quoted}.',
  'workbook.no_sheets':
    'Ce classeur n’a aucune feuille avec des cellules. Ajoutez-y une ligne par personne, puis chargez-le de nouveau.',
  'workbook.kind.encrypted':
    'Ce classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis chargez-le.',
  'workbook.kind.xlsb':
    'Ce fichier est un classeur Excel binaire (.xlsb). Enregistrez-le comme classeur Excel (.xlsx), puis chargez-le.',
  'workbook.kind.document':
    'Ce fichier est un document texte. Copiez la liste des personnes dans un tableur, enregistrez-la au format .xlsx ou .csv, puis chargez ce fichier.',
  'workbook.kind.presentation':
    'Ce fichier est une présentation. Copiez la liste des personnes dans un tableur, enregistrez-la au format .xlsx ou .csv, puis chargez ce fichier.',
  'workbook.kind.numbers':
    'Ce fichier est un document Numbers (Apple). Exportez-le au format Excel (.xlsx) ou CSV, puis chargez-le.',
  'workbook.kind.zip':
    'Ce fichier est une archive zip. Décompressez-le, puis chargez la liste de personnes qu’il contient.',
} as const;
