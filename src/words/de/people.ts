/** Accounts, signing in, people and their groups, organizations and invitations. */
export const people = {
  'sign_in.check': 'Prüfen Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen sowie Ihr Passwort.',
  'sign_in.not_active':
    'Öffnen Sie Ihre Einladung, oder bitten Sie die Verantwortlichen Ihrer Organisation um Zugang.',
  'sign_in.give_identifier': 'Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein.',
  'sign_in.give_password': 'Geben Sie Ihr Passwort ein.',
  'sign_in.identifier_too_long':
    'Das ist zu lang für eine E-Mail-Adresse oder einen Benutzernamen.',
  'sign_in.several_cookies':
    'Ihr Browser hat mehrere Cookies mit dem Namen {name} gesendet. Löschen Sie die Cookies dieser Website, und melden Sie sich dann erneut an.',
  'sign_in.other_account':
    'Ihr Konto und diese E-Mail-Adresse gehören hier zu zwei verschiedenen Personen. Bitten Sie die Verantwortlichen Ihrer Organisation, das zu klären.',
  // Behind "für", the words for "this organization" and a name have the same form.
  'sign_in.membership_archived':
    'Für {organization} ist Ihre Mitgliedschaft archiviert. Bitten Sie die Verantwortlichen, sie zu reaktivieren.',
  'sign_in.not_joined':
    'Für {organization} haben Sie eine Einladung, sind aber noch nicht beigetreten. Öffnen Sie den Link in Ihrer Einladung, um beizutreten.',
  'sign_in.no_member':
    'Sie sind angemeldet, aber für {organization} nicht als Mitglied eingetragen. Bitten Sie die Verantwortlichen um eine Einladung.',
  'sign_in.this_organization': 'diese Organisation',
  'sign_in.permission_missing':
    'Dafür ist die Berechtigung {permission} erforderlich. Wer Gruppen verwalten darf, kann sie erteilen.',

  'password.text': 'Ein Passwort ist ein Text.',
  'password.too_long': 'Das ist zu lang für ein Passwort.',
  'password.email': 'Geben Sie Ihre E-Mail-Adresse ein.',
  'password.email_too_long': 'Das ist zu lang für eine E-Mail-Adresse.',
  'password.token': 'Geben Sie das Token des Links an.',
  'password.choose': 'Wählen Sie ein Passwort.',
  'password.current': 'Geben Sie Ihr aktuelles Passwort ein.',
  'password.wrong': 'Das ist nicht Ihr aktuelles Passwort.',
  'password.link_used':
    'Der Link wurde vielleicht schon verwendet oder ist zu alt. Fordern Sie auf der Anmeldeseite einen neuen an.',
  'password.at_least':
    'Verwenden Sie mindestens {min} Zeichen. Gut eignen sich ein paar Wörter, die Sie sich merken können.',
  'password.own_words':
    'Dieses Passwort besteht aus Ihrem Namen, Ihrer E-Mail-Adresse oder Ihrer Organisation. Verwenden Sie Wörter, die andere nicht erraten würden.',
  'password.guessable':
    'Dieses Passwort gehört zu den ersten, die andere ausprobieren würden. Verwenden Sie ein paar Wörter, die nicht zusammengehören.',

  'user.username_rule':
    'Beginnen Sie mit einem Buchstaben oder einer Ziffer; danach Buchstaben derselben Schrift, Ziffern, „.“, „_“ und „-“, insgesamt höchstens {max} Zeichen.',
  'user.username_taken': 'Der Benutzername {username} ist vergeben. {suggestion} ist noch frei.',
  'user.email_fixed': 'Die E-Mail-Adresse eines Kontos kann hier nicht geändert werden.',
  'user.email_taken': 'Ein anderes Konto hat diese E-Mail-Adresse.',
  'user.email_taken_since':
    'Inzwischen hat ein anderes Konto diese Adresse. Bitte wenden Sie sich an die Personen, die Ihre Organisation verwalten.',
  'user.host_address':
    'Diese Person meldet sich mit einem Konto der Anwendung an, das ihre Adresse führt. Ändern Sie sie dort.',
  'user.shared_address':
    'Die Adresse gehört zum Konto, das auch andere Organisationen verwenden oder das die Person schon verwendet hat. Nur sie selbst kann sie ändern.',
  'user.email_change_dead':
    'Der Link wurde vielleicht schon verwendet, ersetzt oder zurückgenommen, oder er ist abgelaufen. Wenn Sie die Adresse bereits bestätigt haben, melden Sie sich damit an.',
  'user.theme': 'Wählen Sie „light“, „dark“ oder „system“.',
  'user.status_fixed':
    'Der Status ändert sich durch Archivieren, Reaktivieren und Annehmen der Einladung.',
  'user.group_missing': 'Eine dieser Gruppen gibt es nicht, oder sie steht für eine Rolle.',
  'user.group_gone': 'Eine dieser Gruppen gibt es nicht mehr. Treffen Sie die Auswahl neu.',
  'user.group_ids': 'Geben Sie die IDs von höchstens {max, number} Gruppen an.',
  'user.shared_account':
    'Namen und Benutzername gehören zum Konto, das auch andere Organisationen nutzen. Nur die Person selbst kann sie ändern.',
  'user.already_here': 'Diese Person ist bereits in der Organisation.',
  'user.archived_here': 'Diese Person ist hier archiviert. Reaktivieren Sie sie stattdessen.',
  'user.unarchive_first': 'Diese Person ist hier archiviert. Reaktivieren Sie sie zuerst.',
  'user.holds_more':
    'Diese Person hat Berechtigungen, die Sie nicht haben. Wenden Sie sich an jemanden, der sie hat.',
  'user.link_holds_more':
    'Diese Person wird Berechtigungen haben, die Sie nicht haben; deshalb können Sie ihren Link nicht erhalten. Senden Sie stattdessen die E-Mail erneut.',
  'user.last_admin':
    'Außer dieser Person gibt es keinen aktiven Admin. Geben Sie zuerst jemand anderem die Rolle Admin.',
  'user.erase_yourself':
    'Niemand kann sich selbst löschen. Bitten Sie jemand anderen, der Einstellungen verwalten darf.',
  'user.bulk_action': 'Wählen Sie eine dieser Aktionen: {values}.',
  'user.bulk_twice': 'Geben Sie jede ID nur einmal an.',
  'user.bulk_group': 'Wählen Sie eine Gruppe.',
  'user.expect': 'Geben Sie an, für wie viele Personen die Aktion bestätigt wurde.',
  'user.count_changed':
    'Die Zahl der Personen ist jetzt {count, number}. Es wurde nichts geändert; bestätigen Sie die neue Zahl.',

  'group.name_needed': 'Geben Sie der Gruppe einen Namen.',
  'group.name_characters':
    'Ein Name darf weder Zeilenumbrüche noch Steuerzeichen noch „|“ enthalten.',
  'group.name_too_long': 'Ein Name hat höchstens {max} Zeichen.',
  'group.description_text': 'Eine Beschreibung ist ein Text.',
  'group.description_too_long': 'Eine Beschreibung hat höchstens {max} Zeichen.',
  'group.permissions':
    'Wählen Sie aus den Berechtigungen, die GET /permissions auflistet, jede nur einmal.',
  'group.user_ids': 'Geben Sie die IDs von höchstens {max} Personen an.',
  'group.name_taken': 'Eine Gruppe mit dem Namen {name} gibt es bereits.',
  'group.last_manager':
    'Danach könnte kein aktiver Admin mehr Gruppen verwalten. Erlauben Sie das zuerst einem anderen Admin.',
  'group.not_held':
    'Niemand kann erteilen oder entziehen, was ihm selbst fehlt. Ihnen fehlt: {permissions}.',
  'group.is_built_in': '{name} ist eine vorgegebene Gruppe.',
  'group.built_in_members':
    'Mitglieder sind hier die Personen mit dieser Rolle; ändern Sie stattdessen deren Rolle.',
  'group.built_in_name':
    'Name und Beschreibung bleiben; die Berechtigungen können geändert werden.',
  'group.built_in_stays': 'Diese Gruppe steht für eine Rolle und kann nicht gelöscht werden.',
  'group.not_inside': 'Diese Person ist nicht in der Gruppe.',
  'group.somebody_else': 'Eine dieser Personen gehört nicht zu dieser Organisation.',

  'organization.id': 'Geben Sie die ID einer Organisation an.',
  'organization.name': 'Geben Sie einen Namen mit höchstens {max} Zeichen an.',
  'organization.readable_name':
    'Geben Sie einen Namen mit höchstens {max} Zeichen und ohne Steuerzeichen an.',
  'organization.admins': 'Nennen Sie jemanden, der die Organisation leiten wird.',
  'organization.admin_email': 'Eine dieser Angaben ist keine E-Mail-Adresse.',
  'organization.days': 'Geben Sie eine Anzahl von Tagen von {min} bis {max} an.',
  'organization.days_or_ever':
    'Geben Sie eine Anzahl von Tagen von {min} bis {max, number} an oder 0 für unbegrenzt.',
  'organization.number': 'Geben Sie eine Zahl von {min} bis {max} an.',
  'organization.time_zone': 'Geben Sie eine Zeitzone mit ihrem Namen an, etwa Europe/Rome.',
  'organization.accent': 'Geben Sie eine Farbe in der Form #3450b5 an.',
  'organization.unreadable_accent':
    'Auf dieser Farbe könnte niemand etwas lesen. {color} ist ihr ähnlich und lesbar.',
  'organization.welcome': 'Geben Sie einen Satz mit höchstens {max} Zeichen an.',

  'logo.choose': 'Wählen Sie ein Bild zum Hochladen aus.',
  'logo.too_large': 'Das Bild ist größer als {max} kB.',
  'logo.unsupported': 'Ein Logo ist ein Bild im Format PNG, JPEG, WebP oder SVG.',
  'logo.damaged':
    'Das Bild kann nicht gelesen werden. Speichern Sie es mit dem Programm, aus dem es stammt, noch einmal, oder wählen Sie ein anderes.',
  'logo.too_many_pixels':
    'Das Bild hat {width} × {height} Pixel. Erlaubt sind höchstens {max} in jeder Richtung.',
  'logo.too_many_parts': 'Das Bild besteht aus zu vielen Teilen. Exportieren Sie es als PNG.',

  'invitation.link_dead':
    'Der Link wurde vielleicht schon verwendet, ersetzt oder widerrufen, oder er ist abgelaufen. Sie können einen neuen anfordern.',
  'invitation.of_existing_account':
    'Diese Einladung gilt für ein bestehendes Konto. Melden Sie sich dort an, und öffnen Sie den Link erneut.',
  'invitation.of_other_account':
    'Diese Einladung gilt für {email}. Melden Sie sich mit dieser Adresse an, und öffnen Sie den Link erneut.',
  'invitation.account_failed':
    'Beim Anlegen Ihres Kontos ist ein Fehler aufgetreten. Bitte versuchen Sie es später erneut.',
  'invitation.hook_failed':
    'Ob diese Personen eingeladen werden dürfen, lässt sich gerade nicht prüfen. Versuchen Sie es später erneut.',
  'invitation.just_changed':
    'Jemand anderes hat diese Einladung soeben geändert. Sehen Sie sie sich noch einmal an.',
  'invitation.is_accepted': 'Die Einladung wurde angenommen: Die Person ist dabei.',
  'invitation.is_revoked':
    'Die Einladung wurde widerrufen. Laden Sie die Person erneut ein, um ihr einen neuen Link zu geben.',
  'invitation.is_expired':
    'Die Einladung ist abgelaufen. Senden Sie sie erneut: Sie ist dann wieder offen, mit einem neuen Link.',
  'invitation.just_mailed':
    'Diese Person hat gerade erst eine E-Mail erhalten. Versuchen Sie es in {wait} erneut.',
  'invitation.at_most':
    'Geben Sie höchstens {max} IDs an; mit einem Filter sind es beliebig viele Einladungen.',
  'invitation.filter': 'Geben Sie einen Filter wie bei der Liste der Einladungen an.',

  'email.is': 'Der Status dieser E-Mail ist {status}.',
  'email.expect': 'Geben Sie an, für wie viele E-Mails die Aktion bestätigt wurde.',
  'email.count_changed':
    'Die Zahl der fehlgeschlagenen E-Mails ist jetzt {count, number}. Es wurde keine gesendet; bestätigen Sie die neue Zahl.',
} as const;
