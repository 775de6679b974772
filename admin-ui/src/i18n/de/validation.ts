export const validation = {
  title: 'Identitätsprüfung',
  waiting: '%{count} zu prüfen',
  column: { who: 'Wer', email: 'E-Mail', kind: 'Was', since: 'Eingereicht' },
  kind: {
    new: 'Neu',
    edited: 'Nach Bestätigung geändert',
    corrected: 'Nach Rückgabe korrigiert',
  },
  empty_title: 'Nichts zu prüfen',
  empty_text:
    'Wenn Personen ihre persönlichen Angaben einreichen, warten sie hier, bis Sie sie annehmen oder mit Begründung zurückgeben. Sie können die Angaben auf der Seite einer Person anfordern oder selbst für sie eingeben.',
  empty_users: 'Personen ohne Angaben ansehen',
  back: 'Alle zu prüfenden',
  person: 'Person ansehen',
  given: 'Eingereicht %{time} · %{source}',
  given_by: 'Eingereicht %{time} · %{source}, %{name}',
  out_of_reach: {
    own: 'Das ist Ihre eigene Identität. Jemand anderes muss sie bestätigen.',
    holds_more:
      'Diese Person hat mehr Berechtigungen als Sie. Die Identität dieser Person kann nur bestätigen, wer mindestens dieselben hat.',
  },
  intro:
    'Nehmen Sie jedes Feld an, oder geben Sie es zurück. Zurückgegebene Felder gehen mit Ihrer Begründung an die Person; die übrigen muss sie nicht noch einmal ausfüllen.',
  since_validated: {
    changed:
      '%{count} Feld wurde seit der Bestätigung am %{day} geändert. Die anderen sind bereits angenommen. |||| %{count} Felder wurden seit der Bestätigung am %{day} geändert. Die anderen sind bereits angenommen.',
    same: 'Seit der Bestätigung am %{day} wurde nichts geändert.',
  },
  since_returned: {
    changed:
      '%{count} Feld wurde seit der Rückgabe am %{day} geändert. |||| %{count} Felder wurden seit der Rückgabe am %{day} geändert.',
    same: 'Seit der Rückgabe am %{day} wurde nichts geändert.',
    fields:
      '%{count} Feld wurde am %{day} zurückgegeben. Zu entscheiden ist darüber und über alles, was seitdem geändert wurde; der Rest ist bereits angenommen. |||| %{count} Felder wurden am %{day} zurückgegeben. Zu entscheiden ist darüber und über alles, was seitdem geändert wurde; der Rest ist bereits angenommen.',
    unchanged:
      '%{count} zurückgegebenes Feld kam unverändert wieder. |||| %{count} zurückgegebene Felder kamen unverändert wieder.',
  },
  changed: 'Geändert',
  unchanged: 'Nicht geändert',
  returned_for: 'Damals zurückgegeben mit der Begründung: %{reason}',
  was: 'Vorher: %{value}',
  was_blank: 'Vorher: nichts',
  blank: 'Nicht angegeben',
  missing: 'Dieses Pflichtfeld fehlt.',
  left_blank: '%{count} Feld blieb leer |||| %{count} Felder blieben leer',
  left_blank_show: 'Anzeigen',
  left_blank_hide: 'Ausblenden',
  accept: 'Annehmen',
  return: 'Zurückgeben',
  answer: '%{field}: annehmen oder zurückgeben',
  accept_step: 'Alles unter „%{step}“ annehmen',
  accept_step_short: 'Alles annehmen',
  reason: 'Was soll korrigiert werden?',
  reason_of: 'Was soll korrigiert werden? %{field}',
  reason_help: 'Die Person liest diesen Text.',
  reason_missing: 'Geben Sie an, was korrigiert werden soll.',
  all_accepted: 'Alles ist angenommen.',
  left: 'Noch %{count} Feld zu entscheiden |||| Noch %{count} Felder zu entscheiden',
  to_return: '%{count} Feld geht zurück |||| %{count} Felder gehen zurück',
  accept_rest: 'Übrige annehmen',
  validate: 'Bestätigen',
  return_fields: '%{count} Feld zurückgeben |||| %{count} Felder zurückgeben',
  validated: 'Die Identität von %{name} ist bestätigt.',
  returned:
    'Zurückgegeben. Eine E-Mail führt %{name} zu Ihrer Begründung, ohne sie zu wiederholen.',
  incomplete:
    'Eine Pflichtangabe fehlt. Geben Sie die markierten Felder zurück, oder füllen Sie sie selbst aus.',
  fill_in: 'Selbst bearbeiten',
  leave: 'Die Begründungen, die Sie geschrieben haben, sind nicht gesendet.',
  meanwhile: {
    not_submitted:
      'Hier wartet nichts mehr auf Prüfung: Es wurde zurückgezogen oder zurückgegeben.',
    already_validated: 'Jemand hat das inzwischen bestätigt.',
    archived_member: 'Diese Person wurde inzwischen archiviert.',
    changed: 'Das wurde inzwischen geändert, %{time}.',
    changed_by: '%{name} hat das inzwischen geändert, %{time}.',
    look_again: 'Änderungen anzeigen',
    next: 'Weiter mit der nächsten Person',
  },
  not_waiting: {
    none: 'Es gibt noch keine persönlichen Angaben',
    draft: 'Das ist noch ein Entwurf',
    returned: 'Das wurde zurückgegeben',
    validated: 'Das ist bestätigt',
    text_none: 'Bitten Sie die Person darum, oder geben Sie die Angaben selbst ein.',
    text_draft: 'Die Angaben warten auf Prüfung, sobald sie eingereicht sind.',
    text_returned: 'Die Angaben warten wieder, sobald die Person sie korrigiert hat.',
    text_validated: 'Bestätigt %{time}. Nach einer Änderung warten die Angaben erneut auf Prüfung.',
  },
} as const;
