/** Files and imports as a whole. */
export const imports = {
  'file.kind.html':
    'Es una página web, aunque su nombre indique otra cosa. Ábrala en una hoja de cálculo, guárdela como .xlsx o CSV y suba ese archivo.',
  'file.kind.json': 'Es un archivo JSON. Exporte las personas como CSV o .xlsx y suba ese archivo.',
  'file.kind.vcard':
    'Son tarjetas de contacto o entradas de calendario. Exporte los contactos como CSV y suba ese archivo.',
  'file.kind.ldif':
    'Es un extracto de directorio (LDIF). Exporte las personas como CSV y suba ese archivo.',
  'file.kind.yaml': 'Es YAML. Exporte las personas como CSV o .xlsx y suba ese archivo.',
  'file.kind.mbox':
    'Son correos electrónicos. Pase las personas a una tabla y súbala como .xlsx o CSV.',
  'file.kind.pdf': 'Es un PDF. Suba la tabla con la que se creó, como .xlsx o CSV.',
  'file.kind.xml': 'Es un archivo XML. Exporte las personas como CSV o .xlsx y suba ese archivo.',
  'file.kind.image': 'Es una imagen. Suba una tabla como .xlsx o CSV.',
  'file.kind.rtf':
    'Es un texto con formato. Copie su tabla en una hoja de cálculo, guárdela como .xlsx o CSV y suba ese archivo.',
  'file.kind.doc':
    'Es un documento de Word. Copie su tabla en una hoja de cálculo, guárdela como .xlsx o CSV y suba ese archivo.',
  'file.kind.zip':
    'Es un archivo comprimido (zip o similar), no una tabla. Descomprímalo y suba el archivo CSV que contiene.',
  'file.kind.gzip':
    'Este archivo está comprimido (gzip). Descomprímalo y suba el archivo que contiene.',
  'file.kind.xls':
    'Es un archivo antiguo de Office (.xls) o un libro con contraseña. Guárdelo como .xlsx sin contraseña y suba ese archivo.',
  'file.kind.executable': 'Es un programa. Suba una tabla como .xlsx o CSV.',
  'file.kind.binary': 'No es un texto ni un libro de cálculo. Suba una tabla como .xlsx o CSV.',
  'file.kind.utf32': 'Este archivo está en UTF-32. Guárdelo como CSV en UTF-8 y suba ese archivo.',
  'file.encoding_unknown': 'La codificación {encoding, quoted} no existe.',
  'file.header_quote':
    'Unas comillas del encabezado, en la línea {line}, no están emparejadas. Corríjalo y suba el archivo de nuevo.',
  'file.too_many_columns':
    'El archivo tiene más de {max} columnas. Quite las que no hagan falta y súbalo de nuevo.',
  'file.no_rows':
    'El archivo tiene encabezado, pero ninguna fila. Añada una fila por persona y súbalo de nuevo.',
  'file.empty':
    'El archivo está vacío. La primera fila da nombre a las columnas; cada una de las siguientes es una persona.',
  'file.no_header':
    'La primera fila del archivo no termina. Esa fila da nombre a las columnas; cada una de las siguientes es una persona.',
  'file.too_many_rows': 'El archivo tiene más de {max, number} filas. Divídalo en varios archivos.',
  'file.too_large': 'El archivo ocupa más de {max} MB. Divídalo en varios archivos.',
  'file.choose': 'Elija un archivo para subirlo.',
  'file.broke_off': 'La subida se interrumpió antes de completarse. Suba el archivo de nuevo.',
  'file.server_stopped': 'El servidor se detuvo mientras leía el archivo. Súbalo de nuevo.',

  'import.rows': 'rows admite una lista de personas.',
  'import.no_row': 'Indique al menos una fila.',
  'mapping.no_column': 'El archivo no tiene esa columna. Vuelva a cargar la importación.',
  'mapping.no_field':
    'Esto no es un campo. Elija uno de la lista, o metadata con una clave que empiece por una letra y tenga como máximo 40 letras, cifras, guiones y guiones bajos.',
  'import.too_many_by_hand': 'Son demasiadas filas. Súbalas en un archivo CSV.',
  'import.text': 'text es lo que se pegó.',
  'import.rows_or_text': 'Indique filas, un texto o ambos.',
  'import.row_object': 'Una fila es un objeto con los campos de una persona.',
  'import.field_unknown': '{name} no se conoce aquí.',
  'import.field_metadata': '{name} es un objeto JSON o su texto.',
  'import.field_identity': '{name} es un objeto con textos según la ruta del campo.',
  'import.field_metadata_columns': '{name} es un objeto con textos según la clave de la columna.',
  'import.field_groups': '{name} es una lista de nombres, o un texto separado por |.',
  'import.rows_fixed':
    'Las filas solo se pueden modificar mientras la importación espera a ser procesada.',
  'import.nothing_good':
    'No se puede procesar ninguna fila de esta importación. Corrija antes las filas con errores.',
  'import.not_to_undo':
    'Solo se puede deshacer una importación que haya terminado, se haya cancelado o se haya interrumpido.',
  'import.being_undone': 'Se está deshaciendo en este momento.',
  'import.mapping': 'mapping indica qué es cada columna, según su índice.',
  'import.unknown_column':
    'Esa columna no existe. Use una clave como email, o metadata. seguido de una clave.',
  'import.no_header_line':
    'headerLine es la línea de una fila del archivo, o null si no hay ninguna.',
  'import.other_encoding':
    'El archivo no se puede leer con esta codificación. Súbalo de nuevo indicándola.',
  'import.other_sheet': 'El archivo no tiene esa hoja.',
  'import.sheet_without_rows':
    'Esta hoja no tiene filas que se puedan leer. Elija otra, o ponga en ella una fila por persona y suba el libro de nuevo.',
  'import.sheet_first':
    'Esto se refiere a la hoja que ya se leyó. Elíjalo cuando se haya leído la otra hoja.',
  'import.workbook_gone':
    'El libro ya no se conserva. Súbalo de nuevo para leer otra de sus hojas.',
  'import.settle': 'settle es una lista de palabras del archivo con su significado.',
  'settle.not_possible': 'Esto no se puede resolver para todas las filas. Corrija las filas.',
  'settle.other_meaning': 'No puede significar eso.',
  'settle.not_there': 'Ya no hay ninguna fila con esto.',
  'settle.create_group': 'Crear el grupo',
  'settle.leave_out': 'Omitirlo',
  'settle.date_dmy': 'Primero el día',
  'settle.date_mdy': 'Primero el mes',
  'import.unusual.all_role': 'Rol {role} para todas las personas ({count, number}).',
  'import.unusual.admins': {
    one: 'Rol {role} para {count} persona.',
    many: 'Rol {role} para {count, number} de personas.',
    other: 'Rol {role} para {count, number} personas.',
  },
  'import.unusual.domains': {
    one: '{count} dirección no es de {domain}.',
    many: '{count, number} de direcciones no son de {domain}.',
    other: '{count, number} direcciones no son de {domain}.',
  },
  'import.cells_purged':
    'Se eliminan algún tiempo después de que termine la importación; el plazo figura en la configuración.',
  'import.may_not_any_more':
    'Quien inició esta importación ya no puede hacer invitaciones masivas.',
  'import.not_begun': 'La importación terminó antes de llegar a esta fila.',
} as const;
