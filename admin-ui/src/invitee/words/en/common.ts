/** The words that several pages have, sign-in among them. */
export const common = {
  unreachable: 'The server cannot be reached. Check your connection and try again.',
  too_often: 'That was too often. Please wait a moment and try again.',
  failed: 'Something went wrong. Please try again.',
  try_again: 'Try again',
  one_moment: 'One moment…',
  show: 'Show',
  show_password: 'Show password',
  hide: 'Hide',
  hide_password: 'Hide password',
  password_length: {
    one: 'At least {count} character. Any characters, and a sentence is fine.',
    other: 'At least {count} characters. Any characters, and a sentence is fine.',
  },
  sign_in: 'Sign in',
  identifier: 'E-mail or username',
  identifier_missing: 'Enter your e-mail address or username.',
  password: 'Password',
  password_missing: 'Enter your password.',
  forgotten: 'Forgotten password?',
  dead_link: 'This link does not work any more',
  send_new: 'Send me a new link',
} as const;
