/** Mails: their subjects, what stands beside the subject, and their sentences. */
export const mails = {
  'mail.invitation.subject': 'Invito a entrare in {organization}',
  'mail.resend.subject': 'Il suo invito a entrare in {organization}',
  'mail.reminder.subject': 'L’invito a entrare in {organization} è ancora aperto',
  'mail.request_new.subject': 'Il nuovo link per entrare in {organization}',
  'mail.password_reset.subject': 'Scelga una nuova password',
  'mail.password_changed.subject': 'La password è stata modificata',
  'mail.identity_request.subject': 'I suoi dati anagrafici per {organization}',
  'mail.identity_returned.subject': 'I suoi dati anagrafici per {organization} sono da rivedere',
  'mail.email_change.subject': 'Confermi il suo nuovo indirizzo e-mail',
  'mail.email_change_notice.subject': 'Il suo indirizzo e-mail sta per essere modificato',
  'mail.import_ended.subject': 'La sua importazione è terminata: {fileName}',

  'mail.hello': 'Buongiorno,',
  'mail.hello_name': 'Buongiorno {firstName},',

  'mail.invited': 'Ha ricevuto un invito a entrare in {organizationName}.',
  'mail.invited_by': '{inviterName} la invita a entrare in {organizationName}.',
  'mail.once_more': 'Ecco di nuovo il link per entrare in {organizationName}.',
  'mail.still_open': 'Il suo invito a entrare in {organizationName} è ancora aperto.',
  'mail.new_link': 'Ecco il nuovo link richiesto per entrare in {organizationName}.',
  'mail.account_will_be': 'Il suo account sarà associato a {email}.',
  'mail.account_is': 'Il suo account è associato a {email}.',

  'mail.invitation.preheader_sign_in': 'Basta accedere con il suo account.',
  'mail.invitation.preheader_join': 'Basta un minuto.',
  'mail.invitation.preheader_password': 'Basta scegliere una password.',
  'mail.resend.preheader_by':
    '{inviterName} le invia di nuovo il link per entrare in {organizationName}.',
  'mail.reminder.preheader': '{organizationName} attende una risposta: l’invito è ancora aperto.',
  'mail.reminder.preheader_by':
    '{organizationName} attende una risposta: l’invito di {inviterName} è ancora aperto.',
  'mail.request_new.preheader': 'Il nuovo link richiesto per entrare in {organizationName}.',
  'mail.password_reset.preheader': 'Scelga una nuova password per l’account {email}.',
  'mail.password_changed.preheader':
    'La password dell’account {email} è stata modificata. È opera sua?',
  'mail.identity_request.preheader':
    '{organizationName} le chiede i suoi dati anagrafici: un modulo da compilare passo dopo passo.',
  'mail.identity_returned.preheader': {
    one: '{organizationName} le chiede di rivedere un campo dei suoi dati anagrafici.',
    other: '{organizationName} le chiede di rivedere {count} campi dei suoi dati anagrafici.',
  },
  'mail.email_change.preheader':
    '{organizationName} le chiede se {email} è il suo nuovo indirizzo.',
  'mail.email_change_notice.preheader':
    '{organizationName} chiede di sostituire il suo indirizzo con {newEmail}. Ne è al corrente?',
  'mail.import_ended.preheader': '{organizationName}: {outcome}.',

  'mail.button_signs_in':
    'Il pulsante porta a una pagina in cui accedere con il suo account e accettare l’invito.',
  'mail.button_joins': 'Il pulsante porta a una pagina in cui accettare l’invito.',
  'mail.button_password':
    'Il pulsante porta a una pagina in cui scegliere una password. Non serve altro.',
  'mail.link_signs_in':
    'Questo link porta a una pagina in cui accedere con il suo account e accettare l’invito.',
  'mail.link_joins': 'Questo link porta a una pagina in cui accettare l’invito.',
  'mail.link_password':
    'Questo link porta a una pagina in cui scegliere una password. Non serve altro.',
  'mail.sign_in_and_join': 'Accedi e accetta l’invito',
  'mail.join': 'Accetta l’invito',
  'mail.choose_password': 'Scegli una password',
  'mail.button_fails': 'Se il pulsante non funziona, copi questo indirizzo nel browser:',
  'mail.works_until':
    'Il link è strettamente personale e non va inoltrato ad altri. Scade in data {expiresAt}.',

  'mail.identity_asked':
    '{organizationName} le chiede i suoi dati anagrafici: nessuno li conosce meglio di lei.',
  'mail.on_to_form':
    'Da lì può passare al modulo, interromperlo in qualsiasi momento e completarlo più tardi.',
  'mail.button_form':
    'Il pulsante porta a un modulo, che può interrompere in qualsiasi momento e completare più tardi.',
  'mail.link_form':
    'Questo link porta a un modulo, che può interrompere in qualsiasi momento e completare più tardi.',
  'mail.go_to_form': 'Vai al modulo',
  'mail.kept_encrypted':
    'I dati inseriti vengono conservati in forma cifrata, a disposizione di chi se ne occupa presso {organizationName}. La preghiamo di non inviarli via e-mail.',
  'mail.identity_returned':
    '{organizationName} ha esaminato i suoi dati anagrafici e le chiede di rivedere {fields}.',
  'mail.fields': { one: 'un campo', other: '{count} campi' },
  'mail.on_to_fields': 'Da lì può passare al modulo, che mostra che cosa rivedere e perché.',
  'mail.button_fields': 'Il pulsante porta al modulo, che mostra che cosa rivedere e perché.',
  'mail.link_fields': 'Questo link porta al modulo, che mostra che cosa rivedere e perché.',
  'mail.look_again': 'Rivedi i dati',
  'mail.still_there':
    'I dati già inseriti sono conservati. La preghiamo di non inviarli via e-mail.',

  'mail.password_asked':
    'È stata richiesta, probabilmente da lei, una nuova password per l’account {email}.',
  'mail.button_new_password': 'Il pulsante porta a una pagina in cui sceglierla.',
  'mail.link_new_password': 'Questo link porta a una pagina in cui sceglierla:',
  'mail.choose_new_password': 'Scegli una nuova password',
  'mail.works_once':
    'Il link si può usare una sola volta e scade in data {expiresAt}. Se non l’ha richiesto, non deve fare nulla: la password resta invariata.',
  'mail.password_changed':
    'La password dell’account {email} è stata modificata in data {changedAt}. Tutti gli altri accessi all’account sono stati disconnessi.',
  'mail.was_it_you_button':
    'Se la modifica è opera sua, non deve fare nulla. In caso contrario scelga subito una nuova password: il pulsante porta a una pagina in cui richiedere il link per farlo.',
  'mail.was_it_you_link':
    'Se la modifica è opera sua, non deve fare nulla. In caso contrario scelga subito una nuova password. Qui può richiedere il link per farlo:',
  'mail.not_me': 'Non riconosco la modifica',

  'mail.email_change':
    '{organizationName} ha inserito {email} come nuovo indirizzo e-mail del suo account.',
  'mail.button_confirm_email':
    'Il pulsante porta a una pagina in cui confermarlo. Dopo la conferma accederà con questo indirizzo; nome utente e password restano invariati.',
  'mail.link_confirm_email':
    'Dopo la conferma accederà con questo indirizzo; nome utente e password restano invariati. Questo link porta alla pagina in cui confermarlo:',
  'mail.confirm_email': 'Conferma l’indirizzo',
  'mail.confirm_works_until':
    'Il link si può usare una sola volta e scade in data {expiresAt}. Se non la riguarda, non deve fare nulla: senza una sua azione non cambia niente.',
  'mail.email_change_notice':
    '{organizationName} chiede di modificare l’indirizzo e-mail del suo account da {email} a {newEmail}. La modifica ha effetto quando viene confermata dal nuovo indirizzo.',
  'mail.knew_change_button':
    'Se ne è al corrente, non deve fare nulla. In caso contrario scelga subito una nuova password, così la modifica si ferma: il pulsante porta a una pagina in cui richiedere il link per farlo.',
  'mail.knew_change_link':
    'Se ne è al corrente, non deve fare nulla. In caso contrario scelga subito una nuova password, così la modifica si ferma. Qui può richiedere il link per farlo:',

  'mail.import_done': 'L’importazione {fileName, quoted} in {organizationName} è terminata.',
  'mail.import_given_up':
    'L’importazione {fileName, quoted} in {organizationName} si è interrotta prima della fine.',
  'mail.import_outcome': 'Risultato: {outcome}.',
  'mail.invited_people': {
    one: '{count, number} persona invitata',
    other: '{count, number} persone invitate',
  },
  'mail.updated_people': {
    one: '{count, number} persona aggiornata',
    other: '{count, number} persone aggiornate',
  },
  'mail.skipped_rows': {
    one: '{count, number} riga esclusa',
    other: '{count, number} righe escluse',
  },
  'mail.failed_rows_count': {
    one: '{count, number} riga non riuscita',
    other: '{count, number} righe non riuscite',
  },
  'mail.nothing_changed': 'nessuna riga ha modificato qualcosa',
  'mail.by_hand': 'Inserimento manuale',
  'mail.button_import': 'Il pulsante porta all’importazione.',
  'mail.link_import': 'Questo link porta all’importazione.',
  'mail.failed_rows': 'Lì può scaricare le righe non riuscite, correggerle e caricarle di nuovo.',
  'mail.see_import': 'Vedi l’importazione',

  'mail.why': 'Riceve questa e-mail perché {organizationName} ha inserito {email} per invitarla.',
  'mail.why_by':
    'Riceve questa e-mail perché {inviterName} di {organizationName} ha inserito {email} per invitarla.',
  'mail.used_for':
    'Il suo indirizzo viene usato per questo invito e, se lo accetta, per il suo account; per nient’altro.',
  'mail.unexpected':
    'Non si aspettava questa e-mail? In tal caso non deve fare nulla: senza una sua azione non succede niente.',
  'mail.questions':
    'Per domande a questo proposito o sui suoi dati può rivolgersi a {organizationName}.',
  'mail.questions_to':
    'Per domande a questo proposito o sui suoi dati può rivolgersi a {organizationName}: {contactEmail}',
  'mail.why_member':
    'Riceve questa e-mail perché fa parte di {organizationName} con l’indirizzo {email}.',

  'delivery.had_their_mails':
    'Questo indirizzo ha già ricevuto il numero massimo di e-mail per oggi. Questa partirà quando sarà il suo turno.',
  'delivery.unwritten':
    'Non è stato possibile comporre questa e-mail; consultare il log del server.',
  'delivery.no_server':
    'Non è configurato alcun server di posta, perciò le e-mail restano in attesa.',

  'mail_template.blank': 'Scrivere qualcosa qui.',
  'mail_template.too_long': 'Al massimo {max, number} caratteri.',
  'mail_template.unknown': '{found} non è un segnaposto qui. Quelli possibili: {known}',
  'mail_template.link_missing': 'Mettere {link} da solo su una riga, dove deve stare il pulsante.',
  'mail_template.link_alone': '{link} sta da solo su una riga, perché diventa il pulsante.',
  'mail_template.link_twice': '{link} può stare qui una volta sola, perché diventa il pulsante.',
  'mail_template.tested_enough':
    'È già stato raggiunto il numero massimo di e-mail per oggi. Riprovare fra {wait}.',

  'mail.outdated.subject': 'Un’e-mail con un link già usato o non più valido',
  'mail.outdated':
    'Questa e-mail è stata inviata, ma ha esaurito il suo scopo: il link è stato usato, revocato o sostituito.',
} as const;
