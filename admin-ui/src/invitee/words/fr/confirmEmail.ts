/** The words of the page that confirms a new address. */
export const confirmEmail = {
  title: 'Nouvelle adresse e-mail',
  asked: '{organization} a saisi {email} comme nouvelle adresse e-mail de votre compte.',
  then: 'Vous vous connecterez ensuite avec cette adresse. Votre nom d’utilisateur et votre mot de passe restent les mêmes.',
  confirm: 'Confirmer l’adresse',
  done: '{email} est maintenant l’adresse de votre compte.',
  go_on: 'Continuer',
  refused:
    'Le lien a peut-être expiré, déjà servi ou été remplacé. Si vous avez confirmé votre adresse, il suffit de {sign_in} avec elle ; sinon, demandez un nouveau lien aux personnes qui gèrent votre organisation.',
  sign_in: 'vous connecter',
} as const;
