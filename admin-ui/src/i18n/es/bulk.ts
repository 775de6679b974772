/** The words for acting on many people at once. */
export const bulk = {
  all: 'Seleccionar las %{count} personas que encuentra este filtro',
  everybody: 'Seleccionar a las %{count} personas',
  all_chosen: 'Las %{count} personas que encuentra este filtro',
  everybody_chosen: 'Las %{count} personas',
  only_ticked: 'Solo la persona marcada |||| Solo las %{count} marcadas',
  actions: 'Acciones',
  more: 'Más',
  action: {
    archive: 'Archivar',
    unarchive: 'Desarchivar',
    resend: 'Reenviar invitaciones',
    add_to_group: 'Añadir a un grupo',
    remove_from_group: 'Quitar de un grupo',
    set_role: 'Cambiar el rol',
    request_identity: 'Pedir datos personales',
  },
  title: {
    archive: '¿Archivar a %{count} persona? |||| ¿Archivar a %{count} personas?',
    unarchive: '¿Desarchivar a %{count} persona? |||| ¿Desarchivar a %{count} personas?',
    resend:
      '¿Reenviar su invitación a %{count} persona? |||| ¿Reenviar su invitación a %{count} personas?',
    add_to_group: 'Añadir a %{count} persona a un grupo |||| Añadir a %{count} personas a un grupo',
    remove_from_group:
      'Quitar a %{count} persona de un grupo |||| Quitar a %{count} personas de un grupo',
    set_role: 'Cambiar el rol de %{count} persona |||| Cambiar el rol de %{count} personas',
    request_identity:
      '¿Pedir a %{count} persona sus datos personales? |||| ¿Pedir a %{count} personas sus datos personales?',
  },
  text: {
    archive:
      'Sus sesiones se cierran de inmediato y sus invitaciones pendientes se revocan. Puede desarchivarlas más tarde.',
    unarchive:
      'Quienes ya se habían unido podrán volver a iniciar sesión; los demás reciben una invitación nueva.',
  },
  counting: 'Contando los correos…',
  mails:
    'Se enviará %{count} correo como máximo. No se podrá anular. |||| Se enviarán %{count} correos como máximo, uno a cada persona. No se podrán anular.',
  no_mails: 'No se enviará ningún correo: no corresponde a ninguna de estas personas.',
  group: 'Grupo',
  no_groups: 'Todavía no hay ningún grupo. Cree uno en «Grupos y permisos».',
  role: 'Rol',
  changed:
    'Ahora la acción afecta a %{count} persona. No se ha hecho nada; confirme el nuevo número. |||| Ahora la acción afecta a %{count} personas. No se ha hecho nada; confirme el nuevo número.',
  running: 'Con muchas personas, esto tarda un poco. La acción continúa aunque cierre esta página.',
  done: {
    archive: '%{count} persona archivada. |||| %{count} personas archivadas.',
    unarchive: '%{count} persona desarchivada. |||| %{count} personas desarchivadas.',
    resend: 'Se enviará %{count} invitación. |||| Se enviarán %{count} invitaciones.',
    add_to_group:
      'Se ha añadido a %{count} persona a %{choice}. |||| Se ha añadido a %{count} personas a %{choice}.',
    remove_from_group:
      'Se ha quitado a %{count} persona de %{choice}. |||| Se ha quitado a %{count} personas de %{choice}.',
    set_role:
      '%{count} persona tiene ahora el rol %{choice}. |||| %{count} personas tienen ahora el rol %{choice}.',
    request_identity:
      'Se pedirá por correo a %{count} persona. |||| Se pedirá por correo a %{count} personas.',
  },
  nothing: 'No se ha hecho nada.',
  left: 'Se ha omitido a %{count} persona: |||| Se ha omitido a %{count} personas:',
  reason: {
    user: {
      unchanged: 'en %{count} no había nada que cambiar',
      not_found: '%{count} ya no está aquí |||| %{count} ya no están aquí',
      already_archived: '%{count} ya estaba archivada |||| %{count} ya estaban archivadas',
      not_archived: '%{count} no está archivada |||| %{count} no están archivadas',
      archived_member: '%{count} está archivada |||| %{count} están archivadas',
      is_yourself: '%{count} es usted: hágalo en su propia página o pídaselo a otra persona',
      holds_more:
        '%{count} tiene permisos que usted no tiene |||| %{count} tienen permisos que usted no tiene',
      last_admin: '%{count} es el último administrador activo',
    },
    group: {
      not_allowed: 'en %{count} se trata de permisos que usted no tiene',
      last_manager: '%{count} es el último administrador que puede gestionar los grupos',
    },
    permission: {
      missing: 'habría que volver a invitar a %{count}, y usted no tiene permiso para invitar',
    },
    invitation: {
      not_pending:
        '%{count} no tiene una invitación pendiente |||| %{count} no tienen una invitación pendiente',
    },
    identity: {
      already_submitted:
        '%{count} ya los ha dado y esperan la validación |||| %{count} ya los han dado y esperan la validación',
      already_validated: 'los de %{count} ya están validados',
    },
    request: {
      too_many:
        '%{count} acaba de recibir un correo, o ya ha recibido bastantes hoy |||| %{count} acaban de recibir un correo, o ya han recibido bastantes hoy',
    },
  },
} as const;
