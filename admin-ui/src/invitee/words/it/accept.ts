/** The words of the page that an invitation leads to. */
export const accept = {
  title: 'Il suo invito',
  invited: {
    by: '{inviter} la invita a entrare in {organization} con l’indirizzo {email}.',
    by_named:
      'Buongiorno {name}, {inviter} la invita a entrare in {organization} con l’indirizzo {email}.',
    plain: 'Ha ricevuto un invito a entrare in {organization} con l’indirizzo {email}.',
    plain_named:
      'Buongiorno {name}, ha ricevuto un invito a entrare in {organization} con l’indirizzo {email}.',
  },
  valid_until: 'Scadenza dell’invito: {date}.',
  choose_password: 'Scelga una password',
  join: 'Entra in {organization}',
  signed_in: 'L’accesso a questo account è già effettuato.',
  sign_in_elsewhere: 'Per entrare acceda con questo indirizzo, oppure lo usi per registrarsi.',
  go_on_to_join: 'Continua ed entra in {organization}',
  has_account: 'Ha già un account: acceda con quello per entrare.',
  your_password: 'Password',
  wrong_password: 'Questa password non è corretta.',
  sign_in_and_join: 'Accedi ed entra in {organization}',
  refused: {
    text: 'Potrebbe essere scaduto, già usato o revocato. Se ha già accettato l’invito, può semplicemente {sign_in}.',
    sign_in: 'accedere',
    sent: 'Se c’è un invito che la attende, un nuovo link è in arrivo al suo indirizzo e-mail. Potrebbero volerci alcuni minuti. Se non riceve nulla, si rivolga alla persona che l’ha invitata.',
    without_secret:
      'Apra di nuovo il link nell’e-mail, oppure si rivolga alla persona che l’ha invitata.',
  },
  accepted: {
    title: 'Le diamo il benvenuto in {organization}',
    in: 'Invito accettato.',
    asked:
      'Invito accettato. Ora {organization} le chiede i suoi dati anagrafici. Bastano pochi minuti e può interrompere e continuare più tardi.',
    may: 'Invito accettato. Può fornire i suoi dati anagrafici ora o più tardi.',
    go: 'Vai a {organization}',
    give: 'Continua con i dati anagrafici',
    see: 'Visualizza i dati anagrafici',
  },
} as const;
