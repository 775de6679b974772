/** The titles of permissions, and what they permit (`.does`). */
export const permissions = {
  'permission.can_view_users': 'Ver personas',
  'permission.can_view_users.does': 'Ver la lista de personas y sus páginas.',
  'permission.can_create_user': 'Invitar a una persona',
  'permission.can_create_user.does':
    'Crear un usuario interno, que recibe una invitación por correo.',
  'permission.can_bulk_invite': 'Hacer invitaciones masivas',
  'permission.can_bulk_invite.does': 'Invitar a muchas personas, con un archivo o a mano.',
  'permission.can_edit_user': 'Editar personas',
  'permission.can_edit_user.does':
    'Cambiar nombres, nombres de usuario, roles, grupos y metadatos.',
  'permission.can_archive_user': 'Archivar personas',
  'permission.can_archive_user.does': 'Archivar y desarchivar personas.',
  'permission.can_resend_invitation': 'Reenviar invitaciones',
  'permission.can_resend_invitation.does':
    'Enviar de nuevo una invitación por correo y ver el registro de correos.',
  'permission.can_revoke_invitation': 'Revocar invitaciones',
  'permission.can_revoke_invitation.does': 'Dejar sin efecto una invitación.',
  'permission.can_copy_invitation_link': 'Copiar enlaces de invitación',
  'permission.can_copy_invitation_link.does': 'Ver el enlace secreto de una invitación.',
  'permission.can_manage_groups': 'Gestionar grupos',
  'permission.can_manage_groups.does': 'Crear grupos, conceder permisos y elegir miembros.',
  'permission.can_view_identity': 'Ver identidades',
  'permission.can_view_identity.does': 'Leer los datos personales; cada consulta queda registrada.',
  'permission.can_register_identity': 'Registrar identidades',
  'permission.can_register_identity.does': 'Introducir los datos personales de otra persona.',
  'permission.can_validate_identity': 'Validar identidades',
  'permission.can_validate_identity.does': 'Aceptar o devolver los datos personales.',
  'permission.can_complete_registration': 'Hacer registros completos',
  'permission.can_complete_registration.does': 'Crear la cuenta y la identidad en un solo paso.',
  'permission.can_view_audit_log': 'Ver el registro de auditoría',
  'permission.can_view_audit_log.does': 'Ver quién hizo qué y cuándo.',
  'permission.can_manage_settings': 'Gestionar la configuración',
  'permission.can_manage_settings.does': 'Cambiar lo que rige para toda la organización.',
  'permission.can_create_organization': 'Crear organizaciones',
  'permission.can_create_organization.does':
    'Crear una organización independiente y pasar a ser su administrador.',
} as const;
