/** Personal information: what can be wrong with it, and with what is done to it. */
export const identities = {
  'identity.not_fields': 'El cuerpo es un objeto con campos.',
  'identity.version': 'version es el número que se leyó junto con los campos.',
  'identity.object': 'identity es un objeto JSON con datos personales.',
  'identity.account_object': 'account es un objeto JSON, como para un usuario nuevo.',
  'identity.decision': 'Use validate o return.',
  'identity.reasons': 'Indique los campos que se devuelven, cada uno con su motivo.',
  'identity.reasons_return':
    'Los motivos son para los campos que se devuelven. Devuelva la identidad o no indique motivos.',
  'identity.reason_needed': 'Indique por qué se devuelve.',
  'identity.reason_too_long': 'Use {max} caracteres como máximo.',
  'identity.own': 'Nadie valida su propia identidad. Pídaselo a otra persona que pueda hacerlo.',
  'identity.holds_more':
    'Solo puede tratar esta identidad quien tiene al menos los mismos permisos que la persona.',
  'identity.changed':
    'Otra persona ha modificado estos datos entretanto. Revise sus cambios y guarde de nuevo.',
  'identity.key_missing': 'No se puede descifrar: falta la clave secreta «{keyId}».',
  'identity.altered':
    'No se puede descifrar: los datos se han alterado o corresponden a otro lugar.',
  'identity.older_keys':
    'Pida a quien administra este servidor que restaure sus claves anteriores.',
  'identity.uses': 'fields es un objeto con nombres de campos y required, optional o hidden.',
  'identity.use': 'Use required, optional o hidden.',
  'identity.name_asked':
    'El nombre se pide siempre: algunas personas tienen solo nombre o solo apellidos.',
  'identity.request_at_most':
    'Indique {max} identificadores como máximo; con un filtro puede abarcar a cualquier número de personas.',
  'identity.request_filter': 'Indique un filtro como los de la lista de usuarios.',

  'identity.unknown_field': 'Este campo no existe.',
  'identity.hidden': 'Esta organización no pide este dato.',
  'identity.needed': 'Este dato es obligatorio.',
  'identity.name_needed': 'Falta el nombre. Rellene los apellidos, el nombre o ambos.',
  'identity.name_text': 'El nombre es un texto.',
  'identity.name_too_long': 'Este nombre es demasiado largo. Use {max} caracteres como máximo.',
  'identity.too_long': 'Este texto es demasiado largo. Use {max} caracteres como máximo.',
  'identity.unreadable':
    'Hay caracteres que no se pueden usar, como un salto de línea o un carácter ilegible. Escríbalo de nuevo.',
  'identity.sex': 'Use 0 (desconocido), 1 (hombre), 2 (mujer) o 9 (no aplicable).',
  'identity.date': 'Escriba la fecha como año-mes-día; por ejemplo, 1990-12-31.',
  'identity.no_such_day': 'Ese día no existe en el calendario.',
  'identity.too_early': 'Esta fecha es anterior a {year}. Compruebe el año.',
  'identity.in_future': 'Esta fecha es futura.',
  'identity.expires_later': 'La fecha de caducidad debe ser posterior a la de expedición.',
  'identity.issued_later': 'La fecha de expedición debe ser posterior a la de nacimiento.',
  'identity.country':
    'Esto no es un país. Use su código de dos letras (ISO 3166-1); por ejemplo, ES.',
  'identity.nationalities':
    'Indique los países con su código de dos letras (ISO 3166-1); por ejemplo, ES. Use QS para apátrida y QU si no se especifica.',
  'identity.too_many_nationalities': 'Indique {max} nacionalidades como máximo.',
  'identity.email':
    'Esto no es una dirección de correo electrónico. Escríbala como nombre@example.com.',
  'identity.phone': 'Empiece por el prefijo del país, como +34 912 345 678.',
  'identity.several_phones':
    'Aquí hay varios números de teléfono, o uno con extensión. Indique un solo número, como +34 912 345 678.',
  'identity.no_phone': 'Ese número de teléfono no existe en ese país. Compruebe las cifras.',

  'cell.date':
    'Escriba las fechas como 1990-12-31; 05/06/1990 puede leerse de dos formas. En una hoja de cálculo, dé a la columna el formato AAAA-MM-DD.',
  'cell.sex':
    'Escriba mujer u hombre, o bien 0 (desconocido), 1 (hombre), 2 (mujer) o 9 (no aplicable).',
  'cell.phone_not_here':
    'No es un número de teléfono del país de la importación. Escríbalo con su prefijo, como +34 912 345 678.',
  'cell.country': 'Escriba el nombre del país o su código de dos letras; por ejemplo, ES.',
  'cell.nationalities':
    'Escriba el nombre del país o su código de dos letras; por ejemplo, ES; si son varios, ES|FR. Para quien no tiene ninguna, escriba «apátrida».',
  'cell.phone':
    'Empiece por el prefijo del país, como +34 912 345 678. En una hoja de cálculo, dé a la columna formato de texto para conservar el signo +.',
} as const;
