/** The words of the page that confirms a new address. */
export const confirmEmail = {
  title: 'Neue E-Mail-Adresse',
  asked: '{organization} hat {email} als neue E-Mail-Adresse Ihres Kontos eingetragen.',
  then: 'Danach melden Sie sich mit dieser Adresse an. Benutzername und Passwort bleiben, wie sie sind.',
  confirm: 'Adresse bestätigen',
  done: '{email} ist jetzt die Adresse Ihres Kontos.',
  go_on: 'Weiter',
  refused:
    'Er ist vielleicht abgelaufen, wurde schon verwendet oder ersetzt. Wenn Sie Ihre Adresse bereits bestätigt haben, {sign_in}; wenn nicht, bitten Sie die Personen, die Ihre Organisation verwalten, um einen neuen Link.',
  sign_in: 'melden Sie sich einfach damit an',
} as const;
