/** The words of the page where people give their personal information. */
export const welcome = {
  title: 'Sus datos personales',
  back: 'Atrás',
  not_chosen: 'Sin elegir',
  required: 'obligatorio',
  date_incomplete: 'Esta fecha está incompleta o ese día no existe.',
  either_name: 'Nombre o apellidos',
  go_to: 'Ir a {organization}',
  hint: {
    given_name:
      'Todos sus nombres, como figuran en su documento. Si tiene solo nombre o solo apellidos, rellene uno de los dos campos.',
    family_name: '',
    birth_given_name: 'Si era otro.',
    birth_family_name: 'Si eran otros.',
    sex: 'Como figura en su documento.',
    birthdate: '',
    place_of_birth: { locality: 'Localidad', region: '', country: '' },
    nationalities: '',
    personal_administrative_number:
      'El que le haya asignado un Estado: por ejemplo, un número fiscal o de la seguridad social.',
    address: {
      street_address: '',
      house_number: '',
      postal_code: '',
      locality: '',
      region: '',
      country: '',
    },
    email: '',
    phone_number: 'Con el prefijo del país, como +34\u00a0912\u00a0345\u00a0678',
    document_type: 'Por ejemplo, pasaporte o documento de identidad',
    document_number: '',
    issuing_country: '',
    issuing_authority: '',
    date_of_issuance: '',
    date_of_expiry: '',
  },
  nationality: {
    one: 'Nacionalidad',
    several: 'Nacionalidades',
    of: 'Nacionalidad {number}',
    remove: 'Quitar',
    remove_of: 'Quitar la nacionalidad {number}',
    add: 'Añadir otra',
    add_nationality: 'Añadir otra nacionalidad',
  },
  choose: {
    title: '¿Para qué organización son los datos?',
    text: 'Cada organización tiene sus datos por separado. Las demás no los ven.',
  },
  sign_in: {
    text: 'Inicie sesión y continúe para dar sus datos personales.',
    again:
      'Su sesión se ha cerrado entretanto. Lo que ha escrito sigue aquí. Inicie sesión para continuar.',
    invited:
      'Si ha recibido una invitación y aún no tiene contraseña, abra antes el enlace de la invitación.',
    new_tab: 'Iniciar sesión (pestaña nueva)',
    is_signed_in: 'He iniciado sesión, continuar',
  },
  frame: {
    for: 'Datos personales para {organization}',
    another: 'Otra organización',
    signed_in_as: 'Sesión iniciada como {email}',
    sign_out: 'Cerrar sesión',
    step_of: 'Paso {step} de {steps}',
  },
  step: {
    introduction: {
      one: '{organization} le pide algunos datos personales, en {count} paso breve y una revisión. Se guardan cifrados. A medida que avanza, se guarda un borrador; {organization} los comprueba cuando usted los envía.',
      other:
        '{organization} le pide algunos datos personales, en {count} pasos breves y una revisión. Se guardan cifrados. A medida que avanza, se guarda un borrador; {organization} los comprueba cuando usted los envía.',
    },
    continue: 'Continuar',
    to_review: 'Ir a la revisión',
    save_and_review: 'Guardar y revisar',
  },
  saved: {
    saving: 'Guardando…',
    not: 'Sin guardar',
    now: 'Guardado hace un momento',
    now_partly: 'Guardado hace un momento, salvo lo que está marcado',
    at: 'Último guardado: {time}',
    at_partly: 'Último guardado: {time}, salvo lo que está marcado',
    merged:
      '{organization} ha cambiado estos datos entretanto: {fields}. Lo que usted ha escrito se conserva.',
    kept_here: 'Lo que ha escrito sigue aquí; mantenga abierta esta página hasta que se guarde.',
  },
  conflict: {
    title: '{organization} ha cambiado estos datos entretanto',
    title_own: 'Ha cambiado estos datos en otra ventana',
    who: 'Lo hizo {name}.',
    who_when: 'Lo hizo {name}, el {time}.',
    validated: 'Ahora están comprobados y confirmados.',
    submitted: 'Ahora están enviados.',
    choose: 'Elija qué es lo que vale. No se pierde nada de lo que ha escrito.',
    nothing_lost: 'No se pierde nada de lo que ha escrito.',
    mine: 'Conservar lo que ha escrito',
    theirs: 'Usar lo que tiene {organization}',
    theirs_own: 'Usar lo que hay en la otra ventana',
    taken: 'También se cambiaron allí, y se han incorporado: {fields}.',
    kept: 'Se conservan como los ha escrito: {fields}.',
    blank: 'Nada',
    go_on: 'Continuar',
  },
  returned: {
    title: {
      one: 'Hay un dato que corregir',
      other: 'Hay datos que corregir',
    },
    text: '{organization} ha revisado los datos que dio y le pide que corrija lo siguiente. El resto está bien como está.',
    untouched: 'No ha cambiado esto: {fields}. ¿Enviarlo de todos modos?',
    send: 'Enviar de nuevo',
    everything: 'Ver todos los datos que ha dado',
  },
  review: {
    given: 'Los datos que ha dado',
    change: 'Cambiar',
    change_part: 'Cambiar: {part}',
    is_submitted:
      '{organization} ya tiene estos datos. En cuanto cambie algo, volverán a ser un borrador suyo y tendrá que enviarlos otra vez.',
    is_validated:
      '{organization} ha confirmado estos datos. Lo que corrija se envía solo cuando pulse Enviar, y entonces queda de nuevo pendiente de comprobación.',
    open: 'Antes de poder enviarlos, rellene o corrija: {fields}.',
    ready: '¿Todo es correcto? Entonces, envíelos.',
    needed: 'Falta este dato',
    name_needed: 'Falta el nombre o los apellidos',
    blank: 'Sin indicar: {fields}',
    refused: 'Hay que corregir esto antes de poder enviar los datos: {fields}.',
    send: 'Enviar a {organization}',
  },
  status: {
    submitted: 'Enviado. {organization} lo comprobará.',
    submitted_text:
      'No tiene que hacer nada más. Si hay que corregir algo, recibirá un correo electrónico.',
    submitted_on:
      'Se envió el {time}. No tiene que hacer nada más. Si hay que corregir algo, recibirá un correo electrónico.',
    change: 'Cambiar algo',
    changes:
      'Si cambia algo, los datos volverán a ser un borrador suyo y tendrá que enviarlos otra vez.',
    validated: '{organization} ha confirmado sus datos',
    validated_text:
      'Sus datos personales se han comprobado y confirmado. No tiene que hacer nada más.',
    validated_on:
      'Sus datos personales se comprobaron y confirmaron el {time}. No tiene que hacer nada más.',
    correct: 'Corregir algo',
    corrects:
      '¿Ha cambiado algo? Puede corregirlo. Después, {organization} tendrá que comprobarlo de nuevo.',
    look: 'Ver los datos que ha dado',
  },
} as const;
