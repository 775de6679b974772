export const joining = {
  title: 'Il suo invito',
  by: '%{inviter} la invita a entrare in %{organization}.',
  plain: 'Ha ricevuto un invito a entrare in %{organization}.',
  email: 'Indirizzo invitato',
  until: 'Scadenza',
  join: 'Entra in %{organization}',
  joined: 'L’invito di %{organization} è accettato',
  other: {
    known: 'L’accesso è stato effettuato come %{name}, ma questo invito è per %{email}.',
    unknown: 'L’accesso è stato effettuato con un altro account, ma questo invito è per %{email}.',
    way: 'Per entrare, esca e acceda come %{email}.',
    joined:
      'L’account %{email} è entrato in %{organization}. L’accesso è stato effettuato con un altro account: per continuare, esca e acceda come %{email}.',
    sign_out: 'Esci e continua',
  },
  no_account:
    'Non esiste ancora un account per %{email}. Per crearlo, apra di nuovo il link nell’e-mail.',
  dead: {
    title: 'Questo link non funziona più',
    text: 'Può essere scaduto, già usato o revocato. Se l’invito è già stato accettato, non resta altro da fare.',
    send_new: 'Invia un nuovo link',
    sent: 'Se c’è un invito in attesa, un nuovo link è in arrivo al suo indirizzo e-mail. Può richiedere alcuni minuti. Se non arriva nulla, si rivolga a chi ha inviato l’invito.',
  },
  absent: {
    title: 'Qui non c’è nessun invito',
    text: 'Apra di nuovo il link nell’e-mail. Se l’invito è già stato accettato, non resta altro da fare.',
  },
};
