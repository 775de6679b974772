/** The words that several pages have, sign-in among them. */
export const common = {
  unreachable:
    'Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung, und versuchen Sie es erneut.',
  too_often:
    'Das waren zu viele Versuche. Bitte warten Sie einen Moment, und versuchen Sie es erneut.',
  failed: 'Es ist ein Fehler aufgetreten. Bitte versuchen Sie es erneut.',
  try_again: 'Erneut versuchen',
  one_moment: 'Einen Moment\u00a0…',
  show: 'Anzeigen',
  show_password: 'Passwort anzeigen',
  hide: 'Ausblenden',
  hide_password: 'Passwort ausblenden',
  password_length: {
    one: 'Mindestens {count} Zeichen. Alle Zeichen sind erlaubt, auch ein ganzer Satz.',
    other: 'Mindestens {count} Zeichen. Alle Zeichen sind erlaubt, auch ein ganzer Satz.',
  },
  sign_in: 'Anmelden',
  identifier: 'E-Mail-Adresse oder Benutzername',
  identifier_missing: 'Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein.',
  password: 'Passwort',
  password_missing: 'Geben Sie Ihr Passwort ein.',
  forgotten: 'Passwort vergessen?',
  dead_link: 'Dieser Link funktioniert nicht mehr',
  send_new: 'Neuen Link senden',
} as const;
