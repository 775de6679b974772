/** Files and imports as a whole. */
export const imports = {
  'file.kind.html':
    'Ce fichier est une page web, même si son nom indique autre chose. Ouvrez-le dans un tableur, enregistrez-le au format .xlsx ou CSV, puis chargez-le.',
  'file.kind.json':
    'Ce fichier est au format JSON. Exportez les personnes au format CSV ou .xlsx, puis chargez ce fichier.',
  'file.kind.vcard':
    'Ce fichier contient des cartes de visite ou un calendrier. Exportez les contacts au format CSV, puis chargez ce fichier.',
  'file.kind.ldif':
    'Ce fichier est un extrait d’annuaire (LDIF). Exportez les personnes au format CSV, puis chargez ce fichier.',
  'file.kind.yaml':
    'Ce fichier est au format YAML. Exportez les personnes au format CSV ou .xlsx, puis chargez ce fichier.',
  'file.kind.mbox':
    'Ce fichier contient des e-mails. Reportez les personnes dans un tableau, puis chargez-le au format .xlsx ou CSV.',
  'file.kind.pdf':
    'Ce fichier est un PDF. Chargez le tableau dont il est issu, au format .xlsx ou CSV.',
  'file.kind.xml':
    'Ce fichier est au format XML. Exportez les personnes au format CSV ou .xlsx, puis chargez ce fichier.',
  'file.kind.image': 'Ce fichier est une image. Chargez un tableau au format .xlsx ou CSV.',
  'file.kind.rtf':
    'Ce fichier est un texte mis en forme. Copiez son tableau dans un tableur, enregistrez-le au format .xlsx ou CSV, puis chargez-le.',
  'file.kind.doc':
    'Ce fichier est un document Word. Copiez son tableau dans un tableur, enregistrez-le au format .xlsx ou CSV, puis chargez-le.',
  'file.kind.zip':
    'Ce fichier est une archive (zip ou similaire), et non un tableau. Décompressez-le, puis chargez le fichier CSV qu’il contient.',
  'file.kind.gzip':
    'Ce fichier est compressé (gzip). Décompressez-le, puis chargez le fichier qu’il contient.',
  'file.kind.xls':
    'Ce fichier est un ancien fichier Office (.xls) ou un classeur protégé par mot de passe. Enregistrez-le au format .xlsx sans mot de passe, puis chargez-le.',
  'file.kind.executable': 'Ce fichier est un programme. Chargez un tableau au format .xlsx ou CSV.',
  'file.kind.binary':
    'Ce fichier n’est ni un texte ni un classeur. Chargez un tableau au format .xlsx ou CSV.',
  'file.kind.utf32':
    'Ce fichier est en UTF-32. Enregistrez-le au format CSV en UTF-8, puis chargez-le.',
  'file.encoding_unknown': 'L’encodage {encoding, quoted} n’existe pas.',
  'file.header_quote':
    'Un guillemet de l’en-tête, à la ligne {line}, n’a pas de guillemet correspondant. Corrigez-le, puis chargez de nouveau le fichier.',
  'file.too_many_columns':
    'Le fichier a plus de {max} colonnes. Supprimez celles qui ne servent pas, puis chargez-le de nouveau.',
  'file.no_rows':
    'Le fichier a un en-tête, mais aucune ligne. Ajoutez une ligne par personne, puis chargez-le de nouveau.',
  'file.empty':
    'Le fichier est vide. La première ligne nomme les colonnes, chacune des suivantes décrit une personne.',
  'file.no_header':
    'La première ligne du fichier n’a pas de fin. Elle nomme les colonnes, et chacune des suivantes décrit une personne.',
  'file.too_many_rows':
    'Le fichier a plus de {max, number} lignes. Répartissez-les dans plusieurs fichiers.',
  'file.too_large': 'Le fichier dépasse {max} Mo. Répartissez-le en plusieurs fichiers.',
  'file.choose': 'Choisissez un fichier à charger.',
  'file.broke_off':
    'Le chargement s’est interrompu avant l’arrivée complète du fichier. Recommencez.',
  'file.server_stopped':
    'Le serveur s’est arrêté pendant la lecture du fichier. Chargez-le de nouveau.',

  'import.rows': 'rows prend une liste de personnes.',
  'import.no_row': 'Indiquez au moins une ligne.',
  'mapping.no_column': 'Cette colonne n’existe pas dans le fichier. Rechargez l’import.',
  'mapping.no_field':
    'Ce champ n’existe pas. Choisissez-en un dans la liste, ou metadata avec une clé qui commence par une lettre et compte au maximum 40 lettres, chiffres, traits d’union et traits de soulignement.',
  'import.too_many_by_hand': 'Ces lignes sont trop nombreuses. Chargez-les dans un fichier CSV.',
  'import.text': 'text est le contenu collé.',
  'import.rows_or_text': 'Indiquez rows, text ou les deux.',
  'import.row_object': 'Une ligne est un objet avec les champs d’une personne.',
  'import.field_unknown': '{name} n’est pas connu ici.',
  'import.field_metadata': '{name} est un objet JSON ou son texte.',
  'import.field_identity': '{name} est un objet qui associe un texte au chemin de chaque champ.',
  'import.field_metadata_columns':
    '{name} est un objet qui associe un texte à la clé de chaque colonne.',
  'import.field_groups': '{name} est une liste de noms, ou un texte où | les sépare.',
  'import.rows_fixed':
    'Les lignes ne peuvent être modifiées que tant que l’import n’a pas été lancé.',
  'import.nothing_good':
    'Aucune ligne de cet import ne peut être traitée. Corrigez d’abord celles qui sont en erreur.',
  'import.not_to_undo':
    'Seul un import terminé, interrompu ou abandonné en cours de route peut être annulé.',
  'import.being_undone': 'Son annulation est en cours.',
  'import.mapping': 'mapping indique ce qu’est chaque colonne, désignée par son index.',
  'import.unknown_column':
    'Cette colonne n’existe pas. Utilisez une clé telle que email, ou metadata. suivi d’une clé.',
  'import.no_header_line':
    'headerLine est le numéro d’une ligne du fichier, ou null s’il n’y a pas d’en-tête.',
  'import.other_encoding':
    'Le fichier ne peut pas être lu avec cet encodage. Chargez-le de nouveau en le précisant.',
  'import.other_sheet': 'Cette feuille n’existe pas dans le fichier.',
  'import.sheet_without_rows':
    'Cette feuille n’a aucune ligne lisible. Choisissez-en une autre, ou ajoutez-y une ligne par personne et chargez de nouveau le classeur.',
  'import.sheet_first':
    'Ce choix se rapporte à la feuille déjà lue. Faites-le une fois l’autre feuille lue.',
  'import.workbook_gone':
    'Le classeur n’est plus conservé. Chargez-le de nouveau pour en lire une autre feuille.',
  'import.settle': 'settle est une liste de mots du fichier avec leur signification.',
  'settle.not_possible':
    'Ce point ne peut pas être résolu pour toutes les lignes. Corrigez les lignes.',
  'settle.other_meaning': 'Cette signification n’est pas possible.',
  'settle.not_there': 'Plus aucune ligne n’est concernée.',
  'settle.create_group': 'Créer le groupe',
  'settle.leave_out': 'Ne pas en tenir compte',
  'settle.date_dmy': 'Jour en premier',
  'settle.date_mdy': 'Mois en premier',
  'import.unusual.all_role': 'L’ensemble des personnes ({count, number}) reçoit le rôle {role}.',
  'import.unusual.admins': {
    one: '{count} personne reçoit le rôle {role}.',
    many: '{count, number} de personnes reçoivent le rôle {role}.',
    other: '{count, number} personnes reçoivent le rôle {role}.',
  },
  'import.unusual.domains': {
    one: '{count} adresse n’appartient pas au domaine {domain}.',
    many: '{count, number} d’adresses n’appartiennent pas au domaine {domain}.',
    other: '{count, number} adresses n’appartiennent pas au domaine {domain}.',
  },
  'import.cells_purged':
    'Elles sont supprimées quelque temps après la fin d’un import ; les paramètres indiquent quand.',
  'import.may_not_any_more':
    'La personne qui a lancé cet import n’a plus l’autorisation d’inviter en masse.',
  'import.not_begun': 'L’import s’est terminé avant d’arriver à cette ligne.',
} as const;
