export const emails = {
  title: 'Correo',
  search: 'Buscar destinatarios',
  empty_title: 'Todavía no hay correos',
  empty_text: 'Aquí se muestra cada correo que sale, con lo que respondió el servidor de correo.',
  column: {
    recipient: 'Para',
    kind: 'Correo',
    status: 'Estado',
    attempts: 'Intentos',
    created: 'Entrada en cola',
  },
  filter: { status: 'Estado' },
  retry: 'Reintentar',
  retried: 'El correo se enviará de nuevo ahora.',
} as const;

export const events = {
  title: 'Notificado a la aplicación',
  empty_title: 'No se ha notificado nada',
  empty_text:
    'Lo que ocurre aquí se notifica a la aplicación en la que está integrado Usher, si está a la escucha.',
  column: { name: 'Qué', status: 'Estado', attempts: 'Intentos', created: 'Cuándo' },
  filter: { status: 'Estado' },
  status: { waiting: 'Por notificar', delivered: 'Notificado', failed: 'No aceptado' },
  retry: 'Notificar de nuevo',
  retried: 'Se notificará de nuevo a la aplicación ahora.',
  name: {
    people: { invited: 'Personas invitadas' },
    invitation: { accepted: 'Invitación aceptada', revoked: 'Invitación revocada' },
    person: {
      updated: 'Cuenta modificada',
      archived: 'Persona archivada',
      unarchived: 'Persona desarchivada',
      erased: 'Datos de la persona borrados',
    },
    identity: {
      submitted: 'Identidad enviada',
      returned: 'Identidad devuelta',
      validated: 'Identidad validada',
    },
    import: {
      completed: 'Importación terminada',
      failed: 'Importación fallida',
      undone: 'Importación deshecha',
    },
    mail: { failed: 'Correo no entregado' },
  },
} as const;

export const audit = {
  title: 'Registro de auditoría',
  empty_title: 'Todavía no hay nada registrado',
  empty_text: 'Aquí queda registrado quién hizo qué y cuándo.',
  column: {
    at: 'Cuándo',
    action: 'Qué',
    actor: 'Quién',
    subject: 'Sobre',
    detail: 'Detalles',
  },
  filter: {
    from: 'Desde',
    to: 'Hasta',
    person_help: 'Escriba un nombre, una dirección de correo o un nombre de usuario.',
  },
  nobody: 'Sin sesión iniciada',
  erased: 'Alguien cuyos datos se han borrado',
  group_gone: 'un grupo ya eliminado',
  changed: 'modificados',
  chosen: 'Personas elegidas',
  yes: 'sí',
  no: 'no',
  of: {
    fields: 'Campos',
    account: 'Cuenta',
    role: 'Rol',
    groups: 'Grupos',
    groupId: 'Grupo',
    metadata: 'Metadatos',
    from: 'antes',
    to: 'después',
    added: 'añadido',
    removed: 'quitado',
    permissions: 'Permisos',
    granted: 'Concedidos',
    withdrawn: 'Retirados',
    version: 'Versión',
    status: 'Estado',
    source: 'Origen',
    kind: 'Correo',
    link: 'Enlace',
    reason: 'Motivo',
    requestedByInvitee: 'Pedido por la persona',
    filteredBy: 'Filtrado por',
    undone: 'Invitaciones deshechas',
    queued: 'Correos',
    skipped: 'Omitidas',
  },
  source: {
    hr: 'La organización',
    person: 'La persona',
    import: 'Una importación',
    csv: 'Archivo CSV',
    manual: 'Entrada manual',
  },
  link: { mailed: 'enviado por correo', copied: 'copiado por la organización' },
  reason: { retention: 'fin del plazo de conservación de la configuración' },
} as const;

export const settings = {
  title: 'Configuración',
  organization: 'Organización',
  name: 'Nombre',
  name_help: 'Se muestra en las invitaciones.',
  contact_email: 'Correo electrónico de contacto',
  contact_email_help: 'A quién pueden preguntar las personas invitadas.',
  language: 'Idioma',
  language_help: 'De los correos, y del panel para los miembros que no han elegido el suyo.',
  language_none: 'Sin elegir',
  invitation_days: 'Validez de las invitaciones (días)',
  reminders: 'Recordatorios a quienes no han aceptado',
  allow_self_validation: 'Permitir que las personas validen su propia identidad',
  allow_self_validation_help:
    'Y la de quienes tienen más permisos que ellas. Si está desactivado, la valida otra persona que tenga al menos los mismos permisos.',
  saved: 'Guardado.',
  leave: 'Lo que ha cambiado en la configuración no se ha guardado.',
  new_organization: 'Nueva organización',
  new_organization_text:
    'Una organización independiente con sus propias personas, grupos y configuración. Usted será su administrador.',
  create_organization: 'Crear la organización',
  created: '«%{name}» se ha creado. Ahora está en ella.',
  identity: {
    title: 'Campos de identidad',
    intro:
      'Lo que se pide a las personas. Los campos obligatorios deben estar rellenos antes de enviar o validar una identidad; en los borradores pueden faltar. Los campos ocultos no se piden; lo que se dio antes ya no se muestra.',
    required: 'Obligatorio',
    optional: 'Opcional',
    hidden: 'Oculto',
    why_name:
      'No se puede ocultar. Cualquiera de los dos puede quedar en blanco, para quien tiene un solo nombre.',
  },
  retention: {
    title: 'Conservación de los datos personales',
    intro:
      'Lo que ya no hace falta a nadie se elimina automáticamente varias veces al día. Con un 0, se conserva para siempre.',
    invitees: 'Conservar a quienes nunca aceptaron durante',
    invitees_help:
      'Días desde el fin de su última invitación. Después se borran sus datos, con todo lo que se introdujo sobre estas personas. Se quedan aquellas cuyos datos personales están validados o pendientes de validación.',
    cells: 'Conservar el contenido de los archivos importados durante',
    cells_help:
      'Días desde el fin de una importación. Después se eliminan los nombres, direcciones y metadatos de sus filas. Se conservan sus cifras y las personas invitadas.',
    drafts: 'Conservar los borradores de datos personales durante',
    drafts_help:
      'Días desde su última modificación. Después se elimina el borrador, lo empezara quien lo empezara, y la persona se queda. Lo que se ha enviado o validado nunca se elimina de este modo.',
    days: 'día |||| días',
    for_ever: 'para siempre',
    shorter_title: '¿Conservar los datos personales menos tiempo?',
    shorter_confirm: 'Conservar menos tiempo',
    shorter_text:
      'Empieza automáticamente en unas horas, con lo que ya supere ese plazo, y continúa a partir de entonces. No se puede deshacer.',
    erases_invitees:
      'Se borran los datos de las personas que nunca aceptaron, con todo lo que se introdujo sobre ellas, cuando su última invitación terminó hace más de %{count} día. |||| Se borran los datos de las personas que nunca aceptaron, con todo lo que se introdujo sobre ellas, cuando su última invitación terminó hace más de %{count} días.',
    erases_cells:
      'Se eliminan los nombres, direcciones y metadatos de las filas de una importación cuando esta terminó hace más de %{count} día. |||| Se eliminan los nombres, direcciones y metadatos de las filas de una importación cuando esta terminó hace más de %{count} días.',
    erases_drafts:
      'Se eliminan los borradores de datos personales que nadie ha modificado durante más de %{count} día. |||| Se eliminan los borradores de datos personales que nadie ha modificado durante más de %{count} días.',
  },
} as const;

export const account = {
  title: 'Su cuenta',
  language: 'Idioma',
  language_help: 'De este panel y de los correos que recibe.',
  language_none: 'El de la organización',
  language_saved: 'Se ha cambiado el idioma.',
  password: 'Cambiar contraseña',
  current_password: 'Contraseña actual',
  new_password: 'Contraseña nueva',
  password_help: 'Al menos 12 caracteres. Sirve cualquier carácter, y también una frase.',
  change: 'Cambiar contraseña',
  changed: 'La contraseña se ha cambiado. Sus demás sesiones se han cerrado.',
  sessions: 'Sesiones abiertas',
  this_session: 'Esta sesión',
  last_seen: 'Último uso: %{time}',
  end: 'Cerrar sesión',
  ended: 'Esa sesión se ha cerrado.',
  everywhere: 'Cerrar todas las sesiones',
  everywhere_title: '¿Cerrar todas las sesiones?',
  everywhere_text:
    'Se cierran todas sus sesiones, también esta. Puede volver a iniciar sesión de inmediato.',
  unknown_browser: 'Navegador desconocido',
  personal: 'Sus datos',
  personal_text:
    'Sus datos personales son lo que su organización guarda sobre su identidad: puede darlos, corregirlos y ver si están validados. También puede obtener en un archivo todo lo que se guarda aquí sobre usted.',
  personal_information: 'Sus datos personales',
  download: 'Descargar mis datos',
} as const;

export const home = {
  welcome: 'Hola, %{name}',
  next: 'Qué hacer ahora',
  first: 'Invite a las primeras personas',
  first_text:
    'De momento, aquí solo está usted. Invite a una persona o a todas las de una hoja de cálculo.',
  nothing: 'No tiene nada pendiente.',
  invite_one: 'Invitar a una persona',
  invite_many: 'Invitar a muchas a la vez',
  mail: {
    title: 'El correo no está saliendo',
    refused: 'El servidor de correo lo rechaza: «%{words}»',
    unreachable: 'No se puede conectar con el servidor de correo: «%{words}»',
    no_server:
      'No hay ningún servidor de correo configurado. Puede configurarlo quien administra este servidor.',
    since: 'Desde el %{time}.',
    again: 'Lo que está en espera se conserva y se reintenta automáticamente.',
    kept: 'Lo que está en espera se conserva y saldrá cuando haya un servidor.',
    see: 'Ver lo que está en espera',
  },
  failed_mails: '%{count} correo no se ha entregado |||| %{count} correos no se han entregado',
  failed_mails_action: 'Ver por qué',
  failed_events:
    'La aplicación no ha aceptado %{smart_count} evento |||| La aplicación no ha aceptado %{smart_count} eventos',
  failed_events_action: 'Ver por qué',
  waiting:
    '%{count} identidad pendiente de validación |||| %{count} identidades pendientes de validación',
  waiting_action: 'Validar',
  import_ready: '%{name}: %{count} fila por comprobar |||| %{name}: %{count} filas por comprobar',
  import_ready_action: 'Comprobar',
  import_running: '%{name} está en curso',
  import_running_action: 'Ver el progreso',
  funnel: {
    title: 'Hasta dónde han llegado las personas',
    span: 'Añadidas',
    spans: {
      all: 'Desde el principio',
      '7': 'En los últimos 7 días',
      '30': 'En los últimos 30 días',
      '90': 'En los últimos 90 días',
      '365': 'En el último año',
    },
    invited: 'Invitadas',
    mailed: 'Correo enviado',
    accepted: 'Invitación aceptada',
    identity_given: 'Identidad facilitada',
    validated: 'Identidad validada',
  },
  expiring:
    '%{count} invitación caduca en menos de una semana |||| %{count} invitaciones caducan en menos de una semana',
  expiring_action: 'Ver de quién',
  import_mapping: '%{name}: faltan por elegir las columnas',
  import_mapping_action: 'Elegir',
  own: {
    title: 'Sus datos personales',
    none: 'Todavía no los ha facilitado.',
    requested: 'Se le pidieron el %{day}.',
    draft: 'Ha empezado, pero aún no los ha enviado.',
    submitted: 'Los envió el %{day}. Están pendientes de revisión.',
    returned:
      '%{count} campo se le ha devuelto para corregirlo. |||| %{count} campos se le han devuelto para corregirlos.',
    corrected: 'Lo devuelto está corregido, pero aún no enviado.',
    validated: 'Se validaron el %{day}.',
    give: 'Facilitarlos ahora',
    finish: 'Terminar',
    correct: 'Corregir %{count} campo |||| Corregir %{count} campos',
    see: 'Verlos',
    account: 'Su cuenta',
    since: 'Aquí desde el',
  },
} as const;

export const login = {
  show: 'Mostrar la contraseña',
  hide: 'Ocultar la contraseña',
} as const;
