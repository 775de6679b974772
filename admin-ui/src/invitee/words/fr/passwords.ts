/** The words of the pages for a forgotten password. */
export const passwords = {
  forgot: {
    title: 'Mot de passe oublié',
    text: 'Indiquez votre adresse e-mail : un lien pour définir un nouveau mot de passe vous sera envoyé.',
    email: 'E-mail',
    missing: 'Saisissez votre adresse e-mail.',
    send: 'Envoyer le lien',
    sent: 'S’il existe un compte pour {email}, un lien pour définir un nouveau mot de passe est en route. Cela peut prendre quelques minutes.',
    back: 'Retour à la connexion',
  },
  reset: {
    title: 'Nouveau mot de passe',
    label: 'Choisissez un nouveau mot de passe',
    set: 'Définir le mot de passe',
    done: 'Votre mot de passe est défini. Vous pouvez maintenant vous connecter.',
    refused:
      'Le lien a peut-être expiré ou déjà servi. Si vous avez déjà défini votre mot de passe, il suffit de {sign_in}.',
    sign_in: 'vous connecter',
  },
} as const;
