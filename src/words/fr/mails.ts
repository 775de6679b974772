/** Mails: their subjects, what stands beside the subject, and their sentences. */
export const mails = {
  'mail.invitation.subject': '{organization} vous invite',
  'mail.resend.subject': 'Votre invitation à rejoindre {organization}',
  'mail.reminder.subject': 'Votre invitation à rejoindre {organization} vous attend toujours',
  'mail.request_new.subject': 'Votre nouveau lien pour rejoindre {organization}',
  'mail.password_reset.subject': 'Choisissez un nouveau mot de passe',
  'mail.password_changed.subject': 'Votre mot de passe a été modifié',
  'mail.identity_request.subject': 'Vos informations personnelles pour {organization}',
  'mail.identity_returned.subject':
    'Vos informations personnelles pour {organization} sont à revoir',
  'mail.email_change.subject': 'Confirmez votre nouvelle adresse e-mail',
  'mail.email_change_notice.subject': 'Votre adresse e-mail va être modifiée',
  'mail.import_ended.subject': 'Votre import est terminé : {fileName}',

  'mail.hello': 'Bonjour,',
  'mail.hello_name': 'Bonjour {firstName},',

  'mail.invited': 'Vous avez reçu une invitation à rejoindre {organizationName}.',
  'mail.invited_by': '{inviterName} vous invite à rejoindre {organizationName}.',
  'mail.once_more': 'Voici de nouveau votre lien pour rejoindre {organizationName}.',
  'mail.still_open': 'Votre invitation à rejoindre {organizationName} vous attend toujours.',
  'mail.new_link': 'Voici le nouveau lien demandé pour rejoindre {organizationName}.',
  'mail.account_will_be': 'Votre compte sera associé à l’adresse {email}.',
  'mail.account_is': 'Votre compte est associé à l’adresse {email}.',

  'mail.invitation.preheader_sign_in': 'Connectez-vous avec le compte que vous avez déjà.',
  'mail.invitation.preheader_join': 'Une minute suffit.',
  'mail.invitation.preheader_password': 'Il suffit de choisir un mot de passe.',
  'mail.resend.preheader_by':
    '{inviterName} vous envoie de nouveau votre lien pour rejoindre {organizationName}.',
  'mail.reminder.preheader':
    '{organizationName} attend votre réponse : l’invitation est toujours valable.',
  'mail.reminder.preheader_by':
    '{organizationName} attend votre réponse : l’invitation envoyée par {inviterName} est toujours valable.',
  'mail.request_new.preheader': 'Le nouveau lien demandé pour rejoindre {organizationName}.',
  'mail.password_reset.preheader': 'Choisissez un nouveau mot de passe pour le compte {email}.',
  'mail.password_changed.preheader':
    'Le mot de passe du compte {email} a été modifié. Était-ce vous ?',
  'mail.identity_request.preheader':
    '{organizationName} vous demande vos informations personnelles : un formulaire à remplir, étape par étape.',
  'mail.identity_returned.preheader': {
    one: '{organizationName} vous demande de revoir un champ de vos informations personnelles.',
    other:
      '{organizationName} vous demande de revoir {count} champs de vos informations personnelles.',
  },
  'mail.email_change.preheader':
    '{organizationName} vous demande si {email} est votre nouvelle adresse.',
  'mail.email_change_notice.preheader':
    '{organizationName} souhaite remplacer votre adresse par {newEmail}. Le saviez-vous ?',
  'mail.import_ended.preheader': '{organizationName} : {outcome}.',

  'mail.button_signs_in':
    'Le bouton ouvre une page où vous vous connectez avec le compte que vous avez déjà pour accepter l’invitation.',
  'mail.button_joins': 'Le bouton ouvre une page où vous acceptez l’invitation.',
  'mail.button_password':
    'Le bouton ouvre une page où vous choisissez un mot de passe. Votre compte est alors prêt.',
  'mail.link_signs_in':
    'Ce lien ouvre une page où vous vous connectez avec le compte que vous avez déjà pour accepter l’invitation.',
  'mail.link_joins': 'Ce lien ouvre une page où vous acceptez l’invitation.',
  'mail.link_password':
    'Ce lien ouvre une page où vous choisissez un mot de passe. Votre compte est alors prêt.',
  'mail.sign_in_and_join': 'Se connecter et accepter',
  'mail.join': 'Accepter l’invitation',
  'mail.choose_password': 'Choisir un mot de passe',
  'mail.button_fails':
    'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :',
  'mail.works_until':
    'Le lien fonctionne jusqu’au {expiresAt}, pour vous uniquement : merci de ne pas le transmettre.',

  'mail.identity_asked':
    '{organizationName} vous demande vos informations personnelles : c’est vous qui les connaissez le mieux.',
  'mail.on_to_form':
    'De là, vous accédez au formulaire ; vous pouvez le quitter à tout moment et le terminer plus tard.',
  'mail.button_form':
    'Le bouton ouvre un formulaire ; vous pouvez le quitter à tout moment et le terminer plus tard.',
  'mail.link_form':
    'Ce lien ouvre un formulaire ; vous pouvez le quitter à tout moment et le terminer plus tard.',
  'mail.go_to_form': 'Ouvrir le formulaire',
  'mail.kept_encrypted':
    'Ce que vous saisissez est conservé sous forme chiffrée, pour les personnes qui s’en occupent chez {organizationName}. Merci de ne rien en envoyer par e-mail.',
  'mail.identity_returned':
    '{organizationName} a lu vos informations personnelles et vous demande de revoir {fields}.',
  'mail.fields': { one: 'un champ', other: '{count} champs' },
  'mail.on_to_fields':
    'De là, vous accédez au formulaire, qui indique ce qui est à revoir, et pourquoi.',
  'mail.button_fields':
    'Le bouton ouvre le formulaire, qui indique ce qui est à revoir, et pourquoi.',
  'mail.link_fields': 'Ce lien ouvre le formulaire, qui indique ce qui est à revoir, et pourquoi.',
  'mail.look_again': 'Revoir mes informations',
  'mail.still_there':
    'Ce que vous avez saisi est toujours là. Merci de ne rien en envoyer par e-mail.',

  'mail.password_asked':
    'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour le compte {email}.',
  'mail.button_new_password': 'Le bouton ouvre une page où vous en choisissez un.',
  'mail.link_new_password': 'Ce lien ouvre une page où vous en choisissez un :',
  'mail.choose_new_password': 'Choisir un nouveau mot de passe',
  'mail.works_once':
    'Le lien fonctionne jusqu’au {expiresAt}, et une seule fois. Si la demande ne vient pas de vous, vous n’avez rien à faire : votre mot de passe reste le même.',
  'mail.password_changed':
    'Le mot de passe du compte {email} a été modifié le {changedAt}. Toutes les autres sessions ouvertes sur ce compte ont été fermées.',
  'mail.was_it_you_button':
    'Si c’était vous, vous n’avez rien à faire. Sinon, choisissez tout de suite un nouveau mot de passe : le bouton ouvre une page où vous demandez un lien pour le faire.',
  'mail.was_it_you_link':
    'Si c’était vous, vous n’avez rien à faire. Sinon, choisissez tout de suite un nouveau mot de passe. Vous demandez ici un lien pour le faire :',
  'mail.not_me': 'Ce n’était pas moi',

  'mail.email_change':
    '{organizationName} a saisi {email} comme nouvelle adresse e-mail de votre compte.',
  'mail.button_confirm_email':
    'Le bouton ouvre une page où vous la confirmez. Vous vous connecterez ensuite avec cette adresse ; votre nom d’utilisateur et votre mot de passe restent les mêmes.',
  'mail.link_confirm_email':
    'Une fois confirmée, c’est avec cette adresse que vous vous connecterez ; votre nom d’utilisateur et votre mot de passe restent les mêmes. Ce lien ouvre la page où vous la confirmez :',
  'mail.confirm_email': 'Confirmer l’adresse',
  'mail.confirm_works_until':
    'Le lien fonctionne jusqu’au {expiresAt}, et une seule fois. Si cela ne vous concerne pas, vous n’avez rien à faire : sans vous, rien ne change.',
  'mail.email_change_notice':
    '{organizationName} demande à remplacer l’adresse e-mail de votre compte, {email}, par {newEmail}. Le changement prend effet dès qu’il est confirmé depuis la nouvelle adresse.',
  'mail.knew_change_button':
    'Si vous le saviez, vous n’avez rien à faire. Sinon, choisissez tout de suite un nouveau mot de passe, ce qui arrête le changement : le bouton ouvre une page où vous demandez un lien pour le faire.',
  'mail.knew_change_link':
    'Si vous le saviez, vous n’avez rien à faire. Sinon, choisissez tout de suite un nouveau mot de passe, ce qui arrête le changement. Vous demandez ici un lien pour le faire :',

  'mail.import_done': 'L’import {fileName, quoted} dans {organizationName} est terminé.',
  'mail.import_given_up':
    'L’import {fileName, quoted} dans {organizationName} a été interrompu avant la fin.',
  'mail.import_outcome': 'Résultat : {outcome}.',
  'mail.invited_people': {
    one: '{count, number} personne invitée',
    other: '{count, number} personnes invitées',
  },
  'mail.updated_people': {
    one: '{count, number} personne mise à jour',
    other: '{count, number} personnes mises à jour',
  },
  'mail.skipped_rows': {
    one: '{count, number} ligne laissée de côté',
    other: '{count, number} lignes laissées de côté',
  },
  'mail.failed_rows_count': {
    one: '{count, number} ligne en échec',
    other: '{count, number} lignes en échec',
  },
  'mail.nothing_changed': 'aucune ligne n’a rien modifié',
  'mail.by_hand': 'Saisie manuelle',
  'mail.button_import': 'Le bouton ouvre l’import.',
  'mail.link_import': 'Ce lien ouvre l’import.',
  'mail.failed_rows':
    'Vous pouvez y télécharger les lignes en échec, les corriger et les envoyer de nouveau.',
  'mail.see_import': 'Voir l’import',

  'mail.why':
    'Vous recevez cet e-mail parce que {organizationName} a saisi l’adresse {email} pour vous inviter.',
  'mail.why_by':
    'Vous recevez cet e-mail parce que {inviterName}, chez {organizationName}, a saisi l’adresse {email} pour vous inviter.',
  'mail.used_for':
    'Votre adresse sert à cette invitation et, si vous l’acceptez, à votre compte ; à rien d’autre.',
  'mail.unexpected':
    'Vous ne vous attendiez pas à cet e-mail ? Vous n’avez rien à faire : sans vous, il ne se passe rien.',
  'mail.questions':
    'Pour toute question à ce sujet ou sur vos données, adressez-vous à {organizationName}.',
  'mail.questions_to':
    'Pour toute question à ce sujet ou sur vos données, adressez-vous à {organizationName} : {contactEmail}',
  'mail.why_member':
    'Vous recevez cet e-mail parce que vous êtes membre de l’organisation {organizationName} avec l’adresse {email}.',

  'delivery.had_their_mails':
    'Cette adresse a reçu autant d’e-mails qu’il est permis par jour. Celui-ci partira à son tour.',
  'delivery.unwritten': 'Cet e-mail n’a pas pu être composé ; consultez le journal du serveur.',
  'delivery.no_server':
    'Aucun serveur de messagerie n’est configuré : les e-mails restent en attente.',

  'mail_template.blank': 'Écrivez quelque chose ici.',
  'mail_template.too_long': 'Au plus {max, number} caractères.',
  'mail_template.unknown':
    '{found} n’est pas une variable ici. Celles qui sont possibles : {known}',
  'mail_template.link_missing': 'Mettez {link} seul sur une ligne, là où doit être le bouton.',
  'mail_template.link_alone': '{link} est seul sur sa ligne, car il devient le bouton.',
  'mail_template.link_twice': '{link} ne peut figurer qu’une fois ici, car il devient le bouton.',
  'mail_template.tested_enough':
    'Vous avez reçu autant d’e-mails qu’une journée le permet. Réessayez dans {wait}.',

  'mail.outdated.subject': 'Un e-mail dont le lien a déjà servi ou ne fonctionne plus',
  'mail.outdated':
    'Cet e-mail a été envoyé, mais il n’a plus d’objet : son lien a été utilisé, révoqué ou remplacé.',
} as const;
