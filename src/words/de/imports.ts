/** Files and imports as a whole. */
export const imports = {
  'file.kind.html':
    'Das ist eine Webseite, auch wenn ihr Name etwas anderes sagt. Öffnen Sie sie in einem Tabellenprogramm, speichern Sie sie als .xlsx oder CSV, und laden Sie diese Datei hoch.',
  'file.kind.json':
    'Das ist JSON. Exportieren Sie die Personen als CSV oder .xlsx, und laden Sie diese Datei hoch.',
  'file.kind.vcard':
    'Das sind Visitenkarten oder Kalendereinträge. Exportieren Sie die Kontakte als CSV, und laden Sie diese Datei hoch.',
  'file.kind.ldif':
    'Das ist ein Verzeichnisauszug (LDIF). Exportieren Sie die Personen als CSV, und laden Sie diese Datei hoch.',
  'file.kind.yaml':
    'Das ist YAML. Exportieren Sie die Personen als CSV oder .xlsx, und laden Sie diese Datei hoch.',
  'file.kind.mbox':
    'Das sind E-Mails. Übertragen Sie die Personen in eine Tabelle, und laden Sie diese als .xlsx oder CSV hoch.',
  'file.kind.pdf':
    'Das ist ein PDF. Laden Sie die Tabelle, aus der es entstanden ist, als .xlsx oder CSV hoch.',
  'file.kind.xml':
    'Das ist XML. Exportieren Sie die Personen als CSV oder .xlsx, und laden Sie diese Datei hoch.',
  'file.kind.image': 'Das ist ein Bild. Laden Sie eine Tabelle als .xlsx oder CSV hoch.',
  'file.kind.rtf':
    'Das ist ein formatierter Text. Kopieren Sie die Tabelle daraus in ein Tabellenprogramm, speichern Sie sie als .xlsx oder CSV, und laden Sie diese Datei hoch.',
  'file.kind.doc':
    'Das ist ein Word-Dokument. Kopieren Sie die Tabelle daraus in ein Tabellenprogramm, speichern Sie sie als .xlsx oder CSV, und laden Sie diese Datei hoch.',
  'file.kind.zip':
    'Das ist ein Archiv (ZIP oder Ähnliches) und keine Tabelle. Entpacken Sie es, und laden Sie die CSV-Datei daraus hoch.',
  'file.kind.gzip':
    'Diese Datei ist komprimiert (gzip). Entpacken Sie sie, und laden Sie die Datei daraus hoch.',
  'file.kind.xls':
    'Das ist eine alte Office-Datei (.xls) oder eine Arbeitsmappe mit Kennwort. Speichern Sie sie ohne Kennwort als .xlsx, und laden Sie diese Datei hoch.',
  'file.kind.executable': 'Das ist ein Programm. Laden Sie eine Tabelle als .xlsx oder CSV hoch.',
  'file.kind.binary':
    'Das ist weder ein Text noch eine Arbeitsmappe. Laden Sie eine Tabelle als .xlsx oder CSV hoch.',
  'file.kind.utf32':
    'Diese Datei ist in UTF-32 kodiert. Speichern Sie sie als CSV in UTF-8, und laden Sie diese Datei hoch.',
  'file.encoding_unknown': 'Die Zeichenkodierung {encoding, quoted} gibt es nicht.',
  'file.header_quote':
    'In der Kopfzeile, in Zeile {line} der Datei, fehlt zu einem Anführungszeichen das zweite. Korrigieren Sie das, und laden Sie die Datei erneut hoch.',
  'file.too_many_columns':
    'Die Datei hat mehr als {max} Spalten. Entfernen Sie die nicht benötigten, und laden Sie sie erneut hoch.',
  'file.no_rows':
    'Die Datei hat eine Kopfzeile, aber keine weiteren Zeilen. Fügen Sie für jede Person eine Zeile hinzu, und laden Sie sie erneut hoch.',
  'file.empty':
    'Die Datei ist leer. Die erste Zeile benennt die Spalten, jede weitere Zeile ist eine Person.',
  'file.no_header':
    'Die erste Zeile der Datei endet nicht. Sie benennt die Spalten, und jede weitere Zeile ist eine Person.',
  'file.too_many_rows':
    'Die Datei hat mehr als {max, number} Zeilen. Teilen Sie sie in mehrere Dateien auf.',
  'file.too_large': 'Die Datei ist größer als {max} MB. Teilen Sie sie in mehrere Dateien auf.',
  'file.choose': 'Wählen Sie eine Datei zum Hochladen aus.',
  'file.broke_off':
    'Das Hochladen wurde unterbrochen, bevor die Datei angekommen war. Laden Sie sie erneut hoch.',
  'file.server_stopped':
    'Der Server wurde angehalten, während die Datei gelesen wurde. Laden Sie sie erneut hoch.',

  'import.rows': 'rows erwartet eine Liste von Personen.',
  'import.no_row': 'Geben Sie mindestens eine Zeile an.',
  'mapping.no_column': 'Diese Spalte hat die Datei nicht. Laden Sie den Import neu.',
  'mapping.no_field':
    'Das ist kein Feld. Wählen Sie eines aus der Liste oder metadata mit einem Schlüssel, der mit einem Buchstaben beginnt und höchstens 40 Buchstaben, Ziffern, Bindestriche und Unterstriche hat.',
  'import.too_many_by_hand': 'Das sind zu viele Zeilen. Laden Sie sie als CSV-Datei hoch.',
  'import.text': 'text ist das, was eingefügt wurde.',
  'import.rows_or_text': 'Geben Sie Zeilen oder einen Text an.',
  'import.row_object': 'Eine Zeile ist ein Objekt mit den Feldern einer Person.',
  'import.field_unknown': '{name} ist hier nicht bekannt.',
  'import.field_metadata': '{name} ist ein JSON-Objekt oder dessen Text.',
  'import.field_identity': '{name} ist ein Objekt aus Texten je Pfad des Feldes.',
  'import.field_metadata_columns': '{name} ist ein Objekt aus Texten je Schlüssel der Spalte.',
  'import.field_groups': '{name} ist eine Liste von Namen oder ein Text mit | dazwischen.',
  'import.rows_fixed':
    'Zeilen können nur geändert werden, solange der Import noch nicht verarbeitet wird.',
  'import.nothing_good':
    'Keine Zeile dieses Imports kann verarbeitet werden. Korrigieren Sie zuerst die fehlerhaften.',
  'import.not_to_undo':
    'Nur ein Import, der abgeschlossen, abgebrochen oder unterwegs gescheitert ist, kann rückgängig gemacht werden.',
  'import.being_undone': 'Er wird gerade rückgängig gemacht.',
  'import.mapping': 'mapping gibt für Spalten anhand ihrer Position an, was jede ist.',
  'import.unknown_column':
    'Diese Spalte gibt es nicht. Verwenden Sie einen Schlüssel wie email oder metadata. mit einem Schlüssel dahinter.',
  'import.no_header_line':
    'headerLine ist die Nummer einer Zeile der Datei oder null, wenn es keine Kopfzeile gibt.',
  'import.other_encoding':
    'Mit dieser Zeichenkodierung kann die Datei nicht gelesen werden. Laden Sie sie damit erneut hoch.',
  'import.other_sheet': 'Dieses Tabellenblatt hat die Datei nicht.',
  'import.sheet_without_rows':
    'Dieses Tabellenblatt hat keine lesbaren Zeilen. Wählen Sie ein anderes, oder tragen Sie für jede Person eine Zeile ein, und laden Sie die Arbeitsmappe erneut hoch.',
  'import.sheet_first':
    'Das gehört zum zuvor gelesenen Tabellenblatt. Wählen Sie es, wenn das andere Tabellenblatt gelesen ist.',
  'import.workbook_gone':
    'Die Arbeitsmappe ist nicht mehr gespeichert. Laden Sie sie erneut hoch, um ein anderes Tabellenblatt zu lesen.',
  'import.settle': 'settle ist eine Liste von Wörtern der Datei mit ihrer Bedeutung.',
  'settle.not_possible':
    'Das lässt sich nicht für alle Zeilen auf einmal klären. Korrigieren Sie die Zeilen.',
  'settle.other_meaning': 'Diese Bedeutung ist nicht möglich.',
  'settle.not_there': 'Das kommt in keiner Zeile mehr vor.',
  'settle.create_group': 'Gruppe anlegen',
  'settle.leave_out': 'Weglassen',
  'settle.date_dmy': 'Tag zuerst',
  'settle.date_mdy': 'Monat zuerst',
  'import.unusual.all_role': 'Alle {count, number} erhalten die Rolle „{role}“.',
  'import.unusual.admins': {
    one: '{count} Person erhält die Rolle „{role}“.',
    other: '{count, number} Personen erhalten die Rolle „{role}“.',
  },
  'import.unusual.domains': {
    one: '{count} Adresse liegt außerhalb von {domain}.',
    other: '{count, number} Adressen liegen außerhalb von {domain}.',
  },
  'import.cells_purged':
    'Zelleninhalte werden einige Zeit nach dem Ende eines Imports gelöscht; die Einstellungen legen fest, wann.',
  'import.may_not_any_more':
    'Wer diesen Import gestartet hat, darf keine Sammeleinladungen mehr ausführen.',
  'import.not_begun': 'Der Import endete, bevor diese Zeile an der Reihe war.',
} as const;
