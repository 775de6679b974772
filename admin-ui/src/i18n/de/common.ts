export const common = {
  quoted: '„%{text}“',
  action: {
    cancel: 'Abbrechen',
    close: 'Schließen',
    edit: 'Bearbeiten',
    remove: 'Entfernen',
    save: 'Speichern',
    try_again: 'Erneut versuchen',
  },
  resource: {
    users: 'Person |||| Personen',
    imports: 'Import |||| Importe',
    groups: 'Gruppe |||| Gruppen',
    emails: 'E-Mail |||| E-Mails',
    'audit-events': 'Ereignis |||| Ereignisse',
    events: 'Gemeldetes Ereignis |||| Gemeldete Ereignisse',
  },
  status: {
    requested: 'Angefordert',
    invited: 'Eingeladen',
    active: 'Aktiv',
    archived: 'Archiviert',
  },
  role: { admin: 'Admin', hr: 'HR', member: 'Mitglied' },
  delivery: {
    queued: 'Wartet auf Versand',
    sending: 'Wird gesendet',
    sent: 'Gesendet',
    failed: 'Nicht zugestellt',
  },
  invitation: {
    pending: 'Offen',
    accepted: 'Angenommen',
    revoked: 'Widerrufen',
    expired: 'Abgelaufen',
  },
  menu: {
    registration: 'Benutzerregistrierung',
    users: 'Personen',
    imports: 'Importe',
    validation: 'Identitätsprüfung',
    groups: 'Gruppen und Rechte',
    emails: 'E-Mails',
    audit: 'Audit-Protokoll',
    settings: 'Einstellungen',
    events: 'Nicht gemeldete Ereignisse',
    organizations: 'Ihre Organisationen',
  },
  list: {
    search: 'Suchen',
    columns: 'Spalten',
    export: 'Als CSV exportieren',
    filtered_empty: 'Zu diesen Filtern gibt es keine Treffer.',
    clear_filters: 'Filter zurücksetzen',
    failed: 'Diese Liste konnte nicht geladen werden.',
    any: 'Alle',
  },
  permission: {
    missing:
      'Dafür ist die Berechtigung „%{title}“ (%{permission}) erforderlich. Wer Gruppen verwalten darf, kann sie erteilen.',
    missing_title: 'Das ist für Sie nicht freigegeben',
    title: {
      can_view_users: 'Personen einsehen',
      can_create_user: 'Einzelne Personen einladen',
      can_bulk_invite: 'Sammeleinladungen ausführen',
      can_edit_user: 'Personen bearbeiten',
      can_archive_user: 'Personen archivieren',
      can_resend_invitation: 'Einladungen erneut senden',
      can_revoke_invitation: 'Einladungen widerrufen',
      can_copy_invitation_link: 'Einladungslinks kopieren',
      can_manage_groups: 'Gruppen verwalten',
      can_view_identity: 'Identitäten einsehen',
      can_register_identity: 'Identitäten erfassen',
      can_validate_identity: 'Identitäten bestätigen',
      can_complete_registration: 'Vollständig registrieren',
      can_view_audit_log: 'Audit-Protokoll einsehen',
      can_manage_settings: 'Einstellungen verwalten',
      can_create_organization: 'Organisationen anlegen',
    },
  },
  leave: {
    title: 'Diese Seite verlassen?',
    confirm: 'Verlassen',
    stay: 'Bleiben',
  },
  signed_out: {
    text: 'Sie sind abgemeldet. Ihre Eingaben sind noch hier. Melden Sie sich in einem anderen Tab an, kommen Sie dann zurück, und machen Sie weiter.',
    sign_in: 'Anmelden (neuer Tab)',
  },
  mailing: {
    text: '%{count} E-Mail wird gesendet. Das lässt sich nicht rückgängig machen. |||| %{count} E-Mails werden gesendet, eine an jede Person. Das lässt sich nicht rückgängig machen.',
    confirm: '%{count} E-Mail senden |||| %{count} E-Mails senden',
    shown: 'Die E-Mail an %{to}',
    to: 'An %{to}',
  },
  away: {
    text: 'Der Server antwortet nicht. Diese Seite bleibt, wie sie ist, und macht von selbst weiter, sobald der Server wieder da ist.',
    ask_now: 'Jetzt versuchen',
  },
  time: { never: 'Nie' },
  error: {
    generic: 'Es ist ein Fehler aufgetreten. Bitte versuchen Sie es erneut.',
    code: {
      network: {
        unreachable: 'Der Server hat nicht geantwortet. Bitte versuchen Sie es erneut.',
      },
      user: {
        last_admin:
          'Außer dieser Person gibt es keinen aktiven Admin. Geben Sie zuerst jemand anderem die Rolle Admin.',
      },
      request: {
        forbidden: 'Das ist hier nicht erlaubt.',
        too_many:
          'Das waren zu viele Versuche. Bitte warten Sie einen Moment, und versuchen Sie es erneut.',
      },
    },
  },
} as const;
