/** Mails: their subjects, what stands beside the subject, and their sentences. */
export const mails = {
  'mail.invitation.subject': 'Einladung zu {organization}',
  'mail.resend.subject': 'Ihre Einladung zu {organization}',
  'mail.reminder.subject': 'Ihre Einladung zu {organization} ist noch offen',
  'mail.request_new.subject': 'Ihr neuer Link für {organization}',
  'mail.password_reset.subject': 'Neues Passwort wählen',
  'mail.password_changed.subject': 'Ihr Passwort wurde geändert',
  'mail.identity_request.subject': 'Ihre persönlichen Angaben für {organization}',
  'mail.identity_returned.subject':
    'Bitte sehen Sie Ihre persönlichen Angaben für {organization} noch einmal durch',
  'mail.email_change.subject': 'Bitte bestätigen Sie Ihre neue E-Mail-Adresse',
  'mail.email_change_notice.subject': 'Ihre E-Mail-Adresse soll geändert werden',
  'mail.import_ended.subject': 'Ihr Import ist beendet: {fileName}',

  'mail.hello': 'Guten Tag,',
  'mail.hello_name': 'Guten Tag {firstName},',

  // After the comma of the greeting, German goes on in small letters: these sentences begin with
  // what is capitalized anyway.
  'mail.invited': '{organizationName} lädt Sie ein, Mitglied zu werden.',
  'mail.invited_by': '{inviterName} lädt Sie ein, {organizationName} beizutreten.',
  'mail.once_more':
    'Ihren Link, um {organizationName} beizutreten, senden wir Ihnen hiermit noch einmal.',
  'mail.still_open': 'Ihre Einladung zu {organizationName} ist noch offen.',
  'mail.new_link':
    'Ihren neuen Link, um {organizationName} beizutreten, erhalten Sie wie angefordert mit dieser E-Mail.',
  'mail.account_will_be': 'Ihr Konto wird unter {email} geführt.',
  'mail.account_is': 'Ihr Konto wird unter {email} geführt.',

  'mail.invitation.preheader_sign_in': 'Melden Sie sich mit Ihrem bestehenden Konto an.',
  'mail.invitation.preheader_join': 'Das dauert nur eine Minute.',
  'mail.invitation.preheader_password': 'Wählen Sie ein Passwort, und Sie sind dabei.',
  'mail.resend.preheader_by':
    '{inviterName} sendet Ihnen noch einmal Ihren Link, um {organizationName} beizutreten.',
  'mail.reminder.preheader':
    '{organizationName} wartet auf Ihre Antwort: Die Einladung ist noch offen.',
  'mail.reminder.preheader_by':
    '{organizationName} wartet auf Ihre Antwort: Die Einladung von {inviterName} ist noch offen.',
  'mail.request_new.preheader': 'Der angeforderte neue Link, um {organizationName} beizutreten.',
  'mail.password_reset.preheader': 'Wählen Sie ein neues Passwort für das Konto {email}.',
  'mail.password_changed.preheader':
    'Das Passwort des Kontos {email} wurde geändert. Waren Sie das?',
  'mail.identity_request.preheader':
    '{organizationName} bittet Sie um Ihre persönlichen Angaben: ein Formular, Schritt für Schritt.',
  'mail.identity_returned.preheader': {
    one: '{organizationName} bittet Sie, eine Ihrer persönlichen Angaben noch einmal anzusehen.',
    other:
      '{organizationName} bittet Sie, {count} Ihrer persönlichen Angaben noch einmal anzusehen.',
  },
  'mail.email_change.preheader': '{organizationName} fragt: Ist {email} Ihre neue Adresse?',
  'mail.email_change_notice.preheader':
    '{organizationName} möchte Ihre Adresse in {newEmail} ändern. Wissen Sie davon?',
  'mail.import_ended.preheader': '{organizationName}: {outcome}.',

  'mail.button_signs_in':
    'Die Schaltfläche führt Sie zu einer Seite, auf der Sie sich mit Ihrem bestehenden Konto anmelden und beitreten.',
  'mail.button_joins': 'Die Schaltfläche führt Sie zu einer Seite, auf der Sie beitreten.',
  'mail.button_password':
    'Die Schaltfläche führt Sie zu einer Seite, auf der Sie ein Passwort wählen. Danach sind Sie dabei.',
  'mail.link_signs_in':
    'Dieser Link führt Sie zu einer Seite, auf der Sie sich mit Ihrem bestehenden Konto anmelden und beitreten.',
  'mail.link_joins': 'Dieser Link führt Sie zu einer Seite, auf der Sie beitreten.',
  'mail.link_password':
    'Dieser Link führt Sie zu einer Seite, auf der Sie ein Passwort wählen. Danach sind Sie dabei.',
  'mail.sign_in_and_join': 'Anmelden und beitreten',
  'mail.join': 'Beitreten',
  'mail.choose_password': 'Passwort wählen',
  'mail.button_fails':
    'Falls die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:',
  'mail.works_until':
    'Der Link gilt bis zum {expiresAt} und nur für Sie: Bitte geben Sie ihn nicht weiter.',

  'mail.identity_asked':
    '{organizationName} bittet Sie um Ihre persönlichen Angaben, denn Sie kennen sie am besten.',
  'mail.on_to_form':
    'Von dort gelangen Sie zum Formular; Sie können es jederzeit verlassen und später weitermachen.',
  'mail.button_form':
    'Die Schaltfläche führt Sie zu einem Formular; Sie können es jederzeit verlassen und später weitermachen.',
  'mail.link_form':
    'Dieser Link führt Sie zu einem Formular; Sie können es jederzeit verlassen und später weitermachen.',
  'mail.go_to_form': 'Zum Formular',
  'mail.kept_encrypted':
    'Ihre Eingaben werden verschlüsselt gespeichert, für die zuständigen Personen bei {organizationName}. Bitte senden Sie nichts davon per E-Mail.',
  'mail.identity_returned':
    '{organizationName} hat Ihre persönlichen Angaben gelesen und bittet Sie, {fields} noch einmal anzusehen.',
  'mail.fields': { one: 'eine Angabe', other: '{count} Angaben' },
  'mail.on_to_fields': 'Von dort gelangen Sie zum Formular, das zeigt, worum es geht und warum.',
  'mail.button_fields':
    'Die Schaltfläche führt Sie zum Formular, das zeigt, worum es geht und warum.',
  'mail.link_fields': 'Dieser Link führt Sie zum Formular, das zeigt, worum es geht und warum.',
  'mail.look_again': 'Noch einmal ansehen',
  'mail.still_there':
    'Ihre bisherigen Eingaben sind noch da. Bitte senden Sie nichts davon per E-Mail.',

  'mail.password_asked':
    'Sie (oder jemand anderes) haben für das Konto {email} ein neues Passwort angefordert.',
  'mail.button_new_password':
    'Die Schaltfläche führt Sie zu einer Seite, auf der Sie eines wählen.',
  'mail.link_new_password': 'Dieser Link führt Sie zu einer Seite, auf der Sie eines wählen:',
  'mail.choose_new_password': 'Neues Passwort wählen',
  'mail.works_once':
    'Der Link gilt bis zum {expiresAt} und nur einmal. Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.',
  'mail.password_changed':
    'Ihr Passwort für das Konto {email} wurde am {changedAt} geändert. Alle anderen Anmeldungen bei diesem Konto wurden beendet.',
  'mail.was_it_you_button':
    'Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, wählen Sie sofort ein neues Passwort: Die Schaltfläche führt Sie zu einer Seite, auf der Sie einen Link dafür anfordern.',
  'mail.was_it_you_link':
    'Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, wählen Sie sofort ein neues Passwort. Hier fordern Sie einen Link dafür an:',
  'mail.not_me': 'Das war ich nicht',

  'mail.email_change':
    '{organizationName} hat {email} als neue E-Mail-Adresse Ihres Kontos eingetragen.',
  'mail.button_confirm_email':
    'Die Schaltfläche führt Sie zu einer Seite, auf der Sie sie bestätigen. Danach melden Sie sich mit dieser Adresse an; Benutzername und Passwort bleiben, wie sie sind.',
  'mail.link_confirm_email':
    'Ist sie bestätigt, melden Sie sich mit dieser Adresse an; Benutzername und Passwort bleiben, wie sie sind. Dieser Link führt Sie zu der Seite, auf der Sie sie bestätigen:',
  'mail.confirm_email': 'Adresse bestätigen',
  'mail.confirm_works_until':
    'Der Link gilt bis zum {expiresAt} und nur einmal. Wenn es hier nicht um Sie geht, müssen Sie nichts tun: Ohne Sie ändert sich nichts.',
  'mail.email_change_notice':
    '{organizationName} möchte die E-Mail-Adresse Ihres Kontos von {email} in {newEmail} ändern. Die Änderung gilt, sobald sie von der neuen Adresse aus bestätigt ist.',
  'mail.knew_change_button':
    'Wenn Sie davon wissen, müssen Sie nichts tun. Wenn nicht, wählen Sie sofort ein neues Passwort, dann unterbleibt die Änderung: Die Schaltfläche führt Sie zu einer Seite, auf der Sie einen Link dafür anfordern.',
  'mail.knew_change_link':
    'Wenn Sie davon wissen, müssen Sie nichts tun. Wenn nicht, wählen Sie sofort ein neues Passwort, dann unterbleibt die Änderung. Hier fordern Sie einen Link dafür an:',

  'mail.import_done': 'Ihr Import {fileName, quoted} in {organizationName} ist abgeschlossen.',
  'mail.import_given_up':
    'Ihr Import {fileName, quoted} in {organizationName} wurde vor dem Ende abgebrochen.',
  'mail.import_outcome': 'Ergebnis: {outcome}.',
  'mail.invited_people': {
    one: '{count, number} Person eingeladen',
    other: '{count, number} Personen eingeladen',
  },
  'mail.updated_people': {
    one: '{count, number} Person aktualisiert',
    other: '{count, number} Personen aktualisiert',
  },
  'mail.skipped_rows': {
    one: '{count, number} Zeile ausgelassen',
    other: '{count, number} Zeilen ausgelassen',
  },
  'mail.failed_rows_count': {
    one: '{count, number} Zeile fehlgeschlagen',
    other: '{count, number} Zeilen fehlgeschlagen',
  },
  'mail.nothing_changed': 'keine Zeile hat etwas geändert',
  'mail.by_hand': 'Manuelle Eingabe',
  'mail.button_import': 'Die Schaltfläche führt Sie zum Import.',
  'mail.link_import': 'Dieser Link führt Sie zum Import.',
  'mail.failed_rows':
    'Dort können Sie die fehlgeschlagenen Zeilen herunterladen, korrigieren und erneut hochladen.',
  'mail.see_import': 'Import ansehen',

  'mail.why':
    'Sie erhalten diese E-Mail, weil {organizationName} die Adresse {email} eingegeben hat, um Sie einzuladen.',
  'mail.why_by':
    'Sie erhalten diese E-Mail, weil {inviterName} von {organizationName} die Adresse {email} eingegeben hat, um Sie einzuladen.',
  'mail.used_for':
    'Ihre Adresse wird für diese Einladung verwendet und, wenn Sie beitreten, für Ihr Konto; für nichts anderes.',
  'mail.unexpected':
    'Sie haben diese E-Mail nicht erwartet? Dann müssen Sie nichts tun: Ohne Sie geschieht nichts.',
  'mail.questions': 'Fragen dazu oder zu Ihren Daten beantwortet {organizationName}.',
  'mail.questions_to':
    'Fragen dazu oder zu Ihren Daten beantwortet {organizationName}: {contactEmail}',
  'mail.why_member':
    'Sie erhalten diese E-Mail, weil Sie mit der Adresse {email} Mitglied von {organizationName} sind.',

  'delivery.had_their_mails':
    'Diese Adresse hat heute bereits so viele E-Mails erhalten, wie an einem Tag erlaubt sind. Diese wird gesendet, sobald sie an der Reihe ist.',
  'delivery.unwritten':
    'Diese E-Mail konnte nicht erstellt werden; Näheres steht im Protokoll des Servers.',
  'delivery.no_server': 'Es ist kein Mailserver eingerichtet; die E-Mails warten.',

  'mail_template.blank': 'Schreiben Sie hier etwas.',
  'mail_template.too_long': 'Höchstens {max, number} Zeichen.',
  'mail_template.unknown': '{found} ist hier kein Platzhalter. Hier möglich: {known}',
  'mail_template.link_missing':
    'Setzen Sie {link} in eine eigene Zeile, dorthin, wo die Schaltfläche sein soll.',
  'mail_template.link_alone':
    '{link} steht in einer eigenen Zeile, weil daraus die Schaltfläche wird.',
  'mail_template.link_twice': '{link} kann hier einmal stehen, weil daraus die Schaltfläche wird.',
  'mail_template.tested_enough':
    'Sie haben so viele E-Mails erhalten, wie ein Tag erlaubt. Versuchen Sie es in {wait} erneut.',

  'mail.outdated.subject':
    'Eine E-Mail, deren Link bereits verwendet wurde oder nicht mehr funktioniert',
  'mail.outdated':
    'Diese E-Mail wurde gesendet, ihr Anlass hat sich aber erledigt: Der Link wurde verwendet, widerrufen oder ersetzt.',
} as const;
