export const emails = {
  title: 'Mail',
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

export const audit = {
  title: 'Audit trail',
  empty_title: 'Nothing recorded yet',
  empty_text: 'Who did what, and when, is recorded here.',
  column: { at: 'When', action: 'What', actor: 'Who', subject: 'About', detail: 'Details' },
  nobody: 'Nobody signed in',
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
  saved: 'Saved.',
  new_organization: 'New organization',
  new_organization_text:
    'A separate organization with its own people, groups and settings. You become its admin.',
  create_organization: 'Create organization',
  created: '“%{name}” is created. You are in it now.',
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
  failed_mails: '%{count} mail was not delivered |||| %{count} mails were not delivered',
  failed_mails_action: 'See why',
  import_ready: '%{name}: %{count} rows are waiting to be checked',
  import_ready_action: 'Check',
  import_running: '%{name} is running',
  import_running_action: 'Watch',
  no_permissions: 'You are signed in to %{organization}. There is nothing to manage for you here.',
} as const;

export const login = {
  title: 'Sign in',
  identifier: 'E-mail or username',
  password: 'Password',
  submit: 'Sign in',
  forgot: 'Forgotten password?',
  show: 'Show password',
  hide: 'Hide password',
} as const;
