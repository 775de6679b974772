/** The words of the page that an invitation leads to. */
export const accept = {
  title: 'Your invitation',
  invited: {
    by: '{inviter} invites you to join {organization} as {email}.',
    by_named: '{name}, {inviter} invites you to join {organization} as {email}.',
    plain: 'You are invited to join {organization} as {email}.',
    plain_named: '{name}, you are invited to join {organization} as {email}.',
  },
  valid_until: 'The invitation is valid until {date}.',
  choose_password: 'Choose a password',
  join: 'Join {organization}',
  signed_in: 'You are signed in to this account.',
  sign_in_elsewhere: 'Sign in with this address, or sign up with it, to join.',
  go_on_to_join: 'Go on to join {organization}',
  has_account: 'You have an account already. Sign in with it to join.',
  your_password: 'Your password',
  wrong_password: 'This password is not right.',
  sign_in_and_join: 'Sign in and join {organization}',
  refused: {
    text: 'It may have expired, have been used already, or have been withdrawn. If you have accepted before, simply {sign_in}.',
    sign_in: 'sign in',
    sent: 'If an invitation is waiting for you, a new link is on its way to your e-mail address. It can take a few minutes. If nothing comes, ask the person who invited you.',
    without_secret: 'Open the link in your mail once more, or ask the person who invited you.',
  },
  accepted: {
    title: 'Welcome to {organization}',
    in: 'You are in.',
    asked:
      'You are in. Next, {organization} asks you for your personal information. It takes a few minutes, and you can stop and go on later.',
    may: 'You are in. You may give your personal information now, or later.',
    go: 'Go to {organization}',
    give: 'Go on to give your personal information',
    see: 'See your personal information',
  },
} as const;
