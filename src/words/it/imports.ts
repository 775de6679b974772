/** Files and imports as a whole. */
export const imports = {
  'file.kind.html':
    'Questa è una pagina web, anche se il nome del file fa pensare ad altro. Aprirla in un foglio di calcolo, salvarla in formato .xlsx o CSV e caricare quel file.',
  'file.kind.json':
    'Questo è un file JSON. Esportare le persone in formato CSV o .xlsx e caricare quel file.',
  'file.kind.vcard':
    'Queste sono schede di contatto o eventi di calendario. Esportare i contatti in formato CSV e caricare quel file.',
  'file.kind.ldif':
    'Questo è un estratto di directory (LDIF). Esportare le persone in formato CSV e caricare quel file.',
  'file.kind.yaml':
    'Questo è un file YAML. Esportare le persone in formato CSV o .xlsx e caricare quel file.',
  'file.kind.mbox':
    'Queste sono e-mail. Riportare le persone in una tabella e caricarla in formato .xlsx o CSV.',
  'file.kind.pdf':
    'Questo è un PDF. Caricare la tabella da cui è stato creato, in formato .xlsx o CSV.',
  'file.kind.xml':
    'Questo è un file XML. Esportare le persone in formato CSV o .xlsx e caricare quel file.',
  'file.kind.image': 'Questa è un’immagine. Caricare una tabella in formato .xlsx o CSV.',
  'file.kind.rtf':
    'Questo è un testo formattato. Copiare la tabella in un foglio di calcolo, salvarlo in formato .xlsx o CSV e caricare quel file.',
  'file.kind.doc':
    'Questo è un documento di Word. Copiare la tabella in un foglio di calcolo, salvarlo in formato .xlsx o CSV e caricare quel file.',
  'file.kind.zip':
    'Questo è un archivio (zip o simile) e non una tabella. Estrarlo e caricare il file CSV che contiene.',
  'file.kind.gzip': 'Questo file è compresso (gzip). Estrarlo e caricare il file che contiene.',
  'file.kind.xls':
    'Questo è un vecchio file di Office (.xls) o una cartella di lavoro con password. Salvarlo in formato .xlsx senza password e caricare quel file.',
  'file.kind.executable': 'Questo è un programma. Caricare una tabella in formato .xlsx o CSV.',
  'file.kind.binary':
    'Questo non è né un testo né una cartella di lavoro. Caricare una tabella in formato .xlsx o CSV.',
  'file.kind.utf32':
    'Questo file è in UTF-32. Salvarlo in formato CSV con codifica UTF-8 e caricare quel file.',
  'file.encoding_unknown': 'La codifica {encoding, quoted} non esiste.',
  'file.header_quote':
    'Nell’intestazione, alla riga {line} del file, una virgoletta non ha la sua corrispondente. Correggerla e caricare di nuovo il file.',
  'file.too_many_columns':
    'Il file ha più di {max} colonne. Togliere quelle che non servono e caricarlo di nuovo.',
  'file.no_rows':
    'Il file ha un’intestazione ma nessuna riga. Aggiungere una riga per ogni persona e caricarlo di nuovo.',
  'file.empty':
    'Il file è vuoto. La prima riga indica i nomi delle colonne, ogni riga successiva è una persona.',
  'file.no_header':
    'La prima riga del file non finisce. Deve indicare i nomi delle colonne; ogni riga successiva è una persona.',
  'file.too_many_rows': 'Il file ha più di {max, number} righe. Dividerlo in più file.',
  'file.too_large': 'Il file supera i {max} MB. Dividerlo in più file.',
  'file.choose': 'Scegliere un file da caricare.',
  'file.broke_off':
    'Il caricamento si è interrotto prima che il file arrivasse per intero. Caricarlo di nuovo.',
  'file.server_stopped':
    'Il server si è arrestato durante la lettura del file. Caricarlo di nuovo.',

  'import.rows': 'rows è un elenco di persone.',
  'import.no_row': 'Indicare almeno una riga.',
  'mapping.no_column': 'Il file non ha questa colonna. Caricare di nuovo l’importazione.',
  'mapping.no_field':
    'Questo non è un campo. Sceglierne uno dell’elenco, oppure metadata con una chiave che inizi con una lettera e abbia al massimo 40 lettere, cifre, trattini e trattini bassi.',
  'import.too_many_by_hand': 'Le righe sono troppe. Caricarle come file CSV.',
  'import.text': 'text è il testo incollato.',
  'import.rows_or_text': 'Indicare le righe, un testo o entrambi.',
  'import.row_object': 'Una riga è un oggetto con i campi di una persona.',
  'import.field_unknown': '{name} non è previsto qui.',
  'import.field_metadata': '{name} è un oggetto JSON o il suo testo.',
  'import.field_identity': '{name} è un oggetto di testi, ciascuno con il percorso del campo.',
  'import.field_metadata_columns':
    '{name} è un oggetto di testi, ciascuno con la chiave della colonna.',
  'import.field_groups': '{name} è un elenco di nomi, o un testo in cui i nomi sono separati da |.',
  'import.rows_fixed':
    'Le righe si possono modificare solo finché l’importazione è in attesa di elaborazione.',
  'import.nothing_good':
    'Nessuna riga di questa importazione può essere elaborata. Correggere prima quelle con errori.',
  'import.not_to_undo':
    'Si può annullare solo un’importazione completata, interrotta o non portata a termine.',
  'import.being_undone': 'L’annullamento è in corso.',
  'import.mapping': 'mapping indica che cosa contiene ogni colonna, in base al suo indice.',
  'import.unknown_column':
    'Questa colonna non esiste. Usare una chiave come email, oppure metadata. seguito da una chiave.',
  'import.no_header_line':
    'headerLine è il numero di una riga del file, oppure null se non c’è intestazione.',
  'import.other_encoding':
    'Il file non può essere letto con questa codifica. Caricarlo di nuovo indicando quella giusta.',
  'import.other_sheet': 'Il file non ha questo foglio.',
  'import.sheet_without_rows':
    'Questo foglio non ha righe leggibili. Sceglierne un altro, oppure inserire una riga per ogni persona e caricare di nuovo la cartella di lavoro.',
  'import.sheet_first':
    'Questa scelta riguarda il foglio letto finora. Ripeterla quando l’altro foglio sarà stato letto.',
  'import.workbook_gone':
    'La cartella di lavoro non è più conservata. Caricarla di nuovo per leggerne un altro foglio.',
  'import.settle': 'settle è un elenco di parole del file con il loro significato.',
  'settle.not_possible':
    'Non è possibile risolvere il problema per tutte le righe insieme. Correggere le righe.',
  'settle.other_meaning': 'Questo significato non è possibile.',
  'settle.not_there': 'Nessuna riga contiene più questo valore.',
  'settle.create_group': 'Crea il gruppo',
  'settle.leave_out': 'Ometti',
  'settle.date_dmy': 'Prima il giorno',
  'settle.date_mdy': 'Prima il mese',
  'import.unusual.all_role': 'Tutte le persone ({count, number}) avranno il ruolo {role}.',
  'import.unusual.admins': {
    one: '{count} persona avrà il ruolo {role}.',
    other: '{count, number} persone avranno il ruolo {role}.',
  },
  'import.unusual.domains': {
    one: '{count} indirizzo non appartiene al dominio {domain}.',
    other: '{count, number} indirizzi non appartengono al dominio {domain}.',
  },
  'import.cells_purged':
    'Vengono eliminate qualche tempo dopo la fine di un’importazione, come stabilito nelle impostazioni.',
  'import.may_not_any_more':
    'Chi ha avviato questa importazione non ha più l’autorizzazione per gli inviti in blocco.',
  'import.not_begun': 'L’importazione è terminata prima di arrivare a questa riga.',
} as const;
