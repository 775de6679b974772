/** The words of the page where somebody who is signed in to the application accepts an invitation. */
export const joining = {
  title: 'Your invitation',
  by: '%{inviter} invites you to join %{organization}.',
  plain: 'You are invited to join %{organization}.',
  email: 'Invited as',
  until: 'Valid until',
  join: 'Join %{organization}',
  joined: 'Welcome to %{organization}',
  other: {
    known: 'You are signed in as %{name}, and this invitation is for %{email}.',
    unknown: 'You are signed in with another account, and this invitation is for %{email}.',
    way: 'Sign out, and sign in as %{email} to join.',
    joined:
      '%{email} has joined %{organization}. You are signed in with another account. Sign out, and sign in as %{email} to go on.',
    sign_out: 'Sign out and go on',
  },
  no_account:
    'There is no account of %{email} yet. Open the link in the mail once more to make it.',
  dead: {
    title: 'This link does not work any more',
    text: 'It may have expired, have been used already, or have been withdrawn. If you have joined before, there is nothing left to do.',
    send_new: 'Send me a new link',
    sent: 'If an invitation is waiting for you, a new link is on its way to your e-mail address. It can take a few minutes. If nothing comes, ask the person who invited you.',
  },
  absent: {
    title: 'There is no invitation here',
    text: 'Open the link in your mail once more. If you have joined already, there is nothing left to do.',
  },
} as const;
