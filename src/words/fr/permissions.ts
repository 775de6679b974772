/** The titles of permissions, and what they permit (`.does`). */
export const permissions = {
  'permission.can_view_users': 'Voir les personnes',
  'permission.can_view_users.does': 'Voir la liste des personnes et leurs fiches.',
  'permission.can_create_user': 'Inviter une personne',
  'permission.can_create_user.does': 'Créer un utilisateur interne, qui est invité par e-mail.',
  'permission.can_bulk_invite': 'Inviter en masse',
  'permission.can_bulk_invite.does':
    'Inviter de nombreuses personnes, à partir d’un fichier ou par saisie manuelle.',
  'permission.can_edit_user': 'Modifier les personnes',
  'permission.can_edit_user.does':
    'Modifier les noms, noms d’utilisateur, rôles, groupes et métadonnées.',
  'permission.can_archive_user': 'Archiver des personnes',
  'permission.can_archive_user.does': 'Archiver et désarchiver des personnes.',
  'permission.can_resend_invitation': 'Renvoyer des invitations',
  'permission.can_resend_invitation.does':
    'Envoyer de nouveau une invitation et voir le journal des e-mails.',
  'permission.can_revoke_invitation': 'Révoquer des invitations',
  'permission.can_revoke_invitation.does': 'Rendre une invitation inutilisable.',
  'permission.can_copy_invitation_link': 'Copier les liens d’invitation',
  'permission.can_copy_invitation_link.does': 'Voir le lien secret d’une invitation.',
  'permission.can_manage_groups': 'Gérer les groupes',
  'permission.can_manage_groups.does':
    'Créer des groupes, accorder des autorisations, choisir les membres.',
  'permission.can_view_identity': 'Voir les identités',
  'permission.can_view_identity.does':
    'Lire les informations personnelles ; chaque lecture est consignée.',
  'permission.can_register_identity': 'Saisir des identités',
  'permission.can_register_identity.does':
    'Saisir des informations personnelles pour une personne.',
  'permission.can_validate_identity': 'Valider des identités',
  'permission.can_validate_identity.does':
    'Accepter des informations personnelles ou les retourner.',
  'permission.can_complete_registration': 'Effectuer des inscriptions complètes',
  'permission.can_complete_registration.does': 'Créer le compte et l’identité en une seule étape.',
  'permission.can_view_audit_log': 'Voir le journal d’audit',
  'permission.can_view_audit_log.does': 'Voir qui a fait quoi, et quand.',
  'permission.can_manage_settings': 'Gérer les paramètres',
  'permission.can_manage_settings.does': 'Modifier ce qui vaut pour toute l’organisation.',
  'permission.can_create_organization': 'Créer des organisations',
  'permission.can_create_organization.does':
    'Créer une organisation distincte et y recevoir le rôle Admin.',
} as const;
