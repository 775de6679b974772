/** The words of the page where people give their personal information. */
export const welcome = {
  title: 'Ihre persönlichen Angaben',
  back: 'Zurück',
  not_chosen: 'Nicht ausgewählt',
  required: 'erforderlich',
  date_incomplete: 'Dieses Datum ist unvollständig, oder es gibt diesen Tag nicht.',
  either_name: 'Vorname oder Familienname',
  go_to: 'Weiter zu {organization}',
  /** Beside a field; blank where its name says it all. */
  hint: {
    given_name:
      'Alle Vornamen, wie in Ihrem Ausweis. Wenn Sie nur einen Namen haben, füllen Sie nur eines der beiden Felder aus.',
    family_name: '',
    birth_given_name: 'Falls er anders lautete.',
    birth_family_name: 'Falls er anders lautete.',
    sex: 'Wie in Ihrem Ausweis.',
    birthdate: '',
    place_of_birth: { locality: 'Stadt oder Gemeinde', region: '', country: '' },
    nationalities: '',
    personal_administrative_number:
      'Die Nummer, die Sie von einem Staat erhalten haben: etwa eine Steuer- oder Sozialversicherungsnummer.',
    address: {
      street_address: '',
      house_number: '',
      postal_code: '',
      locality: '',
      region: '',
      country: '',
    },
    email: '',
    phone_number: 'Mit Landesvorwahl, etwa +49\u00a030\u00a01234567',
    document_type: 'Zum Beispiel Reisepass oder Personalausweis',
    document_number: '',
    issuing_country: '',
    issuing_authority: '',
    date_of_issuance: '',
    date_of_expiry: '',
  },
  nationality: {
    one: 'Staatsangehörigkeit',
    several: 'Staatsangehörigkeiten',
    of: 'Staatsangehörigkeit {number}',
    remove: 'Entfernen',
    remove_of: 'Staatsangehörigkeit {number} entfernen',
    add: 'Weitere hinzufügen',
    add_nationality: 'Weitere Staatsangehörigkeit hinzufügen',
  },
  choose: {
    title: 'Für welche Organisation sind die Angaben?',
    text: 'Jede Organisation hat Ihre Angaben für sich. Die anderen sehen sie nicht.',
  },
  sign_in: {
    text: 'Melden Sie sich an, um Ihre persönlichen Angaben zu machen.',
    again:
      'Sie wurden inzwischen abgemeldet. Ihre Eingaben sind noch hier. Melden Sie sich an, um weiterzumachen.',
    invited:
      'Wenn Sie eingeladen sind und noch kein Passwort haben, öffnen Sie zuerst den Link in Ihrer Einladung.',
    new_tab: 'Anmelden (neuer Tab)',
    is_signed_in: 'Ich bin angemeldet, weiter',
  },
  frame: {
    for: 'Persönliche Angaben für {organization}',
    another: 'Andere Organisation',
    signed_in_as: 'Angemeldet als {email}',
    sign_out: 'Abmelden',
    step_of: 'Schritt {step} von {steps}',
  },
  step: {
    introduction: {
      one: '{organization} bittet Sie um einige persönliche Angaben, in {count} kurzen Schritt und einer Überprüfung. Die Angaben werden verschlüsselt gespeichert. Währenddessen wird ein Entwurf gespeichert; {organization} prüft Ihre Angaben, sobald Sie sie senden.',
      other:
        '{organization} bittet Sie um einige persönliche Angaben, in {count} kurzen Schritten und einer Überprüfung. Die Angaben werden verschlüsselt gespeichert. Währenddessen wird ein Entwurf gespeichert; {organization} prüft Ihre Angaben, sobald Sie sie senden.',
    },
    continue: 'Weiter',
    to_review: 'Zur Überprüfung',
    save_and_review: 'Speichern und überprüfen',
  },
  saved: {
    saving: 'Wird gespeichert\u00a0…',
    not: 'Nicht gespeichert',
    now: 'Gerade gespeichert',
    now_partly: 'Gerade gespeichert, außer den markierten Angaben',
    at: 'Gespeichert um {time}',
    at_partly: 'Gespeichert um {time}, außer den markierten Angaben',
    merged: '{organization} hat inzwischen geändert: {fields}. Ihre Eingaben bleiben erhalten.',
    kept_here:
      'Ihre Eingaben sind noch hier; lassen Sie diese Seite geöffnet, bis sie gespeichert sind.',
  },
  conflict: {
    title: '{organization} hat das inzwischen geändert',
    title_own: 'Sie haben das in einem anderen Fenster geändert',
    who: 'Geändert von {name}.',
    who_when: 'Geändert von {name} am {time}.',
    validated: 'Es ist jetzt geprüft und bestätigt.',
    submitted: 'Es ist jetzt gesendet.',
    choose: 'Wählen Sie, was gilt. Von Ihren Eingaben geht nichts verloren.',
    nothing_lost: 'Von Ihren Eingaben geht nichts verloren.',
    mine: 'Eigene Eingabe behalten',
    theirs: 'Angabe von {organization} übernehmen',
    theirs_own: 'Stand des anderen Fensters übernehmen',
    taken: 'Außerdem dort geändert und übernommen: {fields}.',
    kept: 'Behalten, wie Sie es eingegeben haben: {fields}.',
    blank: 'Nichts',
    go_on: 'Weiter',
  },
  returned: {
    title: {
      one: 'Eine Angabe ist zu korrigieren',
      other: 'Einige Angaben sind zu korrigieren',
    },
    text: '{organization} hat Ihre Angaben geprüft und bittet Sie, dies zu korrigieren. Alles andere ist in Ordnung.',
    untouched: 'Sie haben nicht geändert: {fields}. Trotzdem senden?',
    send: 'Erneut senden',
    everything: 'Alle Ihre Angaben ansehen',
  },
  review: {
    given: 'Ihre Angaben',
    change: 'Ändern',
    change_part: 'Ändern: {part}',
    is_submitted:
      'Diese Angaben liegen jetzt bei {organization}. Sobald Sie etwas ändern, werden sie wieder zu Ihrem Entwurf, und Sie müssen sie noch einmal senden.',
    is_validated:
      '{organization} hat diese Angaben bestätigt. Was Sie korrigieren, wird erst gesendet, wenn Sie auf die Schaltfläche zum Senden klicken, und wartet dann erneut auf Prüfung.',
    open: 'Bevor Sie senden können, ergänzen oder korrigieren Sie bitte: {fields}.',
    ready: 'Ist alles richtig? Dann senden Sie Ihre Angaben.',
    needed: 'Noch erforderlich',
    name_needed: 'Dieser oder der andere Name ist noch erforderlich',
    blank: 'Nicht angegeben: {fields}',
    refused: 'Das muss vor dem Senden noch korrigiert werden: {fields}.',
    send: 'An {organization} senden',
  },
  status: {
    submitted: 'Gesendet. {organization} wird Ihre Angaben prüfen.',
    submitted_text:
      'Sie müssen nichts weiter tun. Wenn etwas zu korrigieren ist, erhalten Sie eine E-Mail.',
    submitted_on:
      'Ihre Angaben wurden am {time} gesendet. Sie müssen nichts weiter tun. Wenn etwas zu korrigieren ist, erhalten Sie eine E-Mail.',
    change: 'Etwas ändern',
    changes:
      'Wenn Sie etwas ändern, werden Ihre Angaben wieder zu einem Entwurf, und Sie müssen sie noch einmal senden.',
    validated: '{organization} hat Ihre Angaben bestätigt',
    validated_text:
      'Ihre persönlichen Angaben wurden geprüft und bestätigt. Sie müssen nichts weiter tun.',
    validated_on:
      'Ihre persönlichen Angaben wurden am {time} geprüft und bestätigt. Sie müssen nichts weiter tun.',
    correct: 'Etwas korrigieren',
    corrects:
      'Hat sich etwas geändert? Sie können es korrigieren. {organization} muss es dann erneut prüfen.',
    look: 'Ihre Angaben ansehen',
  },
} as const;
