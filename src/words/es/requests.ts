/** Words on what can be wrong with a request, whatever it is about. */
export const requests = {
  'request.not_json': 'El cuerpo no es JSON válido.',
  'request.not_an_upload': 'Una carga contiene un archivo, en el campo file, y campos cortos.',
  'request.field_after_file': '{name} debe ir antes del archivo.',
  'request.parameter_not_json': '{name} no es JSON.',
  'request.too_deep': 'El cuerpo tiene más de {max} niveles de anidamiento.',
  'request.too_many_names': 'Un objeto del cuerpo tiene más de {max} nombres.',
  'request.larger': 'El cuerpo ocupa más de {max} kB, que es lo máximo que se admite aquí.',
  'request.encoded': 'Envíe el cuerpo tal cual, sin Content-Encoding.',
  'request.other_content': 'Envíe JSON, o multipart/form-data donde se admita un archivo.',
  'request.neither_file_nor_rows':
    'Envíe un archivo CSV como multipart/form-data, o filas como application/json.',
  'request.other_origin': 'Solo se aceptan cambios desde {url}.',
  'request.too_many_tries': 'Ha habido demasiados intentos. Inténtelo de nuevo dentro de {wait}.',

  'wait.seconds': { one: 'un segundo', other: '{count} segundos' },
  'wait.minutes': { one: 'un minuto', other: '{count} minutos' },
  'wait.hours': { one: 'una hora', other: '{count} horas' },

  'list.filter_not_object': 'filter admite un objeto JSON.',
  'list.known_filters': 'Esta lista se filtra por {names}.',
  'list.filter_takes': 'El filtro {name} admite {expected}.',
  'list.sort_takes':
    'sort admite ["field","ASC"] o ["field","DESC"]; esta lista se ordena por {names}.',
  'list.range_takes':
    'range admite [primera, última], contando desde 0, con {max} filas como máximo.',
  'list.a_text': 'un texto',
  'list.a_flag': 'true o false',
  'list.an_id': 'un identificador',
  'list.ids': 'una lista de {max} identificadores como máximo',
  'list.a_moment': 'una fecha y hora con su desfase horario, como 2026-01-31T00:00:00Z',
  'list.one_of': 'uno de los valores {values}',

  'value.invalid': 'No es válido.',
  'value.unknown_property': 'Aquí no hay ningún campo {property}.',
  'value.fixed': 'Este valor no se puede cambiar aquí.',
  'value.text': 'Esto es un texto.',
  'value.name_is_text': '{name} es un texto.',
  'value.name_is_flag': '{name} es true o false.',
  'value.name_is_object': '{name} es un objeto JSON.',
  'value.name_is_one_of': '{name} es uno de los valores {values}.',
  'value.name_is_country': '{name} es el código de un país, como ES.',
  'value.name_is_role': '{name} es admin, hr o member.',
  'value.name_is_ids': '{name} es una lista de identificadores.',
  'value.name_is_few_ids': '{name} es una lista de {max, number} identificadores como máximo.',
  'value.flag': 'Use true o false.',
  'value.role': 'Use admin, hr o member.',
  'value.at_most': 'Use {max} caracteres como máximo.',
  'value.unreadable':
    'Quite los saltos de línea, los caracteres de control y los caracteres que invierten la dirección del texto.',
  'value.control_characters': 'Quite los saltos de línea y los caracteres de control.',
  'value.ill_formed':
    'Hay caracteres que no se pueden usar, por ejemplo, alguno ilegible. Escríbalo de nuevo.',
  'value.ids': 'Indique una lista de identificadores.',
  'value.id': 'Un identificador es un texto.',
  'value.ids_or_filter': 'Indique identificadores o un filtro, pero no ambos.',
  'value.moment': 'Indique una fecha y hora en formato ISO 8601, como 2026-01-31T00:00:00Z.',
  'value.language': 'Elija uno de estos idiomas: {tags}.',
  'value.email': 'Esto no es una dirección de correo electrónico.',
  'value.email_at_most':
    'Indique una dirección de correo electrónico de {max} caracteres como máximo.',
  'value.metadata': 'Los metadatos son un objeto JSON.',
} as const;
