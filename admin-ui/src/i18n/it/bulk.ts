/** The words for acting on many people at once. */
export const bulk = {
  all: 'Seleziona tutte le %{count} persone trovate dal filtro',
  everybody: 'Seleziona tutte le %{count} persone',
  all_chosen: 'Tutte le %{count} persone trovate dal filtro',
  everybody_chosen: 'Tutte le %{count} persone',
  only_ticked: 'Solo la persona selezionata |||| Solo le %{count} selezionate',
  actions: 'Azioni',
  more: 'Altro',
  action: {
    archive: 'Archivia',
    unarchive: 'Ripristina',
    resend: 'Reinvia gli inviti',
    add_to_group: 'Aggiungi a un gruppo',
    remove_from_group: 'Rimuovi da un gruppo',
    set_role: 'Cambia il ruolo',
    request_identity: 'Chiedi i dati anagrafici',
  },
  title: {
    archive: 'Archiviare %{count} persona? |||| Archiviare %{count} persone?',
    unarchive: 'Ripristinare %{count} persona? |||| Ripristinare %{count} persone?',
    resend: 'Reinviare l’invito a %{count} persona? |||| Reinviare l’invito a %{count} persone?',
    add_to_group:
      'Aggiungere %{count} persona a un gruppo |||| Aggiungere %{count} persone a un gruppo',
    remove_from_group:
      'Rimuovere %{count} persona da un gruppo |||| Rimuovere %{count} persone da un gruppo',
    set_role: 'Cambiare il ruolo di %{count} persona |||| Cambiare il ruolo di %{count} persone',
    request_identity:
      'Chiedere i dati anagrafici a %{count} persona? |||| Chiedere i dati anagrafici a %{count} persone?',
  },
  text: {
    archive:
      'Le loro sessioni terminano subito e gli inviti in attesa vengono revocati. Sarà possibile ripristinarle in seguito.',
    unarchive:
      'Chi faceva già parte dell’organizzazione può accedere di nuovo; gli altri ricevono un nuovo invito.',
  },
  counting: 'Conteggio delle e-mail…',
  mails:
    'Verrà inviata al massimo %{count} e-mail, che non si potrà più richiamare. |||| Verranno inviate al massimo %{count} e-mail, una per persona, che non si potranno più richiamare.',
  no_mails: 'Non verrà inviata alcuna e-mail: nessuna di queste persone è interessata.',
  group: 'Gruppo',
  no_groups: 'Non c’è ancora alcun gruppo. È possibile crearne uno in “Gruppi e autorizzazioni”.',
  role: 'Ruolo',
  changed:
    'Ora l’azione riguarda %{count} persona. Non è stato fatto nulla; confermare il nuovo numero. |||| Ora l’azione riguarda %{count} persone. Non è stato fatto nulla; confermare il nuovo numero.',
  running:
    'Con molte persone ci vuole un po’ di tempo. L’operazione prosegue anche chiudendo questa pagina.',
  done: {
    archive: '%{count} persona archiviata. |||| %{count} persone archiviate.',
    unarchive: '%{count} persona ripristinata. |||| %{count} persone ripristinate.',
    resend: '%{count} invito verrà reinviato. |||| %{count} inviti verranno reinviati.',
    add_to_group:
      '%{count} persona aggiunta al gruppo %{choice}. |||| %{count} persone aggiunte al gruppo %{choice}.',
    remove_from_group:
      '%{count} persona rimossa dal gruppo %{choice}. |||| %{count} persone rimosse dal gruppo %{choice}.',
    set_role:
      '%{count} persona ha ora il ruolo %{choice}. |||| %{count} persone hanno ora il ruolo %{choice}.',
    request_identity:
      '%{count} persona riceverà la richiesta via e-mail. |||| %{count} persone riceveranno la richiesta via e-mail.',
  },
  nothing: 'Non è stato fatto nulla.',
  left: '%{count} persona esclusa: |||| %{count} persone escluse:',
  reason: {
    user: {
      unchanged: 'per %{count} non c’era nulla da cambiare',
      not_found: '%{count} non è più presente |||| %{count} non sono più presenti',
      already_archived: '%{count} era già archiviata |||| %{count} erano già archiviate',
      not_archived: '%{count} non è archiviata |||| %{count} non sono archiviate',
      archived_member: '%{count} è archiviata |||| %{count} sono archiviate',
      is_yourself:
        '%{count} è il proprio account: procedere dalla propria pagina o rivolgersi a un collega',
      holds_more:
        '%{count} ha autorizzazioni che non si possiedono |||| %{count} hanno autorizzazioni che non si possiedono',
      last_admin: '%{count} è l’ultimo amministratore attivo',
    },
    group: {
      not_allowed: 'per %{count} sono coinvolte autorizzazioni che non si possiedono',
      last_manager: '%{count} è l’ultimo amministratore che può gestire i gruppi',
    },
    permission: {
      missing:
        '%{count} andrebbe invitata di nuovo, ma manca l’autorizzazione a invitare |||| %{count} andrebbero invitate di nuovo, ma manca l’autorizzazione a invitare',
    },
    invitation: {
      not_pending:
        '%{count} non ha un invito in attesa |||| %{count} non hanno un invito in attesa',
    },
    identity: {
      already_submitted:
        '%{count} li ha già forniti e sono in attesa di convalida |||| %{count} li hanno già forniti e sono in attesa di convalida',
      already_validated: 'per %{count} sono già convalidati',
    },
    request: {
      too_many:
        '%{count} ha appena ricevuto un’e-mail, o ne ha già ricevute abbastanza oggi |||| %{count} hanno appena ricevuto un’e-mail, o ne hanno già ricevute abbastanza oggi',
    },
  },
} as const;
