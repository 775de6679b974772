export const common = {
  action: {
    cancel: 'Cancel',
    close: 'Close',
    copy: 'Copy',
    edit: 'Edit',
    more: 'More',
    remove: 'Remove',
    save: 'Save',
    try_again: 'Try again',
    download: 'Download',
  },
  status: {
    requested: 'Requested',
    invited: 'Invited',
    active: 'Active',
    archived: 'Archived',
  },
  role: { admin: 'Admin', hr: 'HR', member: 'Member' },
  delivery: {
    queued: 'Waiting to be sent',
    sending: 'Being sent',
    sent: 'Sent',
    failed: 'Not delivered',
  },
  invitation: {
    pending: 'Pending',
    accepted: 'Accepted',
    revoked: 'Revoked',
    expired: 'Expired',
  },
  menu: {
    home: 'Home',
    registration: 'User registration',
    users: 'Users',
    imports: 'Imports',
    groups: 'Groups and permissions',
    emails: 'Mail',
    audit: 'Audit trail',
    settings: 'Settings',
    account: 'Your account',
    organizations: 'Your organizations',
    organization_current: 'Current organization',
    theme: 'Light or dark',
    open: 'Open the menu',
  },
  list: {
    search: 'Search',
    columns: 'Columns',
    export: 'Export as CSV',
    filtered_empty: 'Nothing matches these filters.',
    clear_filters: 'Clear the filters',
    failed: 'This list could not be loaded.',
    any: 'Any',
  },
  permission: {
    missing:
      'You need the permission “%{permission}”. Somebody who can manage groups can grant it.',
    missing_title: 'This is not open to you',
    missing_any: 'You lack the permission for it. Somebody who can manage groups can grant it.',
  },
  not_found: {
    title: 'There is nothing here',
    text: 'The address may be mistyped, or what was here is gone.',
  },
  time: { never: 'Never', in_future: 'in %{time}' },
  error: {
    generic: 'Something went wrong. Please try again.',
    code: {
      network: {
        unreachable: 'The server cannot be reached. Check your connection and try again.',
      },
      user: {
        last_admin: 'This is the last active admin. Make somebody else an admin first.',
      },
      request: {
        too_many: 'That was too often. Please wait a moment and try again.',
      },
    },
  },
} as const;
