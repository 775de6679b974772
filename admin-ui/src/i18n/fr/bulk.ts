/** The words for acting on many people at once. */
export const bulk = {
  all: 'Sélectionner les %{count} que ce filtre trouve',
  everybody: 'Sélectionner les %{count} personnes',
  all_chosen: 'Les %{count} que ce filtre trouve',
  everybody_chosen: 'Les %{count} personnes',
  only_ticked: 'Seulement la personne cochée |||| Seulement les %{count} cochées',
  actions: 'Actions',
  more: 'Plus',
  action: {
    archive: 'Archiver',
    unarchive: 'Désarchiver',
    resend: 'Renvoyer les invitations',
    add_to_group: 'Ajouter à un groupe',
    remove_from_group: 'Retirer d’un groupe',
    set_role: 'Changer le rôle',
    request_identity: 'Demander les informations personnelles',
  },
  title: {
    archive: 'Archiver %{count} personne ? |||| Archiver %{count} personnes ?',
    unarchive: 'Désarchiver %{count} personne ? |||| Désarchiver %{count} personnes ?',
    resend:
      'Renvoyer son invitation à %{count} personne ? |||| Renvoyer leur invitation à %{count} personnes ?',
    add_to_group:
      'Ajouter %{count} personne à un groupe |||| Ajouter %{count} personnes à un groupe',
    remove_from_group:
      'Retirer %{count} personne d’un groupe |||| Retirer %{count} personnes d’un groupe',
    set_role: 'Changer le rôle de %{count} personne |||| Changer le rôle de %{count} personnes',
    request_identity:
      'Demander à %{count} personne ses informations personnelles ? |||| Demander à %{count} personnes leurs informations personnelles ?',
  },
  text: {
    archive:
      'Leurs sessions sont fermées immédiatement et leurs invitations en attente sont révoquées. Vous pourrez les désarchiver plus tard.',
    unarchive:
      'Les personnes qui avaient déjà rejoint l’organisation pourront se reconnecter ; les autres recevront une nouvelle invitation.',
  },
  counting: 'Décompte des e-mails…',
  mails:
    '%{count} e-mail au maximum va partir. Il ne pourra pas être rappelé. |||| %{count} e-mails au maximum vont partir, un par personne. Ils ne pourront pas être rappelés.',
  no_mails: 'Aucun e-mail ne va partir : aucune de ces personnes n’est concernée.',
  group: 'Groupe',
  no_groups: 'Il n’y a encore aucun groupe. Créez-en un sous « Groupes et autorisations ».',
  role: 'Rôle',
  changed:
    'L’action concerne désormais %{count} personne. Rien n’a été fait ; confirmez le nouveau nombre. |||| L’action concerne désormais %{count} personnes. Rien n’a été fait ; confirmez le nouveau nombre.',
  running:
    'Pour un grand nombre de personnes, cela prend un moment. L’action se poursuit si vous fermez cette page.',
  done: {
    archive: '%{count} personne archivée. |||| %{count} personnes archivées.',
    unarchive: '%{count} personne désarchivée. |||| %{count} personnes désarchivées.',
    resend: '%{count} invitation sera envoyée. |||| %{count} invitations seront envoyées.',
    add_to_group:
      '%{count} personne ajoutée au groupe %{choice}. |||| %{count} personnes ajoutées au groupe %{choice}.',
    remove_from_group:
      '%{count} personne retirée du groupe %{choice}. |||| %{count} personnes retirées du groupe %{choice}.',
    set_role:
      '%{count} personne a maintenant le rôle %{choice}. |||| %{count} personnes ont maintenant le rôle %{choice}.',
    request_identity:
      '%{count} personne sera sollicitée par e-mail. |||| %{count} personnes seront sollicitées par e-mail.',
  },
  nothing: 'Rien n’a été fait.',
  left: '%{count} personne a été laissée de côté : |||| %{count} personnes ont été laissées de côté :',
  reason: {
    user: {
      unchanged: 'pour %{count}, il n’y avait rien à changer',
      not_found: '%{count} n’est plus ici |||| %{count} ne sont plus ici',
      already_archived: '%{count} était déjà archivée |||| %{count} étaient déjà archivées',
      not_archived: '%{count} n’est pas archivée |||| %{count} ne sont pas archivées',
      archived_member: '%{count} est archivée |||| %{count} sont archivées',
      is_yourself:
        '%{count} : c’est vous. Faites-le sur votre propre page, ou adressez-vous à un collègue',
      holds_more:
        '%{count} a des autorisations que vous n’avez pas |||| %{count} ont des autorisations que vous n’avez pas',
      last_admin: '%{count} est le dernier administrateur actif',
    },
    group: {
      not_allowed: 'pour %{count}, cela touche à des autorisations que vous n’avez pas',
      last_manager: '%{count} est le dernier administrateur à pouvoir gérer les groupes',
    },
    permission: {
      missing:
        '%{count} devrait être invitée de nouveau, et vous n’avez pas l’autorisation d’inviter |||| %{count} devraient être invitées de nouveau, et vous n’avez pas l’autorisation d’inviter',
    },
    invitation: {
      not_pending:
        '%{count} n’a pas d’invitation en attente |||| %{count} n’ont pas d’invitation en attente',
    },
    identity: {
      already_submitted:
        '%{count} les a déjà fournies ; elles attendent la validation |||| %{count} les ont déjà fournies ; elles attendent la validation',
      already_validated: 'pour %{count}, elles sont déjà validées',
    },
    request: {
      too_many:
        '%{count} vient de recevoir un e-mail, ou en a reçu assez aujourd’hui |||| %{count} viennent de recevoir un e-mail, ou en ont reçu assez aujourd’hui',
    },
  },
} as const;
