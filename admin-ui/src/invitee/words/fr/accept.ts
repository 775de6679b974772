/** The words of the page that an invitation leads to. */
export const accept = {
  title: 'Votre invitation',
  invited: {
    by: '{inviter} vous invite à rejoindre {organization} avec l’adresse {email}.',
    by_named: '{name}, {inviter} vous invite à rejoindre {organization} avec l’adresse {email}.',
    plain: 'Vous avez reçu une invitation à rejoindre {organization} avec l’adresse {email}.',
    plain_named:
      '{name}, vous avez reçu une invitation à rejoindre {organization} avec l’adresse {email}.',
  },
  valid_until: 'L’invitation est valable jusqu’au {date}.',
  choose_password: 'Choisissez un mot de passe',
  join: 'Rejoindre {organization}',
  signed_in: 'Votre session est ouverte avec ce compte.',
  sign_in_elsewhere:
    'Pour accepter, connectez-vous avec cette adresse, ou créez un compte avec elle.',
  go_on_to_join: 'Continuer pour rejoindre {organization}',
  has_account: 'Vous avez déjà un compte. Connectez-vous pour accepter l’invitation.',
  your_password: 'Votre mot de passe',
  wrong_password: 'Ce mot de passe est incorrect.',
  sign_in_and_join: 'Se connecter et rejoindre {organization}',
  refused: {
    text: 'Le lien a peut-être expiré, déjà servi ou été révoqué. Si vous avez déjà accepté l’invitation, il suffit de {sign_in}.',
    sign_in: 'vous connecter',
    sent: 'Si une invitation vous attend, un nouveau lien est en route vers votre adresse e-mail. Cela peut prendre quelques minutes. Si rien n’arrive, adressez-vous à la personne qui vous a envoyé l’invitation.',
    without_secret:
      'Ouvrez de nouveau le lien de votre e-mail, ou adressez-vous à la personne qui vous a envoyé l’invitation.',
  },
  accepted: {
    title: 'Bienvenue chez {organization}',
    in: 'Votre compte est prêt.',
    asked:
      'Votre compte est prêt. {organization} vous demande maintenant vos informations personnelles. Cela prend quelques minutes, et vous pouvez vous arrêter et continuer plus tard.',
    may: 'Votre compte est prêt. Vous pouvez donner vos informations personnelles maintenant, ou plus tard.',
    go: 'Accéder à {organization}',
    give: 'Donner mes informations personnelles',
    see: 'Voir mes informations personnelles',
  },
} as const;
