export const identityForm = {
  form: {
    steps: 'Étapes',
    step_of: 'Étape %{step} sur %{steps}',
    step_wrong: 'À corriger',
    back: 'Précédent',
    to_person: 'Retour à la fiche',
    next: 'Suivant',
    validate: 'Valider',
    submit: 'Soumettre pour validation',
    change: 'Modifier',
    change_part: 'Modifier : %{part}',
    blank: '–',
    not_given: 'Non renseigné : %{fields}',
    missing: 'Ce champ est obligatoire.',
    name_missing: 'Un nom est obligatoire. Renseignez le nom de famille, les prénoms ou les deux.',
    required_hint: 'Les champs marqués d’un * sont obligatoires pour terminer.',
    names_hint: 'L’un des deux noms peut rester vide.',
    left_title: 'Reste à faire',
    saving: 'Enregistrement…',
    saved: 'Enregistré à l’instant',
    saved_at: 'Enregistré à %{time}',
    saved_but:
      'Enregistré, sauf %{count} champ à corriger |||| Enregistré, sauf %{count} champs à corriger',
    not_saved: 'Non enregistré : %{reason}',
    returned: 'Champ retourné : %{reason}',
    date_incomplete: 'Cette date est incomplète, ou ce jour n’existe pas.',
    phone_hint:
      'Commencez par l’indicatif du pays, par exemple +33\u00a01\u00a023\u00a045\u00a067\u00a089.',
    no_country: 'Aucun pays ne porte ce nom.',
    somebody: 'Quelqu’un',
    is_archived: 'Cette personne est archivée ici. Désarchivez-la pour modifier son identité.',
    own: 'C’est votre propre identité. Vous pouvez la soumettre ; une autre personne la valide.',
    holds_more:
      'Cette personne a plus d’autorisations que vous. Seule une personne qui en a au moins autant peut s’occuper de son identité.',
    is_validated:
      'Cette identité a été validée le %{day}. Vos modifications devront être validées de nouveau.',
    is_submitted: 'Cette identité est en attente de validation. Vous pouvez encore la corriger.',
    is_returned:
      'Cette identité a été retournée. Les points à corriger sont indiqués sous les champs.',
    news: '%{name} a modifié cette identité pendant que vous l’aviez ouverte. Vous la voyez telle qu’elle est maintenant.',
    news_own:
      'Vous avez modifié cette identité dans un autre onglet ou une autre fenêtre. Vous la voyez telle qu’elle est maintenant.',
    leave_text:
      'Certaines saisies n’ont pas pu être enregistrées et seront perdues si vous quittez la page.',
  },
  implausible: {
    future: 'Cette date est dans le futur.',
    too_early: 'Cette date est antérieure à %{year}. Vérifiez l’année.',
    too_long: {
      name: 'Ce nom est trop long. Utilisez au maximum %{max} caractères.',
      text: 'Ce texte est trop long. Utilisez au maximum %{max} caractères.',
    },
    email: 'Ce n’est pas une adresse e-mail. Écrivez-la sous la forme nom@example.com.',
    phone_country: 'Commencez par l’indicatif du pays, par exemple +33 1 23 45 67 89.',
    phone: 'Ce n’est pas un numéro de téléphone de ce pays. Vérifiez les chiffres.',
    not_before: {
      date_of_issuance: 'Un document est délivré après la naissance de la personne.',
      date_of_expiry: 'Un document expire après sa date de délivrance.',
    },
  },
  document: {
    passport: 'Passeport',
    id_card: 'Carte d’identité',
    residence_permit: 'Titre de séjour',
    driving_licence: 'Permis de conduire',
  },
  clash: {
    changed: '%{name} a modifié cette identité entre-temps (%{time})',
    changed_own:
      'Vous avez modifié cette identité dans un autre onglet ou une autre fenêtre (%{time})',
    validated: '%{name} a validé cette identité entre-temps (%{time})',
    validated_own:
      'Vous avez validé cette identité dans un autre onglet ou une autre fenêtre (%{time})',
    submitted: '%{name} a soumis cette identité pour validation entre-temps (%{time})',
    submitted_own:
      'Vous avez soumis cette identité pour validation dans un autre onglet ou une autre fenêtre (%{time})',
    text: 'Ces champs ont été modifiés de part et d’autre. Choisissez pour chacun ce qui reste ; tout le reste est conservé.',
    text_own:
      'Vous avez modifié ces champs des deux côtés. Choisissez pour chacun ce qui reste ; tout le reste est conservé.',
    undoes_validated:
      'Ce que vous avez saisi ici n’est pas enregistré. Si vous l’enregistrez, l’identité devra être validée de nouveau.',
    undoes_submitted:
      'Ce que vous avez saisi ici n’est pas enregistré. Si vous l’enregistrez, ce qui a été soumis sera modifié.',
    keep_mine: 'Garder ma saisie',
    keep_mine_all: 'Garder ma saisie et l’enregistrer',
    take_theirs: 'Prendre la version de %{name}',
    take_theirs_own: 'Prendre la version de l’autre onglet',
    take_theirs_all: 'Prendre l’autre version',
    mine: 'Ici',
    theirs: 'Enregistré',
    go_on: 'Continuer',
    not_saved: 'Pas encore enregistré : choisissez ci-dessus ce qui reste.',
  },
  pick: {
    title: 'Saisir les informations personnelles',
    text: 'Recherchez une personne qui a un compte, puis saisissez son identité ou demandez-lui de le faire.',
    back: 'Choisir une autre personne',
    keys: 'Entrée ouvre la première fiche ; les flèches parcourent la liste.',
    identity_state: 'Identité',
    account_state: 'Compte',
    people: 'Personnes',
    found: '%{count} personne |||| %{count} personnes',
    more: 'Afficher plus',
    nobody: 'Aucune personne ne correspond',
    nobody_text:
      'Essayez une autre orthographe ou d’autres filtres, ou inscrivez une nouvelle personne.',
    all_done: 'Il ne reste personne',
    all_done_text: 'Toutes les identités sont validées.',
    unvalidated: 'Non validée',
  },
  request: {
    action: 'Demander à la personne',
    of: 'Demander à la personne : %{name}',
    asked: 'demande envoyée',
    done: 'Un e-mail à %{email} en fait la demande.',
    many: 'Demander leurs informations personnelles',
    queued:
      '%{count} personne recevra une demande par e-mail. |||| %{count} personnes recevront une demande par e-mail.',
    none: 'Aucune demande n’a été envoyée.',
    skipped:
      '%{count} personne a été laissée de côté : informations déjà données, personne archivée, sans invitation, ou e-mail envoyé il y a peu. |||| %{count} personnes ont été laissées de côté : informations déjà données, personnes archivées, sans invitation, ou e-mail envoyé il y a peu.',
  },
  done: {
    validated: 'Identité validée : %{name}',
    validated_text:
      'Vous pouvez encore la modifier ; vos modifications devront être validées de nouveau.',
    submitted: 'Identité soumise : %{name}',
    submitted_text: 'Elle attend une personne qui peut valider des identités.',
    another: 'En saisir une autre',
    own: 'Vos informations personnelles sont envoyées',
    own_text:
      'Vous n’avez plus rien à faire. S’il y a quelque chose à corriger, vous recevrez un e-mail.',
  },
  complete: {
    title: 'Inscription complète',
    text: 'Compte et informations personnelles en une fois. Les deux sont créés à la fin, ou aucun.',
    submit: 'Créer le compte et l’identité',
    leave_text: 'Rien n’est encore conservé. Tout sera perdu si vous quittez la page.',
    done: 'Inscription terminée : %{name}',
    validated: 'Son identité est validée.',
    submitted: 'Son identité est en attente de validation.',
    invited: 'L’invitation sera envoyée à %{email}. Son lien fonctionne jusqu’au %{until}.',
  },
} as const;
