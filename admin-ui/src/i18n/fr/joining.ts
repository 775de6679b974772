export const joining = {
  title: 'Votre invitation',
  by: '%{inviter} vous invite à rejoindre %{organization}.',
  plain: 'Une invitation vous attend pour rejoindre %{organization}.',
  email: 'Adresse invitée',
  until: 'Valable jusqu’au',
  join: 'Rejoindre %{organization}',
  joined: 'Bienvenue chez %{organization}',
  other: {
    known: 'Une session est ouverte au nom de %{name}, et cette invitation est pour %{email}.',
    unknown: 'Une session est ouverte avec un autre compte, et cette invitation est pour %{email}.',
    way: 'Pour rejoindre l’organisation, déconnectez-vous, puis connectez-vous avec %{email}.',
    joined:
      '%{email} a rejoint %{organization}. Une session est ouverte avec un autre compte : pour continuer, déconnectez-vous, puis connectez-vous avec %{email}.',
    sign_out: 'Se déconnecter et continuer',
  },
  no_account:
    'Il n’y a pas encore de compte pour %{email}. Ouvrez de nouveau le lien de l’e-mail pour le créer.',
  dead: {
    title: 'Ce lien ne fonctionne plus',
    text: 'Il a peut-être expiré, déjà servi ou été retiré. Si vous avez déjà rejoint l’organisation, il n’y a plus rien à faire.',
    send_new: 'Recevoir un nouveau lien',
    sent: 'Si une invitation vous attend, un nouveau lien est en route vers votre adresse e-mail. Cela peut prendre quelques minutes. Si rien n’arrive, adressez-vous à la personne à l’origine de l’invitation.',
  },
  absent: {
    title: 'Il n’y a pas d’invitation ici',
    text: 'Ouvrez de nouveau le lien de votre e-mail. Si vous avez déjà rejoint l’organisation, il n’y a plus rien à faire.',
  },
};
