/** Personal information: what can be wrong with it, and with what is done to it. */
export const identities = {
  'identity.not_fields': 'Il corpo della richiesta è un oggetto di campi.',
  'identity.version': 'version è il numero letto insieme ai campi.',
  'identity.object': 'identity è un oggetto JSON di dati anagrafici.',
  'identity.account_object': 'account è un oggetto JSON, come per un nuovo utente.',
  'identity.decision': 'Usare validate o return.',
  'identity.reasons': 'Indicare i campi da restituire, ciascuno con il suo motivo.',
  'identity.reasons_return':
    'I motivi riguardano i campi da restituire. Restituire l’identità oppure non indicare motivi.',
  'identity.reason_needed': 'Indicare il motivo della restituzione.',
  'identity.reason_too_long': 'Usare al massimo {max} caratteri.',
  'identity.own':
    'Nessuno può convalidare la propria identità. Rivolgersi a un’altra persona autorizzata.',
  'identity.holds_more':
    'Di questa identità può occuparsi solo chi ha almeno le stesse autorizzazioni della persona.',
  'identity.changed':
    'Nel frattempo qualcun altro ha modificato questi dati. Controllare le modifiche, poi salvare di nuovo.',
  'identity.key_missing': 'Impossibile decifrare questi dati: manca la chiave segreta “{keyId}”.',
  'identity.altered':
    'Impossibile decifrare questi dati: sono stati alterati o appartengono ad altro.',
  'identity.older_keys':
    'Chiedere a chi gestisce questo server di rendere di nuovo disponibili le chiavi precedenti.',
  'identity.uses': 'fields è un oggetto che associa ai nomi dei campi required, optional o hidden.',
  'identity.use': 'Usare required, optional o hidden.',
  'identity.name_asked':
    'Nome e cognome vengono sempre chiesti: alcune persone ne hanno uno soltanto.',
  'identity.request_at_most':
    'Indicare al massimo {max} id; con un filtro il numero di persone è libero.',
  'identity.request_filter': 'Indicare un filtro come quelli dell’elenco utenti.',

  'identity.unknown_field': 'Questo campo non esiste.',
  'identity.hidden': 'Questa organizzazione non richiede questo dato.',
  'identity.needed': 'Campo obbligatorio.',
  'identity.name_needed': 'Serve un nominativo. Compilare il cognome, il nome o entrambi.',
  'identity.name_text': 'Un nome è un testo.',
  'identity.name_too_long': 'Il nome è troppo lungo. Usare al massimo {max} caratteri.',
  'identity.too_long': 'Il testo è troppo lungo. Usare al massimo {max} caratteri.',
  'identity.unreadable':
    'Il testo contiene caratteri non utilizzabili, come un’interruzione di riga o un carattere illeggibile. Scriverlo di nuovo.',
  'identity.sex': 'Usare 0 (sconosciuto), 1 (maschile), 2 (femminile) o 9 (non applicabile).',
  'identity.date': 'Scrivere la data come anno-mese-giorno, ad esempio 1990-12-31.',
  'identity.no_such_day': 'Questo giorno non esiste nel calendario.',
  'identity.too_early': 'La data è anteriore al {year}. Controllare l’anno.',
  'identity.in_future': 'La data è nel futuro.',
  'identity.expires_later': 'La scadenza di un documento è successiva al rilascio.',
  'identity.issued_later': 'Il rilascio di un documento è successivo alla nascita della persona.',
  'identity.country':
    'Questo non è un paese. Usare il codice di due lettere (ISO 3166-1), ad esempio IT.',
  'identity.nationalities':
    'Indicare i paesi con i codici di due lettere (ISO 3166-1), ad esempio IT; QS per apolide, QU per non specificato.',
  'identity.too_many_nationalities': 'Indicare al massimo {max} cittadinanze.',
  'identity.email': 'Questo non è un indirizzo e-mail. Scriverlo nel formato nome@example.com.',
  'identity.phone': 'Iniziare con il prefisso internazionale, ad esempio +39 06 1234567.',
  'identity.several_phones':
    'È presente più di un numero di telefono, oppure un interno. Indicare un solo numero, ad esempio +39 06 1234567.',
  'identity.no_phone': 'Questo non è un numero di telefono di quel paese. Controllare le cifre.',

  'cell.date':
    'Scrivere le date come 1990-12-31; 05/06/1990 può essere letto in due modi. In un foglio di calcolo: assegnare alla colonna il formato AAAA-MM-GG.',
  'cell.sex':
    'Scrivere femminile o maschile, oppure 0 (sconosciuto), 1 (maschile), 2 (femminile) o 9 (non applicabile).',
  'cell.phone_not_here':
    'Questo non è un numero di telefono del paese dell’importazione. Scriverlo con il prefisso internazionale, ad esempio +39 06 1234567.',
  'cell.country': 'Scrivere il nome del paese o il suo codice di due lettere, ad esempio IT.',
  'cell.nationalities':
    'Scrivere il nome del paese o il suo codice di due lettere, ad esempio IT; più paesi come IT|FR. Per gli apolidi scrivere “apolide”.',
  'cell.phone':
    'Iniziare con il prefisso internazionale, ad esempio +39 06 1234567. In un foglio di calcolo: assegnare alla colonna il formato testo, per conservare il segno +.',
} as const;
