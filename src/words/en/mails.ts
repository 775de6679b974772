/** Mails: their subjects, what stands beside the subject, and their sentences. */
export const mails = {
  'mail.invitation.subject': 'You are invited to {organization}',
  'mail.resend.subject': 'Your invitation to {organization}',
  'mail.reminder.subject': 'Your invitation to {organization} is still open',
  'mail.request_new.subject': 'Your new link to join {organization}',
  'mail.password_reset.subject': 'Choose a new password',
  'mail.password_changed.subject': 'Your password was changed',
  'mail.identity_request.subject': 'Your personal information for {organization}',
  'mail.identity_returned.subject':
    'Your personal information for {organization} needs another look',
  'mail.email_change.subject': 'Confirm your new e-mail address',
  'mail.email_change_notice.subject': 'Your e-mail address is to be changed',
  'mail.import_ended.subject': 'Your import has ended: {fileName}',

  'mail.hello': 'Hello,',
  'mail.hello_name': 'Hello {firstName},',

  'mail.invited': '{organizationName} invites you to join.',
  'mail.invited_by': '{inviterName} invites you to join {organizationName}.',
  'mail.once_more': 'Here is your link to join {organizationName} once more.',
  'mail.still_open': 'Your invitation to {organizationName} is still open.',
  'mail.new_link': 'Here is the new link to join {organizationName} that was asked for.',
  'mail.account_will_be': 'Your account will be under {email}.',
  'mail.account_is': 'Your account is under {email}.',

  'mail.invitation.preheader_sign_in': 'Sign in with the account that you have.',
  'mail.invitation.preheader_join': 'It takes a minute.',
  'mail.invitation.preheader_password': 'Choose a password, and you are in.',
  'mail.resend.preheader_by':
    '{inviterName} sends you your link to join {organizationName} once more.',
  'mail.reminder.preheader':
    '{organizationName} waits for your answer: the invitation is still open.',
  'mail.reminder.preheader_by':
    '{organizationName} waits for your answer: the invitation of {inviterName} is still open.',
  'mail.request_new.preheader': 'The new link to join {organizationName} that was asked for.',
  'mail.password_reset.preheader': 'Choose a new password for the account {email}.',
  'mail.password_changed.preheader': 'The password of the account {email} was changed. Was it you?',
  'mail.identity_request.preheader':
    '{organizationName} asks you for your personal information: a form to fill in, step by step.',
  'mail.identity_returned.preheader': {
    one: '{organizationName} asks you to look at one field of your personal information again.',
    other:
      '{organizationName} asks you to look at {count} fields of your personal information again.',
  },
  'mail.email_change.preheader': '{organizationName} asks: is {email} your new address?',
  'mail.email_change_notice.preheader':
    '{organizationName} asks to change your address to {newEmail}. Do you know of it?',
  'mail.import_ended.preheader': '{organizationName}: {outcome}.',

  'mail.button_signs_in':
    'The button takes you to a page where you sign in with the account that you have, and join.',
  'mail.button_joins': 'The button takes you to a page where you join.',
  'mail.button_password':
    'The button takes you to a page where you choose a password. Then you are in.',
  'mail.link_signs_in':
    'This link takes you to a page where you sign in with the account that you have, and join.',
  'mail.link_joins': 'This link takes you to a page where you join.',
  'mail.link_password':
    'This link takes you to a page where you choose a password. Then you are in.',
  'mail.sign_in_and_join': 'Sign in and join',
  'mail.join': 'Join',
  'mail.choose_password': 'Choose a password',
  'mail.button_fails': 'If the button does not work, copy this address into your browser:',
  'mail.works_until': 'The link works until {expiresAt}, for you alone: please do not pass it on.',

  'mail.identity_asked':
    '{organizationName} asks you for your personal information: you know it best.',
  'mail.on_to_form': 'Go on from there to the form; you can leave it at any time and finish later.',
  'mail.button_form':
    'The button takes you to a form; you can leave it at any time and finish later.',
  'mail.link_form': 'This link takes you to a form; you can leave it at any time and finish later.',
  'mail.go_to_form': 'Go to the form',
  'mail.kept_encrypted':
    'What you enter is kept encrypted, for those at {organizationName} who look after it. Please do not send any of it by mail.',
  'mail.identity_returned':
    '{organizationName} has read your personal information and asks you to look at {fields} again.',
  'mail.fields': { one: 'one field', other: '{count} fields' },
  'mail.on_to_fields': 'Go on from there to the form, which shows what to look at, and why.',
  'mail.button_fields': 'The button takes you to the form, which shows what to look at, and why.',
  'mail.link_fields': 'This link takes you to the form, which shows what to look at, and why.',
  'mail.look_again': 'Look at it again',
  'mail.still_there': 'What you have entered is still there. Please do not send any of it by mail.',

  'mail.password_asked':
    'Somebody, probably you, asked for a new password for the account {email}.',
  'mail.button_new_password': 'The button takes you to a page where you choose one.',
  'mail.link_new_password': 'This link takes you to a page where you choose one:',
  'mail.choose_new_password': 'Choose a new password',
  'mail.works_once':
    'The link works until {expiresAt}, and once. If you did not ask for it, you need not do anything: your password stays as it is.',
  'mail.password_changed':
    'The password of the account {email} was changed on {changedAt}. Wherever else somebody was signed in to it, they have been signed out.',
  'mail.was_it_you_button':
    'If it was you, you need not do anything. If it was not, choose a new password at once: the button takes you to a page where you ask for a link to do that.',
  'mail.was_it_you_link':
    'If it was you, you need not do anything. If it was not, choose a new password at once. Here you ask for a link to do that:',
  'mail.not_me': 'It was not me',

  'mail.email_change':
    '{organizationName} has entered {email} as the new e-mail address of your account.',
  'mail.button_confirm_email':
    'The button takes you to a page where you confirm it. From then on you sign in with this address; your username and password stay as they are.',
  'mail.link_confirm_email':
    'When it is confirmed, you sign in with this address; your username and password stay as they are. This link takes you to the page where you confirm it:',
  'mail.confirm_email': 'Confirm the address',
  'mail.confirm_works_until':
    'The link works until {expiresAt}, and once. If this is not about you, you need not do anything: without you, nothing changes.',
  'mail.email_change_notice':
    '{organizationName} asks to change the e-mail address of your account from {email} to {newEmail}. It changes when it is confirmed from the new address.',
  'mail.knew_change_button':
    'If you know of it, you need not do anything. If you do not, choose a new password at once, which stops the change: the button takes you to a page where you ask for a link to do that.',
  'mail.knew_change_link':
    'If you know of it, you need not do anything. If you do not, choose a new password at once, which stops the change. Here you ask for a link to do that:',

  'mail.import_done': 'The import {fileName, quoted} into {organizationName} is done.',
  'mail.import_given_up':
    'The import {fileName, quoted} into {organizationName} was given up before its end.',
  'mail.import_outcome': 'The outcome: {outcome}.',
  'mail.invited_people': {
    one: '{count, number} person invited',
    other: '{count, number} people invited',
  },
  'mail.updated_people': {
    one: '{count, number} person updated',
    other: '{count, number} people updated',
  },
  'mail.skipped_rows': {
    one: '{count, number} row left out',
    other: '{count, number} rows left out',
  },
  'mail.failed_rows_count': {
    one: '{count, number} row failed',
    other: '{count, number} rows failed',
  },
  'mail.nothing_changed': 'no row has changed anything',
  'mail.by_hand': 'Manual definition',
  'mail.button_import': 'The button takes you to the import.',
  'mail.link_import': 'This link takes you to the import.',
  'mail.failed_rows': 'There you can download the failed rows, correct them and upload them again.',
  'mail.see_import': 'See the import',

  'mail.why': 'You get this mail because {organizationName} entered {email} to invite you.',
  'mail.why_by':
    'You get this mail because {inviterName} at {organizationName} entered {email} to invite you.',
  'mail.used_for':
    'Your address is used for this invitation and, if you join, for your account; nothing else.',
  'mail.unexpected':
    'You did not expect it? Then you need not do anything: without you, nothing happens.',
  'mail.questions': 'Questions about this, or about your data, go to {organizationName}.',
  'mail.questions_to':
    'Questions about this, or about your data, go to {organizationName}: {contactEmail}',
  'mail.why_member':
    'You get this mail because you are a member of {organizationName} under {email}.',

  'delivery.had_their_mails':
    'This address has had as many mails as a day allows. This one goes out when its turn comes.',
  'delivery.unwritten': 'This mail could not be put together; see the log of the server.',
  'delivery.no_server': 'No mail server is set, so mails wait.',

  'mail_template.blank': 'Write something here.',
  'mail_template.too_long': 'Use at most {max, number} characters.',
  'mail_template.unknown': '{found} is no placeholder here. Those that can stand here: {known}',
  'mail_template.link_missing': 'Put {link} on a line of its own, where the button is to be.',
  'mail_template.link_alone': '{link} stands on a line of its own, as it becomes the button.',
  'mail_template.link_twice': '{link} can stand here once, as it becomes the button.',
  'mail_template.tested_enough': 'You have had as many mails as a day allows. Try again in {wait}.',

  'mail.outdated.subject': 'A mail whose link has been used or does not work any more',
  'mail.outdated':
    'This mail was sent, but what it was about is over: its link has been used, revoked or replaced.',
} as const;
