/** Words on what can be wrong with a request, whatever it is about. */
export const requests = {
  'request.not_json': 'Le corps de la requête n’est pas du JSON valide.',
  'request.not_an_upload':
    'Un envoi contient un fichier, dans le champ file, et des champs courts.',
  'request.field_after_file': '{name} doit précéder le fichier.',
  'request.parameter_not_json': '{name} n’est pas du JSON.',
  'request.too_deep': 'Le corps de la requête a plus de {max} niveaux d’imbrication.',
  'request.too_many_names': 'Un objet du corps de la requête a plus de {max} noms.',
  'request.too_many_parts':
    'Le corps de la requête contient plus de {max, number} objets et listes.',
  'request.larger': 'Le corps de la requête dépasse {max} ko, le maximum accepté ici.',
  'request.encoded': 'Envoyez le corps de la requête tel quel, sans Content-Encoding.',
  'request.other_content': 'Envoyez du JSON, ou multipart/form-data là où un fichier est accepté.',
  'request.neither_file_nor_rows':
    'Envoyez un fichier CSV en multipart/form-data, ou des lignes en application/json.',
  'request.other_origin': 'Les modifications ne sont acceptées que depuis {url}.',
  'request.too_many_tries': 'Il y a eu trop de tentatives. Réessayez dans {wait}.',

  'wait.seconds': { one: '{count} seconde', other: '{count} secondes' },
  'wait.minutes': { one: '{count} minute', other: '{count} minutes' },
  'wait.hours': { one: '{count} heure', other: '{count} heures' },

  'list.filter_not_object': 'filter prend un objet JSON.',
  'list.known_filters': 'Cette liste se filtre par {names}.',
  'list.filter_takes': 'Le filtre {name} prend {expected}.',
  'list.sort_takes':
    'sort prend ["field","ASC"] ou ["field","DESC"] ; cette liste se trie par {names}.',
  'list.range_takes':
    'range prend [premier, dernier], comptés à partir de 0, {max} lignes au maximum.',
  'list.a_text': 'un texte',
  'list.a_flag': 'true ou false',
  'list.an_id': 'un identifiant',
  'list.ids': 'une liste de {max} identifiants au maximum',
  'list.a_moment': 'un instant avec son décalage horaire, par exemple 2026-01-31T00:00:00Z',
  'list.one_of': 'une valeur parmi {values}',

  'value.invalid': 'Cette valeur n’est pas valide.',
  'value.unknown_property': 'Il n’y a pas de champ {property} ici.',
  'value.fixed': 'Cette valeur ne peut pas être modifiée ici.',
  'value.text': 'Cette valeur est un texte.',
  'value.name_is_text': '{name} est un texte.',
  'value.name_is_flag': '{name} est true ou false.',
  'value.name_is_object': '{name} est un objet JSON.',
  'value.name_is_one_of': '{name} est une valeur parmi {values}.',
  'value.name_is_country': '{name} est le code d’un pays, par exemple FR.',
  'value.name_is_role': '{name} est admin, hr ou member.',
  'value.name_is_ids': '{name} est une liste d’identifiants.',
  'value.name_is_few_ids': '{name} est une liste de {max, number} identifiants au maximum.',
  'value.flag': 'Indiquez true ou false.',
  'value.role': 'Indiquez admin, hr ou member.',
  'value.at_most': 'Utilisez au maximum {max} caractères.',
  'value.unreadable':
    'N’utilisez ni saut de ligne, ni caractère de contrôle, ni caractère qui inverse le sens du texte.',
  'value.control_characters': 'N’utilisez ni saut de ligne ni caractère de contrôle.',
  'value.ill_formed':
    'Ce texte contient des caractères non autorisés, par exemple un caractère illisible. Saisissez-le de nouveau.',
  'value.ids': 'Indiquez une liste d’identifiants.',
  'value.id': 'Un identifiant est un texte.',
  'value.ids_or_filter': 'Indiquez soit ids, soit filter.',
  'value.moment': 'Indiquez un instant au format ISO 8601, par exemple 2026-01-31T00:00:00Z.',
  'value.language': 'Choisissez l’une de ces langues : {tags}.',
  'value.email': 'Ce n’est pas une adresse e-mail.',
  'value.email_at_most': 'Indiquez une adresse e-mail de {max} caractères au maximum.',
  'value.metadata': 'Les métadonnées sont un objet JSON.',
} as const;
