export const identityForm = {
  form: {
    steps: 'Schritte',
    step_of: 'Schritt %{step} von %{steps}',
    step_wrong: 'Zu korrigieren',
    back: 'Zurück',
    to_person: 'Zurück zur Person',
    next: 'Weiter',
    validate: 'Bestätigen',
    submit: 'Zur Prüfung einreichen',
    change: 'Ändern',
    change_part: '%{part} ändern',
    blank: '–',
    not_given: 'Nicht angegeben: %{fields}',
    missing: 'Diese Angabe ist erforderlich.',
    name_missing:
      'Ein Name ist erforderlich. Geben Sie den Familiennamen, den Vornamen oder beide an.',
    required_hint: 'Felder mit * sind für den Abschluss erforderlich.',
    names_hint: 'Von den beiden Namen darf einer leer bleiben.',
    left_title: 'Noch zu erledigen',
    saving: 'Wird gespeichert\u00a0…',
    saved: 'Gerade gespeichert',
    saved_at: 'Gespeichert um %{time}',
    saved_but:
      'Gespeichert, bis auf %{count} Feld zum Korrigieren |||| Gespeichert, bis auf %{count} Felder zum Korrigieren',
    not_saved: 'Nicht gespeichert: %{reason}',
    returned: 'Zurückgegeben: %{reason}',
    date_incomplete: 'Dieses Datum ist unvollständig, oder es gibt diesen Tag nicht.',
    phone_hint: 'Beginnen Sie mit der Landesvorwahl, etwa +49\u00a030\u00a01234567.',
    no_country: 'Kein Land heißt so.',
    somebody: 'Jemand',
    is_archived:
      'Diese Person ist hier archiviert. Reaktivieren Sie sie, um ihre Identität zu ändern.',
    own: 'Das ist Ihre eigene Identität. Sie können sie einreichen; jemand anderes bestätigt sie.',
    holds_more:
      'Diese Person hat mehr Berechtigungen als Sie. Die Identität dieser Person kann nur bearbeiten, wer mindestens dieselben hat.',
    is_validated:
      'Diese Identität wurde am %{day} bestätigt. Was Sie ändern, wartet erneut auf Prüfung.',
    is_submitted: 'Diese Identität wartet auf Prüfung. Sie können sie noch korrigieren.',
    is_returned:
      'Diese Identität wurde zurückgegeben. Was zu korrigieren ist, steht bei den Feldern.',
    news: '%{name} hat diese Identität geändert, während Sie sie geöffnet hatten. Sie sehen den aktuellen Stand.',
    news_own:
      'Sie haben diese Identität in einem anderen Tab oder Fenster geändert. Sie sehen den aktuellen Stand.',
    leave_text:
      'Etwas auf dieser Seite konnte nicht gespeichert werden und geht beim Verlassen verloren.',
  },
  implausible: {
    future: 'Dieses Datum liegt in der Zukunft.',
    too_early: 'Dieses Datum liegt vor %{year}. Prüfen Sie das Jahr.',
    too_long: {
      name: 'Dieser Name ist zu lang. Verwenden Sie höchstens %{max} Zeichen.',
      text: 'Das ist zu lang. Verwenden Sie höchstens %{max} Zeichen.',
    },
    email: 'Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.com.',
    phone_country: 'Beginnen Sie mit der Landesvorwahl, etwa +49 30 1234567.',
    phone: 'Das ist keine Telefonnummer dieses Landes. Prüfen Sie die Ziffern.',
    not_before: {
      date_of_issuance: 'Ein Ausweis wird erst nach der Geburt ausgestellt.',
      date_of_expiry: 'Ein Ausweis läuft erst nach seiner Ausstellung ab.',
    },
  },
  document: {
    passport: 'Reisepass',
    id_card: 'Personalausweis',
    residence_permit: 'Aufenthaltstitel',
    driving_licence: 'Führerschein',
  },
  clash: {
    changed: '%{name} hat diese Identität inzwischen geändert (%{time})',
    changed_own: 'Sie haben diese Identität in einem anderen Tab oder Fenster geändert (%{time})',
    validated: '%{name} hat diese Identität inzwischen bestätigt (%{time})',
    validated_own:
      'Sie haben diese Identität in einem anderen Tab oder Fenster bestätigt (%{time})',
    submitted: '%{name} hat diese Identität inzwischen zur Prüfung eingereicht (%{time})',
    submitted_own:
      'Sie haben diese Identität in einem anderen Tab oder Fenster zur Prüfung eingereicht (%{time})',
    text: 'Sie haben beide diese Felder geändert. Wählen Sie bei jedem, was bleibt; alles andere bleibt erhalten.',
    text_own:
      'Sie haben diese Felder an beiden Stellen geändert. Wählen Sie bei jedem, was bleibt; alles andere bleibt erhalten.',
    undoes_validated:
      'Was Sie hier eingegeben haben, ist nicht gespeichert. Wenn Sie es speichern, wartet die Identität erneut auf Prüfung.',
    undoes_submitted:
      'Was Sie hier eingegeben haben, ist nicht gespeichert. Wenn Sie es speichern, ändert es die eingereichten Angaben.',
    keep_mine: 'Meine Eingabe behalten',
    keep_mine_all: 'Meine behalten und speichern',
    take_theirs: 'Angabe von %{name} übernehmen',
    take_theirs_own: 'Stand des anderen Tabs übernehmen',
    take_theirs_all: 'Gespeicherten Stand übernehmen',
    mine: 'Hier',
    theirs: 'Gespeichert',
    go_on: 'Weiter',
    not_saved: 'Noch nicht gespeichert: Wählen Sie oben, was bleibt.',
  },
  pick: {
    title: 'Persönliche Angaben erfassen',
    text: 'Suchen Sie eine Person, die schon ein Konto hat, und füllen Sie ihre Identität aus, oder bitten Sie sie darum.',
    back: 'Andere Person wählen',
    keys: 'Die Eingabetaste öffnet den ersten Treffer; mit den Pfeiltasten gehen Sie durch die Liste.',
    identity_state: 'Identität',
    account_state: 'Konto',
    people: 'Personen',
    found: '%{count} Person |||| %{count} Personen',
    more: 'Mehr anzeigen',
    nobody: 'Keine Treffer',
    nobody_text:
      'Versuchen Sie eine andere Schreibweise oder andere Filter, oder registrieren Sie eine neue Person.',
    all_done: 'Niemand mehr übrig',
    all_done_text: 'Alle Identitäten sind bestätigt.',
    unvalidated: 'Nicht bestätigt',
  },
  request: {
    action: 'Bei der Person anfordern',
    of: 'Bei der Person anfordern: %{name}',
    asked: 'angefordert',
    done: 'Eine E-Mail an %{email} bittet darum.',
    many: 'Persönliche Angaben anfordern',
    queued:
      '%{count} Person wird per E-Mail darum gebeten. |||| %{count} Personen werden per E-Mail darum gebeten.',
    none: 'Niemand wurde darum gebeten.',
    skipped:
      '%{count} Person wurde ausgelassen: bereits eingereicht, archiviert, ohne Einladung oder gerade erst angeschrieben. |||| %{count} Personen wurden ausgelassen: bereits eingereicht, archiviert, ohne Einladung oder gerade erst angeschrieben.',
  },
  done: {
    validated: 'Die Identität von %{name} ist bestätigt',
    validated_text:
      'Sie können die Angaben weiterhin ändern; was Sie ändern, wartet erneut auf Prüfung.',
    submitted: 'Die Identität von %{name} ist eingereicht',
    submitted_text: 'Die Angaben warten auf jemanden, der Identitäten bestätigen darf.',
    another: 'Weitere Person erfassen',
    own: 'Ihre persönlichen Angaben sind gesendet',
    own_text:
      'Sie müssen nichts weiter tun. Wenn etwas zu korrigieren ist, erhalten Sie eine E-Mail.',
  },
  complete: {
    title: 'Vollständige Registrierung',
    text: 'Konto und persönliche Angaben auf einmal. Am Ende wird beides angelegt oder keines von beiden.',
    submit: 'Konto und Identität anlegen',
    leave_text: 'Hiervon ist noch nichts gespeichert. Beim Verlassen geht es verloren.',
    done: '%{name} ist registriert',
    validated: 'Die Identität ist bestätigt.',
    submitted: 'Die Identität wartet auf Prüfung.',
    invited: 'Die Einladung wird an %{email} gesendet. Der Link gilt bis zum %{until}.',
  },
} as const;
