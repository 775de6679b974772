import type { UsherProblemCode } from '../../api/contract.js';

type Subject<Code> = Code extends `${infer Name}.${string}` ? Name : never;
type Refusal<Code, Of> = Code extends `${Of & string}.${infer Name}` ? Name : never;

/** Words for each refusal of the server: one that is missing, or one too many, is a type error. */
type Titles = {
  [Of in Subject<UsherProblemCode>]: Record<Refusal<UsherProblemCode, Of>, string>;
};

/** The titles of refusals, by their codes: said where the server says no more than that. */
export const problems = {
  request: {
    malformed: 'The request could not be read',
    refused: 'The request was refused',
    forbidden: 'This is not allowed here',
    cross_site: 'The request came from another site',
    not_found: 'There is nothing here',
    method_not_allowed: 'This cannot be done here',
    too_large: 'The request is too large',
    unsupported_media_type: 'This kind of content is not accepted',
    invalid: 'Some values are not right',
    too_many: 'Too many requests',
    failed: 'Something went wrong on our side',
    unavailable: 'This cannot be done at the moment. Please try again soon',
    no_room: 'The server’s disk is full. Please try again when there is room',
  },
  list: {
    unknown_filter: 'Unknown filter',
    unknown_sort: 'Unknown sort field',
    invalid_range: 'The range cannot be used',
  },
  auth: {
    not_signed_in: 'Not signed in',
    invalid_credentials: 'E-mail, username or password is wrong',
    no_active_membership: 'Your account is not active in any organization',
    sign_in_required: 'Sign in to your account first',
    no_membership: 'You are not a member here',
    archived_membership: 'Your membership here is archived',
    other_account: 'This e-mail address is somebody else’s here',
    unusable_token: 'This link cannot be used any more',
    wrong_password: 'The current password is wrong',
  },
  session: {
    not_found: 'No such session',
  },
  permission: {
    missing: 'A permission is missing',
    admins_only: 'This is for admins',
  },
  user: {
    not_found: 'No such person here',
    already_member: 'This person is already here',
    archived_member: 'This person is archived here',
    username_taken: 'This username is taken',
    email_taken: 'This e-mail address is taken',
    host_address: 'The application keeps this address',
    shared_account: 'This account is used elsewhere too',
    holds_more: 'This person may do more than you',
    is_yourself: 'This is your own account',
    last_admin: 'The last active admin cannot go',
    not_active: 'This person is not active',
    not_archived: 'This person is not archived',
    already_archived: 'This person is archived already',
  },
  users: {
    count_changed: 'The number of people has changed',
  },
  invite: {
    hook_failed: 'This cannot be checked now',
  },
  invitation: {
    not_found: 'No such invitation',
    not_pending: 'The invitation is not pending',
    already_pending: 'An invitation is pending already',
    account_refused: 'Your account could not be made',
    unusable: 'This invitation cannot be used',
  },
  identity: {
    own: 'This is your own identity',
    changed: 'Somebody else changed this in the meantime',
    not_submitted: 'This does not wait for validation',
    already_validated: 'This is validated already',
    already_submitted: 'This waits for validation already',
    unopenable: 'This cannot be decrypted',
    version_not_found: 'No such version',
  },
  group: {
    not_found: 'No such group',
    name_taken: 'A group of this name exists',
    built_in: 'A built-in group stays as it is',
    last_manager: 'Somebody must be able to manage groups',
    not_allowed: 'This is about permissions that you do not hold',
  },
  organization: {
    not_found: 'No such organization',
  },
  logo: {
    not_found: 'This organization has no logo',
    too_large: 'The image is too large',
    unsupported: 'This is no image that can be a logo',
    unusable: 'The image cannot be used',
  },
  mail_template: {
    not_found: 'No such mail, or not in this language',
  },
  import: {
    not_found: 'No such import',
    row_not_found: 'No such row',
    not_ready: 'The import is not ready',
    not_running: 'The import is not running',
    not_finished: 'The import is not finished',
    already_undone: 'The import has been undone already',
    nothing_to_process: 'No row can be processed',
    unreadable: 'The file cannot be read',
    unsupported_file: 'Usher does not read files of this kind',
    missing_columns: 'Columns are missing',
    duplicate_columns: 'A column is there twice',
    no_rows: 'The file has no rows',
    too_large: 'The file is too large',
    too_many_rows: 'The file has too many rows',
    cells_purged: 'The cells of this import were deleted',
    interrupted: 'The upload broke off',
  },
  event: {
    not_found: 'No such event',
    not_failed: 'Only a failed event can be tried again',
  },
  email: {
    not_found: 'No such mail',
    not_failed: 'Only a failed mail can be tried again',
  },
  emails: {
    count_changed: 'The number of mails has changed',
  },
} as const satisfies Titles;
