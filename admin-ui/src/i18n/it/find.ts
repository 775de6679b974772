export const find = {
  label: 'Cerca ovunque',
  hint: 'Persona, gruppo, importazione…',
  people: 'Persone',
  groups: 'Gruppi',
  imports: 'Importazioni',
  places: 'Pagine e azioni',
  looking: 'Ricerca in corso…',
  nothing: 'Nessun risultato per “%{query}”.',
  shortcuts: {
    title: 'Scorciatoie da tastiera',
    these: 'Mostrare queste scorciatoie',
    move: 'Passare da una cella all’altra nel controllo di un’importazione',
    edit: 'Correggere la cella, dove è possibile',
    next_fault: 'Andare all’errore successivo',
    close: 'Chiudere ciò che è aperto',
  },
} as const;
