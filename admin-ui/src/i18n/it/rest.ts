export const emails = {
  title: 'E-mail',
  search: 'Cerca tra i destinatari',
  empty_title: 'Ancora nessuna e-mail',
  empty_text: 'Qui è elencata ogni e-mail in uscita, con la risposta del server di posta.',
  column: {
    recipient: 'Destinatario',
    kind: 'E-mail',
    status: 'Stato',
    attempts: 'Tentativi',
    created: 'In coda dal',
  },
  filter: { status: 'Stato' },
  retry: 'Riprova',
  retried: 'Un nuovo tentativo di invio dell’e-mail è in corso.',
} as const;

export const events = {
  title: 'Comunicati all’applicazione',
  empty_title: 'Nessun evento comunicato',
  empty_text:
    'Ciò che accade qui viene comunicato all’applicazione che ospita Usher, dove è in ascolto.',
  column: { name: 'Che cosa', status: 'Stato', attempts: 'Tentativi', created: 'Quando' },
  filter: { status: 'Stato' },
  status: { waiting: 'Da comunicare', delivered: 'Comunicato', failed: 'Non accettato' },
  retry: 'Comunica di nuovo',
  retried: 'L’evento verrà ora comunicato di nuovo all’applicazione.',
  name: {
    people: { invited: 'Persone invitate' },
    invitation: { accepted: 'Invito accettato', revoked: 'Invito revocato' },
    person: {
      updated: 'Account modificato',
      archived: 'Persona archiviata',
      unarchived: 'Persona ripristinata',
      erased: 'Persona cancellata',
    },
    identity: {
      submitted: 'Identità inviata',
      returned: 'Identità restituita',
      validated: 'Identità convalidata',
    },
    import: {
      completed: 'Importazione completata',
      failed: 'Importazione non riuscita',
      undone: 'Importazione annullata',
    },
    mail: { failed: 'E-mail non recapitata' },
  },
} as const;

export const audit = {
  title: 'Registro di controllo',
  empty_title: 'Ancora nulla di registrato',
  empty_text: 'Qui viene registrato chi ha fatto che cosa, e quando.',
  column: {
    at: 'Quando',
    action: 'Che cosa',
    actor: 'Chi',
    subject: 'Riguardo a',
    detail: 'Dettagli',
  },
  filter: {
    from: 'Dal',
    to: 'Al',
    person_help: 'Digitare un nome, un indirizzo e-mail o un nome utente.',
  },
  nobody: 'Nessun accesso effettuato',
  erased: 'Una persona poi cancellata',
  group_gone: 'un gruppo poi eliminato',
  changed: 'modificati',
  chosen: 'Persone scelte',
  yes: 'sì',
  no: 'no',
  of: {
    fields: 'Campi',
    account: 'Account',
    role: 'Ruolo',
    groups: 'Gruppi',
    groupId: 'Gruppo',
    metadata: 'Metadati',
    from: 'da',
    to: 'a',
    added: 'aggiunti',
    removed: 'rimossi',
    permissions: 'Autorizzazioni',
    granted: 'Concesse',
    withdrawn: 'Revocate',
    version: 'Versione',
    status: 'Stato',
    source: 'Origine',
    kind: 'E-mail',
    link: 'Link',
    reason: 'Motivo',
    requestedByInvitee: 'Richiesto dalla persona',
    filteredBy: 'Filtro',
    undone: 'Inviti annullati',
    queued: 'E-mail inviate',
    skipped: 'Escluse',
  },
  source: {
    hr: 'Personale',
    person: 'La persona',
    import: 'Un’importazione',
    csv: 'File CSV',
    manual: 'Inserimento manuale',
  },
  link: { mailed: 'inviato via e-mail', copied: 'copiato dal personale' },
  reason: { retention: 'fine del periodo di conservazione previsto dalle impostazioni' },
} as const;

export const settings = {
  title: 'Impostazioni',
  organization: 'Organizzazione',
  name: 'Nome',
  name_help: 'Compare negli inviti.',
  contact_email: 'E-mail di contatto',
  contact_email_help: 'A chi possono rivolgersi le persone invitate.',
  language: 'Lingua',
  language_help: 'Delle e-mail, e del pannello per i membri che non ne hanno scelta una propria.',
  language_none: 'Non scelta',
  invitation_days: 'Validità degli inviti (giorni)',
  reminders: 'Promemoria alle persone che non hanno accettato',
  allow_self_validation: 'Consenti di convalidare la propria identità',
  allow_self_validation_help:
    'E quella di chi ha più autorizzazioni. Se disattivata, la convalida spetta a un’altra persona con almeno le stesse autorizzazioni.',
  saved: 'Impostazioni salvate.',
  leave: 'Le modifiche alle impostazioni non sono state salvate.',
  new_organization: 'Nuova organizzazione',
  new_organization_text:
    'Un’organizzazione separata, con persone, gruppi e impostazioni propri. Chi la crea ne diventa amministratore.',
  create_organization: 'Crea organizzazione',
  created: 'L’organizzazione “%{name}” è stata creata ed è ora quella in uso.',
  identity: {
    title: 'Campi dell’identità',
    intro:
      'I dati che vengono chiesti alle persone. I campi obbligatori devono essere presenti prima che un’identità possa essere inviata o convalidata; nelle bozze possono mancare. I campi nascosti non vengono chiesti; i dati forniti in precedenza non vengono più mostrati.',
    required: 'Obbligatorio',
    optional: 'Facoltativo',
    hidden: 'Nascosto',
    why_name: 'Non si può nascondere. Uno dei due può restare vuoto, per chi ha un solo nome.',
  },
  retention: {
    title: 'Conservazione dei dati personali',
    intro:
      'Ciò che non serve più viene eliminato automaticamente, alcune volte al giorno. Con il valore 0 la conservazione è illimitata.',
    invitees: 'Conserva le persone che non hanno mai accettato per',
    invitees_help:
      'Giorni dalla fine dell’ultimo invito. Poi le persone vengono cancellate, con tutti i dati inseriti su di loro. Restano le persone i cui dati anagrafici sono in attesa di convalida o convalidati.',
    cells: 'Conserva il contenuto dei file importati per',
    cells_help:
      'Giorni dalla fine di un’importazione. Poi i nomi, gli indirizzi e i metadati delle righe vengono eliminati. I numeri restano, come pure le persone invitate.',
    drafts: 'Conserva le bozze dei dati anagrafici per',
    drafts_help:
      'Giorni dall’ultima modifica. Poi la bozza viene eliminata, chiunque l’abbia iniziata, mentre la persona resta. I dati inviati o convalidati non vengono mai eliminati in questo modo.',
    days: 'giorno |||| giorni',
    for_ever: 'senza limiti',
    shorter_title: 'Conservare i dati personali per meno tempo?',
    shorter_confirm: 'Conserva per meno tempo',
    shorter_text:
      'L’eliminazione inizia automaticamente entro poche ore, con i dati che hanno già superato il limite, e da lì prosegue. Non è possibile tornare indietro.',
    erases_invitees:
      'Le persone che non hanno mai accettato vengono cancellate, con tutti i dati inseriti su di loro, quando il loro ultimo invito è terminato da più di %{count} giorno. |||| Le persone che non hanno mai accettato vengono cancellate, con tutti i dati inseriti su di loro, quando il loro ultimo invito è terminato da più di %{count} giorni.',
    erases_cells:
      'I nomi, gli indirizzi e i metadati nelle righe delle importazioni vengono eliminati quando l’importazione è terminata da più di %{count} giorno. |||| I nomi, gli indirizzi e i metadati nelle righe delle importazioni vengono eliminati quando l’importazione è terminata da più di %{count} giorni.',
    erases_drafts:
      'Le bozze dei dati anagrafici vengono eliminate quando nessuno le modifica da più di %{count} giorno. |||| Le bozze dei dati anagrafici vengono eliminate quando nessuno le modifica da più di %{count} giorni.',
  },
} as const;

export const account = {
  title: 'Il mio account',
  language: 'Lingua',
  language_help: 'Di questo pannello e delle e-mail inviate a Lei.',
  language_none: 'Come nell’organizzazione',
  language_saved: 'La lingua è stata cambiata.',
  password: 'Modifica password',
  current_password: 'Password attuale',
  new_password: 'Nuova password',
  password_help: 'Almeno 12 caratteri di qualsiasi tipo; va bene anche una frase.',
  change: 'Modifica password',
  changed: 'La password è stata modificata. Le altre sessioni sono terminate.',
  sessions: 'Sessioni attive',
  this_session: 'Questa',
  last_seen: 'Ultimo utilizzo: %{time}',
  end: 'Disconnetti',
  ended: 'La sessione è terminata.',
  everywhere: 'Disconnetti ovunque',
  everywhere_title: 'Disconnettere tutte le sessioni?',
  everywhere_text:
    'Tutte le sessioni terminano, compresa questa. È possibile accedere di nuovo subito.',
  unknown_browser: 'Browser sconosciuto',
  personal: 'I miei dati personali',
  personal_text:
    'I dati anagrafici sono ciò che l’organizzazione conserva della propria identità: è possibile fornirli, correggerli e vedere se sono convalidati. Si può anche ottenere, in un file, tutto ciò che è conservato qui sul proprio conto.',
  personal_information: 'I miei dati anagrafici',
  download: 'Scarica i miei dati',
} as const;

export const home = {
  welcome: 'Buongiorno, %{name}',
  next: 'Prossimi passi',
  first: 'Invitare le prime persone',
  first_text:
    'Per ora non c’è nessun altro. Invitare una persona, oppure un intero foglio di calcolo.',
  nothing: 'Nulla in attesa.',
  invite_one: 'Invita una persona',
  invite_many: 'Invita in blocco',
  mail: {
    title: 'Le e-mail non partono',
    refused: 'Il server di posta le rifiuta: “%{words}”',
    unreachable: 'Il server di posta non è raggiungibile: “%{words}”',
    no_server:
      'Non è configurato alcun server di posta. Può configurarlo chi gestisce questo server.',
    since: 'Da: %{time}.',
    again: 'Le e-mail in attesa sono conservate e l’invio viene ritentato automaticamente.',
    kept: 'Le e-mail in attesa sono conservate e partiranno quando ce ne sarà uno.',
    see: 'Visualizza le e-mail in attesa',
  },
  failed_mails: '%{count} e-mail non recapitata |||| %{count} e-mail non recapitate',
  failed_mails_action: 'Scopri perché',
  failed_events:
    '%{smart_count} evento non accettato dall’applicazione |||| %{smart_count} eventi non accettati dall’applicazione',
  failed_events_action: 'Scopri perché',
  waiting: '%{count} identità in attesa di convalida |||| %{count} identità in attesa di convalida',
  waiting_action: 'Convalida',
  import_ready: '%{name}: %{count} riga da controllare |||| %{name}: %{count} righe da controllare',
  import_ready_action: 'Controlla',
  import_running: '%{name} in corso',
  import_running_action: 'Segui',
  funnel: {
    title: 'A che punto sono le persone',
    span: 'Aggiunte',
    spans: {
      all: 'Dall’inizio',
      '7': 'Negli ultimi 7 giorni',
      '30': 'Negli ultimi 30 giorni',
      '90': 'Negli ultimi 90 giorni',
      '365': 'Nell’ultimo anno',
    },
    invited: 'Invitate',
    mailed: 'E-mail inviata',
    accepted: 'Invito accettato',
    identity_given: 'Identità fornita',
    validated: 'Identità convalidata',
  },
  expiring:
    '%{count} invito scade entro una settimana |||| %{count} inviti scadono entro una settimana',
  expiring_action: 'Vedere di chi',
  import_mapping: '%{name}: le colonne sono da scegliere',
  import_mapping_action: 'Scegliere',
  own: {
    title: 'I miei dati anagrafici',
    none: 'Non li ha ancora forniti.',
    requested: 'Le sono stati chiesti il %{day}.',
    draft: 'Ha iniziato, ma non li ha ancora inviati.',
    submitted: 'Li ha inviati il %{day}. Sono in attesa di verifica.',
    returned:
      '%{count} campo è stato rimandato per la correzione. |||| %{count} campi sono stati rimandati per la correzione.',
    corrected: 'I campi rimandati sono corretti, ma non ancora inviati.',
    validated: 'Sono stati convalidati il %{day}.',
    give: 'Fornirli ora',
    finish: 'Completare',
    correct: 'Correggere %{count} campo |||| Correggere %{count} campi',
    see: 'Vederli',
    account: 'Il mio account',
    since: 'Qui dal',
  },
} as const;

export const login = {
  show: 'Mostra password',
  hide: 'Nascondi password',
} as const;
