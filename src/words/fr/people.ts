/** Accounts, signing in, people and their groups, organizations and invitations. */
export const people = {
  'sign_in.check':
    'Vérifiez votre adresse e-mail ou votre nom d’utilisateur, ainsi que votre mot de passe.',
  'sign_in.not_active':
    'Ouvrez votre invitation, ou demandez l’accès aux responsables de votre organisation.',
  'sign_in.give_identifier': 'Saisissez votre adresse e-mail ou votre nom d’utilisateur.',
  'sign_in.give_password': 'Saisissez votre mot de passe.',
  'sign_in.identifier_too_long':
    'Ce texte est trop long pour une adresse e-mail ou un nom d’utilisateur.',
  'sign_in.several_cookies':
    'Votre navigateur a envoyé plusieurs cookies nommés {name}. Supprimez les cookies de ce site, puis connectez-vous de nouveau.',
  'sign_in.other_account':
    'Ici, votre compte et cette adresse e-mail appartiennent à deux personnes différentes. Demandez aux responsables de votre organisation de rectifier la situation.',
  'sign_in.membership_archived':
    'Votre accès à {organization} est archivé. Demandez aux responsables de le rétablir.',
  'sign_in.not_joined':
    'Vous n’avez pas encore accepté votre invitation à rejoindre {organization}. Ouvrez-en le lien pour l’accepter.',
  'sign_in.no_member':
    'Votre session est ouverte, mais vous n’avez pas accès à {organization}. Demandez une invitation aux responsables.',
  'sign_in.this_organization': 'cette organisation',
  'sign_in.permission_missing':
    'L’autorisation {permission} est nécessaire. Une personne qui gère les groupes peut l’accorder.',

  'password.text': 'Un mot de passe est un texte.',
  'password.too_long': 'Ce texte est trop long pour un mot de passe.',
  'password.email': 'Saisissez votre adresse e-mail.',
  'password.email_too_long': 'Ce texte est trop long pour une adresse e-mail.',
  'password.token': 'Indiquez le jeton du lien.',
  'password.choose': 'Choisissez un mot de passe.',
  'password.current': 'Saisissez votre mot de passe actuel.',
  'password.wrong': 'Ce n’est pas votre mot de passe actuel.',
  'password.link_used':
    'Il a peut-être déjà servi, ou il est trop ancien. Demandez-en un nouveau sur la page de connexion.',
  'password.at_least':
    'Utilisez au moins {min} caractères. Quelques mots faciles à retenir conviennent bien.',
  'password.own_words':
    'Ce mot de passe se compose de votre nom, de votre adresse e-mail ou du nom de votre organisation. Utilisez des mots que les autres ne devineraient pas.',
  'password.guessable':
    'Ce mot de passe est parmi les premiers que d’autres essaieraient. Utilisez quelques mots sans rapport entre eux.',

  'user.username_rule':
    'Commencez par une lettre ou un chiffre, puis utilisez des lettres de la même écriture, des chiffres, « . », « _ » et « - » ; {max} caractères au maximum.',
  'user.username_taken':
    'Le nom d’utilisateur {username} est déjà pris. {suggestion} est disponible.',
  'user.email_fixed': 'L’adresse e-mail d’un compte ne peut pas être modifiée ici.',
  'user.email_taken': 'Un autre compte a cette adresse e-mail.',
  'user.email_taken_since':
    'Entre-temps, un autre compte a pris cette adresse. Adressez-vous aux personnes qui gèrent votre organisation.',
  'user.host_address':
    'Cette personne se connecte avec un compte de l’application, qui gère son adresse. Modifiez-la là-bas.',
  'user.shared_address':
    'L’adresse appartient au compte, que d’autres organisations utilisent aussi ou que la personne a déjà utilisé. Elle seule peut la modifier.',
  'user.email_change_dead':
    'Le lien a peut-être été utilisé, remplacé ou retiré, ou il a expiré. Si vous avez déjà confirmé l’adresse, connectez-vous avec elle.',
  'user.theme': 'Choisissez « light », « dark » ou « system ».',
  'user.status_fixed':
    'Le statut change lorsqu’une personne est archivée ou désarchivée, ou lorsqu’elle accepte son invitation.',
  'user.group_missing': 'L’un de ces groupes n’existe pas, ou représente un rôle.',
  'user.group_gone': 'L’un de ces groupes n’existe plus. Choisissez de nouveau.',
  'user.group_ids': 'Indiquez les identifiants de {max, number} groupes au maximum.',
  'user.shared_account':
    'Les noms et le nom d’utilisateur appartiennent au compte, que d’autres organisations utilisent aussi. Seule la personne peut les modifier.',
  'user.already_here': 'Cette personne fait déjà partie de l’organisation.',
  'user.archived_here': 'Cette personne est archivée ici. Désarchivez-la plutôt.',
  'user.unarchive_first': 'Cette personne est archivée ici. Désarchivez-la d’abord.',
  'user.holds_more':
    'Cette personne a des autorisations que vous n’avez pas. Adressez-vous à quelqu’un qui les a.',
  'user.link_holds_more':
    'Cette personne aura des autorisations que vous n’avez pas : vous ne pouvez donc pas obtenir son lien. Renvoyez plutôt l’e-mail.',
  'user.last_admin':
    'C’est le dernier compte Admin actif. Donnez d’abord le rôle Admin à une autre personne.',
  'user.erase_yourself':
    'Personne ne peut effacer ses propres données. Adressez-vous à une autre personne qui gère les paramètres.',
  'user.bulk_action': 'Choisissez l’une de ces actions : {values}.',
  'user.bulk_twice': 'Indiquez chaque identifiant une seule fois.',
  'user.bulk_group': 'Choisissez un groupe.',
  'user.expect': 'Indiquez le nombre de personnes confirmé.',
  'user.count_changed':
    'Le nombre de personnes est désormais de {count, number}. Rien n’a été fait ; confirmez le nouveau nombre.',

  'group.name_needed': 'Donnez un nom au groupe.',
  'group.name_characters':
    'Un nom ne peut contenir ni saut de ligne, ni caractère de contrôle, ni « | ».',
  'group.name_too_long': 'Un nom compte au maximum {max} caractères.',
  'group.description_text': 'Une description est un texte.',
  'group.description_too_long': 'Une description compte au maximum {max} caractères.',
  'group.permissions':
    'Choisissez parmi les autorisations que donne GET /permissions, chacune une seule fois.',
  'group.user_ids': 'Indiquez les identifiants de {max} personnes au maximum.',
  'group.name_taken': 'Il existe déjà un groupe nommé {name}.',
  'group.last_manager':
    'Après cela, plus aucun compte Admin actif ne pourrait gérer les groupes. Donnez d’abord cette autorisation à un autre.',
  'group.not_held':
    'Personne n’accorde ni ne retire ce qu’il n’a pas lui-même. Il vous manque : {permissions}.',
  'group.is_built_in': '{name} est un groupe prédéfini.',
  'group.built_in_members':
    'Ses membres sont les personnes qui ont ce rôle ; changez plutôt leur rôle.',
  'group.built_in_name':
    'Son nom et sa description ne changent pas ; ses autorisations peuvent être modifiées.',
  'group.built_in_stays': 'Il représente un rôle et ne peut pas être supprimé.',
  'group.not_inside': 'Cette personne ne fait pas partie du groupe.',
  'group.somebody_else': 'L’une de ces personnes ne fait pas partie de cette organisation.',

  'organization.id': 'Indiquez l’identifiant d’une organisation.',
  'organization.name': 'Indiquez un nom de {max} caractères au maximum.',
  'organization.readable_name':
    'Indiquez un nom de {max} caractères au maximum, sans caractère de contrôle.',
  'organization.admins': 'Indiquez qui administrera l’organisation.',
  'organization.admin_email': 'L’une de ces valeurs n’est pas une adresse e-mail.',
  'organization.days': 'Indiquez un nombre de jours compris entre {min} et {max}.',
  'organization.days_or_ever':
    'Indiquez un nombre de jours compris entre {min} et {max, number}, ou 0 pour une durée illimitée.',
  'organization.number': 'Indiquez un nombre compris entre {min} et {max}.',
  'organization.time_zone': 'Indiquez un fuseau horaire par son nom, par exemple Europe/Rome.',
  'organization.accent': 'Indiquez une couleur sous la forme #3450b5.',
  'organization.unreadable_accent':
    'Personne ne pourrait lire sur cette couleur. {color} lui ressemble et reste lisible.',
  'organization.welcome': 'Indiquez une phrase de {max} caractères au maximum.',

  'logo.choose': 'Choisissez une image à charger.',
  'logo.too_large': 'L’image dépasse {max} ko.',
  'logo.unsupported': 'Un logo est une image au format PNG, JPEG, WebP ou SVG.',
  'logo.damaged':
    'L’image ne peut pas être lue. Enregistrez-la de nouveau avec le logiciel dont elle provient, ou choisissez-en une autre.',
  'logo.too_many_pixels':
    'L’image fait {width} × {height} pixels. Le maximum est de {max} dans chaque sens.',
  'logo.too_many_parts': 'L’image comporte trop d’éléments. Exportez-la en PNG.',

  'invitation.link_dead':
    'Le lien a peut-être été utilisé, remplacé ou révoqué, ou sa durée de validité est dépassée. Vous pouvez en demander un nouveau.',
  'invitation.of_existing_account':
    'Cette invitation est destinée à un compte existant. Connectez-vous à ce compte, puis ouvrez de nouveau le lien.',
  'invitation.of_other_account':
    'Cette invitation est destinée à {email}. Connectez-vous avec cette adresse, puis ouvrez de nouveau le lien.',
  'invitation.account_failed':
    'Un problème est survenu lors de la création de votre compte. Réessayez dans quelque temps.',
  'invitation.hook_failed':
    'Il est impossible de vérifier pour le moment si ces personnes peuvent être invitées. Réessayez dans quelque temps.',
  'invitation.just_changed':
    'Quelqu’un d’autre vient de modifier cette invitation. Consultez-la de nouveau.',
  'invitation.is_accepted':
    'L’invitation a été acceptée : la personne fait partie de l’organisation.',
  'invitation.is_revoked':
    'L’invitation a été révoquée. Invitez de nouveau la personne pour lui donner un nouveau lien.',
  'invitation.is_expired':
    'L’invitation a expiré. Renvoyez-la : elle sera de nouveau en attente, avec un nouveau lien.',
  'invitation.just_mailed':
    'Un e-mail vient d’être envoyé à cette personne. Réessayez dans {wait}.',
  'invitation.at_most':
    'Indiquez au maximum {max} identifiants ; avec un filtre, le nombre d’invitations n’est pas limité.',
  'invitation.filter': 'Indiquez un filtre au format de la liste des invitations.',

  'email.is': 'Cet e-mail est à l’état {status, quoted}.',
  'email.expect': 'Indiquez le nombre d’e-mails confirmé.',
  'email.count_changed':
    'Le nombre d’e-mails en échec est désormais de {count, number}. Aucun n’a été envoyé ; confirmez le nouveau nombre.',
} as const;
