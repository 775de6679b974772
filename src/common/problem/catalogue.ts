/**
 * Every expected refusal: its stable code, HTTP status and title (RFC 9457).
 * Clients translate by code; add here, never rename.
 */
export const problems = {
  'request.malformed': { status: 400, title: 'The request could not be read' },
  'request.refused': { status: 400, title: 'The request was refused' },
  'request.forbidden': { status: 403, title: 'This is not allowed here' },
  'request.cross_site': { status: 403, title: 'The request came from another site' },
  'request.not_found': { status: 404, title: 'There is nothing here' },
  'request.method_not_allowed': { status: 405, title: 'This cannot be done here' },
  'request.too_large': { status: 413, title: 'The request is too large' },
  'request.unsupported_media_type': { status: 415, title: 'This kind of content is not accepted' },
  'request.invalid': { status: 422, title: 'Some values are not right' },
  'request.too_many': { status: 429, title: 'Too many requests' },
  'request.failed': { status: 500, title: 'Something went wrong on our side' },

  'list.unknown_filter': { status: 400, title: 'Unknown filter' },
  'list.unknown_sort': { status: 400, title: 'Unknown sort field' },
  'list.invalid_range': { status: 400, title: 'The range cannot be used' },

  'auth.not_signed_in': { status: 401, title: 'Not signed in' },
  'auth.invalid_credentials': { status: 401, title: 'E-mail, username or password is wrong' },
  'auth.no_active_membership': {
    status: 401,
    title: 'Your account is not active in any organization',
  },
  'auth.sign_in_required': { status: 401, title: 'Sign in to your account first' },
  'auth.no_membership': { status: 403, title: 'You are not a member here' },
  'auth.archived_membership': { status: 403, title: 'Your membership here is archived' },
  'auth.other_account': { status: 403, title: 'This e-mail address is somebody else’s here' },
  'auth.unusable_token': { status: 404, title: 'This link cannot be used any more' },
  'auth.wrong_password': { status: 422, title: 'The current password is wrong' },
  'session.not_found': { status: 404, title: 'No such session' },
  'permission.missing': { status: 403, title: 'A permission is missing' },
  'permission.admins_only': { status: 403, title: 'This is for admins' },

  'user.not_found': { status: 404, title: 'No such person here' },
  'user.already_member': { status: 409, title: 'This person is already here' },
  'user.archived_member': { status: 409, title: 'This person is archived here' },
  'user.username_taken': { status: 409, title: 'This username is taken' },
  'user.shared_account': { status: 409, title: 'This account is used elsewhere too' },
  'user.holds_more': { status: 403, title: 'This person may do more than you' },
  'user.is_yourself': { status: 409, title: 'This is your own account' },
  'user.last_admin': { status: 409, title: 'The last active admin cannot go' },
  'user.not_active': { status: 409, title: 'This person is not active' },
  'user.not_archived': { status: 409, title: 'This person is not archived' },
  'user.already_archived': { status: 409, title: 'This person is archived already' },

  'invite.hook_failed': { status: 503, title: 'This cannot be checked now' },

  'invitation.not_found': { status: 404, title: 'No such invitation' },
  'invitation.not_pending': { status: 409, title: 'The invitation is not pending' },
  'invitation.already_pending': { status: 409, title: 'An invitation is pending already' },
  'invitation.account_refused': { status: 422, title: 'Your account could not be made' },
  'invitation.unusable': { status: 404, title: 'This invitation cannot be used' },

  'identity.own': { status: 403, title: 'This is your own identity' },
  'identity.changed': { status: 409, title: 'Somebody else changed this in the meantime' },
  'identity.not_submitted': { status: 409, title: 'This does not wait for validation' },
  'identity.already_validated': { status: 409, title: 'This is validated already' },
  'identity.already_submitted': { status: 409, title: 'This waits for validation already' },
  'identity.unopenable': { status: 409, title: 'This cannot be decrypted' },
  'identity.version_not_found': { status: 404, title: 'No such version' },

  'group.not_found': { status: 404, title: 'No such group' },
  'group.name_taken': { status: 409, title: 'A group of this name exists' },
  'group.built_in': { status: 409, title: 'A built-in group stays as it is' },
  'group.last_manager': { status: 409, title: 'Somebody must be able to manage groups' },
  'group.not_allowed': { status: 403, title: 'This is about permissions that you do not hold' },

  'organization.not_found': { status: 404, title: 'No such organization' },

  'import.not_found': { status: 404, title: 'No such import' },
  'import.row_not_found': { status: 404, title: 'No such row' },
  'import.not_ready': { status: 409, title: 'The import is not ready' },
  'import.not_running': { status: 409, title: 'The import is not running' },
  'import.not_finished': { status: 409, title: 'The import is not finished' },
  'import.nothing_to_process': { status: 409, title: 'No row can be processed' },
  'import.unreadable': { status: 422, title: 'The file cannot be read' },
  'import.missing_columns': { status: 422, title: 'Columns are missing' },
  'import.duplicate_columns': { status: 422, title: 'A column is there twice' },
  'import.no_rows': { status: 422, title: 'The file has no rows' },
  'import.too_large': { status: 413, title: 'The file is too large' },
  'import.too_many_rows': { status: 422, title: 'The file has too many rows' },
  'import.cells_purged': { status: 410, title: 'The cells of this import were deleted' },
  'import.interrupted': { status: 400, title: 'The upload broke off' },

  'event.not_found': { status: 404, title: 'No such event' },
  'event.not_failed': { status: 409, title: 'Only a failed event can be tried again' },

  'email.not_found': { status: 404, title: 'No such mail' },
  'email.not_failed': { status: 409, title: 'Only a failed mail can be tried again' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;
