export const emails = {
  title: 'Mail',
  search: 'Search recipients',
  empty_title: 'No mail yet',
  empty_text: 'Every mail that leaves is listed here, with what the mail server said.',
  column: {
    recipient: 'To',
    kind: 'Mail',
    status: 'Status',
    attempts: 'Attempts',
    created: 'Queued',
    sent: 'Sent',
  },
  filter: { status: 'Status' },
  retry: 'Try again',
  retried: 'The mail will be tried again now.',
} as const;

export const events = {
  title: 'Told to the application',
  empty_title: 'Nothing was told',
  empty_text: 'What happens here is told to the application around Usher, where it listens.',
  column: { name: 'What', status: 'Status', attempts: 'Attempts', created: 'When' },
  filter: { status: 'Status' },
  status: { waiting: 'Waiting to be told', delivered: 'Told', failed: 'Not taken' },
  retry: 'Tell again',
  retried: 'The application will be told again now.',
  name: {
    people: { invited: 'People invited' },
    invitation: { accepted: 'Invitation accepted', revoked: 'Invitation revoked' },
    person: {
      updated: 'Account changed',
      archived: 'Person archived',
      unarchived: 'Person brought back',
      erased: 'Person erased',
    },
    identity: {
      submitted: 'Identity submitted',
      returned: 'Identity returned',
      validated: 'Identity validated',
    },
    import: { completed: 'Import completed', failed: 'Import failed', undone: 'Import undone' },
    mail: { failed: 'Mail not delivered' },
  },
} as const;

export const audit = {
  title: 'Audit trail',
  empty_title: 'Nothing recorded yet',
  empty_text: 'Who did what, and when, is recorded here.',
  column: { at: 'When', action: 'What', actor: 'Who', subject: 'About', detail: 'Details' },
  filter: {
    from: 'From',
    to: 'To',
    person_help: 'Type a name, an e-mail address or a username.',
  },
  nobody: 'Nobody signed in',
  erased: 'Somebody erased since',
  group_gone: 'a group deleted since',
  changed: 'changed',
  chosen: 'Chosen people',
  yes: 'yes',
  no: 'no',
  of: {
    fields: 'Fields',
    account: 'Account',
    role: 'Role',
    groups: 'Groups',
    groupId: 'Group',
    metadata: 'Metadata',
    from: 'from',
    to: 'to',
    added: 'added',
    removed: 'removed',
    permissions: 'Permissions',
    granted: 'Granted',
    withdrawn: 'Withdrawn',
    version: 'Version',
    status: 'Status',
    source: 'Source',
    kind: 'Mail',
    link: 'Link',
    reason: 'Why',
    requestedByInvitee: 'Asked for by the person',
    filteredBy: 'Filtered by',
    undone: 'Invitations undone',
    queued: 'Mailed',
    skipped: 'Left out',
  },
  source: {
    hr: 'Staff',
    person: 'The person',
    import: 'An import',
    csv: 'CSV file',
    manual: 'Manual definition',
  },
  link: { mailed: 'mailed', copied: 'copied by staff' },
  reason: { retention: 'kept as long as the settings say' },
} as const;

export const settings = {
  title: 'Settings',
  organization: 'Organization',
  name: 'Name',
  name_help: 'Shown in invitations.',
  contact_email: 'Contact e-mail',
  contact_email_help: 'Whom invited people can ask.',
  invitation_days: 'Invitations are valid for (days)',
  reminders: 'Reminders to people who have not accepted',
  allow_self_validation: 'Let people validate their own identity',
  allow_self_validation_help:
    'And that of people who may do more than they do. Off: somebody else who may do as much validates it.',
  saved: 'Saved.',
  leave: 'What you changed in the settings has not been saved.',
  new_organization: 'New organization',
  new_organization_text:
    'A separate organization with its own people, groups and settings. You become its admin.',
  create_organization: 'Create organization',
  created: '“%{name}” is created. You are in it now.',
  identity: {
    title: 'Identity fields',
    intro:
      'What people are asked for. Required fields must be there before an identity can be submitted or validated; drafts may lack them. Hidden fields are not asked for; what was given earlier is not shown any more.',
    required: 'Required',
    optional: 'Optional',
    hidden: 'Hidden',
    why_name: 'Cannot be hidden. Either may stay blank, for people with one name.',
  },
  retention: {
    title: 'Keeping personal data',
    intro:
      'What nobody needs any more is deleted by itself, a few times a day. A number of 0 keeps it for ever.',
    invitees: 'Keep people who never accepted for',
    invitees_help:
      'Days from the end of their last invitation. Then they are erased from here, with all that was entered about them. People whose personal information waits for validation or is validated stay.',
    cells: 'Keep what imported files say for',
    cells_help:
      'Days from the end of an import. Then the names, addresses and metadata of its rows are deleted. Its numbers stay, and so do the people who were invited.',
    drafts: 'Keep drafts of personal information for',
    drafts_help:
      'Days from their last change. Then the draft is deleted, whoever began it, and the person stays. What was submitted or validated is never deleted this way.',
    days: 'day |||| days',
    for_ever: 'for ever',
    shorter_title: 'Keep personal data for less time?',
    shorter_confirm: 'Keep for less time',
    shorter_text:
      'This begins by itself within a few hours, with what is that old already, and goes on from then. There is no way back.',
    erases_invitees:
      'People who never accepted are erased, with all that was entered about them, when their last invitation ended more than %{count} day ago. |||| People who never accepted are erased, with all that was entered about them, when their last invitation ended more than %{count} days ago.',
    erases_cells:
      'Names, addresses and metadata in the rows of imports are deleted when the import ended more than %{count} day ago. |||| Names, addresses and metadata in the rows of imports are deleted when the import ended more than %{count} days ago.',
    erases_drafts:
      'Drafts of personal information are deleted when nobody has changed them for more than %{count} day. |||| Drafts of personal information are deleted when nobody has changed them for more than %{count} days.',
  },
} as const;

export const account = {
  title: 'Your account',
  password: 'Change password',
  current_password: 'Current password',
  new_password: 'New password',
  password_help: 'At least 12 characters. Any characters, and a sentence is fine.',
  change: 'Change password',
  changed: 'The password is changed. Your other sessions have ended.',
  sessions: 'Where you are signed in',
  this_session: 'This one',
  last_seen: 'Last used %{time}',
  end: 'Sign out',
  ended: 'That session has ended.',
  everywhere: 'Sign out everywhere',
  everywhere_title: 'Sign out everywhere?',
  everywhere_text: 'All your sessions end, this one too. You can sign in again at once.',
  unknown_browser: 'Unknown browser',
  personal: 'Your personal data',
  personal_text:
    'Your personal information is what your organization keeps of your identity: you can give it, correct it and see whether it is validated. You can also have all that is held about you here as a file.',
  personal_information: 'Your personal information',
  download: 'Download my data',
} as const;

export const home = {
  welcome: 'Welcome, %{name}',
  next: 'What to do next',
  people: 'People',
  counts: { active: 'Active', invited: 'Invited, not here yet', archived: 'Archived' },
  first: 'Invite your first people',
  first_text: 'You are the only one here so far. Invite one person, or a whole spreadsheet.',
  nothing: 'Nothing is waiting for you.',
  invite_one: 'Invite one person',
  invite_many: 'Invite many at once',
  mail: {
    title: 'Mail is not going out',
    refused: 'The mail server refuses it: “%{words}”',
    unreachable: 'The mail server cannot be reached: “%{words}”',
    no_server: 'No mail server is set. Whoever runs this server can set one.',
    since: 'Since %{time}.',
    again: 'What waits is kept, and tried again by itself.',
    kept: 'What waits is kept, and goes out once there is one.',
    see: 'See what waits',
  },
  failed_mails: '%{count} mail was not delivered |||| %{count} mails were not delivered',
  failed_mails_action: 'See why',
  failed_events:
    '%{smart_count} event was not taken by the application |||| %{smart_count} events were not taken by the application',
  failed_events_action: 'See why',
  waiting: '%{count} identity waits for validation |||| %{count} identities wait for validation',
  waiting_action: 'Validate',
  import_ready:
    '%{name}: %{count} row is waiting to be checked |||| %{name}: %{count} rows are waiting to be checked',
  import_ready_action: 'Check',
  import_running: '%{name} is running',
  import_running_action: 'Watch',
  no_permissions: 'You are signed in to %{organization}. There is nothing to manage for you here.',
} as const;

export const login = {
  show: 'Show password',
  hide: 'Hide password',
} as const;
