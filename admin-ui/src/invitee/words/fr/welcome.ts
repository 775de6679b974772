/** The words of the page where people give their personal information. */
export const welcome = {
  title: 'Vos informations personnelles',
  back: 'Retour',
  not_chosen: 'Non choisi',
  required: 'obligatoire',
  date_incomplete: 'Cette date est incomplète, ou ce jour n’existe pas.',
  either_name: 'Prénoms ou nom de famille',
  go_to: 'Accéder à {organization}',
  /** Beside a field; blank where its name says it all. */
  hint: {
    given_name:
      'Tous vos prénoms, comme sur votre document. Si vous n’avez qu’un seul nom, remplissez l’un des deux champs.',
    family_name: '',
    birth_given_name: 'S’ils étaient différents.',
    birth_family_name: 'S’il était différent.',
    sex: 'Comme sur votre document.',
    birthdate: '',
    place_of_birth: { locality: 'Ville ou commune', region: '', country: '' },
    nationalities: '',
    personal_administrative_number:
      'Attribué par un État : numéro fiscal ou numéro de sécurité sociale.',
    address: {
      street_address: '',
      house_number: '',
      postal_code: '',
      locality: '',
      region: '',
      country: '',
    },
    email: '',
    phone_number:
      'Avec l’indicatif du pays, par exemple +33\u00a01\u00a023\u00a045\u00a067\u00a089',
    document_type: 'Par exemple passeport ou carte d’identité',
    document_number: '',
    issuing_country: '',
    issuing_authority: '',
    date_of_issuance: '',
    date_of_expiry: '',
  },
  nationality: {
    one: 'Nationalité',
    several: 'Nationalités',
    of: 'Nationalité {number}',
    remove: 'Retirer',
    remove_of: 'Retirer la nationalité {number}',
    add: 'En ajouter une autre',
    add_nationality: 'Ajouter une autre nationalité',
  },
  choose: {
    title: 'Pour quelle organisation ?',
    text: 'Chaque organisation a ses propres informations à votre sujet. Les autres ne les voient pas.',
  },
  sign_in: {
    text: 'Connectez-vous, puis continuez pour donner vos informations personnelles.',
    again:
      'Votre session a pris fin entre-temps. Ce que vous avez saisi est toujours là. Connectez-vous pour continuer.',
    invited:
      'Si vous avez reçu une invitation et n’avez pas encore de mot de passe, ouvrez d’abord le lien de l’invitation.',
    new_tab: 'Se connecter (nouvel onglet)',
    is_signed_in: 'C’est fait, continuer',
  },
  frame: {
    for: 'Informations personnelles pour {organization}',
    another: 'Une autre organisation',
    signed_in_as: 'Votre compte : {email}',
    sign_out: 'Se déconnecter',
    step_of: 'Étape {step} sur {steps}',
  },
  step: {
    introduction: {
      one: '{organization} vous demande quelques informations personnelles, en {count} courte étape et un récapitulatif. Elles sont conservées sous forme chiffrée. Un brouillon est enregistré au fur et à mesure ; {organization} vérifie vos informations une fois que vous les avez envoyées.',
      other:
        '{organization} vous demande quelques informations personnelles, en {count} courtes étapes et un récapitulatif. Elles sont conservées sous forme chiffrée. Un brouillon est enregistré au fur et à mesure ; {organization} vérifie vos informations une fois que vous les avez envoyées.',
    },
    continue: 'Continuer',
    to_review: 'Voir le récapitulatif',
    save_and_review: 'Enregistrer et voir le récapitulatif',
  },
  saved: {
    saving: 'Enregistrement…',
    not: 'Non enregistré',
    now: 'Enregistré à l’instant',
    now_partly: 'Enregistré à l’instant, sauf ce qui est signalé',
    at: 'Enregistré à {time}',
    at_partly: 'Enregistré à {time}, sauf ce qui est signalé',
    merged:
      '{organization} a modifié ceci entre-temps : {fields}. Ce que vous avez saisi est conservé.',
    kept_here:
      'Ce que vous avez saisi est toujours là ; gardez cette page ouverte jusqu’à l’enregistrement.',
  },
  conflict: {
    title: '{organization} a modifié ces informations entre-temps',
    title_own: 'Vous avez modifié ces informations dans une autre fenêtre',
    who: 'Modification effectuée par {name}.',
    who_when: 'Modification effectuée par {name}, le {time}.',
    validated: 'Ces informations sont maintenant vérifiées et confirmées.',
    submitted: 'Ces informations sont maintenant envoyées.',
    choose: 'Choisissez ce qui compte. Rien de ce que vous avez saisi n’est perdu.',
    nothing_lost: 'Rien de ce que vous avez saisi n’est perdu.',
    mine: 'Garder ce que vous avez saisi',
    theirs: 'Prendre la version que {organization} a enregistrée',
    theirs_own: 'Prendre la version de l’autre fenêtre',
    taken: 'Autres modifications, reprises ici : {fields}.',
    kept: 'Conservé tel que vous l’avez saisi : {fields}.',
    blank: 'Vide',
    go_on: 'Continuer',
  },
  returned: {
    title: {
      one: 'Un point à corriger',
      other: 'Quelques points à corriger',
    },
    text: '{organization} a examiné les informations que vous avez données et vous demande de corriger ce qui suit. Le reste convient.',
    untouched: 'Vous n’avez pas modifié ceci : {fields}. Envoyer quand même ?',
    send: 'Envoyer de nouveau',
    everything: 'Voir toutes mes informations',
  },
  review: {
    given: 'Les informations que vous avez données',
    change: 'Modifier',
    change_part: 'Modifier : {part}',
    is_submitted:
      'Ces informations ont été transmises à {organization}. Dès que vous les modifiez, elles redeviennent un brouillon que vous devrez envoyer de nouveau.',
    is_validated:
      '{organization} a confirmé ces informations. Vos corrections ne sont envoyées que lorsque vous cliquez sur Envoyer, puis elles devront être vérifiées de nouveau.',
    open: 'Avant de pouvoir envoyer, remplissez ou corrigez : {fields}.',
    ready: 'Tout est correct ? Vous pouvez envoyer.',
    needed: 'Encore nécessaire',
    name_needed: 'Ce nom ou l’autre est encore nécessaire',
    blank: 'Non renseigné : {fields}',
    refused: 'À corriger avant l’envoi : {fields}.',
    send: 'Envoyer à {organization}',
  },
  status: {
    submitted: 'C’est envoyé. {organization} va vérifier vos informations.',
    submitted_text:
      'Vous n’avez plus rien à faire. S’il y a quelque chose à corriger, vous recevrez un e-mail.',
    submitted_on:
      'Vos informations ont été envoyées le {time}. Vous n’avez plus rien à faire. S’il y a quelque chose à corriger, vous recevrez un e-mail.',
    change: 'Modifier quelque chose',
    changes:
      'Si vous modifiez quelque chose, vos informations redeviennent un brouillon que vous devrez envoyer de nouveau.',
    validated: '{organization} a confirmé vos informations',
    validated_text:
      'Vos informations personnelles ont été vérifiées et confirmées. Vous n’avez plus rien à faire.',
    validated_on:
      'Vos informations personnelles ont été vérifiées et confirmées le {time}. Vous n’avez plus rien à faire.',
    correct: 'Corriger quelque chose',
    corrects:
      'Quelque chose a changé ? Vous pouvez le corriger. {organization} devra alors le vérifier de nouveau.',
    look: 'Voir mes informations',
  },
} as const;
