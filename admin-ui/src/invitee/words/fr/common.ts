/** The words that several pages have, sign-in among them. */
export const common = {
  unreachable: 'Le serveur est injoignable. Vérifiez votre connexion, puis réessayez.',
  too_often: 'Les tentatives sont trop rapprochées. Patientez un instant, puis réessayez.',
  failed: 'Un problème est survenu. Veuillez réessayer.',
  try_again: 'Réessayer',
  one_moment: 'Un instant…',
  show: 'Afficher',
  show_password: 'Afficher le mot de passe',
  hide: 'Masquer',
  hide_password: 'Masquer le mot de passe',
  password_length: {
    one: 'Au moins {count} caractère. Tous les caractères sont acceptés ; une phrase convient bien.',
    other:
      'Au moins {count} caractères. Tous les caractères sont acceptés ; une phrase convient bien.',
  },
  sign_in: 'Se connecter',
  identifier: 'E-mail ou nom d’utilisateur',
  identifier_missing: 'Saisissez votre adresse e-mail ou votre nom d’utilisateur.',
  password: 'Mot de passe',
  password_missing: 'Saisissez votre mot de passe.',
  forgotten: 'Mot de passe oublié ?',
  dead_link: 'Ce lien ne fonctionne plus',
  send_new: 'M’envoyer un nouveau lien',
} as const;
