/** Accounts, signing in, people and their groups, organizations and invitations. */
export const people = {
  'sign_in.check': 'Check your e-mail address or username, and your password.',
  'sign_in.not_active':
    'Open your invitation, or ask the people who run your organization to let you in.',
  'sign_in.give_identifier': 'Give your e-mail address or username.',
  'sign_in.give_password': 'Give your password.',
  'sign_in.identifier_too_long': 'This is too long for an e-mail address or username.',
  'sign_in.several_cookies':
    'Your browser sent several cookies named {name}. Delete the cookies of this site, then sign in again.',
  'sign_in.other_account':
    'Here, your account and this e-mail address belong to two different people. Ask those who run your organization to put it right.',
  'sign_in.membership_archived':
    'Your membership of {organization} is archived. Ask the people who run it to bring you back.',
  'sign_in.not_joined':
    'You are invited to {organization} and have not joined yet. Open the link of your invitation to join.',
  'sign_in.no_member':
    'You are signed in, and not a member of {organization}. Ask the people who run it to invite you.',
  'sign_in.this_organization': 'this organization',
  'sign_in.permission_missing':
    'This needs the permission {permission}. Somebody who can manage groups can grant it.',

  'password.text': 'A password is a text.',
  'password.too_long': 'This is too long for a password.',
  'password.email': 'Give your e-mail address.',
  'password.email_too_long': 'This is too long for an e-mail address.',
  'password.token': 'Give the token of the link.',
  'password.choose': 'Choose a password.',
  'password.current': 'Give your current password.',
  'password.wrong': 'This is not your current password.',
  'password.link_used': 'It may be used or too old. Ask for a new one where you sign in.',
  'password.at_least': 'Use at least {min} characters. A few words that you remember do well.',
  'password.own_words':
    'This password is made of your name, e-mail address or organization. Use words that others would not guess.',
  'password.guessable':
    'This password is among the first that others would try. Use a few words that do not belong together.',

  'user.username_rule':
    'Begin with a letter or digit; then letters of the same script, digits, ".", "_" and "-", at most {max} characters in all.',
  'user.username_taken': 'The username {username} is taken. {suggestion} is free.',
  'user.email_fixed': 'The e-mail address of an account cannot be changed here.',
  'user.email_taken': 'Another account has this e-mail address.',
  'user.email_taken_since':
    'Another account has this address by now. Ask the people who run your organization.',
  'user.host_address':
    'This person signs in with an account of the application, which keeps their address. Change it there.',
  'user.shared_address':
    'The address belongs to the account, which other organizations use too or which the person has used before. Only they can change it.',
  'user.email_change_dead':
    'The link may be used, replaced or withdrawn, or its time is over. If you have confirmed the address already, sign in with it.',
  'user.theme': 'Choose "light", "dark" or "system".',
  'user.status_fixed': 'The status changes by archiving, unarchiving and accepting.',
  'user.group_missing': 'One of these groups does not exist, or stands for a role.',
  'user.group_gone': 'One of these groups is not here any more. Choose again.',
  'user.group_ids': 'Give the ids of at most {max, number} groups.',
  'user.shared_account':
    'Names and username belong to the account, which other organizations use too. Only the person can change them.',
  'user.already_here': 'This person is in the organization already.',
  'user.archived_here': 'This person is archived here. Unarchive them instead.',
  'user.unarchive_first': 'This person is archived here. Unarchive them first.',
  'user.holds_more': 'They hold permissions that you do not. Ask somebody who holds them.',
  'user.link_holds_more':
    'This person will hold permissions that you do not, so you cannot have their link. Resend the mail instead.',
  'user.last_admin': 'This is the last active admin. Make somebody else an Admin first.',
  'user.erase_yourself': 'Nobody can erase themselves. Ask somebody else who can manage settings.',
  'user.bulk_action': 'Choose one of these actions: {values}.',
  'user.bulk_twice': 'Give each id once.',
  'user.bulk_group': 'Choose a group.',
  'user.expect': 'Give the number of people that was confirmed.',
  'user.count_changed':
    'Now the number of people is {count, number}. Nothing was done; confirm the new number.',

  'group.name_needed': 'Give the group a name.',
  'group.name_characters': 'A name cannot hold line breaks, control characters or "|".',
  'group.name_too_long': 'A name has at most {max} characters.',
  'group.description_text': 'A description is a text.',
  'group.description_too_long': 'A description has at most {max} characters.',
  'group.permissions': 'Choose from the permissions that GET /permissions lists, each once.',
  'group.user_ids': 'Give the ids of at most {max} people.',
  'group.name_taken': 'There is a group named {name}.',
  'group.last_manager':
    'Afterwards no active admin could manage groups. Let another admin manage groups first.',
  'group.not_held': 'Nobody grants or takes away what they do not hold. You lack: {permissions}.',
  'group.is_built_in': '{name} is a built-in group.',
  'group.built_in_members': 'Its members are the people of that role; change their role instead.',
  'group.built_in_name': 'Its name and description stay; its permissions can be changed.',
  'group.built_in_stays': 'It stands for a role and cannot be deleted.',
  'group.not_inside': 'They are not in this group.',
  'group.somebody_else': 'Somebody among these people is not in this organization.',

  'organization.id': 'Give the id of an organization.',
  'organization.name': 'Give a name of at most {max} characters.',
  'organization.readable_name':
    'Give a name of at most {max} characters, without control characters.',
  'organization.admins': 'Name somebody who will run the organization.',
  'organization.admin_email': 'One of these is not an e-mail address.',
  'organization.days': 'Give a number of days from {min} to {max}.',
  'organization.days_or_ever': 'Give a number of days from {min} to {max, number}, or 0 for ever.',
  'organization.number': 'Give a number from {min} to {max}.',
  'organization.time_zone': 'Give a time zone by its name, as Europe/Rome.',
  'organization.accent': 'Give a colour as #3450b5.',
  'organization.unreadable_accent':
    'Nobody could read on this colour. {color} is like it, and can be read on.',
  'organization.welcome': 'Give one sentence of at most {max} characters.',

  'logo.choose': 'Choose an image to upload.',
  'logo.too_large': 'The image is larger than {max} kB.',
  'logo.unsupported': 'A logo is an image of the kind PNG, JPEG, WebP or SVG.',
  'logo.damaged':
    'The image cannot be read. Save it once more with the program that it was made with, or take another.',
  'logo.too_many_pixels':
    'The image has {width} × {height} pixels. It may have at most {max} each way.',
  'logo.too_many_parts': 'The image is made of too many parts. Export it as PNG.',

  'invitation.link_dead':
    'The link may have been used, replaced or withdrawn, or its time is over. You can ask for a new one.',
  'invitation.of_existing_account':
    'This invitation is for an account that exists. Sign in to it and open the link again.',
  'invitation.of_other_account':
    'This invitation is for {email}. Sign in with that address, and open the link again.',
  'invitation.account_failed':
    'Something went wrong while your account was made. Please try again in a while.',
  'invitation.hook_failed':
    'It cannot be said now whether these people may be invited. Try again in a while.',
  'invitation.just_changed': 'Somebody else has just changed this invitation. Look at it again.',
  'invitation.is_accepted': 'The invitation was accepted: the person is in.',
  'invitation.is_revoked':
    'The invitation was revoked. Invite the person again to give them a new link.',
  'invitation.is_expired':
    'The invitation has expired. Resend it: it is pending again, with a new link.',
  'invitation.just_mailed': 'This person has just been mailed. Try again in {wait}.',
  'invitation.at_most': 'Give at most {max} ids; a filter takes any number of invitations.',
  'invitation.filter': 'Give a filter as the list of invitations takes it.',

  'email.is': 'This mail is {status}.',
  'email.expect': 'Give the number of mails that was confirmed.',
  'email.count_changed':
    'Now the number of failed mails is {count, number}. None was sent; confirm the new number.',
} as const;
