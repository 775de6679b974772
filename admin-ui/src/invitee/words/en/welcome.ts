/** The words of the page where people give their personal information. */
export const welcome = {
  title: 'Your personal information',
  back: 'Back',
  not_chosen: 'Not chosen',
  required: 'required',
  date_incomplete: 'This date is incomplete, or there is no such day.',
  either_name: 'Given name or family name',
  go_to: 'Go to {organization}',
  /** Beside a field; blank where its name says it all. */
  hint: {
    given_name:
      'All of them, as in your document. If you have one name only, fill in one of the two.',
    family_name: '',
    birth_given_name: 'If it was another one.',
    birth_family_name: 'If it was another one.',
    sex: 'As in your document.',
    birthdate: '',
    place_of_birth: { locality: 'Town or city', region: '', country: '' },
    nationalities: '',
    personal_administrative_number:
      'As a state has given it to you: a tax or social security number.',
    address: {
      street_address: '',
      house_number: '',
      postal_code: '',
      locality: '',
      region: '',
      country: '',
    },
    email: '',
    phone_number: 'With the country, like +39\u00a006\u00a01234567',
    document_type: 'For example passport or identity card',
    document_number: '',
    issuing_country: '',
    issuing_authority: '',
    date_of_issuance: '',
    date_of_expiry: '',
  },
  nationality: {
    one: 'Nationality',
    several: 'Nationalities',
    of: 'Nationality {number}',
    remove: 'Remove',
    remove_of: 'Remove nationality {number}',
    add: 'Add another',
    add_nationality: 'Add another nationality',
  },
  choose: {
    title: 'Which organization is it for?',
    text: 'Each organization has your information by itself. The others do not see it.',
  },
  sign_in: {
    text: 'Sign in, and go on to give your personal information.',
    again: 'You were signed out meanwhile. What you typed is still here. Sign in to go on.',
    invited: 'If you are invited and have no password yet, open the link in your invitation first.',
    new_tab: 'Sign in (new tab)',
    is_signed_in: 'I am signed in, go on',
  },
  frame: {
    for: 'Personal information for {organization}',
    another: 'Another organization',
    signed_in_as: 'Signed in as {email}',
    sign_out: 'Sign out',
    step_of: 'Step {step} of {steps}',
  },
  step: {
    introduction: {
      one: '{organization} asks you for some personal information, in {count} short step and a review. It is kept encrypted. As you go on, a draft is saved; {organization} checks it once you send it.',
      other:
        '{organization} asks you for some personal information, in {count} short steps and a review. It is kept encrypted. As you go on, a draft is saved; {organization} checks it once you send it.',
    },
    continue: 'Continue',
    to_review: 'Go to review',
    save_and_review: 'Save and review',
  },
  saved: {
    saving: 'Saving…',
    not: 'Not saved',
    now: 'Saved a moment ago',
    now_partly: 'Saved a moment ago, but for what is marked',
    at: 'Saved at {time}',
    at_partly: 'Saved at {time}, but for what is marked',
    merged: '{organization} has changed this meanwhile: {fields}. What you typed is kept.',
    kept_here: 'What you typed is still here; keep this page open until it is saved.',
  },
  conflict: {
    title: '{organization} changed this meanwhile',
    title_own: 'You changed this in another window',
    who: 'It was {name}.',
    who_when: 'It was {name}, on {time}.',
    validated: 'It is checked and confirmed now.',
    submitted: 'It is sent now.',
    choose: 'Choose what counts. Nothing of what you typed is lost.',
    nothing_lost: 'Nothing of what you typed is lost.',
    mine: 'Keep what you typed',
    theirs: 'Take what {organization} has',
    theirs_own: 'Take what the other window has',
    taken: 'Changed there beside that, and taken over: {fields}.',
    kept: 'Kept as you typed it: {fields}.',
    blank: 'Nothing',
    go_on: 'Go on',
  },
  returned: {
    title: {
      one: 'One thing to correct',
      other: 'Some things to correct',
    },
    text: '{organization} has looked at what you gave, and asks you to correct this. The rest is fine as it is.',
    untouched: 'You have not changed {fields}. Send it all the same?',
    send: 'Send again',
    everything: 'Look at everything you gave',
  },
  review: {
    given: 'What you gave',
    change: 'Change',
    change_part: 'Change: {part}',
    is_submitted:
      'This is with {organization} now. As soon as you change something, it is a draft of yours again, and you have to send it once more.',
    is_validated:
      '{organization} has confirmed this. What you correct is sent only when you press Send, and then waits to be checked again.',
    open: 'Before you can send this, fill in or correct: {fields}.',
    ready: 'Is everything right? Then send it.',
    needed: 'Still needed',
    name_needed: 'This or the other name is still needed',
    blank: 'Not given: {fields}',
    refused: 'This has to be put right before it can be sent: {fields}.',
    send: 'Send to {organization}',
  },
  status: {
    submitted: 'Sent. {organization} will check it.',
    submitted_text:
      'There is nothing more to do. If something has to be corrected, you get an e-mail.',
    submitted_on:
      'It was sent on {time}. There is nothing more to do. If something has to be corrected, you get an e-mail.',
    change: 'Change something',
    changes:
      'If you change something, it becomes a draft of yours again, and you have to send it once more.',
    validated: '{organization} has confirmed it',
    validated_text:
      'Your personal information was checked and confirmed. There is nothing more to do.',
    validated_on:
      'Your personal information was checked and confirmed on {time}. There is nothing more to do.',
    correct: 'Correct something',
    corrects:
      'Has something changed? You can correct it. {organization} then has to check it again.',
    look: 'Look at what you gave',
  },
} as const;
