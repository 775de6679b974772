export const find = {
  label: 'Alles finden',
  hint: 'Person, Gruppe, Import, Seite',
  people: 'Personen',
  groups: 'Gruppen',
  imports: 'Importe',
  places: 'Seiten und Aktionen',
  looking: 'Wird gesucht …',
  nothing: 'Hier heißt nichts „%{query}“.',
  shortcuts: {
    title: 'Tastenkürzel',
    these: 'Diese Tastenkürzel anzeigen',
    move: 'In der Prüfung eines Imports von Zelle zu Zelle gehen',
    edit: 'Die Zelle korrigieren, wo es möglich ist',
    next_fault: 'Zum nächsten Fehler gehen',
    close: 'Schließen, was offen ist',
  },
} as const;
