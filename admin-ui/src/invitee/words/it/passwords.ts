/** The words of the pages for a forgotten password. */
export const passwords = {
  forgot: {
    title: 'Password dimenticata',
    text: 'Indichi il suo indirizzo e-mail: riceverà un link per impostare una nuova password.',
    email: 'E-mail',
    missing: 'Inserisca il suo indirizzo e-mail.',
    send: 'Invia il link',
    sent: 'Se esiste un account per {email}, un link per impostare una nuova password è in arrivo. Potrebbero volerci alcuni minuti.',
    back: 'Torna all’accesso',
  },
  reset: {
    title: 'Nuova password',
    label: 'Scelga una nuova password',
    set: 'Imposta la password',
    done: 'La password è impostata. Ora può usarla per accedere.',
    refused:
      'Potrebbe essere scaduto o già usato. Se ha già impostato la password, può semplicemente {sign_in}.',
    sign_in: 'accedere',
  },
} as const;
