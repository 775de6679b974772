/** The words for acting on many people at once. */
export const bulk = {
  all: 'Alle %{count} auswählen, die dieser Filter findet',
  everybody: 'Alle %{count} Personen auswählen',
  all_chosen: 'Alle %{count}, die dieser Filter findet',
  everybody_chosen: 'Alle %{count} Personen',
  only_ticked: 'Nur die angekreuzten (%{count})',
  actions: 'Aktionen',
  more: 'Mehr',
  action: {
    archive: 'Archivieren',
    unarchive: 'Reaktivieren',
    resend: 'Einladungen erneut senden',
    add_to_group: 'Zu Gruppe hinzufügen',
    remove_from_group: 'Aus Gruppe entfernen',
    set_role: 'Rolle ändern',
    request_identity: 'Persönliche Angaben anfordern',
  },
  title: {
    archive: '%{count} Person archivieren? |||| %{count} Personen archivieren?',
    unarchive: '%{count} Person reaktivieren? |||| %{count} Personen reaktivieren?',
    resend:
      'Die Einladung erneut an %{count} Person senden? |||| Die Einladungen erneut an %{count} Personen senden?',
    add_to_group:
      '%{count} Person zu einer Gruppe hinzufügen |||| %{count} Personen zu einer Gruppe hinzufügen',
    remove_from_group:
      '%{count} Person aus einer Gruppe entfernen |||| %{count} Personen aus einer Gruppe entfernen',
    set_role: 'Die Rolle von %{count} Person ändern |||| Die Rolle von %{count} Personen ändern',
    request_identity:
      '%{count} Person um ihre persönlichen Angaben bitten? |||| %{count} Personen um ihre persönlichen Angaben bitten?',
  },
  text: {
    archive:
      'Die Personen werden sofort abgemeldet, und ihre offenen Einladungen werden widerrufen. Sie können sie später reaktivieren.',
    unarchive:
      'Wer schon beigetreten war, kann sich wieder anmelden; alle anderen werden neu eingeladen.',
  },
  counting: 'Die E-Mails werden gezählt …',
  mails:
    'Höchstens %{count} E-Mail wird gesendet. Das lässt sich nicht rückgängig machen. |||| Höchstens %{count} E-Mails werden gesendet, eine an jede Person. Das lässt sich nicht rückgängig machen.',
  no_mails: 'Es wird keine E-Mail gesendet: Niemand von ihnen kommt dafür infrage.',
  group: 'Gruppe',
  no_groups: 'Es gibt noch keine Gruppe. Legen Sie unter „Gruppen und Rechte“ eine an.',
  role: 'Rolle',
  changed:
    'Inzwischen betrifft es %{count} Person. Es wurde nichts geändert; bestätigen Sie die neue Zahl. |||| Inzwischen betrifft es %{count} Personen. Es wurde nichts geändert; bestätigen Sie die neue Zahl.',
  running:
    'Bei vielen Personen dauert das eine Weile. Es läuft weiter, wenn Sie die Seite schließen.',
  done: {
    archive: '%{count} Person archiviert. |||| %{count} Personen archiviert.',
    unarchive: '%{count} Person reaktiviert. |||| %{count} Personen reaktiviert.',
    resend:
      '%{count} Einladung wird per E-Mail gesendet. |||| %{count} Einladungen werden per E-Mail gesendet.',
    add_to_group:
      '%{count} Person zu „%{choice}“ hinzugefügt. |||| %{count} Personen zu „%{choice}“ hinzugefügt.',
    remove_from_group:
      '%{count} Person aus „%{choice}“ entfernt. |||| %{count} Personen aus „%{choice}“ entfernt.',
    set_role:
      '%{count} Person hat jetzt die Rolle %{choice}. |||| %{count} Personen haben jetzt die Rolle %{choice}.',
    request_identity:
      '%{count} Person wird per E-Mail gefragt. |||| %{count} Personen werden per E-Mail gefragt.',
  },
  nothing: 'Es wurde nichts geändert.',
  left: '%{count} Person wurde ausgelassen: |||| %{count} Personen wurden ausgelassen:',
  reason: {
    user: {
      unchanged: 'bei %{count} war nichts zu ändern',
      not_found: '%{count} ist nicht mehr hier |||| %{count} sind nicht mehr hier',
      already_archived: '%{count} war bereits archiviert |||| %{count} waren bereits archiviert',
      not_archived: '%{count} ist nicht archiviert |||| %{count} sind nicht archiviert',
      archived_member: '%{count} ist archiviert |||| %{count} sind archiviert',
      is_yourself:
        '%{count} sind Sie selbst: Ändern Sie das auf Ihrer eigenen Seite, oder bitten Sie jemanden aus dem Team',
      holds_more:
        '%{count} hat Berechtigungen, die Sie nicht haben |||| %{count} haben Berechtigungen, die Sie nicht haben',
      last_admin: '%{count} ist der letzte aktive Admin',
    },
    group: {
      not_allowed: 'bei %{count} geht es um Berechtigungen, die Sie selbst nicht haben',
      last_manager: '%{count} ist der letzte Admin, der Gruppen verwalten kann',
    },
    permission: {
      missing:
        '%{count} müsste neu eingeladen werden, und Sie dürfen nicht einladen |||| %{count} müssten neu eingeladen werden, und Sie dürfen nicht einladen',
    },
    invitation: {
      not_pending: '%{count} hat keine offene Einladung |||| %{count} haben keine offene Einladung',
    },
    identity: {
      already_submitted:
        '%{count} hat sie bereits gemacht; sie warten auf Prüfung |||| %{count} haben sie bereits gemacht; sie warten auf Prüfung',
      already_validated: 'bei %{count} sind sie bereits bestätigt',
    },
    request: {
      too_many:
        '%{count} hat gerade erst oder heute schon oft genug E-Mails bekommen |||| %{count} haben gerade erst oder heute schon oft genug E-Mails bekommen',
    },
  },
} as const;
