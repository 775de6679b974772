/** The words of the pages for a forgotten password. */
export const passwords = {
  forgot: {
    title: 'Passwort vergessen',
    text: 'Geben Sie Ihre E-Mail-Adresse ein. Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort festlegen.',
    email: 'E-Mail-Adresse',
    missing: 'Geben Sie Ihre E-Mail-Adresse ein.',
    send: 'Link senden',
    sent: 'Wenn es ein Konto für {email} gibt, ist ein Link unterwegs, mit dem Sie ein neues Passwort festlegen. Das kann einige Minuten dauern.',
    back: 'Zurück zur Anmeldung',
  },
  reset: {
    title: 'Neues Passwort',
    label: 'Neues Passwort wählen',
    set: 'Passwort festlegen',
    done: 'Ihr Passwort ist festgelegt. Sie können sich jetzt damit anmelden.',
    refused:
      'Er ist vielleicht abgelaufen oder wurde schon verwendet. Wenn Sie Ihr Passwort bereits festgelegt haben, {sign_in}.',
    sign_in: 'melden Sie sich einfach an',
  },
} as const;
