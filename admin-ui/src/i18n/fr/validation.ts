export const validation = {
  title: 'Validation',
  waiting: '%{count} en attente',
  column: { who: 'Qui', email: 'E-mail', kind: 'Quoi', since: 'Soumise' },
  kind: {
    new: 'Nouvelle',
    edited: 'Modifiée après validation',
    corrected: 'Corrigée après retour',
  },
  empty_title: 'Rien n’est en attente de validation',
  empty_text:
    'Lorsque des personnes donnent leurs informations personnelles, celles-ci attendent ici que vous les acceptiez ou les retourniez avec vos motifs. Vous pouvez les demander à une personne sur sa fiche, ou les saisir pour elle.',
  empty_users: 'Voir qui n’en a pas encore',
  back: 'Tout ce qui est en attente',
  person: 'Voir la fiche',
  given: 'Reçues %{time} · %{source}',
  given_by: 'Reçues %{time} · %{source}, %{name}',
  out_of_reach: {
    own: 'C’est votre propre identité. Une autre personne doit la valider.',
    holds_more:
      'Cette personne a plus d’autorisations que vous. Seule une personne qui en a au moins autant peut s’occuper de son identité.',
  },
  intro:
    'Acceptez ou retournez chaque champ. Ce qui est retourné revient à la personne avec votre motif ; elle n’a pas à redonner le reste.',
  since_validated: {
    changed:
      '%{count} champ a changé depuis la validation du %{day}. Les autres sont déjà acceptés. |||| %{count} champs ont changé depuis la validation du %{day}. Les autres sont déjà acceptés.',
    same: 'Rien n’a changé depuis la validation du %{day}.',
  },
  since_returned: {
    changed:
      '%{count} champ a changé depuis le retour du %{day}. |||| %{count} champs ont changé depuis le retour du %{day}.',
    same: 'Rien n’a changé depuis le retour du %{day}.',
    fields:
      '%{count} champ a été retourné le %{day}. Il reste à décider, avec ce qui a changé depuis ; le reste est déjà accepté. |||| %{count} champs ont été retournés le %{day}. Ils restent à décider, avec ce qui a changé depuis ; le reste est déjà accepté.',
    unchanged:
      '%{count} champ retourné est revenu inchangé. |||| %{count} champs retournés sont revenus inchangés.',
  },
  changed: 'Modifié',
  unchanged: 'Non modifié',
  returned_for: 'Retourné alors avec ce motif : %{reason}',
  was: 'Avant : %{value}',
  was_blank: 'Avant : vide',
  blank: 'Non renseigné',
  missing: 'Ce champ est obligatoire et n’est pas rempli.',
  left_blank: '%{count} champ est resté vide |||| %{count} champs sont restés vides',
  left_blank_show: 'Afficher',
  left_blank_hide: 'Masquer',
  accept: 'Accepter',
  return: 'Retourner',
  answer: '%{field} : accepter ou retourner',
  accept_step: 'Tout accepter dans « %{step} »',
  accept_step_short: 'Tout accepter',
  reason: 'Que faut-il corriger ?',
  reason_of: 'Que faut-il corriger ? %{field}',
  reason_help: 'La personne lira ce texte.',
  reason_missing: 'Indiquez ce qu’il faut corriger.',
  all_accepted: 'Tout est accepté.',
  left: '%{count} champ reste à décider |||| %{count} champs restent à décider',
  to_return: '%{count} champ à retourner |||| %{count} champs à retourner',
  accept_rest: 'Accepter le reste',
  validate: 'Valider',
  return_fields: 'Retourner %{count} champ |||| Retourner %{count} champs',
  validated: 'Identité validée : %{name}.',
  returned:
    'Retour effectué. Un e-mail invite %{name} à consulter ce que vous avez écrit, sans le répéter.',
  incomplete:
    'Une information obligatoire manque. Retournez les champs signalés, ou remplissez-les vous-même.',
  fill_in: 'Modifier directement',
  leave: 'Les motifs que vous avez écrits n’ont pas été envoyés.',
  meanwhile: {
    not_submitted:
      'Cette identité n’est plus en attente de validation : elle a été reprise ou retournée.',
    already_validated: 'Quelqu’un a validé cette identité entre-temps.',
    archived_member: 'Cette personne a été archivée entre-temps.',
    changed: 'Cette identité a été modifiée entre-temps, %{time}.',
    changed_by: '%{name} a modifié cette identité entre-temps, %{time}.',
    look_again: 'Afficher les changements',
    next: 'Passer à la suivante',
  },
  not_waiting: {
    none: 'Il n’y a pas encore d’informations personnelles',
    draft: 'Cette identité est encore un brouillon',
    returned: 'Cette identité a été retournée',
    validated: 'Cette identité est validée',
    text_none: 'Demandez-les à la personne, ou saisissez-les vous-même.',
    text_draft: 'Elle sera en attente de validation dès qu’elle aura été soumise.',
    text_returned: 'Elle sera de nouveau en attente dès que la personne l’aura corrigée.',
    text_validated: 'Validée %{time}. Si elle est modifiée, elle devra être validée de nouveau.',
  },
} as const;
