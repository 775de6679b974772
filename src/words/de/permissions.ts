/** The titles of permissions, and what they permit (`.does`). */
export const permissions = {
  'permission.can_view_users': 'Personen einsehen',
  'permission.can_view_users.does': 'Die Liste der Personen und ihre Seiten einsehen.',
  'permission.can_create_user': 'Einzelne Personen einladen',
  'permission.can_create_user.does':
    'Interne Benutzerkonten anlegen und die Personen per E-Mail einladen.',
  'permission.can_bulk_invite': 'Sammeleinladungen ausführen',
  'permission.can_bulk_invite.does':
    'Viele Personen auf einmal einladen, aus einer Datei oder von Hand.',
  'permission.can_edit_user': 'Personen bearbeiten',
  'permission.can_edit_user.does': 'Namen, Benutzernamen, Rollen, Gruppen und Metadaten ändern.',
  'permission.can_archive_user': 'Personen archivieren',
  'permission.can_archive_user.does': 'Personen archivieren und reaktivieren.',
  'permission.can_resend_invitation': 'Einladungen erneut senden',
  'permission.can_resend_invitation.does':
    'Einladungen noch einmal per E-Mail senden und das E-Mail-Protokoll einsehen.',
  'permission.can_revoke_invitation': 'Einladungen widerrufen',
  'permission.can_revoke_invitation.does': 'Einladungen ungültig machen.',
  'permission.can_copy_invitation_link': 'Einladungslinks kopieren',
  'permission.can_copy_invitation_link.does': 'Den geheimen Link einer Einladung einsehen.',
  'permission.can_manage_groups': 'Gruppen verwalten',
  'permission.can_manage_groups.does':
    'Gruppen anlegen, Berechtigungen erteilen, Mitglieder auswählen.',
  'permission.can_view_identity': 'Identitäten einsehen',
  'permission.can_view_identity.does':
    'Persönliche Angaben einsehen; jede Einsicht wird protokolliert.',
  'permission.can_register_identity': 'Identitäten erfassen',
  'permission.can_register_identity.does': 'Persönliche Angaben für jemanden eingeben.',
  'permission.can_validate_identity': 'Identitäten bestätigen',
  'permission.can_validate_identity.does': 'Persönliche Angaben annehmen oder zurückgeben.',
  'permission.can_complete_registration': 'Vollständig registrieren',
  'permission.can_complete_registration.does': 'Konto und Identität in einem Schritt anlegen.',
  'permission.can_view_audit_log': 'Audit-Protokoll einsehen',
  'permission.can_view_audit_log.does': 'Sehen, wer wann was getan hat.',
  'permission.can_manage_settings': 'Einstellungen verwalten',
  'permission.can_manage_settings.does': 'Ändern, was für die ganze Organisation gilt.',
  'permission.can_create_organization': 'Organisationen anlegen',
  'permission.can_create_organization.does':
    'Eine eigenständige Organisation anlegen und ihr Admin werden.',
} as const;
