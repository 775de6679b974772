const nameTooLong = 'Este nombre es demasiado largo. Use {max} caracteres como máximo.';
const nameUnreadable =
  'Hay caracteres que un nombre no puede tener, como un salto de línea o un carácter ilegible. Escríbalo de nuevo.';
const asPersonal = 'Este valor no se puede usar. Corríjalo o déjelo en blanco.';

/** The faults of rows: `row.` and the code, and what else a code can mean. */
export const rows = {
  'row.email.required': 'Falta la dirección de correo electrónico.',
  'row.email.invalid':
    'Esto no es una dirección de correo electrónico. Escríbala como nombre@example.com.',
  'row.email.several':
    'Aquí hay varias direcciones: {emails, quoted}. Conserve aquella a la que hay que invitar a la persona.',
  'row.email.domain_unlikely':
    '¿Es correcta esta dirección? Quizá debería terminar en {domain, quoted}.',
  'row.email.placeholder':
    'Es el ejemplo de una plantilla y no la dirección de nadie. Elimine la fila o escriba la dirección propia de la persona.',
  'row.text.column_repeated':
    'Varias columnas se llaman como esta e indican otra cosa. Compruebe de quién es y si falta alguien.',
  'row.email.too_long':
    'Esta dirección de correo electrónico es demasiado larga. Puede tener {max} caracteres, de ellos 64 antes de la @.',
  'row.email.duplicate_in_file':
    'La fila {row} tiene la misma dirección de correo electrónico y es la que cuenta.',
  'row.name.required': 'Falta el nombre. Rellene el nombre, los apellidos o ambos.',
  'row.name.swapped': 'Parece que el nombre y los apellidos están intercambiados.',
  'row.name.unsure':
    'No es seguro cuáles de estas palabras son los apellidos ni si todas son parte del nombre. Compruebe el nombre y los apellidos.',
  'row.name.commented':
    'Este nombre empieza por # o --, como las filas que deben omitirse. Elimine el signo o la fila.',
  'row.name.perhaps_elsewhere':
    'Falta un nombre, y quizá esté en otra columna del archivo. Indique cuál es en la asignación.',
  'row.name.goes_by':
    'El archivo indica también el nombre por el que se conoce a esta persona, y es el que se toma. Compruebe cuál de los dos es el correcto.',
  'row.name.perhaps_nobody':
    'Quizá sea una nota, un ejemplo o un puesto vacante, y no una persona. En ese caso, elimine la fila.',
  'row.first_name.too_long': nameTooLong,
  'row.last_name.too_long': nameTooLong,
  'row.first_name.invalid_characters': nameUnreadable,
  'row.last_name.invalid_characters': nameUnreadable,
  'row.username.invalid':
    'Este nombre de usuario no se puede usar. Empiece por una letra o una cifra y siga con letras del mismo alfabeto, cifras, puntos, guiones o guiones bajos, {max} caracteres como máximo.',
  'row.username.taken':
    'Este nombre de usuario ya está en uso. Elija otro o déjelo en blanco para que se cree uno.',
  'row.username.duplicate_in_file':
    'Una fila anterior tiene el mismo nombre de usuario. Elija otro o déjelo en blanco para que se cree uno.',
  'row.role.unknown': 'El rol {role, quoted} no existe aquí. Use Administrador, RR. HH. o Miembro.',
  'row.role.not_allowed':
    'No puede dar el rol {role}, porque permite más de lo que puede hacer usted. Elija otro rol o pídaselo a un administrador.',
  'row.group.unknown': {
    one: 'El grupo {names, quoted} no existe. Corrija el nombre o cree antes el grupo.',
    other: 'Los grupos {names, quoted} no existen. Corrija los nombres o cree antes los grupos.',
  },
  'row.group.perhaps_above':
    'Está en blanco, y el archivo indica cada grupo una sola vez. Quizá se trate del grupo de una fila anterior.',
  'row.group.not_allowed':
    'No puede añadir personas a {names, quoted}. Use otro grupo o pídaselo a un administrador.',
  'row.group.too_many': 'Una fila puede indicar {max} grupos como máximo. Quite algunos.',
  'row.metadata.refused': 'Este valor no se puede usar aquí.',
  'row.metadata.not_judged':
    '«{title}» no se puede comprobar ahora. Inténtelo de nuevo dentro de un rato o déjelo en blanco.',
  'row.language.unknown':
    '«{language}» no es ninguno de los idiomas en que escribe Usher ({tags}). Si no se indica uno de estos, se usa el de la organización.',
  'row.metadata.invalid_json':
    'Los metadatos no son JSON válido. Escríbalos como {"clave": "valor"}.',
  'row.metadata.not_object':
    'Los metadatos no son un objeto JSON. Escríbalos entre llaves y con una clave, como {"clave": "valor"}.',
  'row.metadata.too_large':
    'Los metadatos son demasiado extensos. Use como máximo {perValue, number} caracteres por valor y {max, number} en total, {names, number} claves y {depth} niveles de objetos y listas anidados.',
  'row.name.invalid': asPersonal,
  'row.text.invalid': asPersonal,
  'row.sex.unknown': asPersonal,
  'row.date.invalid': asPersonal,
  'row.date.ambiguous':
    'El día y el mes de esta fecha pueden leerse en cualquier orden. Indique el orden de las fechas o escríbala como 1990-12-31.',
  'row.country.unknown': asPersonal,
  'row.nationality.unknown': asPersonal,
  'row.phone.invalid': asPersonal,
  'row.phone.no_country':
    'Este número de teléfono no indica el país. Elija el país de estos números o escríbalo como +34 912 345 678.',
  'row.phone.spoilt':
    'Una hoja de cálculo ha redondeado este número de teléfono y se han perdido las últimas cifras. Escríbalo de nuevo en una columna con formato de texto.',
  'row.text.encoding_doubtful':
    'Puede que algunas letras no sean correctas. Compruebe cómo está escrito.',
  'row.identity.not_allowed':
    'Quien inició la importación ya no puede registrar o validar identidades de este modo.',
  'row.identity.not_updated':
    'Un archivo no modifica los datos personales de quienes ya están aquí. Cámbielos en la página de la persona.',
  'row.invite.refused': 'No está permitido invitar a esta persona.',
  'row.person.not_here':
    'Nadie tiene aquí esta dirección de correo electrónico. Elija «Invitar y actualizar» para invitar también a personas nuevas.',
  'row.person.not_here_by_username':
    'Nadie tiene aquí este nombre de usuario. Para alguien nuevo, indique la dirección de correo electrónico.',
  'row.status.not_here':
    'El estado {status, quoted} no dice que esta persona siga aquí. Se le invita de todos modos.',
  'row.status.left':
    'Según este archivo, la persona se va o se fue el {day, quoted}. Se la invita de todos modos.',
  'row.status.unknown': 'Este estado no existe. Escriba activo o archivado.',
  'row.update.not_allowed': 'No puede cambiar este dato de otras personas.',
  'row.row.hidden':
    'Esta fila está oculta en el libro, quizá por un filtro. Quítela si la persona no debe incluirse.',
  'row.row.too_many_cells':
    'La línea {line} tiene más celdas que columnas hay. Ponga entre comillas la celda que contiene el separador o quite las celdas sobrantes.',
  'row.row.unbalanced_quote':
    'Unas comillas de la línea {line} no están emparejadas. Ponga toda la celda entre comillas y escriba dobles las que haya dentro.',

  'status.active': 'Activo',
  'status.invited': 'Invitado',
  'status.archived': 'Archivado',

  'role.admin': 'Administrador',
  'role.admin.does': 'Administra la organización en Usher.',
  'role.hr': 'RR. HH.',
  'role.hr.does': 'Se ocupa de los datos personales.',
  'role.member': 'Miembro',
  'role.member.does': 'Las demás personas.',

  'change.row.changed':
    'Algo ha cambiado después de comprobarse esta fila. Súbala de nuevo para que se vuelva a comprobar.',
  'change.account.appeared':
    'Después de comprobarse esta fila, se ha creado una cuenta con esta dirección de correo electrónico. Suba la fila de nuevo para invitar a su titular.',
  'change.account.disappeared':
    'La cuenta con esta dirección de correo electrónico ya no existe desde que se comprobó esta fila. Suba la fila de nuevo para volver a invitar a la persona.',
  'change.member.appeared':
    'Esta persona ha llegado a la organización por otra vía después de comprobarse esta fila.',
  'change.member.disappeared': 'Esta persona ya no está aquí.',
  'change.person.changed':
    'Alguien ha modificado a esta persona después de comprobarse esta fila. Suba la fila de nuevo para ver qué cambiaría ahora.',
  'change.update.not_allowed':
    'Quien inició la importación no puede, o ya no puede, cambiar este dato de esta persona.',
  'change.person.erased': 'Los datos de esta persona se han borrado y la fila se ha vaciado.',
  'change.username.taken':
    'Este nombre de usuario se ha ocupado después de comprobarse esta fila. Elija otro.',
  'change.role.not_allowed': 'Quien inició la importación ya no puede dar este rol.',
  'change.group.unknown':
    'Un grupo de esta fila ha dejado de existir desde que se comprobó, o ya no se puede asignar.',
  'change.identity.not_allowed':
    'Quien inició la importación ya no puede registrar o validar identidades de este modo.',
  'change.identity.settings_changed':
    'La organización pide otros datos personales desde que se comprobó esta fila. Súbala de nuevo para que se vuelva a comprobar.',
} as const;
