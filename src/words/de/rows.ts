const nameTooLong = 'Dieser Name ist zu lang. Verwenden Sie höchstens {max} Zeichen.';
const nameUnreadable =
  'Dieser Name enthält Zeichen, die in Namen nicht vorkommen, etwa einen Zeilenumbruch oder ein unlesbares Zeichen. Geben Sie ihn neu ein.';
const asPersonal =
  'Das kann nicht verwendet werden. Korrigieren Sie es, oder lassen Sie die Zelle leer.';

/** The faults of rows: `row.` and the code, and what else a code can mean. */
export const rows = {
  'row.email.required': 'Eine E-Mail-Adresse ist erforderlich.',
  'row.email.invalid': 'Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.com.',
  'row.email.several':
    'Hier stehen mehrere Adressen: {emails, quoted}. Behalten Sie nur die, unter der die Person eingeladen werden soll.',
  'row.email.domain_unlikely':
    'Ist diese Adresse richtig? Vielleicht sollte sie auf {domain, quoted} enden.',
  'row.email.placeholder':
    'Das ist das Beispiel einer Vorlage und niemandes Adresse. Entfernen Sie die Zeile, oder geben Sie die eigene Adresse der Person an.',
  'row.text.column_repeated':
    'Mehrere Spalten heißen wie diese und nennen etwas anderes. Prüfen Sie, zu wem dies gehört und ob jemand fehlt.',
  'row.email.too_long':
    'Diese E-Mail-Adresse ist zu lang. Erlaubt sind {max} Zeichen, davon 64 vor dem @.',
  'row.email.duplicate_in_file': 'Dieselbe E-Mail-Adresse steht in Zeile {row}; jene Zeile gilt.',
  'row.name.required':
    'Ein Name ist erforderlich. Geben Sie den Vornamen, den Nachnamen oder beide an.',
  'row.name.swapped': 'Vorname und Nachname scheinen vertauscht zu sein.',
  'row.name.unsure':
    'Es ist nicht sicher, welche dieser Wörter der Nachname sind und ob alle zum Namen gehören. Prüfen Sie beide Namen.',
  'row.name.commented':
    'Dieser Name beginnt mit # oder --, wie Zeilen, die nicht gelten sollen. Entfernen Sie das Zeichen oder die Zeile.',
  'row.name.perhaps_elsewhere':
    'Hier fehlt ein Name, und eine andere Spalte der Datei enthält ihn vielleicht. Geben Sie in der Zuordnung an, welche es ist.',
  'row.name.goes_by':
    'Die Datei nennt für diese Person noch einen anderen Namen, unter dem man sie kennt. Er wurde übernommen. Prüfen Sie, welcher gemeint ist.',
  'row.name.perhaps_nobody':
    'Das ist vielleicht eine Bemerkung, ein Beispiel oder eine freie Stelle und keine Person. Entfernen Sie dann die Zeile.',
  'row.first_name.too_long': nameTooLong,
  'row.last_name.too_long': nameTooLong,
  'row.first_name.invalid_characters': nameUnreadable,
  'row.last_name.invalid_characters': nameUnreadable,
  'row.username.invalid':
    'Dieser Benutzername kann nicht verwendet werden. Beginnen Sie mit einem Buchstaben oder einer Ziffer; danach Buchstaben derselben Schrift, Ziffern, Punkte, Bindestriche oder Unterstriche, höchstens {max} Zeichen.',
  'row.username.taken':
    'Dieser Benutzername ist vergeben. Wählen Sie einen anderen, oder lassen Sie die Zelle leer; dann wird einer erzeugt.',
  'row.username.duplicate_in_file':
    'Eine frühere Zeile hat denselben Benutzernamen. Wählen Sie einen anderen, oder lassen Sie die Zelle leer; dann wird einer erzeugt.',
  'row.role.unknown': '{role, quoted} ist hier keine Rolle. Verwenden Sie Admin, HR oder Mitglied.',
  'row.role.not_allowed':
    'Sie können die Rolle {role} nicht vergeben, weil sie mehr erlaubt, als Sie selbst dürfen. Wählen Sie eine andere Rolle, oder wenden Sie sich an einen Admin.',
  'row.group.unknown': {
    one: 'Die Gruppe {names, quoted} gibt es nicht. Korrigieren Sie ihren Namen, oder legen Sie die Gruppe zuerst an.',
    other:
      'Die Gruppen {names, quoted} gibt es nicht. Korrigieren Sie ihre Namen, oder legen Sie die Gruppen zuerst an.',
  },
  'row.group.perhaps_above':
    'Das ist leer, und die Datei nennt jede Gruppe nur einmal. Vielleicht ist die Gruppe einer Zeile darüber gemeint.',
  'row.group.not_allowed':
    'Sie können niemanden zu {names, quoted} hinzufügen. Verwenden Sie eine andere Gruppe, oder wenden Sie sich an einen Admin.',
  'row.group.too_many': 'Eine Zeile kann höchstens {max} Gruppen nennen. Entfernen Sie einige.',
  'row.metadata.refused': 'Dieser Wert kann hier nicht verwendet werden.',
  'row.metadata.not_judged':
    '„{title}“ kann gerade nicht geprüft werden. Versuchen Sie es später erneut, oder lassen Sie die Zelle leer.',
  'row.language.unknown':
    '„{language}“ ist keine der Sprachen, in denen Usher schreibt ({tags}). Ohne eine davon gilt die Sprache der Organisation.',
  'row.metadata.invalid_json':
    'Die Metadaten sind kein gültiges JSON. Schreiben Sie sie wie {"key": "value"}.',
  'row.metadata.not_object':
    'Die Metadaten sind kein JSON-Objekt. Setzen Sie sie mit einem Schlüssel in geschweifte Klammern, wie {"key": "value"}.',
  'row.metadata.too_large':
    'Die Metadaten sind zu groß. Erlaubt sind höchstens {perValue, number} Zeichen je Wert und {max, number} insgesamt, höchstens {names, number} Schlüssel und höchstens {depth} ineinander verschachtelte Objekte und Listen.',
  'row.name.invalid': asPersonal,
  'row.text.invalid': asPersonal,
  'row.sex.unknown': asPersonal,
  'row.date.invalid': asPersonal,
  'row.date.ambiguous':
    'Tag und Monat dieses Datums sind nicht eindeutig. Legen Sie die Reihenfolge fest, oder schreiben Sie das Datum als 1990-12-31.',
  'row.country.unknown': asPersonal,
  'row.nationality.unknown': asPersonal,
  'row.phone.invalid': asPersonal,
  'row.phone.no_country':
    'Dieser Telefonnummer fehlt die Landesvorwahl. Wählen Sie das Land solcher Nummern, oder schreiben Sie sie wie +49 30 1234567.',
  'row.phone.spoilt':
    'Ein Tabellenprogramm hat diese Telefonnummer gerundet; ihr Ende ist verloren. Geben Sie sie neu ein, in einer als Text formatierten Spalte.',
  'row.text.encoding_doubtful':
    'Einige Buchstaben könnten hier falsch sein. Prüfen Sie die Schreibweise.',
  'row.identity.not_allowed':
    'Wer den Import gestartet hat, darf Identitäten auf diesem Weg nicht mehr erfassen oder bestätigen.',
  'row.identity.not_updated':
    'Eine Datei ändert die persönlichen Angaben von Personen, die bereits hier sind, nicht. Ändern Sie sie auf der Seite der Person.',
  'row.invite.refused': 'Diese Person darf nicht eingeladen werden.',
  'row.person.not_here':
    'Niemand hier hat diese E-Mail-Adresse. Wählen Sie „Neue Personen einladen, andere aktualisieren“, um auch neue Personen einzuladen.',
  'row.person.not_here_by_username':
    'Niemand hier hat diesen Benutzernamen. Geben Sie für eine neue Person die E-Mail-Adresse an.',
  'row.status.not_here':
    'Der Status {status, quoted} sagt nicht, dass diese Person noch da ist. Sie wird trotzdem eingeladen.',
  'row.status.left':
    'Laut dieser Datei tritt die Person am {day, quoted} aus oder ist es schon. Sie wird trotzdem eingeladen.',
  'row.status.unknown': 'Das ist kein Status. Schreiben Sie aktiv oder archiviert.',
  'row.update.not_allowed': 'Sie dürfen das bei Personen nicht ändern.',
  'row.row.hidden':
    'Diese Zeile ist in der Arbeitsmappe ausgeblendet, vielleicht durch einen Filter. Entfernen Sie sie, wenn die Person nicht gemeint ist.',
  'row.row.too_many_cells':
    'Zeile {line} der Datei hat mehr Zellen, als es Spalten gibt. Setzen Sie eine Zelle, die das Trennzeichen enthält, in Anführungszeichen, oder entfernen Sie die überzähligen Zellen.',
  'row.row.unbalanced_quote':
    'In Zeile {line} der Datei fehlt zu einem Anführungszeichen das zweite. Setzen Sie die ganze Zelle in Anführungszeichen, und schreiben Sie die darin enthaltenen doppelt.',

  'status.active': 'Aktiv',
  'status.invited': 'Eingeladen',
  'status.archived': 'Archiviert',

  'role.admin': 'Admin',
  'role.admin.does': 'Verwaltet die Organisation in Usher.',
  'role.hr': 'HR',
  'role.hr.does': 'Kümmert sich um die persönlichen Angaben der Personen.',
  'role.member': 'Mitglied',
  'role.member.does': 'Alle anderen.',

  'change.row.changed':
    'Nach der Prüfung dieser Zeile hat sich etwas geändert. Laden Sie sie erneut hoch, um sie neu prüfen zu lassen.',
  'change.account.appeared':
    'Nach der Prüfung dieser Zeile wurde ein Konto mit dieser E-Mail-Adresse angelegt. Laden Sie die Zeile erneut hoch, um die Person einzuladen, der es gehört.',
  'change.account.disappeared':
    'Das Konto mit dieser E-Mail-Adresse gibt es seit der Prüfung dieser Zeile nicht mehr. Laden Sie die Zeile erneut hoch, um die Person neu einzuladen.',
  'change.member.appeared':
    'Diese Person ist nach der Prüfung dieser Zeile auf anderem Weg in die Organisation gekommen.',
  'change.member.disappeared': 'Diese Person ist nicht mehr hier.',
  'change.person.changed':
    'Jemand hat diese Person nach der Prüfung dieser Zeile geändert. Laden Sie die Zeile erneut hoch, um zu sehen, was sie jetzt ändern würde.',
  'change.update.not_allowed':
    'Wer den Import gestartet hat, darf das bei dieser Person nicht oder nicht mehr ändern.',
  'change.person.erased': 'Diese Person wurde gelöscht und die Zeile geleert.',
  'change.username.taken':
    'Dieser Benutzername wurde nach der Prüfung dieser Zeile vergeben. Wählen Sie einen anderen.',
  'change.role.not_allowed': 'Wer den Import gestartet hat, darf diese Rolle nicht mehr vergeben.',
  'change.group.unknown':
    'Eine Gruppe dieser Zeile gibt es seit der Prüfung nicht mehr, oder sie darf nicht mehr vergeben werden.',
  'change.identity.not_allowed':
    'Wer den Import gestartet hat, darf Identitäten auf diesem Weg nicht mehr erfassen oder bestätigen.',
  'change.identity.settings_changed':
    'Die Organisation fragt seit der Prüfung dieser Zeile nach anderen persönlichen Angaben. Laden Sie die Zeile erneut hoch, um sie neu prüfen zu lassen.',
} as const;
