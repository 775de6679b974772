/** The words of the page that confirms a new address. */
export const confirmEmail = {
  title: 'New e-mail address',
  asked: '{organization} has entered {email} as the new e-mail address of your account.',
  then: 'From then on you sign in with this address. Your username and password stay as they are.',
  confirm: 'Confirm the address',
  done: '{email} is now the address of your account.',
  go_on: 'Go on',
  refused:
    'It may have expired, have been used already, or have been replaced. If you have confirmed your address, simply {sign_in} with it; if not, ask the people who run your organization for a new link.',
  sign_in: 'sign in',
} as const;
