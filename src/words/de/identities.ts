/** Personal information: what can be wrong with it, and with what is done to it. */
export const identities = {
  'identity.not_fields': 'Der Body ist ein Objekt aus Feldern.',
  'identity.version': 'version ist die Zahl, die mit den Feldern gelesen wurde.',
  'identity.object': 'identity ist ein JSON-Objekt mit persönlichen Feldern.',
  'identity.account_object':
    'account ist ein JSON-Objekt wie beim Anlegen eines neuen Benutzerkontos.',
  'identity.decision': 'Verwenden Sie validate oder return.',
  'identity.reasons': 'Nennen Sie die Felder, die zurückgehen, jeweils mit Begründung.',
  'identity.reasons_return':
    'Begründungen gehören zu Feldern, die zurückgehen. Geben Sie die Angaben zurück, oder lassen Sie die Begründungen weg.',
  'identity.reason_needed': 'Geben Sie an, warum das zurückgeht.',
  'identity.reason_too_long': 'Verwenden Sie höchstens {max} Zeichen.',
  'identity.own':
    'Die eigene Identität kann niemand selbst bestätigen. Bitten Sie jemand anderen mit dieser Berechtigung.',
  'identity.holds_more':
    'Die Identität dieser Person kann nur bearbeiten, wer mindestens dieselben Berechtigungen hat.',
  'identity.changed':
    'Jemand anderes hat das inzwischen geändert. Sehen Sie sich die Änderungen an und speichern Sie dann erneut.',
  'identity.key_missing':
    'Das kann nicht entschlüsselt werden: Der geheime Schlüssel „{keyId}“ fehlt.',
  'identity.altered':
    'Das kann nicht entschlüsselt werden: Es wurde verändert oder gehört nicht hierher.',
  'identity.older_keys':
    'Bitten Sie die Person, die diesen Server betreibt, die älteren Schlüssel wieder bereitzustellen.',
  'identity.uses': 'fields ist ein Objekt aus Feldnamen und required, optional oder hidden.',
  'identity.use': 'Verwenden Sie required, optional oder hidden.',
  'identity.name_asked':
    'Nach dem Namen wird immer gefragt: Manche Menschen haben nur einen der beiden.',
  'identity.request_at_most':
    'Geben Sie höchstens {max} IDs an; mit einem Filter sind es beliebig viele Personen.',
  'identity.request_filter': 'Geben Sie einen Filter wie bei der Liste der Personen an.',

  'identity.unknown_field': 'Dieses Feld gibt es nicht.',
  'identity.hidden': 'Diese Organisation fragt nicht danach.',
  'identity.needed': 'Diese Angabe ist erforderlich.',
  'identity.name_needed':
    'Ein Name ist erforderlich. Geben Sie den Familiennamen, den Vornamen oder beide an.',
  'identity.name_text': 'Ein Name ist ein Text.',
  'identity.name_too_long': 'Dieser Name ist zu lang. Verwenden Sie höchstens {max} Zeichen.',
  'identity.too_long': 'Das ist zu lang. Verwenden Sie höchstens {max} Zeichen.',
  'identity.unreadable':
    'Hier stehen Zeichen, die nicht verwendet werden können, etwa ein Zeilenumbruch oder ein unlesbares Zeichen. Geben Sie den Text neu ein.',
  'identity.sex':
    'Verwenden Sie 0 (nicht bekannt), 1 (männlich), 2 (weiblich) oder 9 (nicht anwendbar).',
  'identity.date': 'Schreiben Sie das Datum als Jahr-Monat-Tag, etwa 1990-12-31.',
  'identity.no_such_day': 'Diesen Tag gibt es im Kalender nicht.',
  'identity.too_early': 'Dieses Datum liegt vor {year}. Prüfen Sie das Jahr.',
  'identity.in_future': 'Dieses Datum liegt in der Zukunft.',
  'identity.expires_later': 'Ein Ausweis läuft erst nach seiner Ausstellung ab.',
  'identity.issued_later': 'Ein Ausweis wird erst nach der Geburt ausgestellt.',
  'identity.country':
    'Das ist kein Land. Verwenden Sie den Code aus zwei Buchstaben (ISO 3166-1), etwa DE.',
  'identity.nationalities':
    'Geben Sie Länder mit ihren Codes aus zwei Buchstaben an (ISO 3166-1), etwa DE; QS für staatenlos, QU für „ohne Angabe“.',
  'identity.too_many_nationalities': 'Geben Sie höchstens {max} Staatsangehörigkeiten an.',
  'identity.email': 'Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.com.',
  'identity.phone': 'Beginnen Sie mit der Landesvorwahl, etwa +49 30 1234567.',
  'identity.several_phones':
    'Das ist mehr als eine Telefonnummer oder eine mit Nebenstelle. Geben Sie nur eine Nummer an, etwa +49 30 1234567.',
  'identity.no_phone': 'Das ist keine Telefonnummer dieses Landes. Prüfen Sie die Ziffern.',

  'cell.date':
    'Schreiben Sie Datumsangaben als 1990-12-31; 05/06/1990 ist nicht eindeutig. In der Tabelle: Formatieren Sie die Spalte als JJJJ-MM-TT.',
  'cell.sex':
    'Schreiben Sie weiblich oder männlich oder 0 (nicht bekannt), 1 (männlich), 2 (weiblich) oder 9 (nicht anwendbar).',
  'cell.phone_not_here':
    'Das ist keine Telefonnummer aus dem Land, das für den Import gewählt ist. Schreiben Sie sie mit Landesvorwahl, etwa +49 30 1234567.',
  'cell.country':
    'Schreiben Sie den Namen des Landes oder seinen Code aus zwei Buchstaben, etwa DE.',
  'cell.nationalities':
    'Schreiben Sie den Namen des Landes oder seinen Code aus zwei Buchstaben, etwa DE; mehrere als DE|FR. Für Staatenlose steht „staatenlos“.',
  'cell.phone':
    'Beginnen Sie mit der Landesvorwahl, etwa +49 30 1234567. In der Tabelle: Formatieren Sie die Spalte als Text, damit das + erhalten bleibt.',
} as const;
