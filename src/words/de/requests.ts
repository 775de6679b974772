/** Words on what can be wrong with a request, whatever it is about. */
export const requests = {
  'request.not_json': 'Der Body ist kein gültiges JSON.',
  'request.parameter_not_json': '{name} ist kein JSON.',
  'request.too_deep': 'Der Body ist tiefer als {max} Ebenen verschachtelt.',
  'request.too_many_names': 'Ein Objekt im Body hat mehr als {max} Namen.',
  'request.larger': 'Der Body ist größer als {max} kB; mehr wird hier nicht angenommen.',
  'request.encoded': 'Senden Sie den Body unverändert, ohne Content-Encoding.',
  'request.other_content':
    'Senden Sie JSON oder, wo eine Datei angenommen wird, multipart/form-data.',
  'request.neither_file_nor_rows':
    'Senden Sie eine CSV-Datei als multipart/form-data oder Zeilen als application/json.',
  'request.other_origin': 'Änderungen werden nur von {url} angenommen.',
  'request.too_many_tries': 'Das waren zu viele Versuche. Versuchen Sie es in {wait} erneut.',

  'wait.seconds': { one: 'einer Sekunde', other: '{count} Sekunden' },
  'wait.minutes': { one: 'einer Minute', other: '{count} Minuten' },
  'wait.hours': { one: 'einer Stunde', other: '{count} Stunden' },

  'list.filter_not_object': 'filter erwartet ein JSON-Objekt.',
  'list.known_filters': 'Diese Liste lässt sich filtern nach: {names}.',
  'list.filter_takes': 'Der Filter {name} erwartet {expected}.',
  'list.sort_takes':
    'sort erwartet ["field","ASC"] oder ["field","DESC"]; diese Liste lässt sich sortieren nach: {names}.',
  'list.range_takes': 'range erwartet [first, last], gezählt ab 0, höchstens {max} Zeilen.',
  'list.a_text': 'einen Text',
  'list.a_flag': 'true oder false',
  'list.an_id': 'eine ID',
  'list.ids': 'eine Liste mit höchstens {max} IDs',
  'list.a_moment': 'einen Zeitpunkt mit Zeitverschiebung, etwa 2026-01-31T00:00:00Z',
  'list.one_of': 'einen dieser Werte: {values}',

  'value.invalid': 'Ungültig.',
  'value.unknown_property': 'Die Eigenschaft {property} ist nicht vorgesehen',
  'value.text': 'Hier wird ein Text erwartet.',
  'value.name_is_text': '{name} ist ein Text.',
  'value.name_is_flag': '{name} ist true oder false.',
  'value.name_is_object': '{name} ist ein JSON-Objekt.',
  'value.name_is_one_of': '{name} ist einer dieser Werte: {values}.',
  'value.name_is_country': '{name} ist ein Ländercode, etwa DE.',
  'value.name_is_role': '{name} ist admin, hr oder member.',
  'value.name_is_ids': '{name} ist eine Liste von IDs.',
  'value.name_is_few_ids': '{name} ist eine Liste mit höchstens {max, number} IDs.',
  'value.flag': 'Verwenden Sie true oder false.',
  'value.role': 'Verwenden Sie admin, hr oder member.',
  'value.at_most': 'Verwenden Sie höchstens {max} Zeichen.',
  'value.unreadable':
    'Zeilenumbrüche, Steuerzeichen und Zeichen, die die Schreibrichtung umkehren, sind nicht erlaubt.',
  'value.control_characters': 'Zeilenumbrüche und Steuerzeichen sind nicht erlaubt.',
  'value.ill_formed':
    'Hier stehen Zeichen, die nicht verwendet werden können, etwa ein unlesbares. Geben Sie den Text neu ein.',
  'value.ids': 'Geben Sie eine Liste von IDs an.',
  'value.id': 'Eine ID ist ein Text.',
  'value.ids_or_filter': 'Geben Sie entweder IDs oder einen Filter an.',
  'value.language': 'Eine dieser Sprachen wählen: {tags}.',
  'value.email': 'Das ist keine E-Mail-Adresse.',
  'value.email_at_most': 'Geben Sie eine E-Mail-Adresse mit höchstens {max} Zeichen an.',
  'value.metadata': 'Metadaten sind ein JSON-Objekt.',
} as const;
