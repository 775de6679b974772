/** Personal information: what can be wrong with it, and with what is done to it. */
export const identities = {
  'identity.not_fields': 'Le corps de la requête est un objet de champs.',
  'identity.version': 'version est le numéro qui a été lu avec les champs.',
  'identity.object': 'identity est un objet JSON de champs personnels.',
  'identity.account_object': 'account est un objet JSON, comme pour un nouvel utilisateur.',
  'identity.decision': 'Indiquez validate ou return.',
  'identity.reasons': 'Nommez les champs à retourner, chacun avec son motif.',
  'identity.reasons_return':
    'Les motifs concernent les champs à retourner. Retournez l’identité, ou n’indiquez pas de motif.',
  'identity.reason_needed': 'Indiquez pourquoi ce champ est à corriger.',
  'identity.reason_too_long': 'Utilisez au maximum {max} caractères.',
  'identity.own':
    'Personne ne valide sa propre identité. Adressez-vous à une autre personne qui peut le faire.',
  'identity.holds_more':
    'Seule une personne qui a au moins autant d’autorisations peut s’occuper de cette identité.',
  'identity.changed':
    'Quelqu’un a modifié ces informations entre-temps. Consultez ses modifications, puis enregistrez de nouveau.',
  'identity.key_missing': 'Déchiffrement impossible : la clé secrète « {keyId} » est introuvable.',
  'identity.altered':
    'Déchiffrement impossible : ces données ont été altérées ou proviennent d’ailleurs.',
  'identity.older_keys':
    'Demandez à la personne qui administre ce serveur de lui redonner ses anciennes clés.',
  'identity.uses':
    'fields est un objet qui associe à des noms de champs required, optional ou hidden.',
  'identity.use': 'Indiquez required, optional ou hidden.',
  'identity.name_asked':
    'Un nom est toujours demandé : certaines personnes n’ont que l’un des deux.',
  'identity.request_at_most':
    'Indiquez au maximum {max} identifiants ; avec un filtre, le nombre de personnes n’est pas limité.',
  'identity.request_filter': 'Indiquez un filtre au format de la liste des utilisateurs.',

  'identity.unknown_field': 'Ce champ n’existe pas.',
  'identity.hidden': 'Cette organisation ne demande pas cette information.',
  'identity.needed': 'Ce champ est obligatoire.',
  'identity.name_needed':
    'Un nom est obligatoire. Renseignez le nom de famille, les prénoms ou les deux.',
  'identity.name_text': 'Un nom est un texte.',
  'identity.name_too_long': 'Ce nom est trop long. Utilisez au maximum {max} caractères.',
  'identity.too_long': 'Ce texte est trop long. Utilisez au maximum {max} caractères.',
  'identity.unreadable':
    'Ce texte contient des caractères non autorisés, par exemple un saut de ligne ou un caractère illisible. Saisissez-le de nouveau.',
  'identity.sex': 'Indiquez 0 (inconnu), 1 (masculin), 2 (féminin) ou 9 (sans objet).',
  'identity.date': 'Écrivez la date sous la forme année-mois-jour, par exemple 1990-12-31.',
  'identity.no_such_day': 'Ce jour n’existe pas dans le calendrier.',
  'identity.too_early': 'Cette date est antérieure à {year}. Vérifiez l’année.',
  'identity.in_future': 'Cette date est dans le futur.',
  'identity.expires_later': 'Un document expire après sa date de délivrance.',
  'identity.issued_later': 'Un document est délivré après la naissance de la personne.',
  'identity.country':
    'Ce n’est pas un pays. Utilisez son code à deux lettres (ISO 3166-1), par exemple FR.',
  'identity.nationalities':
    'Indiquez les pays par leur code à deux lettres (ISO 3166-1), par exemple FR ; QS pour apatride, QU pour non précisé.',
  'identity.too_many_nationalities': 'Indiquez au maximum {max} nationalités.',
  'identity.email': 'Ce n’est pas une adresse e-mail. Écrivez-la sous la forme nom@example.com.',
  'identity.phone': 'Commencez par l’indicatif du pays, par exemple +33 1 23 45 67 89.',
  'identity.several_phones':
    'Il y a ici plusieurs numéros de téléphone, ou un numéro avec un poste. Indiquez un seul numéro, par exemple +33 1 23 45 67 89.',
  'identity.no_phone': 'Ce n’est pas un numéro de téléphone de ce pays. Vérifiez les chiffres.',

  'cell.date':
    'Écrivez les dates sous la forme 1990-12-31 ; 05/06/1990 peut se lire de deux façons. Dans un tableur, donnez à la colonne le format AAAA-MM-JJ.',
  'cell.sex':
    'Écrivez féminin ou masculin, ou bien 0 (inconnu), 1 (masculin), 2 (féminin) ou 9 (sans objet).',
  'cell.phone_not_here':
    'Ce n’est pas un numéro de téléphone du pays choisi pour l’import. Écrivez-le avec l’indicatif de son pays, par exemple +33 1 23 45 67 89.',
  'cell.country': 'Écrivez le nom du pays ou son code à deux lettres, par exemple FR.',
  'cell.nationalities':
    'Écrivez le nom du pays ou son code à deux lettres, par exemple FR ; s’il y en a plusieurs, FR|BE. Pour une personne apatride, écrivez « apatride ».',
  'cell.phone':
    'Commencez par l’indicatif du pays, par exemple +33 1 23 45 67 89. Dans un tableur, donnez à la colonne le format texte pour conserver le signe +.',
} as const;
