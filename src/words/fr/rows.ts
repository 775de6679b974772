const nameTooLong = 'Ce nom est trop long. Utilisez au maximum {max} caractères.';
const nameUnreadable =
  'Ce nom contient des caractères non autorisés, par exemple un saut de ligne ou un caractère illisible. Saisissez-le de nouveau.';
const asPersonal = 'Cette valeur ne convient pas. Corrigez-la ou laissez la cellule vide.';

/** The faults of rows: `row.` and the code, and what else a code can mean. */
export const rows = {
  'row.email.required': 'Une adresse e-mail est obligatoire.',
  'row.email.invalid': 'Ce n’est pas une adresse e-mail. Écrivez-la sous la forme nom@example.com.',
  'row.email.several':
    'Il y a ici plusieurs adresses : {emails, quoted}. Gardez celle à laquelle inviter la personne.',
  'row.email.domain_unlikely':
    'Cette adresse est-elle correcte ? Sa fin devrait peut-être être {domain, quoted}.',
  'row.email.placeholder':
    'C’est l’exemple d’un modèle, et l’adresse de personne. Supprimez la ligne, ou écrivez l’adresse de la personne.',
  'row.text.column_repeated':
    'Plusieurs colonnes portent le même nom que celle-ci et donnent autre chose. Vérifiez de qui il s’agit, et si quelqu’un manque.',
  'row.email.too_long':
    'Cette adresse e-mail est trop longue. Elle peut compter {max} caractères, dont 64 avant le signe @.',
  'row.email.duplicate_in_file': 'La ligne {row} a la même adresse e-mail ; c’est elle qui compte.',
  'row.name.required': 'Un nom est obligatoire. Renseignez le prénom, le nom ou les deux.',
  'row.name.swapped': 'Le prénom et le nom semblent avoir été intervertis.',
  'row.name.unsure':
    'On ne sait pas avec certitude lesquels de ces mots sont le nom, ni si tous en font partie. Vérifiez le prénom et le nom.',
  'row.name.commented':
    'Ce nom commence par # ou --, comme les lignes à ignorer. Supprimez le signe ou la ligne.',
  'row.name.perhaps_elsewhere':
    'Il manque un nom, qui est peut-être dans une autre colonne du fichier. Indiquez laquelle dans la correspondance.',
  'row.name.goes_by':
    'Le fichier donne aussi le nom sous lequel cette personne est connue, et c’est lui qui est repris. Vérifiez lequel des deux convient.',
  'row.name.perhaps_nobody':
    'C’est peut-être une remarque, un exemple ou un poste vacant, et non une personne. Supprimez alors la ligne.',
  'row.first_name.too_long': nameTooLong,
  'row.last_name.too_long': nameTooLong,
  'row.first_name.invalid_characters': nameUnreadable,
  'row.last_name.invalid_characters': nameUnreadable,
  'row.username.invalid':
    'Ce nom d’utilisateur ne convient pas. Commencez par une lettre ou un chiffre, puis utilisez des lettres de la même écriture, des chiffres, des points, des traits d’union ou des traits de soulignement ; {max} caractères au maximum.',
  'row.username.taken':
    'Ce nom d’utilisateur est déjà pris. Choisissez-en un autre, ou laissez la cellule vide pour qu’il soit créé.',
  'row.username.duplicate_in_file':
    'Une ligne précédente a le même nom d’utilisateur. Choisissez-en un autre, ou laissez la cellule vide pour qu’il soit créé.',
  'row.role.unknown': '{role, quoted} n’est pas un rôle ici. Indiquez Admin, RH ou Membre.',
  'row.role.not_allowed':
    'Vous ne pouvez pas donner le rôle {role} : il comporte des autorisations que vous n’avez pas. Choisissez un autre rôle, ou adressez-vous à une personne qui a le rôle Admin.',
  'row.group.unknown': {
    one: 'Le groupe {names, quoted} n’existe pas. Corrigez son nom, ou créez d’abord le groupe.',
    other:
      'Les groupes {names, quoted} n’existent pas. Corrigez leurs noms, ou créez d’abord les groupes.',
  },
  'row.group.perhaps_above':
    'La cellule est vide, et le fichier ne donne chaque groupe qu’une fois. C’est peut-être le groupe d’une ligne au-dessus.',
  'row.group.not_allowed':
    'Vous ne pouvez pas ajouter de personnes à {names, quoted}. Choisissez un autre groupe, ou adressez-vous à une personne qui a le rôle Admin.',
  'row.group.too_many': 'Une ligne peut nommer au maximum {max} groupes. Retirez-en quelques-uns.',
  'row.metadata.refused': 'Cette valeur ne convient pas ici.',
  'row.metadata.not_judged':
    '« {title} » ne peut pas être vérifié pour le moment. Réessayez dans quelque temps, ou laissez la cellule vide.',
  'row.language.unknown':
    '« {language} » ne fait pas partie des langues d’Usher ({tags}). À défaut, celle de l’organisation est utilisée.',
  'row.metadata.invalid_json':
    'Ces métadonnées ne sont pas du JSON valide. Écrivez-les sous la forme {"clé": "valeur"}.',
  'row.metadata.not_object':
    'Ces métadonnées ne sont pas un objet JSON. Mettez-les entre accolades avec une clé, sous la forme {"clé": "valeur"}.',
  'row.metadata.too_large':
    'Ces métadonnées sont trop volumineuses. Utilisez au maximum {perValue, number} caractères par valeur et {max, number} au total, {names, number} clés, et {depth} niveaux d’objets et de listes imbriqués.',
  'row.name.invalid': asPersonal,
  'row.text.invalid': asPersonal,
  'row.sex.unknown': asPersonal,
  'row.date.invalid': asPersonal,
  'row.date.ambiguous':
    'Le jour et le mois de cette date peuvent se lire dans les deux sens. Indiquez l’ordre des dates, ou écrivez-la sous la forme 1990-12-31.',
  'row.country.unknown': asPersonal,
  'row.nationality.unknown': asPersonal,
  'row.phone.invalid': asPersonal,
  'row.phone.no_country':
    'Ce numéro de téléphone n’indique pas de pays. Choisissez le pays de ces numéros, ou écrivez-le sous la forme +33 1 23 45 67 89.',
  'row.phone.spoilt':
    'Un tableur a arrondi ce numéro de téléphone et la fin en est perdue. Saisissez-le de nouveau, dans une colonne au format texte.',
  'row.text.encoding_doubtful':
    'Certaines lettres sont peut-être incorrectes. Vérifiez l’orthographe de ce texte.',
  'row.identity.not_allowed':
    'La personne qui a lancé l’import n’a plus l’autorisation de saisir ou de valider des identités de cette façon.',
  'row.identity.not_updated':
    'Un fichier ne modifie pas les informations personnelles des personnes déjà présentes. Modifiez-les sur leur fiche.',
  'row.invite.refused': 'Cette personne ne peut pas être invitée.',
  'row.person.not_here':
    'Personne ici n’a cette adresse e-mail. Choisissez « Inviter les nouvelles personnes, mettre à jour les autres » pour inviter aussi de nouvelles personnes.',
  'row.person.not_here_by_username':
    'Personne ici n’a ce nom d’utilisateur. Pour une nouvelle personne, indiquez son adresse e-mail.',
  'row.status.not_here':
    'Le statut {status, quoted} n’indique pas que cette personne est toujours là. Elle est invitée malgré tout.',
  'row.status.left':
    'D’après ce fichier, la personne part ou est partie le {day, quoted}. Elle est invitée quand même.',
  'row.status.unknown': 'Ce n’est pas un statut. Écrivez actif ou archivé.',
  'row.update.not_allowed': 'Vous n’avez pas l’autorisation de modifier cette information.',
  'row.row.hidden':
    'Cette ligne est masquée dans le classeur, peut-être par un filtre. Supprimez-la si la personne n’est pas concernée.',
  'row.row.too_many_cells':
    'La ligne {line} a plus de cellules qu’il n’y a de colonnes. Mettez entre guillemets droits une cellule qui contient le séparateur, ou supprimez les cellules en trop.',
  'row.row.unbalanced_quote':
    'Un guillemet de la ligne {line} n’a pas de guillemet correspondant. Mettez toute la cellule entre guillemets droits, et doublez ceux qu’elle contient.',

  'status.active': 'Actif',
  'status.invited': 'Invité',
  'status.archived': 'Archivé',

  'role.admin': 'Admin',
  'role.admin.does': 'Administre l’organisation dans Usher.',
  'role.hr': 'RH',
  'role.hr.does': 'S’occupe des informations personnelles.',
  'role.member': 'Membre',
  'role.member.does': 'Toutes les autres personnes.',

  'change.row.changed':
    'Quelque chose a changé depuis la vérification de cette ligne. Chargez-la de nouveau pour une nouvelle vérification.',
  'change.account.appeared':
    'Un compte avec cette adresse e-mail a été créé depuis la vérification de cette ligne. Chargez de nouveau la ligne pour inviter son titulaire.',
  'change.account.disappeared':
    'Le compte avec cette adresse e-mail n’existe plus depuis la vérification de cette ligne. Chargez de nouveau la ligne pour inviter la personne.',
  'change.member.appeared':
    'Cette personne a rejoint l’organisation autrement depuis la vérification de cette ligne.',
  'change.member.disappeared': 'Cette personne n’est plus ici.',
  'change.person.changed':
    'Quelqu’un a modifié cette personne depuis la vérification de cette ligne. Chargez de nouveau la ligne pour voir ce qu’elle changerait à présent.',
  'change.update.not_allowed':
    'La personne qui a lancé l’import n’a pas, ou n’a plus, l’autorisation de modifier cette information pour cette personne.',
  'change.person.erased': 'Les données de cette personne ont été effacées et la ligne a été vidée.',
  'change.username.taken':
    'Ce nom d’utilisateur a été pris depuis la vérification de cette ligne. Choisissez-en un autre.',
  'change.role.not_allowed':
    'La personne qui a lancé l’import n’a plus l’autorisation de donner ce rôle.',
  'change.group.unknown':
    'Depuis la vérification de cette ligne, un de ses groupes n’existe plus ou ne peut plus être attribué.',
  'change.identity.not_allowed':
    'La personne qui a lancé l’import n’a plus l’autorisation de saisir ou de valider des identités de cette façon.',
  'change.identity.settings_changed':
    'L’organisation demande d’autres informations personnelles depuis la vérification de cette ligne. Chargez de nouveau la ligne pour une nouvelle vérification.',
} as const;
