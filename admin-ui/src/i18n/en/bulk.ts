import type { UsherSkippedPeople } from '../../api/contract.js';

type Reason = UsherSkippedPeople['reason'];
type Subject<Code> = Code extends `${infer Name}.${string}` ? Name : never;
type Refusal<Code, Of> = Code extends `${Of & string}.${infer Name}` ? Name : never;

/** Words for each reason of the server: one that is missing, or one too many, is a type error. */
type Reasons = { [Of in Subject<Reason>]: Record<Refusal<Reason, Of>, string> };

/** The words for acting on many people at once. */
export const bulk = {
  all: 'Select all %{count} that this filter finds',
  everybody: 'Select all %{count} people',
  all_chosen: 'All %{count} that this filter finds',
  everybody_chosen: 'All %{count} people',
  only_ticked: 'Only the %{count} ticked',
  actions: 'Actions',
  more: 'More',
  action: {
    archive: 'Archive',
    unarchive: 'Unarchive',
    resend: 'Resend invitations',
    add_to_group: 'Add to group',
    remove_from_group: 'Remove from group',
    set_role: 'Change the role',
    request_identity: 'Ask for personal information',
  },
  title: {
    archive: 'Archive %{count} person? |||| Archive %{count} people?',
    unarchive: 'Unarchive %{count} person? |||| Unarchive %{count} people?',
    resend:
      'Resend the invitation to %{count} person? |||| Resend their invitations to %{count} people?',
    add_to_group: 'Add %{count} person to a group |||| Add %{count} people to a group',
    remove_from_group:
      'Remove %{count} person from a group |||| Remove %{count} people from a group',
    set_role: 'Change the role of %{count} person |||| Change the role of %{count} people',
    request_identity:
      'Ask %{count} person for their personal information? |||| Ask %{count} people for their personal information?',
  },
  text: {
    archive:
      'They are signed out at once and their pending invitations are revoked. You can bring them back later.',
    unarchive: 'Who had joined can sign in again; everybody else is invited anew.',
  },
  counting: 'Counting the mails …',
  mails:
    '%{count} mail goes out at most. It cannot be called back. |||| %{count} mails go out at most, one to each person. They cannot be called back.',
  no_mails: 'No mail goes out: there is nobody among them to mail.',
  group: 'Group',
  no_groups: 'There is no group yet. Create one under “Groups and permissions”.',
  role: 'Role',
  changed:
    'Meanwhile it is about %{count} person. Nothing was done; confirm the new number. |||| Meanwhile it is about %{count} people. Nothing was done; confirm the new number.',
  running: 'This takes a while for many people. It goes on if you close this page.',
  done: {
    archive: '%{count} person archived. |||| %{count} people archived.',
    unarchive: '%{count} person brought back. |||| %{count} people brought back.',
    resend: '%{count} invitation will be mailed. |||| %{count} invitations will be mailed.',
    add_to_group: '%{count} person added to %{choice}. |||| %{count} people added to %{choice}.',
    remove_from_group:
      '%{count} person removed from %{choice}. |||| %{count} people removed from %{choice}.',
    set_role:
      '%{count} person has the role %{choice} now. |||| %{count} people have the role %{choice} now.',
    request_identity:
      '%{count} person will be asked by mail. |||| %{count} people will be asked by mail.',
  },
  nothing: 'Nothing was done.',
  left: '%{count} person was left out: |||| %{count} people were left out:',
  reason: {
    user: {
      unchanged: '%{count} needed no change',
      not_found: '%{count} is not here any more |||| %{count} are not here any more',
      already_archived: '%{count} was archived already |||| %{count} were archived already',
      not_archived: '%{count} is not archived |||| %{count} are not archived',
      archived_member: '%{count} is archived |||| %{count} are archived',
      is_yourself: '%{count} is you: do this on your own page, or ask a colleague',
      holds_more:
        '%{count} holds permissions that you do not |||| %{count} hold permissions that you do not',
      last_admin: '%{count} is the last active admin',
    },
    group: {
      not_allowed:
        '%{count} would gain or lose permissions that you do not hold |||| %{count} would gain or lose permissions that you do not hold',
      last_manager: '%{count} is the last admin who can manage groups',
    },
    permission: {
      missing:
        '%{count} would have to be invited anew, and you may not invite |||| %{count} would have to be invited anew, and you may not invite',
    },
    invitation: {
      not_pending: '%{count} has no pending invitation |||| %{count} have no pending invitation',
    },
    identity: {
      already_submitted:
        '%{count} has given it already; it waits for validation |||| %{count} have given it already; it waits for validation',
      already_validated: '%{count} is validated already |||| %{count} are validated already',
    },
    request: {
      too_many:
        '%{count} was mailed a moment ago, or often enough today |||| %{count} were mailed a moment ago, or often enough today',
    },
  } satisfies Reasons,
} as const;
