/** The words of the pages for a forgotten password. */
export const passwords = {
  forgot: {
    title: 'Forgotten password',
    text: 'Tell us your e-mail address, and we send you a link to set a new password.',
    email: 'E-mail',
    missing: 'Enter your e-mail address.',
    send: 'Send the link',
    sent: 'If there is an account for {email}, a link to set a new password is on its way. It can take a few minutes.',
    back: 'Back to sign-in',
  },
  reset: {
    title: 'New password',
    label: 'Choose a new password',
    set: 'Set the password',
    done: 'Your password is set. You can sign in with it now.',
    refused:
      'It may have expired or have been used already. If you have set your password, simply {sign_in}.',
    sign_in: 'sign in',
  },
} as const;
