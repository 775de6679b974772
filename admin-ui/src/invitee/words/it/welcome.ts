/** The words of the page where people give their personal information. */
export const welcome = {
  title: 'I suoi dati anagrafici',
  back: 'Indietro',
  not_chosen: 'Non scelto',
  required: '(campo obbligatorio)',
  date_incomplete: 'La data è incompleta oppure il giorno non esiste.',
  either_name: 'Nome o cognome',
  go_to: 'Vai a {organization}',
  /** Beside a field; blank where its name says it all. */
  hint: {
    given_name: 'Tutti i nomi, come nel documento. Se ha un solo nome, compili uno dei due campi.',
    family_name: '',
    birth_given_name: 'Se era diverso.',
    birth_family_name: 'Se era diverso.',
    sex: 'Come nel documento.',
    birthdate: '',
    place_of_birth: { locality: 'Città o comune', region: '', country: '' },
    nationalities: '',
    personal_administrative_number:
      'Attribuito da uno Stato: il codice fiscale o un numero di previdenza sociale.',
    address: {
      street_address: '',
      house_number: '',
      postal_code: '',
      locality: '',
      region: '',
      country: '',
    },
    email: '',
    phone_number: 'Con il prefisso internazionale, ad esempio +39\u00a006\u00a01234567',
    document_type: 'Ad esempio passaporto o carta d’identità',
    document_number: '',
    issuing_country: '',
    issuing_authority: '',
    date_of_issuance: '',
    date_of_expiry: '',
  },
  nationality: {
    one: 'Cittadinanza',
    several: 'Cittadinanze',
    of: 'Cittadinanza {number}',
    remove: 'Rimuovi',
    remove_of: 'Rimuovi cittadinanza {number}',
    add: 'Aggiungi un’altra',
    add_nationality: 'Aggiungi un’altra cittadinanza',
  },
  choose: {
    title: 'Per quale organizzazione?',
    text: 'Ogni organizzazione ha i suoi dati separatamente. Le altre non li vedono.',
  },
  sign_in: {
    text: 'Acceda per continuare con i suoi dati anagrafici.',
    again:
      'Nel frattempo la sessione è terminata. Quanto ha scritto è ancora qui. Acceda per continuare.',
    invited:
      'Se ha ricevuto un invito e non ha ancora una password, apra prima il link nell’invito.',
    new_tab: 'Accedi (nuova scheda)',
    is_signed_in: 'Accesso effettuato, continua',
  },
  frame: {
    for: 'Dati anagrafici per {organization}',
    another: 'Un’altra organizzazione',
    signed_in_as: 'Accesso effettuato come {email}',
    sign_out: 'Esci',
    step_of: 'Passaggio {step} di {steps}',
  },
  step: {
    introduction: {
      one: '{organization} le chiede alcuni dati anagrafici, in {count} breve passaggio e un riepilogo. Vengono conservati in forma cifrata. Man mano che procede viene salvata una bozza; {organization} esamina i dati solo dopo che li ha inviati.',
      other:
        '{organization} le chiede alcuni dati anagrafici, in {count} brevi passaggi e un riepilogo. Vengono conservati in forma cifrata. Man mano che procede viene salvata una bozza; {organization} esamina i dati solo dopo che li ha inviati.',
    },
    continue: 'Continua',
    to_review: 'Vai al riepilogo',
    save_and_review: 'Salva e vai al riepilogo',
  },
  saved: {
    saving: 'Salvataggio…',
    not: 'Non salvato',
    now: 'Salvato un momento fa',
    now_partly: 'Salvato un momento fa, tranne quanto evidenziato',
    at: 'Salvato alle {time}',
    at_partly: 'Salvato alle {time}, tranne quanto evidenziato',
    merged:
      'Nel frattempo {organization} ha modificato questi dati: {fields}. Quanto ha scritto è conservato.',
    kept_here: 'Quanto ha scritto è ancora qui; tenga aperta questa pagina finché non è salvato.',
  },
  conflict: {
    title: 'Nel frattempo {organization} ha modificato questi dati',
    title_own: 'Ha modificato questi dati in un’altra finestra',
    who: 'Modifica di {name}.',
    who_when: 'Modifica di {name}, {time}.',
    validated: 'Ora i dati sono verificati e confermati.',
    submitted: 'Ora i dati sono inviati.',
    choose: 'Scelga che cosa vale. Nulla di quanto ha scritto va perso.',
    nothing_lost: 'Nulla di quanto ha scritto va perso.',
    mine: 'Mantieni quanto scritto qui',
    theirs: 'Usa i dati di {organization}',
    theirs_own: 'Usa i dati dell’altra finestra',
    taken: 'Altri dati modificati e ripresi da lì: {fields}.',
    kept: 'Dati mantenuti come li ha scritti: {fields}.',
    blank: 'Nessun valore',
    go_on: 'Continua',
  },
  returned: {
    title: {
      one: 'Un dato da correggere',
      other: 'Alcuni dati da correggere',
    },
    text: '{organization} ha esaminato i suoi dati e le chiede di correggere quanto segue. Il resto va bene così.',
    untouched: 'Non ha modificato questi dati: {fields}. Inviare comunque?',
    send: 'Invia di nuovo',
    everything: 'Visualizza tutti i dati forniti',
  },
  review: {
    given: 'Dati forniti',
    change: 'Modifica',
    change_part: 'Modifica: {part}',
    is_submitted:
      'Ora i dati sono all’esame di {organization}. Se modifica qualcosa, tornano a essere una bozza e dovrà inviarli di nuovo.',
    is_validated:
      '{organization} ha confermato questi dati. Le correzioni partono solo quando preme Invia, e poi attendono una nuova verifica.',
    open: 'Prima di inviare i dati, compili o corregga: {fields}.',
    ready: 'È tutto corretto? Allora può inviare i dati.',
    needed: 'Ancora da compilare',
    name_needed: 'Compili il nome, il cognome o entrambi',
    blank: 'Dati non forniti: {fields}',
    refused: 'Prima dell’invio va corretto quanto segue: {fields}.',
    send: 'Invia a {organization}',
  },
  status: {
    submitted: 'Dati inviati. Ora li esamina {organization}.',
    submitted_text: 'Non resta altro da fare. Se qualcosa va corretto, riceverà un’e-mail.',
    submitted_on:
      'Invio: {time}. Non resta altro da fare. Se qualcosa va corretto, riceverà un’e-mail.',
    change: 'Modifica qualcosa',
    changes: 'Se modifica qualcosa, i dati tornano a essere una bozza e dovrà inviarli di nuovo.',
    validated: '{organization} ha confermato i dati',
    validated_text:
      'I suoi dati anagrafici sono stati verificati e confermati. Non resta altro da fare.',
    validated_on:
      'I suoi dati anagrafici sono stati verificati e confermati. Data della conferma: {time}. Non resta altro da fare.',
    correct: 'Correggi qualcosa',
    corrects:
      'È cambiato qualcosa? Può correggere i dati. {organization} dovrà poi verificarli di nuovo.',
    look: 'Visualizza i dati forniti',
  },
} as const;
