/** The words of the page that an invitation leads to. */
export const accept = {
  title: 'Ihre Einladung',
  invited: {
    by: '{inviter} lädt Sie ein, {organization} mit der Adresse {email} beizutreten.',
    by_named:
      'Guten Tag {name}, {inviter} lädt Sie ein, {organization} mit der Adresse {email} beizutreten.',
    plain: 'Sie sind eingeladen, {organization} mit der Adresse {email} beizutreten.',
    plain_named:
      'Guten Tag {name}, Sie sind eingeladen, {organization} mit der Adresse {email} beizutreten.',
  },
  valid_until: 'Die Einladung gilt bis zum {date}.',
  choose_password: 'Passwort wählen',
  join: '{organization} beitreten',
  signed_in: 'Sie sind mit diesem Konto angemeldet.',
  sign_in_elsewhere:
    'Melden Sie sich mit dieser Adresse an, oder registrieren Sie sich damit, um beizutreten.',
  go_on_to_join: 'Weiter, um {organization} beizutreten',
  has_account: 'Sie haben bereits ein Konto. Melden Sie sich damit an, um beizutreten.',
  your_password: 'Ihr Passwort',
  wrong_password: 'Dieses Passwort ist nicht richtig.',
  sign_in_and_join: 'Anmelden und {organization} beitreten',
  refused: {
    text: 'Er ist vielleicht abgelaufen, wurde schon verwendet oder widerrufen. Wenn Sie die Einladung bereits angenommen haben, {sign_in}.',
    sign_in: 'melden Sie sich einfach an',
    sent: 'Wenn eine Einladung auf Sie wartet, ist ein neuer Link an Ihre E-Mail-Adresse unterwegs. Das kann einige Minuten dauern. Wenn nichts ankommt, fragen Sie die Person, die Sie eingeladen hat.',
    without_secret:
      'Öffnen Sie den Link in Ihrer E-Mail noch einmal, oder fragen Sie die Person, die Sie eingeladen hat.',
  },
  accepted: {
    title: 'Willkommen bei {organization}',
    in: 'Sie sind dabei.',
    asked:
      'Sie sind dabei. Als Nächstes bittet {organization} Sie um Ihre persönlichen Angaben. Das dauert einige Minuten; Sie können unterbrechen und später weitermachen.',
    may: 'Sie sind dabei. Ihre persönlichen Angaben können Sie jetzt oder später machen.',
    go: 'Weiter zu {organization}',
    give: 'Weiter zu den persönlichen Angaben',
    see: 'Ihre persönlichen Angaben ansehen',
  },
} as const;
