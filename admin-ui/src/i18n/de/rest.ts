export const emails = {
  title: 'E-Mails',
  search: 'Empfänger suchen',
  empty_title: 'Noch keine E-Mails',
  empty_text: 'Hier steht jede ausgehende E-Mail, mit der Antwort des Mailservers.',
  column: {
    recipient: 'An',
    kind: 'E-Mail',
    status: 'Status',
    attempts: 'Versuche',
    created: 'Eingereiht',
  },
  filter: { status: 'Status' },
  retry: 'Erneut versuchen',
  retried: 'Der Versand wird jetzt erneut versucht.',
} as const;

export const events = {
  title: 'An die Anwendung gemeldet',
  empty_title: 'Nichts gemeldet',
  empty_text: 'Was hier geschieht, wird der Anwendung um Usher gemeldet, sofern sie darauf wartet.',
  column: { name: 'Was', status: 'Status', attempts: 'Versuche', created: 'Wann' },
  filter: { status: 'Status' },
  status: { waiting: 'Wartet auf Meldung', delivered: 'Gemeldet', failed: 'Nicht angenommen' },
  retry: 'Erneut melden',
  retried: 'Das Ereignis wird der Anwendung jetzt erneut gemeldet.',
  name: {
    people: { invited: 'Personen eingeladen' },
    invitation: { accepted: 'Einladung angenommen', revoked: 'Einladung widerrufen' },
    person: {
      updated: 'Konto geändert',
      archived: 'Person archiviert',
      unarchived: 'Person reaktiviert',
      erased: 'Person gelöscht',
    },
    identity: {
      submitted: 'Identität eingereicht',
      returned: 'Identität zurückgegeben',
      validated: 'Identität bestätigt',
    },
    import: {
      completed: 'Import abgeschlossen',
      failed: 'Import fehlgeschlagen',
      undone: 'Import rückgängig gemacht',
    },
    mail: { failed: 'E-Mail nicht zugestellt' },
  },
} as const;

export const audit = {
  title: 'Audit-Protokoll',
  empty_title: 'Noch nichts protokolliert',
  empty_text: 'Hier wird festgehalten, wer wann was getan hat.',
  column: { at: 'Wann', action: 'Was', actor: 'Wer', subject: 'Betrifft', detail: 'Details' },
  filter: {
    from: 'Von',
    to: 'Bis',
    person_help: 'Geben Sie einen Namen, eine E-Mail-Adresse oder einen Benutzernamen ein.',
  },
  nobody: 'Niemand angemeldet',
  erased: 'Seitdem gelöschte Person',
  group_gone: 'eine seitdem gelöschte Gruppe',
  changed: 'geändert',
  chosen: 'Ausgewählte Personen',
  yes: 'ja',
  no: 'nein',
  of: {
    fields: 'Felder',
    account: 'Konto',
    role: 'Rolle',
    groups: 'Gruppen',
    groupId: 'Gruppe',
    metadata: 'Metadaten',
    from: 'von',
    to: 'auf',
    added: 'hinzugefügt',
    removed: 'entfernt',
    permissions: 'Berechtigungen',
    granted: 'Erteilt',
    withdrawn: 'Entzogen',
    version: 'Version',
    status: 'Status',
    source: 'Quelle',
    kind: 'E-Mail',
    link: 'Link',
    reason: 'Warum',
    requestedByInvitee: 'Von der Person selbst angefordert',
    filteredBy: 'Gefiltert nach',
    undone: 'Einladungen rückgängig gemacht',
    queued: 'Angeschrieben',
    skipped: 'Ausgelassen',
  },
  source: {
    hr: 'Personalabteilung',
    person: 'Die Person selbst',
    import: 'Import',
    csv: 'CSV-Datei',
    manual: 'Manuelle Eingabe',
  },
  link: { mailed: 'per E-Mail gesendet', copied: 'intern kopiert' },
  reason: { retention: 'Aufbewahrungsfrist aus den Einstellungen abgelaufen' },
} as const;

export const settings = {
  title: 'Einstellungen',
  organization: 'Organisation',
  name: 'Name',
  name_help: 'Erscheint in Einladungen.',
  contact_email: 'Kontakt-E-Mail',
  contact_email_help: 'An wen sich eingeladene Personen wenden können.',
  language: 'Sprache',
  language_help:
    'Für E-Mails, und für die Oberfläche von Mitgliedern, die selbst keine gewählt haben.',
  language_none: 'Nicht gewählt',
  invitation_days: 'Gültigkeit von Einladungen (Tage)',
  reminders: 'Erinnerungen an Personen, die noch nicht angenommen haben',
  allow_self_validation: 'Personen dürfen ihre eigene Identität bestätigen',
  allow_self_validation_help:
    'Und die von Personen mit mehr Berechtigungen. Aus: Jemand anderes mit mindestens denselben Berechtigungen bestätigt sie.',
  saved: 'Gespeichert.',
  leave: 'Ihre Änderungen an den Einstellungen sind nicht gespeichert.',
  new_organization: 'Neue Organisation',
  new_organization_text:
    'Eine eigenständige Organisation mit eigenen Personen, Gruppen und Einstellungen. Sie werden ihr Admin.',
  create_organization: 'Organisation anlegen',
  created: '„%{name}“ ist angelegt. Sie befinden sich jetzt darin.',
  identity: {
    title: 'Felder der Identität',
    intro:
      'Wonach Personen gefragt werden. Pflichtfelder müssen ausgefüllt sein, bevor eine Identität eingereicht oder bestätigt werden kann; in Entwürfen dürfen sie fehlen. Nach ausgeblendeten Feldern wird nicht gefragt; früher gemachte Angaben werden nicht mehr angezeigt.',
    required: 'Pflichtfeld',
    optional: 'Optional',
    hidden: 'Ausgeblendet',
    why_name:
      'Kann nicht ausgeblendet werden. Für Personen mit nur einem Namen darf einer der beiden leer bleiben.',
  },
  retention: {
    title: 'Aufbewahrung personenbezogener Daten',
    intro:
      'Was niemand mehr braucht, wird mehrmals am Tag automatisch gelöscht. Bei 0 wird es unbegrenzt aufbewahrt.',
    invitees: 'Personen, die nie angenommen haben, aufbewahren',
    invitees_help:
      'Tage ab dem Ende ihrer letzten Einladung. Danach werden sie hier gelöscht, mit allem, was über sie eingegeben wurde. Personen, deren persönliche Angaben auf Prüfung warten oder bestätigt sind, bleiben.',
    cells: 'Inhalte importierter Dateien aufbewahren',
    cells_help:
      'Tage ab dem Ende eines Imports. Danach werden Namen, Adressen und Metadaten seiner Zeilen gelöscht. Seine Zahlen bleiben, ebenso die eingeladenen Personen.',
    drafts: 'Entwürfe persönlicher Angaben aufbewahren',
    drafts_help:
      'Tage ab der letzten Änderung. Danach wird der Entwurf gelöscht, wer auch immer ihn begonnen hat; die Person bleibt. Eingereichte oder bestätigte Angaben werden so nie gelöscht.',
    days: 'Tag |||| Tage',
    for_ever: 'unbegrenzt',
    shorter_title: 'Personenbezogene Daten kürzer aufbewahren?',
    shorter_confirm: 'Kürzer aufbewahren',
    shorter_text:
      'Das Löschen beginnt innerhalb weniger Stunden automatisch mit allem, was bereits so alt ist, und geht danach weiter. Es kann nicht rückgängig gemacht werden.',
    erases_invitees:
      'Personen, die nie angenommen haben, werden mit allem, was über sie eingegeben wurde, gelöscht, wenn ihre letzte Einladung vor mehr als %{count} Tag endete. |||| Personen, die nie angenommen haben, werden mit allem, was über sie eingegeben wurde, gelöscht, wenn ihre letzte Einladung vor mehr als %{count} Tagen endete.',
    erases_cells:
      'Namen, Adressen und Metadaten in den Zeilen von Importen werden gelöscht, wenn der Import vor mehr als %{count} Tag endete. |||| Namen, Adressen und Metadaten in den Zeilen von Importen werden gelöscht, wenn der Import vor mehr als %{count} Tagen endete.',
    erases_drafts:
      'Entwürfe persönlicher Angaben werden gelöscht, wenn sie seit mehr als %{count} Tag nicht geändert wurden. |||| Entwürfe persönlicher Angaben werden gelöscht, wenn sie seit mehr als %{count} Tagen nicht geändert wurden.',
  },
} as const;

export const account = {
  title: 'Ihr Konto',
  language: 'Sprache',
  language_help: 'Für diese Oberfläche und für E-Mails an Sie.',
  language_none: 'Wie in der Organisation',
  language_saved: 'Die Sprache ist geändert.',
  password: 'Passwort ändern',
  current_password: 'Aktuelles Passwort',
  new_password: 'Neues Passwort',
  password_help: 'Mindestens 12 Zeichen. Alle Zeichen sind erlaubt, auch ein ganzer Satz.',
  change: 'Passwort ändern',
  changed: 'Das Passwort ist geändert. Ihre anderen Sitzungen wurden beendet.',
  sessions: 'Wo Sie angemeldet sind',
  this_session: 'Diese Sitzung',
  last_seen: 'Zuletzt verwendet: %{time}',
  end: 'Abmelden',
  ended: 'Die Sitzung ist beendet.',
  everywhere: 'Überall abmelden',
  everywhere_title: 'Überall abmelden?',
  everywhere_text:
    'Alle Ihre Sitzungen werden beendet, auch diese. Sie können sich sofort wieder anmelden.',
  unknown_browser: 'Unbekannter Browser',
  personal: 'Ihre personenbezogenen Daten',
  personal_text:
    'Ihre persönlichen Angaben sind das, was Ihre Organisation über Ihre Identität speichert: Sie können sie ausfüllen, korrigieren und sehen, ob sie bestätigt sind. Außerdem können Sie alles, was hier über Sie gespeichert ist, als Datei erhalten.',
  personal_information: 'Ihre persönlichen Angaben',
  download: 'Meine Daten herunterladen',
} as const;

export const home = {
  welcome: 'Willkommen, %{name}',
  next: 'Was als Nächstes ansteht',
  first: 'Laden Sie die ersten Personen ein',
  first_text:
    'Außer Ihnen ist noch niemand hier. Laden Sie eine Person ein oder eine ganze Tabelle.',
  nothing: 'Für Sie ist gerade nichts zu tun.',
  invite_one: 'Eine Person einladen',
  invite_many: 'Viele auf einmal einladen',
  mail: {
    title: 'E-Mails werden nicht gesendet',
    refused: 'Der Mailserver lehnt sie ab: „%{words}“',
    unreachable: 'Der Mailserver ist nicht erreichbar: „%{words}“',
    no_server:
      'Es ist kein Mailserver eingerichtet. Wer diesen Server betreibt, kann einen einrichten.',
    since: 'Seit %{time}.',
    again: 'Wartende E-Mails bleiben erhalten und werden automatisch erneut gesendet.',
    kept: 'Wartende E-Mails bleiben erhalten und werden gesendet, sobald es einen gibt.',
    see: 'Wartende E-Mails ansehen',
  },
  failed_mails:
    '%{count} E-Mail wurde nicht zugestellt |||| %{count} E-Mails wurden nicht zugestellt',
  failed_mails_action: 'Grund ansehen',
  failed_events:
    '%{smart_count} Ereignis wurde von der Anwendung nicht angenommen |||| %{smart_count} Ereignisse wurden von der Anwendung nicht angenommen',
  failed_events_action: 'Grund ansehen',
  waiting: '%{count} Identität wartet auf Prüfung |||| %{count} Identitäten warten auf Prüfung',
  waiting_action: 'Prüfen',
  import_ready:
    '%{name}: %{count} Zeile ist zu prüfen |||| %{name}: %{count} Zeilen sind zu prüfen',
  import_ready_action: 'Prüfen',
  import_running: '%{name} läuft',
  import_running_action: 'Verfolgen',
  funnel: {
    title: 'Wie weit die Personen gekommen sind',
    span: 'Hinzugefügt',
    spans: {
      all: 'Jederzeit',
      '7': 'In den letzten 7 Tagen',
      '30': 'In den letzten 30 Tagen',
      '90': 'In den letzten 90 Tagen',
      '365': 'Im letzten Jahr',
    },
    invited: 'Eingeladen',
    mailed: 'E-Mail gesendet',
    accepted: 'Angenommen',
    identity_given: 'Identität angegeben',
    validated: 'Bestätigt',
  },
  expiring:
    '%{count} Einladung läuft innerhalb einer Woche ab |||| %{count} Einladungen laufen innerhalb einer Woche ab',
  expiring_action: 'Personen ansehen',
  import_mapping: '%{name}: Die Spalten sind zu wählen',
  import_mapping_action: 'Wählen',
  own: {
    title: 'Ihre persönlichen Angaben',
    none: 'Sie haben sie noch nicht gemacht.',
    requested: 'Sie wurden am %{day} darum gebeten.',
    draft: 'Sie haben begonnen und sie noch nicht gesendet.',
    submitted: 'Sie haben sie am %{day} gesendet. Sie werden noch geprüft.',
    returned:
      '%{count} Feld kam zur Korrektur zurück. |||| %{count} Felder kamen zur Korrektur zurück.',
    corrected: 'Was zurückkam, ist korrigiert und noch nicht gesendet.',
    validated: 'Sie wurden am %{day} bestätigt.',
    give: 'Jetzt angeben',
    finish: 'Fertigstellen',
    correct: '%{count} Feld korrigieren |||| %{count} Felder korrigieren',
    see: 'Ansehen',
    account: 'Ihr Konto',
    since: 'Hier seit',
  },
} as const;

export const login = {
  show: 'Passwort anzeigen',
  hide: 'Passwort ausblenden',
} as const;
