export const emails = {
  title: 'E-mails',
  search: 'Rechercher des destinataires',
  empty_title: 'Aucun e-mail pour l’instant',
  empty_text: 'Tous les e-mails envoyés figurent ici, avec la réponse du serveur de messagerie.',
  column: {
    recipient: 'À',
    kind: 'E-mail',
    status: 'Statut',
    attempts: 'Tentatives',
    created: 'Mis en attente',
  },
  filter: { status: 'Statut' },
  retry: 'Réessayer',
  retried: 'Une nouvelle tentative d’envoi a lieu maintenant.',
} as const;

export const events = {
  title: 'Transmis à l’application',
  empty_title: 'Rien n’a été transmis',
  empty_text:
    'Ce qui se passe ici est transmis à l’application qui intègre Usher, si elle le demande.',
  column: { name: 'Quoi', status: 'Statut', attempts: 'Tentatives', created: 'Quand' },
  filter: { status: 'Statut' },
  status: { waiting: 'En attente de transmission', delivered: 'Transmis', failed: 'Non accepté' },
  retry: 'Transmettre de nouveau',
  retried: 'Une nouvelle transmission à l’application a lieu maintenant.',
  name: {
    people: { invited: 'Personnes invitées' },
    invitation: { accepted: 'Invitation acceptée', revoked: 'Invitation révoquée' },
    person: {
      updated: 'Compte modifié',
      archived: 'Personne archivée',
      unarchived: 'Personne désarchivée',
      erased: 'Personne effacée',
    },
    identity: {
      submitted: 'Identité soumise',
      returned: 'Identité retournée',
      validated: 'Identité validée',
    },
    import: { completed: 'Import terminé', failed: 'Import en échec', undone: 'Import annulé' },
    mail: { failed: 'E-mail non remis' },
  },
} as const;

export const audit = {
  title: 'Journal d’audit',
  empty_title: 'Rien de consigné pour l’instant',
  empty_text: 'Qui a fait quoi, et quand, est consigné ici.',
  column: {
    at: 'Quand',
    action: 'Quoi',
    actor: 'Qui',
    subject: 'Au sujet de',
    detail: 'Détails',
  },
  filter: {
    from: 'Du',
    to: 'Au',
    person_help: 'Saisissez un nom, une adresse e-mail ou un nom d’utilisateur.',
  },
  nobody: 'Sans session ouverte',
  erased: 'Une personne effacée depuis',
  group_gone: 'un groupe supprimé depuis',
  changed: 'modifié',
  chosen: 'Personnes choisies',
  yes: 'oui',
  no: 'non',
  of: {
    fields: 'Champs',
    account: 'Compte',
    role: 'Rôle',
    groups: 'Groupes',
    groupId: 'Groupe',
    metadata: 'Métadonnées',
    from: 'avant :',
    to: 'après :',
    added: 'ajout :',
    removed: 'retrait :',
    permissions: 'Autorisations',
    granted: 'Accordées',
    withdrawn: 'Retirées',
    version: 'Version',
    status: 'Statut',
    source: 'Origine',
    kind: 'E-mail',
    link: 'Lien',
    reason: 'Motif',
    requestedByInvitee: 'À la demande de la personne',
    filteredBy: 'Filtré par',
    undone: 'Invitations annulées',
    queued: 'E-mails envoyés',
    skipped: 'Laissées de côté',
  },
  source: {
    hr: 'Les RH',
    person: 'La personne',
    import: 'Un import',
    csv: 'Fichier CSV',
    manual: 'Saisie manuelle',
  },
  link: { mailed: 'envoyé par e-mail', copied: 'copié par un responsable' },
  reason: { retention: 'durée de conservation atteinte, selon les paramètres' },
} as const;

export const settings = {
  title: 'Paramètres',
  organization: 'Organisation',
  name: 'Nom',
  name_help: 'Figure dans les invitations.',
  contact_email: 'E-mail de contact',
  contact_email_help: 'À qui les personnes invitées peuvent s’adresser.',
  language: 'Langue',
  language_help: 'Des e-mails, et de l’interface pour les membres qui n’en ont pas choisi.',
  language_none: 'Non choisie',
  invitation_days: 'Durée de validité des invitations (jours)',
  reminders: 'Rappels aux personnes qui n’ont pas accepté',
  allow_self_validation: 'Permettre à chacun de valider sa propre identité',
  allow_self_validation_help:
    'Ainsi que celle de personnes qui ont plus d’autorisations. Si cette option est désactivée, une autre personne qui en a au moins autant la valide.',
  saved: 'Modifications enregistrées.',
  leave: 'Vos modifications des paramètres n’ont pas été enregistrées.',
  new_organization: 'Nouvelle organisation',
  new_organization_text:
    'Une organisation distincte, avec ses propres personnes, groupes et paramètres. Vous y recevez le rôle Admin.',
  create_organization: 'Créer l’organisation',
  created: '« %{name} » a été créée. Vous y êtes maintenant.',
  look: {
    title: 'Apparence',
    intro: 'Celle des e-mails et des pages que voient les personnes invitées.',
    logo: 'Logo',
    logo_help:
      'PNG, JPEG, WebP ou SVG, 512 ko au maximum. Toutes les messageries affichent le PNG, peu affichent le SVG.',
    logo_drop: 'Déposez une image ici, ou choisissez-en une.',
    logo_choose: 'Choisir une image',
    logo_another: 'Choisir une autre image',
    logo_remove: 'Retirer le logo',
    logo_saved: 'Le logo est enregistré.',
    logo_removed: 'Le logo est retiré.',
    logo_too_large: 'L’image dépasse 512 ko.',
    logo_of: 'Logo de %{organization}',
    accent: 'Couleur d’accent',
    accent_help:
      'Sous la forme #3450b5. Elle s’adapte d’elle-même au clair et au sombre. Vide : celle d’Usher.',
    accent_choose: 'Choisir la couleur d’accent',
    accent_form: 'Indiquez une couleur sous la forme #3450b5.',
    accent_unreadable: 'Personne ne pourrait lire sur cette couleur.',
    accent_use: 'Utiliser %{color}, qui lui ressemble',
    sender_name: 'Nom de l’expéditeur',
    sender_name_help: 'Le nom sous lequel partent les e-mails. Vide : celui de ce serveur.',
    reply_to: 'Adresse de réponse',
    reply_to_help: 'L’adresse qui reçoit les réponses aux e-mails. Vide : celle de l’expéditeur.',
    welcome: 'Phrase de bienvenue',
    welcome_help:
      'Figure dans les invitations et sur la page à laquelle elles mènent. Les adresses n’y deviennent pas des liens.',
    time_zone: 'Fuseau horaire',
    time_zone_help: 'Celui des heures indiquées dans les e-mails.',
    preview: 'Aperçu',
    mail: 'E-mail',
    page: 'Page d’une invitation',
    light: 'clair',
    dark: 'sombre',
    sample_hello: 'Bonjour Ada,',
    sample_invited: 'Vous avez reçu une invitation à rejoindre %{organization}.',
    sample_button: 'Choisir un mot de passe',
  },
  identity: {
    title: 'Champs d’identité',
    intro:
      'Ce qui est demandé aux personnes. Les champs obligatoires doivent être remplis avant qu’une identité puisse être soumise ou validée ; ils peuvent manquer dans un brouillon. Les champs masqués ne sont pas demandés ; ce qui y figurait n’est plus affiché.',
    required: 'Obligatoire',
    optional: 'Facultatif',
    hidden: 'Masqué',
    why_name:
      'Ne peut pas être masqué. L’un ou l’autre peut rester vide, pour les personnes qui n’ont qu’un nom.',
  },
  retention: {
    title: 'Conservation des données personnelles',
    intro:
      'Ce dont personne n’a plus besoin est supprimé automatiquement, plusieurs fois par jour. La valeur 0 correspond à une durée illimitée.',
    invitees: 'Conserver les personnes qui n’ont jamais accepté pendant',
    invitees_help:
      'Nombre de jours après la fin de leur dernière invitation. Elles sont ensuite effacées d’ici, avec tout ce qui a été saisi à leur sujet. Les personnes dont les informations personnelles sont validées ou en attente de validation restent.',
    cells: 'Conserver le contenu des fichiers importés pendant',
    cells_help:
      'Nombre de jours après la fin d’un import. Les noms, adresses et métadonnées de ses lignes sont ensuite supprimés. Ses chiffres restent, tout comme les personnes invitées.',
    drafts: 'Conserver les brouillons d’informations personnelles pendant',
    drafts_help:
      'Nombre de jours après leur dernière modification. Le brouillon est ensuite supprimé, quelle que soit la personne qui l’a commencé, et la personne reste. Ce qui a été soumis ou validé n’est jamais supprimé de cette façon.',
    days: 'jour |||| jours',
    for_ever: 'sans limite',
    shorter_title: 'Conserver les données personnelles moins longtemps ?',
    shorter_confirm: 'Conserver moins longtemps',
    shorter_text:
      'La suppression commence automatiquement dans les prochaines heures, par ce qui a déjà dépassé la durée choisie, puis continue. Aucun retour en arrière n’est possible.',
    erases_invitees:
      'Les personnes qui n’ont jamais accepté sont effacées, avec tout ce qui a été saisi à leur sujet, lorsque leur dernière invitation a pris fin il y a plus de %{count} jour. |||| Les personnes qui n’ont jamais accepté sont effacées, avec tout ce qui a été saisi à leur sujet, lorsque leur dernière invitation a pris fin il y a plus de %{count} jours.',
    erases_cells:
      'Les noms, adresses et métadonnées des lignes d’un import sont supprimés lorsque l’import s’est terminé il y a plus de %{count} jour. |||| Les noms, adresses et métadonnées des lignes d’un import sont supprimés lorsque l’import s’est terminé il y a plus de %{count} jours.',
    erases_drafts:
      'Les brouillons d’informations personnelles sont supprimés lorsque personne ne les a modifiés depuis plus de %{count} jour. |||| Les brouillons d’informations personnelles sont supprimés lorsque personne ne les a modifiés depuis plus de %{count} jours.',
  },
} as const;

export const account = {
  title: 'Votre compte',
  language: 'Langue',
  language_help: 'De cette interface et des e-mails que vous recevez.',
  language_none: 'Celle de l’organisation',
  language_saved: 'La langue est modifiée.',
  password: 'Modifier le mot de passe',
  current_password: 'Mot de passe actuel',
  new_password: 'Nouveau mot de passe',
  password_help:
    'Au moins 12 caractères. Tous les caractères sont acceptés ; une phrase convient bien.',
  change: 'Modifier le mot de passe',
  changed: 'Le mot de passe a été modifié. Vos autres sessions ont pris fin.',
  sessions: 'Vos sessions ouvertes',
  this_session: 'Celle-ci',
  last_seen: 'Dernière activité : %{time}',
  end: 'Se déconnecter',
  ended: 'Cette session a pris fin.',
  everywhere: 'Se déconnecter partout',
  everywhere_title: 'Se déconnecter partout ?',
  everywhere_text:
    'Toutes vos sessions prennent fin, celle-ci comprise. Vous pourrez vous reconnecter aussitôt.',
  unknown_browser: 'Navigateur inconnu',
  personal: 'Vos données personnelles',
  personal_text:
    'Vos informations personnelles sont ce que votre organisation conserve de votre identité : vous pouvez les donner, les corriger et voir si elles sont validées. Vous pouvez aussi obtenir, dans un fichier, tout ce qui est conservé ici à votre sujet.',
  personal_information: 'Vos informations personnelles',
  download: 'Télécharger mes données',
} as const;

export const home = {
  welcome: 'Bienvenue, %{name}',
  next: 'À faire maintenant',
  first: 'Commencez par inviter des personnes',
  first_text:
    'Pour l’instant, il n’y a que vous ici. Invitez une personne, ou toute une liste issue d’un tableur.',
  nothing: 'Rien ne vous attend.',
  invite_one: 'Inviter une personne',
  invite_many: 'Inviter en masse',
  mail: {
    title: 'Les e-mails ne partent pas',
    refused: 'Le serveur de messagerie les refuse : « %{words} »',
    unreachable: 'Le serveur de messagerie est injoignable : « %{words} »',
    no_server:
      'Aucun serveur de messagerie n’est configuré. La personne qui administre ce serveur peut en configurer un.',
    since: 'Depuis : %{time}.',
    again:
      'Les e-mails en attente sont conservés, et de nouvelles tentatives ont lieu automatiquement.',
    kept: 'Les e-mails en attente sont conservés, et partiront dès qu’il y en aura un.',
    see: 'Voir ce qui est en attente',
  },
  failed_mails: '%{count} e-mail n’a pas été remis |||| %{count} e-mails n’ont pas été remis',
  failed_mails_action: 'Voir pourquoi',
  failed_events:
    '%{smart_count} événement n’a pas été accepté par l’application |||| %{smart_count} événements n’ont pas été acceptés par l’application',
  failed_events_action: 'Voir pourquoi',
  waiting:
    '%{count} identité est en attente de validation |||| %{count} identités sont en attente de validation',
  waiting_action: 'Valider',
  import_ready:
    '%{name} : %{count} ligne est à vérifier |||| %{name} : %{count} lignes sont à vérifier',
  import_ready_action: 'Vérifier',
  import_running: 'Import en cours : %{name}',
  import_running_action: 'Suivre',
  funnel: {
    title: 'Où en sont les personnes',
    span: 'Ajoutées',
    spans: {
      all: 'Depuis le début',
      '7': 'Ces 7 derniers jours',
      '30': 'Ces 30 derniers jours',
      '90': 'Ces 90 derniers jours',
      '365': 'Depuis un an',
    },
    invited: 'Invitées',
    mailed: 'E-mail envoyé',
    accepted: 'Invitation acceptée',
    identity_given: 'Identité fournie',
    validated: 'Identité validée',
  },
  expiring:
    '%{count} invitation expire dans moins d’une semaine |||| %{count} invitations expirent dans moins d’une semaine',
  expiring_action: 'Voir lesquelles',
  import_mapping: '%{name} : les colonnes sont à choisir',
  import_mapping_action: 'Choisir',
  own: {
    title: 'Vos informations personnelles',
    none: 'Vous ne les avez pas encore fournies.',
    requested: 'On vous les a demandées le %{day}.',
    draft: 'Vous avez commencé, mais rien n’est encore envoyé.',
    submitted: 'Vous les avez envoyées le %{day}. Elles attendent d’être vérifiées.',
    returned:
      '%{count} champ vous a été renvoyé pour correction. |||| %{count} champs vous ont été renvoyés pour correction.',
    corrected: 'Les champs renvoyés sont corrigés, mais pas encore envoyés.',
    validated: 'Elles ont été validées le %{day}.',
    give: 'Les fournir maintenant',
    finish: 'Terminer',
    correct: 'Corriger %{count} champ |||| Corriger %{count} champs',
    see: 'Les voir',
    account: 'Votre compte',
    since: 'Ici depuis le',
  },
} as const;

export const login = {
  show: 'Afficher le mot de passe',
  hide: 'Masquer le mot de passe',
} as const;
