const nameTooLong = 'Il nome è troppo lungo. Usare al massimo {max} caratteri.';
const nameUnreadable =
  'Il nome contiene caratteri non ammessi, come un’interruzione di riga o un carattere illeggibile. Scriverlo di nuovo.';
const asPersonal = 'Questo valore non è utilizzabile. Correggerlo o lasciarlo vuoto.';

/** The faults of rows: `row.` and the code, and what else a code can mean. */
export const rows = {
  'row.email.required': 'Serve un indirizzo e-mail.',
  'row.email.invalid': 'Questo non è un indirizzo e-mail. Scriverlo nel formato nome@example.com.',
  'row.email.several':
    'Qui ci sono più indirizzi: {emails, quoted}. Lasciare solo quello a cui inviare l’invito.',
  'row.email.domain_unlikely':
    'Questo indirizzo è corretto? Forse dovrebbe finire con {domain, quoted}.',
  'row.email.placeholder':
    'È l’esempio di un modello e l’indirizzo di nessuno. Eliminare la riga o scrivere l’indirizzo della persona.',
  'row.text.column_repeated':
    'Più colonne hanno lo stesso nome di questa e indicano altro. Verificare di chi si tratta e se manca qualcuno.',
  'row.email.too_long':
    'L’indirizzo e-mail è troppo lungo. Può avere {max} caratteri, di cui 64 prima della @.',
  'row.email.duplicate_in_file':
    'La riga {row} ha lo stesso indirizzo e-mail, ed è quella che vale.',
  'row.name.required': 'Serve un nominativo. Compilare il nome, il cognome o entrambi.',
  'row.name.swapped': 'Il nome e il cognome sembrano invertiti.',
  'row.name.unsure':
    'Non è certo quali di queste parole siano il cognome, né se siano tutte nomi. Controllare nome e cognome.',
  'row.name.commented':
    'Questo nome inizia con # o --, come le righe da ignorare. Eliminare il segno o la riga.',
  'row.name.perhaps_elsewhere':
    'Manca un nome, che forse è in un’altra colonna del file. Indicare quale in “Colonne del file”.',
  'row.name.goes_by':
    'Il file riporta anche il nome con cui questa persona è conosciuta, ed è quello che viene usato. Verificare quale dei due è corretto.',
  'row.name.perhaps_nobody':
    'Forse è una nota, un esempio o un posto vacante, e non una persona. In tal caso eliminare la riga.',
  'row.first_name.too_long': nameTooLong,
  'row.last_name.too_long': 'Il cognome è troppo lungo. Usare al massimo {max} caratteri.',
  'row.first_name.invalid_characters': nameUnreadable,
  'row.last_name.invalid_characters':
    'Il cognome contiene caratteri non ammessi, come un’interruzione di riga o un carattere illeggibile. Scriverlo di nuovo.',
  'row.username.invalid':
    'Questo nome utente non è utilizzabile. Iniziare con una lettera o una cifra, continuare con lettere dello stesso alfabeto, cifre, punti, trattini o trattini bassi, al massimo {max} caratteri.',
  'row.username.taken':
    'Questo nome utente è già in uso. Sceglierne un altro, oppure lasciarlo vuoto per generarne uno.',
  'row.username.duplicate_in_file':
    'Una riga precedente ha lo stesso nome utente. Sceglierne un altro, oppure lasciarlo vuoto per generarne uno.',
  'row.role.unknown':
    '{role, quoted} non è un ruolo previsto qui. Usare Amministratore, HR o Membro.',
  'row.role.not_allowed':
    'Non è possibile assegnare il ruolo {role}, perché consente più di quanto è consentito a chi lo assegna. Scegliere un altro ruolo o rivolgersi a un amministratore.',
  'row.group.unknown': {
    one: 'Il gruppo {names, quoted} non esiste. Correggere il nome o creare prima il gruppo.',
    other: 'I gruppi {names, quoted} non esistono. Correggere i nomi o creare prima i gruppi.',
  },
  'row.group.perhaps_above':
    'È vuoto, e il file indica ogni gruppo una sola volta. Forse si intende il gruppo di una riga precedente.',
  'row.group.not_allowed':
    'Non è possibile aggiungere persone a {names, quoted}. Usare un altro gruppo o rivolgersi a un amministratore.',
  'row.group.too_many': 'Una riga può indicare al massimo {max} gruppi. Toglierne alcuni.',
  'row.metadata.refused': 'Questo valore non è utilizzabile qui.',
  'row.metadata.not_judged':
    'Al momento non è possibile verificare “{title}”. Riprovare tra qualche minuto, oppure lasciarlo vuoto.',
  'row.language.unknown':
    '{language, quoted} non è tra le lingue in cui scrive Usher ({tags}). In mancanza di una di queste vale quella dell’organizzazione.',
  'row.metadata.invalid_json':
    'I metadati non sono JSON valido. Scriverli nel formato {"chiave": "valore"}.',
  'row.metadata.not_object':
    'I metadati non sono un oggetto JSON. Racchiuderli tra parentesi graffe con una chiave, ad esempio {"chiave": "valore"}.',
  'row.metadata.too_large':
    'I metadati sono troppo grandi. Usare al massimo {perValue, number} caratteri per valore e {max, number} in tutto, al massimo {names, number} chiavi e al massimo {depth} livelli di oggetti ed elenchi annidati.',
  'row.name.invalid': asPersonal,
  'row.text.invalid': asPersonal,
  'row.sex.unknown': asPersonal,
  'row.date.invalid': asPersonal,
  'row.date.ambiguous':
    'Il giorno e il mese di questa data si possono leggere in due modi. Indicare l’ordine delle date, oppure scriverla come 1990-12-31.',
  'row.country.unknown': asPersonal,
  'row.nationality.unknown': asPersonal,
  'row.phone.invalid': asPersonal,
  'row.phone.no_country':
    'Questo numero di telefono non indica il paese. Scegliere il paese di questi numeri, oppure scriverlo come +39 06 1234567.',
  'row.phone.spoilt':
    'Un foglio di calcolo ha arrotondato questo numero di telefono e la parte finale è andata persa. Scriverlo di nuovo, in una colonna in formato testo.',
  'row.text.encoding_doubtful':
    'Qui alcune lettere potrebbero essere sbagliate. Controllare la grafia del testo.',
  'row.identity.not_allowed':
    'Chi ha avviato l’importazione non può più registrare o convalidare identità in questo modo.',
  'row.identity.not_updated':
    'Un file non modifica i dati anagrafici delle persone già presenti. Modificarli nella loro pagina.',
  'row.invite.refused': 'Questa persona non può essere invitata.',
  'row.person.not_here':
    'Qui nessuno ha questo indirizzo e-mail. Scegliere “Invita e aggiorna” per invitare anche nuove persone.',
  'row.person.not_here_by_username':
    'Qui nessuno ha questo nome utente. Per una nuova persona indicare l’indirizzo e-mail.',
  'row.status.not_here':
    'Secondo lo stato {status, quoted} questa persona potrebbe non essere più presente. Verrà comunque invitata.',
  'row.status.left':
    'Secondo questo file la persona va via o è andata via in data {day, quoted}. Viene invitata comunque.',
  'row.status.unknown': 'Questo non è uno stato. Scrivere attivo o archiviato.',
  'row.update.not_allowed': 'Manca l’autorizzazione per modificare questo dato delle persone.',
  'row.row.hidden':
    'Questa riga è nascosta nella cartella di lavoro, forse da un filtro. Rimuoverla se la persona non va considerata.',
  'row.row.too_many_cells':
    'La riga {line} del file ha più celle che colonne. Mettere tra virgolette le celle che contengono il separatore, oppure togliere le celle in eccesso.',
  'row.row.unbalanced_quote':
    'Alla riga {line} del file una virgoletta non ha la sua corrispondente. Mettere tra virgolette l’intera cella e raddoppiare le virgolette al suo interno.',

  'status.active': 'Attivo',
  'status.invited': 'Invitato',
  'status.archived': 'Archiviato',

  'role.admin': 'Amministratore',
  'role.admin.does': 'Gestisce l’organizzazione in Usher.',
  'role.hr': 'HR',
  'role.hr.does': 'Si occupa dei dati personali.',
  'role.member': 'Membro',
  'role.member.does': 'Tutte le altre persone.',

  'change.row.changed':
    'Qualcosa è cambiato dopo il controllo di questa riga. Caricarla di nuovo per ripetere il controllo.',
  'change.account.appeared':
    'Dopo il controllo di questa riga è stato creato un account con questo indirizzo e-mail. Caricare di nuovo la riga per invitarne il titolare.',
  'change.account.disappeared':
    'L’account con questo indirizzo e-mail non esiste più dal controllo di questa riga. Caricare di nuovo la riga per invitare la persona.',
  'change.member.appeared':
    'Dopo il controllo di questa riga la persona è entrata nell’organizzazione per un’altra via.',
  'change.member.disappeared': 'Questa persona non è più presente.',
  'change.person.changed':
    'Qualcuno ha modificato questa persona dopo il controllo della riga. Caricare di nuovo la riga per vedere che cosa cambierebbe ora.',
  'change.update.not_allowed':
    'Chi ha avviato l’importazione non può modificare questo dato della persona, o non può più farlo.',
  'change.person.erased': 'Questa persona è stata cancellata e la riga è stata svuotata.',
  'change.username.taken':
    'Dopo il controllo di questa riga il nome utente è stato preso da altri. Sceglierne uno diverso.',
  'change.role.not_allowed': 'Chi ha avviato l’importazione non può più assegnare questo ruolo.',
  'change.group.unknown':
    'Un gruppo di questa riga non esiste più dal momento del controllo, o non può più essere assegnato.',
  'change.identity.not_allowed':
    'Chi ha avviato l’importazione non può più registrare o convalidare identità in questo modo.',
  'change.identity.settings_changed':
    'Dopo il controllo di questa riga l’organizzazione ha cambiato i dati anagrafici richiesti. Caricare di nuovo la riga per ripetere il controllo.',
} as const;
