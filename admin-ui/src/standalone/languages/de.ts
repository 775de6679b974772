import type { TranslationMessages } from 'react-admin';

/** The panel's own words in German. */
const panel = {
  account: 'Ihr Konto',
  denied: 'Das ist für Sie nicht freigegeben',
  denied_text: 'Ihnen fehlt die Berechtigung dafür. Wer Gruppen verwalten darf, kann sie erteilen.',
  not_found: 'Hier gibt es nichts',
  not_found_text:
    'Vielleicht ist die Adresse falsch eingegeben, oder was hier war, gibt es nicht mehr.',
};

/** The words of react-admin's own in German, the plainer ones of the panel among them. */
const ra = {
  action: {
    add_filter: 'Filter hinzufügen',
    add: 'Hinzufügen',
    back: 'Zurück',
    bulk_actions: '%{smart_count} ausgewählt',
    cancel: 'Abbrechen',
    clear_array_input: 'Liste leeren',
    clear_input_value: 'Eingabe löschen',
    clone: 'Duplizieren',
    confirm: 'Bestätigen',
    create: 'Anlegen',
    create_item: '%{item} anlegen',
    delete: 'Löschen',
    edit: 'Bearbeiten',
    export: 'Exportieren',
    list: 'Liste',
    refresh: 'Aktualisieren',
    remove_filter: 'Diesen Filter entfernen',
    remove_all_filters: 'Alle Filter entfernen',
    remove: 'Entfernen',
    reset: 'Zurücksetzen',
    save: 'Speichern',
    search: 'Suchen',
    search_columns: 'Spalten suchen',
    select_all: 'Alle auswählen',
    select_all_button: 'Alle auswählen',
    select_row: 'Diese Zeile auswählen',
    show: 'Anzeigen',
    sort: 'Sortieren',
    undo: 'Rückgängig',
    unselect: 'Auswahl aufheben',
    expand: 'Aufklappen',
    close: 'Schließen',
    open_menu: 'Menü öffnen',
    close_menu: 'Menü schließen',
    update: 'Ändern',
    move_up: 'Nach oben',
    move_down: 'Nach unten',
    open: 'Öffnen',
    toggle_theme: 'Hellen/dunklen Modus umschalten',
    select_columns: 'Spalten',
    update_application: 'Anwendung neu laden',
  },
  boolean: {
    true: 'Ja',
    false: 'Nein',
    null: ' ',
  },
  page: {
    create: '%{name} anlegen',
    dashboard: 'Startseite',
    edit: '%{name} %{recordRepresentation}',
    error: 'Es ist ein Fehler aufgetreten',
    list: '%{name}',
    loading: 'Wird geladen',
    not_found: 'Nicht gefunden',
    show: '%{name} %{recordRepresentation}',
    empty: 'Noch keine %{name}.',
    invite: 'Möchten Sie den ersten Eintrag hinzufügen?',
    access_denied: 'Zugriff verweigert',
    authentication_error: 'Fehler bei der Anmeldung',
  },
  input: {
    file: {
      upload_several:
        'Legen Sie Dateien zum Hochladen hier ab, oder klicken Sie, um welche auszuwählen.',
      upload_single:
        'Legen Sie eine Datei zum Hochladen hier ab, oder klicken Sie, um sie auszuwählen.',
    },
    image: {
      upload_several:
        'Legen Sie Bilder zum Hochladen hier ab, oder klicken Sie, um welche auszuwählen.',
      upload_single:
        'Legen Sie ein Bild zum Hochladen hier ab, oder klicken Sie, um es auszuwählen.',
    },
    references: {
      all_missing: 'Die verknüpften Einträge wurden nicht gefunden.',
      many_missing: 'Mindestens ein verknüpfter Eintrag ist nicht mehr verfügbar.',
      single_missing: 'Der verknüpfte Eintrag ist nicht mehr verfügbar.',
    },
    password: {
      toggle_visible: 'Passwort ausblenden',
      toggle_hidden: 'Passwort anzeigen',
    },
  },
  message: {
    about: 'Über',
    access_denied: 'Ihnen fehlt die Berechtigung für diese Seite.',
    are_you_sure: 'Sind Sie sicher?',
    authentication_error:
      'Der Anmeldeserver hat einen Fehler gemeldet; Ihre Anmeldedaten konnten nicht geprüft werden.',
    auth_error: 'Beim Prüfen der Anmeldung ist ein Fehler aufgetreten.',
    bulk_delete_content:
      'Möchten Sie diesen Eintrag (%{name}) wirklich löschen? |||| Möchten Sie diese %{smart_count} Einträge wirklich löschen?',
    bulk_delete_title: '%{name} löschen |||| %{smart_count} %{name} löschen',
    bulk_update_content:
      'Möchten Sie %{name} %{recordRepresentation} wirklich ändern? |||| Möchten Sie diese %{smart_count} Einträge wirklich ändern?',
    bulk_update_title: '%{name} %{recordRepresentation} ändern |||| %{smart_count} %{name} ändern',
    clear_array_input: 'Möchten Sie die ganze Liste wirklich leeren?',
    delete_content: 'Möchten Sie diesen Eintrag (%{name}) wirklich löschen?',
    delete_title: '%{name} %{recordRepresentation} löschen',
    details: 'Details',
    error:
      'In der Anwendung ist ein Fehler aufgetreten; Ihre Anfrage konnte nicht abgeschlossen werden.',
    invalid_form: 'Bitte prüfen Sie die markierten Felder.',
    loading: 'Bitte warten',
    no: 'Nein',
    not_found: 'Die Adresse ist falsch eingegeben, oder der Link ist fehlerhaft.',
    select_all_limit_reached:
      'Es sind zu viele Einträge, um alle auszuwählen. Nur die ersten %{max} wurden ausgewählt.',
    unsaved_changes:
      'Einige Ihrer Änderungen sind nicht gespeichert. Möchten Sie sie wirklich verwerfen?',
    yes: 'Ja',
    placeholder_data_warning: 'Netzwerkproblem: Die Daten konnten nicht aktualisiert werden.',
  },
  navigation: {
    clear_filters: 'Filter zurücksetzen',
    no_filtered_results: 'Mit den aktuellen Filtern wurden keine %{name} gefunden.',
    no_results: 'Keine %{name} gefunden',
    no_more_results: 'Die Seite %{page} gibt es nicht. Versuchen Sie die vorherige Seite.',
    page_out_of_boundaries: 'Die Seite %{page} gibt es nicht',
    page_out_from_end: 'Nach der letzten Seite kommt keine mehr',
    page_out_from_begin: 'Vor Seite 1 kommt keine',
    page_range_info: '%{offsetBegin}–%{offsetEnd} von %{total}',
    partial_page_range_info: '%{offsetBegin}–%{offsetEnd} von mehr als %{offsetEnd}',
    current_page: 'Seite %{page}',
    page: 'Zu Seite %{page}',
    first: 'Zur ersten Seite',
    last: 'Zur letzten Seite',
    next: 'Zur nächsten Seite',
    previous: 'Zur vorherigen Seite',
    page_rows_per_page: 'Zeilen pro Seite:',
    skip_nav: 'Zum Inhalt springen',
  },
  sort: {
    // German nouns keep their capitals.
    sort_by: 'Nach „%{field}“ sortieren, %{order}',
    ASC: 'aufsteigend',
    DESC: 'absteigend',
  },
  auth: {
    auth_check_error: 'Bitte melden Sie sich an, um fortzufahren',
    user_menu: 'Profil',
    username: 'Benutzername',
    password: 'Passwort',
    email: 'E-Mail',
    sign_in: 'Anmelden',
    sign_in_error: 'Die Anmeldung ist fehlgeschlagen. Bitte versuchen Sie es erneut.',
    logout: 'Abmelden',
  },
  notification: {
    updated: 'Eintrag geändert |||| %{smart_count} Einträge geändert',
    created: 'Eintrag angelegt',
    deleted: 'Eintrag gelöscht |||| %{smart_count} Einträge gelöscht',
    bad_item: 'Fehlerhafter Eintrag',
    item_doesnt_exist: 'Diesen Eintrag gibt es nicht',
    http_error: 'Fehler bei der Verbindung mit dem Server',
    data_provider_error: 'Fehler im dataProvider. Näheres steht in der Konsole.',
    i18n_error: 'Die Texte der gewählten Sprache konnten nicht geladen werden',
    canceled: 'Aktion abgebrochen',
    logged_out: 'Ihre Sitzung ist beendet. Bitte melden Sie sich erneut an.',
    not_authorized: 'Sie haben keine Berechtigung dafür.',
    application_update_available: 'Eine neue Version ist verfügbar.',
    offline: 'Keine Verbindung. Die Daten konnten nicht geladen werden.',
  },
  validation: {
    required: 'Erforderlich',
    minLength: 'Mindestens %{min} Zeichen',
    maxLength: 'Höchstens %{max} Zeichen',
    minValue: 'Mindestens %{min}',
    maxValue: 'Höchstens %{max}',
    number: 'Muss eine Zahl sein',
    email: 'Muss eine gültige E-Mail-Adresse sein',
    oneOf: 'Muss einer dieser Werte sein: %{options}',
    regex: 'Muss einem bestimmten Format entsprechen (regulärer Ausdruck): %{pattern}',
    unique: 'Muss eindeutig sein',
  },
  saved_queries: {
    label: 'Gespeicherte Abfragen',
    query_name: 'Name der Abfrage',
    new_label: 'Aktuelle Abfrage speichern\u00a0…',
    new_dialog_title: 'Aktuelle Abfrage speichern unter',
    remove_label: 'Gespeicherte Abfrage entfernen',
    remove_label_with_name: 'Abfrage „%{name}“ entfernen',
    remove_dialog_title: 'Gespeicherte Abfrage entfernen?',
    remove_message:
      'Möchten Sie diesen Eintrag wirklich aus Ihren gespeicherten Abfragen entfernen?',
    help: 'Filtern Sie die Liste, und speichern Sie die Abfrage für später',
  },
  guesser: {
    empty: {
      title: 'Keine Daten zum Anzeigen',
      message: 'Bitte prüfen Sie Ihren dataProvider',
    },
  },
  configurable: {
    customize: 'Anpassen',
    configureMode: 'Diese Seite konfigurieren',
    inspector: {
      title: 'Inspektor',
      content: 'Zeigen Sie auf Elemente der Oberfläche, um sie zu konfigurieren',
      reset: 'Einstellungen zurücksetzen',
      hideAll: 'Alle ausblenden',
      showAll: 'Alle einblenden',
    },
    Datagrid: {
      title: 'Tabelle',
      unlabeled: 'Spalte %{column} ohne Namen',
    },
    SimpleForm: {
      title: 'Formular',
      unlabeled: 'Eingabefeld %{input} ohne Namen',
    },
    SimpleList: {
      title: 'Liste',
      primaryText: 'Erster Text',
      secondaryText: 'Zweiter Text',
      tertiaryText: 'Dritter Text',
    },
  },
} satisfies TranslationMessages['ra'];

/** All that the panel says in German beside Usher's words: react-admin's own and the panel's. */
export default { ra, panel } satisfies TranslationMessages;
