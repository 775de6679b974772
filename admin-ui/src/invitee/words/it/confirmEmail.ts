/** The words of the page that confirms a new address. */
export const confirmEmail = {
  title: 'Nuovo indirizzo e-mail',
  asked: '{organization} ha inserito {email} come nuovo indirizzo e-mail del suo account.',
  then: 'Dopo la conferma accederà con questo indirizzo. Nome utente e password restano invariati.',
  confirm: 'Conferma l’indirizzo',
  done: '{email} è ora l’indirizzo del suo account.',
  go_on: 'Continua',
  refused:
    'Potrebbe essere scaduto, già usato o sostituito. Se ha già confermato l’indirizzo, può semplicemente {sign_in}; altrimenti chieda un nuovo link a chi gestisce la sua organizzazione.',
  sign_in: 'usarlo per accedere',
} as const;
