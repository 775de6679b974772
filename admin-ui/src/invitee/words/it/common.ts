/** The words that several pages have, sign-in among them. */
export const common = {
  unreachable: 'Il server non è raggiungibile. Controlli la connessione e riprovi.',
  too_often: 'I tentativi sono stati troppi. Attenda un momento e riprovi.',
  failed: 'Si è verificato un problema. Riprovi.',
  try_again: 'Riprova',
  one_moment: 'Un momento…',
  show: 'Mostra',
  show_password: 'Mostra password',
  hide: 'Nascondi',
  hide_password: 'Nascondi password',
  password_length: {
    one: 'Almeno {count} carattere di qualsiasi tipo; va bene anche una frase.',
    other: 'Almeno {count} caratteri di qualsiasi tipo; va bene anche una frase.',
  },
  sign_in: 'Accedi',
  identifier: 'E-mail o nome utente',
  identifier_missing: 'Inserisca l’indirizzo e-mail o il nome utente.',
  password: 'Password',
  password_missing: 'Inserisca la password.',
  forgotten: 'Password dimenticata?',
  dead_link: 'Questo link non funziona più',
  send_new: 'Invia un nuovo link',
} as const;
