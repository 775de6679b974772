/** Accounts, signing in, people and their groups, organizations and invitations. */
export const people = {
  'sign_in.check':
    'Compruebe su dirección de correo electrónico o su nombre de usuario, y su contraseña.',
  'sign_in.not_active': 'Abra su invitación, o pida acceso a quienes gestionan su organización.',
  'sign_in.give_identifier': 'Indique su dirección de correo electrónico o su nombre de usuario.',
  'sign_in.give_password': 'Indique su contraseña.',
  'sign_in.identifier_too_long':
    'Es demasiado largo para una dirección de correo electrónico o un nombre de usuario.',
  'sign_in.several_cookies':
    'Su navegador ha enviado varias cookies llamadas {name}. Elimine las cookies de este sitio e inicie sesión de nuevo.',
  'sign_in.other_account':
    'Aquí, su cuenta y esta dirección de correo electrónico pertenecen a dos personas distintas. Pida a quienes gestionan su organización que lo corrijan.',
  'sign_in.membership_archived':
    'Su pertenencia a {organization} está archivada. Pida a quienes gestionan la organización que la recuperen.',
  'sign_in.not_joined':
    'Tiene una invitación a {organization} que aún no ha aceptado. Abra el enlace de la invitación para unirse.',
  'sign_in.no_member':
    'Ha iniciado sesión, pero no es miembro de {organization}. Pida una invitación a quienes gestionan la organización.',
  'sign_in.this_organization': 'esta organización',
  'sign_in.permission_missing':
    'Para esto se necesita el permiso {permission}. Puede concederlo quien gestione los grupos.',

  'password.text': 'La contraseña es un texto.',
  'password.too_long': 'Es demasiado larga para una contraseña.',
  'password.email': 'Indique su dirección de correo electrónico.',
  'password.email_too_long': 'Es demasiado larga para una dirección de correo electrónico.',
  'password.token': 'Indique el token del enlace.',
  'password.choose': 'Elija una contraseña.',
  'password.current': 'Indique su contraseña actual.',
  'password.wrong': 'Esta no es su contraseña actual.',
  'password.link_used':
    'Puede que ya se haya usado o haya caducado. Pida uno nuevo en la página de inicio de sesión.',
  'password.at_least':
    'Use al menos {min} caracteres. Unas cuantas palabras que recuerde sirven perfectamente.',
  'password.own_words':
    'Esta contraseña se compone de su nombre, su dirección de correo electrónico o su organización. Use palabras que nadie adivinaría.',
  'password.guessable':
    'Esta contraseña es de las primeras que alguien probaría. Use varias palabras que no tengan relación entre sí.',

  'user.username_rule':
    'Empiece por una letra o una cifra; siga con letras del mismo alfabeto, cifras, ".", "_" y "-", {max} caracteres como máximo en total.',
  'user.username_taken':
    'El nombre de usuario {username} ya está en uso. {suggestion} está disponible.',
  'user.email_fixed': 'La dirección de correo electrónico de una cuenta no se puede cambiar aquí.',
  'user.email_taken': 'Otra cuenta tiene esta dirección de correo.',
  'user.email_taken_since':
    'Entretanto, otra cuenta tiene esta dirección. Consulte a quienes gestionan su organización.',
  'user.host_address':
    'Esta persona inicia sesión con una cuenta de la aplicación, que gestiona su dirección. Cámbiela allí.',
  'user.shared_address':
    'La dirección pertenece a la cuenta, que también usan otras organizaciones o que la persona ya ha usado. Solo ella puede cambiarla.',
  'user.email_change_dead':
    'Puede que el enlace se haya usado, sustituido o retirado, o que haya caducado. Si ya ha confirmado la dirección, inicie sesión con ella.',
  'user.theme': 'Elija «light», «dark» o «system».',
  'user.status_fixed': 'El estado cambia al archivar, al desarchivar y al aceptar la invitación.',
  'user.group_missing': 'Uno de estos grupos no existe o corresponde a un rol.',
  'user.group_gone': 'Uno de estos grupos ya no existe. Elija de nuevo.',
  'user.group_ids': 'Indique los identificadores de {max, number} grupos como máximo.',
  'user.shared_account':
    'El nombre, los apellidos y el nombre de usuario son de la cuenta, que también usan otras organizaciones. Solo la propia persona puede cambiarlos.',
  'user.already_here': 'Esta persona ya está en la organización.',
  'user.archived_here': 'Esta persona está archivada aquí. En lugar de invitarla, desarchívela.',
  'user.unarchive_first': 'Esta persona está archivada aquí. Desarchívela primero.',
  'user.holds_more':
    'Esa persona tiene permisos que usted no tiene. Pídaselo a alguien que los tenga.',
  'user.link_holds_more':
    'Esta persona tendrá permisos que usted no tiene, por lo que no puede obtener su enlace. En su lugar, reenvíe el correo.',
  'user.last_admin':
    'Es la última persona activa con el rol de administrador. Antes, dé ese rol a otra persona.',
  'user.erase_yourself':
    'Nadie puede borrar sus propios datos. Pídaselo a otra persona que pueda gestionar la configuración.',
  'user.bulk_action': 'Elija una de estas acciones: {values}.',
  'user.bulk_twice': 'Indique cada identificador una sola vez.',
  'user.bulk_group': 'Elija un grupo.',
  'user.expect': 'Indique el número de personas que se confirmó.',
  'user.count_changed':
    'Ahora el número de personas es {count, number}. No se ha hecho nada; confirme el nuevo número.',

  'group.name_needed': 'Ponga un nombre al grupo.',
  'group.name_characters':
    'El nombre no puede tener saltos de línea, caracteres de control ni "|".',
  'group.name_too_long': 'El nombre tiene {max} caracteres como máximo.',
  'group.description_text': 'La descripción es un texto.',
  'group.description_too_long': 'La descripción tiene {max} caracteres como máximo.',
  'group.permissions':
    'Elija entre los permisos que enumera GET /permissions, cada uno una sola vez.',
  'group.user_ids': 'Indique los identificadores de {max} personas como máximo.',
  'group.name_taken': 'Ya hay un grupo llamado {name}.',
  'group.last_manager':
    'Después de esto, ningún administrador activo podría gestionar los grupos. Antes, permita que otro administrador los gestione.',
  'group.not_held': 'Nadie concede ni retira permisos que no tiene. Le faltan: {permissions}.',
  'group.is_built_in': '{name} es un grupo integrado.',
  'group.built_in_members':
    'Sus miembros son las personas con ese rol; cambie el rol de la persona.',
  'group.built_in_name':
    'Su nombre y su descripción no se cambian; sus permisos sí se pueden cambiar.',
  'group.built_in_stays': 'Corresponde a un rol y no se puede eliminar.',
  'group.not_inside': 'Esta persona no está en este grupo.',
  'group.somebody_else': 'Alguna de estas personas no está en esta organización.',

  'organization.id': 'Indique el identificador de una organización.',
  'organization.name': 'Indique un nombre de {max} caracteres como máximo.',
  'organization.readable_name':
    'Indique un nombre de {max} caracteres como máximo, sin caracteres de control.',
  'organization.admins': 'Indique quién gestionará la organización.',
  'organization.admin_email': 'Una de estas direcciones no es de correo electrónico.',
  'organization.days': 'Indique un número de días entre {min} y {max}.',
  'organization.days_or_ever':
    'Indique un número de días entre {min} y {max, number}, o 0 para no limitarlo.',
  'organization.number': 'Indique un número entre {min} y {max}.',
  'organization.time_zone': 'Indique una zona horaria por su nombre, por ejemplo Europe/Rome.',
  'organization.accent': 'Indique un color con la forma #3450b5.',
  'organization.unreadable_accent':
    'Nadie podría leer sobre este color. {color} se le parece y permite leer.',
  'organization.welcome': 'Indique una frase de {max} caracteres como máximo.',

  'logo.choose': 'Elija una imagen para subirla.',
  'logo.too_large': 'La imagen ocupa más de {max} kB.',
  'logo.unsupported': 'Un logotipo es una imagen PNG, JPEG, WebP o SVG.',
  'logo.damaged':
    'No se puede leer la imagen. Guárdela de nuevo con el programa del que procede o elija otra.',
  'logo.too_many_pixels':
    'La imagen tiene {width} × {height} píxeles. El máximo es {max} por lado.',
  'logo.too_many_parts': 'La imagen se compone de demasiadas partes. Expórtela como PNG.',

  'invitation.link_dead':
    'Puede que el enlace se haya usado, sustituido o retirado, o que haya caducado. Puede pedir uno nuevo.',
  'invitation.of_existing_account':
    'Esta invitación es para una cuenta que ya existe. Inicie sesión en ella y abra el enlace de nuevo.',
  'invitation.of_other_account':
    'Esta invitación es para {email}. Inicie sesión con esa dirección y abra el enlace de nuevo.',
  'invitation.account_failed':
    'Algo ha fallado al crear su cuenta. Inténtelo de nuevo dentro de un rato.',
  'invitation.hook_failed':
    'Ahora mismo no se puede saber si está permitido invitar a estas personas. Inténtelo de nuevo dentro de un rato.',
  'invitation.just_changed': 'Otra persona acaba de modificar esta invitación. Revísela de nuevo.',
  'invitation.is_accepted': 'La invitación se ha aceptado: la persona ya está en la organización.',
  'invitation.is_revoked':
    'La invitación se ha revocado. Invite de nuevo a la persona para darle un enlace nuevo.',
  'invitation.is_expired':
    'La invitación ha caducado. Si la reenvía, volverá a estar pendiente, con un enlace nuevo.',
  'invitation.just_mailed':
    'Se acaba de enviar un correo a esta persona. Inténtelo de nuevo dentro de {wait}.',
  'invitation.at_most':
    'Indique {max} identificadores como máximo; con un filtro puede abarcar cualquier número de invitaciones.',
  'invitation.filter': 'Indique un filtro como los de la lista de invitaciones.',

  'email.is': 'El estado de este correo es {status, quoted}.',
  'email.expect': 'Indique el número de correos que se confirmó.',
  'email.count_changed':
    'Ahora el número de correos fallidos es {count, number}. No se ha enviado ninguno; confirme el nuevo número.',
} as const;
