import type { TitledCode } from '../../words/en/titles.js';

/**
 * Every expected refusal: its stable code and HTTP status (RFC 9457). Its title is in the
 * catalogues of words. Clients translate by code; add here, never rename.
 */
export const problems = {
  'request.malformed': { status: 400 },
  'request.refused': { status: 400 },
  'request.forbidden': { status: 403 },
  'request.cross_site': { status: 403 },
  'request.not_found': { status: 404 },
  'request.method_not_allowed': { status: 405 },
  'request.too_large': { status: 413 },
  'request.unsupported_media_type': { status: 415 },
  'request.invalid': { status: 422 },
  'request.too_many': { status: 429 },
  'request.failed': { status: 500 },
  'request.unavailable': { status: 503 },
  'request.no_room': { status: 507 },

  'list.unknown_filter': { status: 400 },
  'list.unknown_sort': { status: 400 },
  'list.invalid_range': { status: 400 },

  'auth.not_signed_in': { status: 401 },
  'auth.invalid_credentials': { status: 401 },
  'auth.no_active_membership': { status: 401 },
  'auth.sign_in_required': { status: 401 },
  'auth.no_membership': { status: 403 },
  'auth.archived_membership': { status: 403 },
  'auth.other_account': { status: 403 },
  'auth.unusable_token': { status: 404 },
  'auth.wrong_password': { status: 422 },
  'session.not_found': { status: 404 },
  'permission.missing': { status: 403 },
  'permission.admins_only': { status: 403 },

  'user.not_found': { status: 404 },
  'user.already_member': { status: 409 },
  'user.archived_member': { status: 409 },
  'user.username_taken': { status: 409 },
  'user.email_taken': { status: 409 },
  'user.host_address': { status: 409 },
  'user.shared_account': { status: 409 },
  'user.holds_more': { status: 403 },
  'user.is_yourself': { status: 409 },
  'user.last_admin': { status: 409 },
  'user.not_active': { status: 409 },
  'user.not_archived': { status: 409 },
  'user.already_archived': { status: 409 },
  'users.count_changed': { status: 409 },

  'invite.hook_failed': { status: 503 },

  'invitation.not_found': { status: 404 },
  'invitation.not_pending': { status: 409 },
  'invitation.already_pending': { status: 409 },
  'invitation.account_refused': { status: 422 },
  'invitation.unusable': { status: 404 },

  'identity.own': { status: 403 },
  'identity.changed': { status: 409 },
  'identity.not_submitted': { status: 409 },
  'identity.already_validated': { status: 409 },
  'identity.already_submitted': { status: 409 },
  'identity.unopenable': { status: 409 },
  'identity.version_not_found': { status: 404 },

  'group.not_found': { status: 404 },
  'group.name_taken': { status: 409 },
  'group.built_in': { status: 409 },
  'group.last_manager': { status: 409 },
  'group.not_allowed': { status: 403 },

  'organization.not_found': { status: 404 },

  'logo.not_found': { status: 404 },
  'logo.too_large': { status: 413 },
  'logo.unsupported': { status: 415 },
  'logo.unusable': { status: 422 },

  'mail_template.not_found': { status: 404 },

  'import.not_found': { status: 404 },
  'import.row_not_found': { status: 404 },
  'import.not_ready': { status: 409 },
  'import.not_running': { status: 409 },
  'import.not_finished': { status: 409 },
  'import.already_undone': { status: 409 },
  'import.nothing_to_process': { status: 409 },
  'import.unreadable': { status: 422 },
  'import.missing_columns': { status: 422 },
  'import.duplicate_columns': { status: 422 },
  'import.unsupported_file': { status: 422 },
  'import.no_rows': { status: 422 },
  'import.too_large': { status: 413 },
  'import.too_many_rows': { status: 422 },
  'import.cells_purged': { status: 410 },
  'import.interrupted': { status: 400 },

  'event.not_found': { status: 404 },
  'event.not_failed': { status: 409 },

  'email.not_found': { status: 404 },
  'email.not_failed': { status: 409 },
  'emails.count_changed': { status: 409 },
} as const satisfies Record<TitledCode, { status: number }>;

export type ProblemCode = keyof typeof problems;
