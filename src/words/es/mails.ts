/** Mails: their subjects, what stands beside the subject, and their sentences. */
export const mails = {
  'mail.invitation.subject': 'Invitación para unirse a {organization}',
  'mail.resend.subject': 'Su invitación a {organization}',
  'mail.reminder.subject': 'Su invitación a {organization} sigue pendiente',
  'mail.request_new.subject': 'Su nuevo enlace para unirse a {organization}',
  'mail.password_reset.subject': 'Elija una contraseña nueva',
  'mail.password_changed.subject': 'Su contraseña se ha cambiado',
  'mail.identity_request.subject': 'Sus datos personales para {organization}',
  'mail.identity_returned.subject': 'Revise de nuevo sus datos personales para {organization}',
  'mail.email_change.subject': 'Confirme su nueva dirección de correo',
  'mail.email_change_notice.subject': 'Su dirección de correo se va a cambiar',
  'mail.import_ended.subject': 'Su importación ha terminado: {fileName}',

  'mail.hello': 'Hola:',
  'mail.hello_name': 'Hola, {firstName}:',

  'mail.invited': '{organizationName} le invita a unirse.',
  'mail.invited_by': '{inviterName} le invita a unirse a {organizationName}.',
  'mail.once_more': 'Aquí tiene de nuevo su enlace para unirse a {organizationName}.',
  'mail.still_open': 'Su invitación a {organizationName} sigue pendiente.',
  'mail.new_link':
    'Aquí tiene el nuevo enlace para unirse a {organizationName} que se ha solicitado.',
  'mail.account_will_be': 'Su cuenta llevará la dirección {email}.',
  'mail.account_is': 'Su cuenta lleva la dirección {email}.',

  'mail.invitation.preheader_sign_in': 'Inicie sesión con la cuenta que ya tiene.',
  'mail.invitation.preheader_join': 'Solo le llevará un minuto.',
  'mail.invitation.preheader_password': 'Elija una contraseña y listo.',
  'mail.resend.preheader_by':
    '{inviterName} le envía de nuevo su enlace para unirse a {organizationName}.',
  'mail.reminder.preheader':
    '{organizationName} espera su respuesta: la invitación sigue pendiente.',
  'mail.reminder.preheader_by':
    '{organizationName} espera su respuesta: la invitación de {inviterName} sigue pendiente.',
  'mail.request_new.preheader':
    'El nuevo enlace para unirse a {organizationName} que se ha solicitado.',
  'mail.password_reset.preheader': 'Elija una contraseña nueva para la cuenta {email}.',
  'mail.password_changed.preheader':
    'Se ha cambiado la contraseña de la cuenta {email}. ¿Ha sido usted?',
  'mail.identity_request.preheader':
    '{organizationName} le pide sus datos personales en un formulario que se rellena paso a paso.',
  'mail.identity_returned.preheader': {
    one: '{organizationName} le pide que revise un campo de sus datos personales.',
    other: '{organizationName} le pide que revise {count} campos de sus datos personales.',
  },
  'mail.email_change.preheader': '{organizationName} le pregunta si {email} es su nueva dirección.',
  'mail.email_change_notice.preheader':
    '{organizationName} pide cambiar su dirección por {newEmail}. ¿Lo sabía usted?',
  'mail.import_ended.preheader': '{organizationName}: {outcome}.',

  'mail.button_signs_in':
    'El botón lleva a una página en la que puede iniciar sesión con la cuenta que ya tiene y unirse.',
  'mail.button_joins': 'El botón lleva a una página en la que puede unirse.',
  'mail.button_password':
    'El botón lleva a una página en la que puede elegir una contraseña. Con eso, ya estará dentro.',
  'mail.link_signs_in':
    'Este enlace lleva a una página en la que puede iniciar sesión con la cuenta que ya tiene y unirse.',
  'mail.link_joins': 'Este enlace lleva a una página en la que puede unirse.',
  'mail.link_password':
    'Este enlace lleva a una página en la que puede elegir una contraseña. Con eso, ya estará dentro.',
  'mail.sign_in_and_join': 'Iniciar sesión y unirse',
  'mail.join': 'Unirse',
  'mail.choose_password': 'Elegir una contraseña',
  'mail.button_fails': 'Si el botón no funciona, copie esta dirección en su navegador:',
  'mail.works_until':
    'El enlace funciona hasta el {expiresAt} y es solo para usted: no lo comparta, por favor.',

  'mail.identity_asked':
    '{organizationName} le pide sus datos personales: nadie los conoce mejor que usted.',
  'mail.on_to_form':
    'Desde ahí se pasa al formulario; puede dejarlo en cualquier momento y terminarlo más tarde.',
  'mail.button_form':
    'El botón lleva a un formulario; puede dejarlo en cualquier momento y terminarlo más tarde.',
  'mail.link_form':
    'Este enlace lleva a un formulario; puede dejarlo en cualquier momento y terminarlo más tarde.',
  'mail.go_to_form': 'Ir al formulario',
  'mail.kept_encrypted':
    'Los datos que introduzca se guardan cifrados y solo los ven quienes se ocupan de ellos en {organizationName}. No los envíe por correo electrónico, por favor.',
  'mail.identity_returned':
    '{organizationName} ha leído sus datos personales y le pide que revise {fields}.',
  'mail.fields': { one: 'un campo', other: '{count} campos' },
  'mail.on_to_fields':
    'Desde ahí se pasa al formulario, que muestra qué hay que revisar y por qué.',
  'mail.button_fields': 'El botón lleva al formulario, que muestra qué hay que revisar y por qué.',
  'mail.link_fields': 'Este enlace lleva al formulario, que muestra qué hay que revisar y por qué.',
  'mail.look_again': 'Revisar los datos',
  'mail.still_there':
    'Los datos que ya introdujo siguen ahí. No los envíe por correo electrónico, por favor.',

  'mail.password_asked':
    'Alguien, probablemente usted, ha pedido una contraseña nueva para la cuenta {email}.',
  'mail.button_new_password': 'El botón lleva a una página en la que puede elegirla.',
  'mail.link_new_password': 'Este enlace lleva a una página en la que puede elegirla:',
  'mail.choose_new_password': 'Elegir una contraseña nueva',
  'mail.works_once':
    'El enlace funciona hasta el {expiresAt} y una sola vez. Si no lo ha pedido usted, no tiene que hacer nada: su contraseña no cambia.',
  'mail.password_changed':
    'La contraseña de la cuenta {email} se cambió el {changedAt}. Las demás sesiones que había abiertas con ella se han cerrado.',
  'mail.was_it_you_button':
    'Si ha sido usted, no tiene que hacer nada. Si no, elija cuanto antes una contraseña nueva: el botón lleva a una página en la que puede pedir un enlace para hacerlo.',
  'mail.was_it_you_link':
    'Si ha sido usted, no tiene que hacer nada. Si no, elija cuanto antes una contraseña nueva. Aquí puede pedir un enlace para hacerlo:',
  'mail.not_me': 'No he sido yo',

  'mail.email_change':
    '{organizationName} ha introducido {email} como nueva dirección de correo de su cuenta.',
  'mail.button_confirm_email':
    'El botón lleva a una página en la que puede confirmarla. Desde entonces iniciará sesión con esta dirección; su nombre de usuario y su contraseña no cambian.',
  'mail.link_confirm_email':
    'Una vez confirmada, iniciará sesión con esta dirección; su nombre de usuario y su contraseña no cambian. Este enlace lleva a la página en la que puede confirmarla:',
  'mail.confirm_email': 'Confirmar la dirección',
  'mail.confirm_works_until':
    'El enlace funciona hasta el {expiresAt} y una sola vez. Si esto no va con usted, no tiene que hacer nada: sin usted, no cambia nada.',
  'mail.email_change_notice':
    '{organizationName} pide cambiar la dirección de correo de su cuenta de {email} a {newEmail}. El cambio se hace cuando se confirma desde la nueva dirección.',
  'mail.knew_change_button':
    'Si lo sabía, no tiene que hacer nada. Si no, elija cuanto antes una contraseña nueva, con lo que el cambio se detiene: el botón lleva a una página en la que puede pedir un enlace para hacerlo.',
  'mail.knew_change_link':
    'Si lo sabía, no tiene que hacer nada. Si no, elija cuanto antes una contraseña nueva, con lo que el cambio se detiene. Aquí puede pedir un enlace para hacerlo:',

  'mail.import_done': 'La importación {fileName, quoted} en {organizationName} ha terminado.',
  'mail.import_given_up':
    'La importación {fileName, quoted} en {organizationName} se ha interrumpido antes de terminar.',
  'mail.import_outcome': 'Resultado: {outcome}.',
  'mail.invited_people': {
    one: '{count, number} persona invitada',
    other: '{count, number} personas invitadas',
  },
  'mail.updated_people': {
    one: '{count, number} persona actualizada',
    other: '{count, number} personas actualizadas',
  },
  'mail.skipped_rows': {
    one: '{count, number} fila omitida',
    other: '{count, number} filas omitidas',
  },
  'mail.failed_rows_count': {
    one: '{count, number} fila fallida',
    other: '{count, number} filas fallidas',
  },
  'mail.nothing_changed': 'ninguna fila ha cambiado nada',
  'mail.by_hand': 'Entrada manual',
  'mail.button_import': 'El botón lleva a la importación.',
  'mail.link_import': 'Este enlace lleva a la importación.',
  'mail.failed_rows': 'Ahí puede descargar las filas fallidas, corregirlas y volver a subirlas.',
  'mail.see_import': 'Ver la importación',

  'mail.why':
    'Recibe este correo porque {organizationName} ha introducido la dirección {email} para invitarle.',
  'mail.why_by':
    'Recibe este correo porque {inviterName}, de {organizationName}, ha introducido la dirección {email} para invitarle.',
  'mail.used_for':
    'Su dirección se usa para esta invitación y, si se une, para su cuenta; para nada más.',
  'mail.unexpected':
    '¿No esperaba esta invitación? Entonces no tiene que hacer nada: sin usted, no ocurre nada.',
  'mail.questions':
    'Si tiene preguntas sobre esto o sobre sus datos, diríjase a {organizationName}.',
  'mail.questions_to':
    'Si tiene preguntas sobre esto o sobre sus datos, diríjase a {organizationName}: {contactEmail}',
  'mail.why_member':
    'Recibe este correo porque es miembro de {organizationName} con la dirección {email}.',

  'delivery.had_their_mails':
    'Esta dirección ya ha recibido todos los correos que se permiten en un día. Este saldrá cuando le llegue el turno.',
  'delivery.unwritten': 'Este correo no se pudo componer; consulte el registro del servidor.',
  'delivery.no_server':
    'No hay ningún servidor de correo configurado, por lo que los correos quedan a la espera.',

  'mail_template.blank': 'Escriba algo aquí.',
  'mail_template.too_long': 'Como máximo {max, number} caracteres.',
  'mail_template.unknown': '{found} no es un marcador aquí. Los posibles: {known}',
  'mail_template.link_missing': 'Ponga {link} solo en una línea, donde deba estar el botón.',
  'mail_template.link_alone': '{link} va solo en una línea, porque se convierte en el botón.',
  'mail_template.link_twice':
    '{link} puede estar aquí una sola vez, porque se convierte en el botón.',
  'mail_template.tested_enough':
    'Ha recibido tantos correos como permite un día. Inténtelo de nuevo dentro de {wait}.',

  'mail.outdated.subject': 'Un correo cuyo enlace ya se ha usado o ya no funciona',
  'mail.outdated':
    'Este correo se envió, pero ya no tiene vigencia: su enlace se ha usado, revocado o sustituido.',
} as const;
