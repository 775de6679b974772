declare const usher: {
    readonly account: {
        readonly title: "Your account";
        readonly password: "Change password";
        readonly current_password: "Current password";
        readonly new_password: "New password";
        readonly password_help: "At least 12 characters. Any characters, and a sentence is fine.";
        readonly change: "Change password";
        readonly changed: "The password is changed. Your other sessions have ended.";
        readonly sessions: "Where you are signed in";
        readonly this_session: "This one";
        readonly last_seen: "Last used %{time}";
        readonly end: "Sign out";
        readonly ended: "That session has ended.";
        readonly everywhere: "Sign out everywhere";
        readonly everywhere_title: "Sign out everywhere?";
        readonly everywhere_text: "All your sessions end, this one too. You can sign in again at once.";
        readonly unknown_browser: "Unknown browser";
        readonly personal: "Your personal data";
        readonly personal_text: "Your personal information is what your organization keeps of your identity: you can give it, correct it and see whether it is validated. You can also have all that is held about you here as a file.";
        readonly personal_information: "Your personal information";
        readonly download: "Download my data";
    };
    readonly audit: {
        readonly title: "Audit trail";
        readonly empty_title: "Nothing recorded yet";
        readonly empty_text: "Who did what, and when, is recorded here.";
        readonly column: {
            readonly at: "When";
            readonly action: "What";
            readonly actor: "Who";
            readonly subject: "About";
            readonly detail: "Details";
        };
        readonly filter: {
            readonly from: "From";
            readonly to: "To";
            readonly person_help: "Type a name, an e-mail address or a username.";
        };
        readonly nobody: "Nobody signed in";
        readonly erased: "Somebody erased since";
        readonly group_gone: "a group deleted since";
        readonly changed: "changed";
        readonly chosen: "Chosen people";
        readonly yes: "yes";
        readonly no: "no";
        readonly of: {
            readonly fields: "Fields";
            readonly account: "Account";
            readonly role: "Role";
            readonly groups: "Groups";
            readonly groupId: "Group";
            readonly metadata: "Metadata";
            readonly from: "from";
            readonly to: "to";
            readonly added: "added";
            readonly removed: "removed";
            readonly permissions: "Permissions";
            readonly granted: "Granted";
            readonly withdrawn: "Withdrawn";
            readonly version: "Version";
            readonly status: "Status";
            readonly source: "Source";
            readonly kind: "Mail";
            readonly link: "Link";
            readonly reason: "Why";
            readonly requestedByInvitee: "Asked for by the person";
            readonly filteredBy: "Filtered by";
            readonly undone: "Invitations undone";
            readonly queued: "Mailed";
            readonly skipped: "Left out";
        };
        readonly source: {
            readonly hr: "Staff";
            readonly person: "The person";
            readonly import: "An import";
            readonly csv: "CSV file";
            readonly manual: "Manual definition";
        };
        readonly link: {
            readonly mailed: "mailed";
            readonly copied: "copied by staff";
        };
        readonly reason: {
            readonly retention: "kept as long as the settings say";
        };
    };
    readonly emails: {
        readonly title: "Mail";
        readonly search: "Search recipients";
        readonly empty_title: "No mail yet";
        readonly empty_text: "Every mail that leaves is listed here, with what the mail server said.";
        readonly column: {
            readonly recipient: "To";
            readonly kind: "Mail";
            readonly status: "Status";
            readonly attempts: "Attempts";
            readonly created: "Queued";
            readonly sent: "Sent";
        };
        readonly filter: {
            readonly status: "Status";
        };
        readonly retry: "Try again";
        readonly retried: "The mail will be tried again now.";
    };
    readonly groups: {
        readonly title: "Groups and permissions";
        readonly create: "New group";
        readonly create_title: "New group";
        readonly back: "All groups";
        readonly column: {
            readonly name: "Name";
            readonly permissions: "Permissions";
            readonly members: "People";
        };
        readonly built_in: "Role";
        readonly built_in_help: "This group stands for a role. Its name stays; its permissions can be changed.";
        readonly name: "Name";
        readonly description: "Description";
        readonly permissions: "Permissions";
        readonly permissions_help: "Everybody in this group may do what is ticked here.";
        readonly not_yours: "You cannot grant this, because you do not hold it.";
        readonly all: "%{count} permission |||| %{count} permissions";
        readonly none: "No permissions";
        readonly saved: "Saved.";
        readonly created: "The group is created.";
        readonly delete: "Delete group";
        readonly delete_title: "Delete the group “%{name}”?";
        readonly delete_text: "Its members stay; they lose what only this group permitted.";
        readonly deleted: "The group is deleted.";
        readonly members: "Members";
        readonly members_empty: "Nobody is in this group yet.";
        readonly members_role: "A role is chosen on a person’s page.";
        readonly add_member: "Add a person";
        readonly add_member_help: "Search by name or e-mail";
        readonly added: "%{name} is added.";
        readonly remove: "Remove %{name}";
        readonly removed: "%{name} is removed.";
        readonly empty_title: "No groups yet";
        readonly empty_text: "Groups bundle permissions for the people in them.";
    };
    readonly home: {
        readonly welcome: "Welcome, %{name}";
        readonly next: "What to do next";
        readonly people: "People";
        readonly counts: {
            readonly active: "Active";
            readonly invited: "Invited, not here yet";
            readonly archived: "Archived";
        };
        readonly first: "Invite your first people";
        readonly first_text: "You are the only one here so far. Invite one person, or a whole spreadsheet.";
        readonly nothing: "Nothing is waiting for you.";
        readonly invite_one: "Invite one person";
        readonly invite_many: "Invite many at once";
        readonly mail: {
            readonly title: "Mail is not going out";
            readonly refused: "The mail server refuses it: “%{words}”";
            readonly unreachable: "The mail server cannot be reached: “%{words}”";
            readonly no_server: "No mail server is set. Whoever runs this server can set one.";
            readonly since: "Since %{time}.";
            readonly again: "What waits is kept, and tried again by itself.";
            readonly kept: "What waits is kept, and goes out once there is one.";
            readonly see: "See what waits";
        };
        readonly failed_mails: "%{count} mail was not delivered |||| %{count} mails were not delivered";
        readonly failed_mails_action: "See why";
        readonly waiting: "%{count} identity waits for validation |||| %{count} identities wait for validation";
        readonly waiting_action: "Validate";
        readonly import_ready: "%{name}: %{count} row is waiting to be checked |||| %{name}: %{count} rows are waiting to be checked";
        readonly import_ready_action: "Check";
        readonly import_running: "%{name} is running";
        readonly import_running_action: "Watch";
        readonly no_permissions: "You are signed in to %{organization}. There is nothing to manage for you here.";
    };
    readonly identities: {
        readonly status: {
            readonly none: "No identity";
            readonly draft: "Draft";
            readonly submitted: "To be validated";
            readonly returned: "Returned";
            readonly validated: "Validated";
        };
        readonly source: {
            readonly hr: "Staff";
            readonly person: "The person";
            readonly import: "An import";
        };
        readonly form: {
            readonly steps: "Steps";
            readonly step_of: "Step %{step} of %{steps}";
            readonly step_wrong: "To be corrected";
            readonly back: "Back";
            readonly to_person: "Back to the person";
            readonly next: "Next";
            readonly validate: "Validate";
            readonly submit: "Submit for validation";
            readonly change: "Change";
            readonly change_part: "Change %{part}";
            readonly blank: "–";
            readonly missing: "This is needed.";
            readonly name_missing: "A name is needed. Fill in the family name, the given name or both.";
            readonly required_hint: "Fields with * are needed to finish.";
            readonly names_hint: "Of the two names, one may stay blank.";
            readonly left_title: "Left to do";
            readonly saving: "Saving…";
            readonly saved: "Saved a moment ago";
            readonly saved_at: "Saved at %{time}";
            readonly saved_but: "Saved, except %{count} field to correct |||| Saved, except %{count} fields to correct";
            readonly not_saved: "Not saved: %{reason}";
            readonly returned: "Came back: %{reason}";
            readonly date_incomplete: "This date is incomplete, or there is no such day.";
            readonly phone_hint: "Begin with the country, like +39 06 1234567.";
            readonly no_country: "No country is called so.";
            readonly somebody: "Somebody";
            readonly is_archived: "This person is archived here. Unarchive them to change their identity.";
            readonly own: "This is your own identity. You can submit it; somebody else validates it.";
            readonly holds_more: "This person may do more than you. Their identity is for somebody who may do as much.";
            readonly is_validated: "This identity was validated on %{day}. What you change waits for validation again.";
            readonly is_submitted: "This identity waits for validation. You can still correct it.";
            readonly is_returned: "This identity came back. What to correct stands at its fields.";
            readonly news: "%{name} changed this identity while you had it open. You see it as it is now.";
            readonly news_own: "You changed this identity in another tab or window. You see it as it is now.";
            readonly leave_text: "Something here could not be saved, and is lost when you leave.";
        };
        readonly implausible: {
            readonly future: "This date is in the future.";
            readonly too_early: "This date is before 1875. Check the year.";
            readonly email: "This is not an e-mail address. Write it like name@example.com.";
            readonly phone_country: "Begin with the country, like +39 06 1234567.";
            readonly phone: "This is not a telephone number of that country. Check its digits.";
            readonly expired_before: "A document expires after it was issued.";
            readonly born_after: "A document is issued after the person was born.";
        };
        readonly document: {
            readonly passport: "Passport";
            readonly id_card: "Identity card";
            readonly residence_permit: "Residence permit";
            readonly driving_licence: "Driving licence";
        };
        readonly clash: {
            readonly changed: "%{name} changed this identity meanwhile (%{time})";
            readonly changed_own: "You changed this identity in another tab or window (%{time})";
            readonly validated: "%{name} validated this identity meanwhile (%{time})";
            readonly validated_own: "You validated this identity in another tab or window (%{time})";
            readonly submitted: "%{name} submitted this identity for validation meanwhile (%{time})";
            readonly submitted_own: "You submitted this identity for validation in another tab or window (%{time})";
            readonly text: "You both changed these fields. Choose for each what stays; all else is kept.";
            readonly text_own: "You changed these fields in both. Choose for each what stays; all else is kept.";
            readonly undoes_validated: "What you typed here is not saved. If you save it, the identity waits for validation again.";
            readonly undoes_submitted: "What you typed here is not saved. If you save it, it changes what was submitted.";
            readonly keep_mine: "Keep mine";
            readonly keep_mine_all: "Keep mine and save";
            readonly take_theirs: "Take what %{name} gave";
            readonly take_theirs_own: "Take what the other tab saved";
            readonly take_theirs_all: "Take theirs";
            readonly mine: "Here";
            readonly theirs: "Saved";
            readonly go_on: "Go on";
            readonly not_saved: "Not saved yet: choose above what stays.";
        };
        readonly pick: {
            readonly title: "Register personal information";
            readonly text: "Find somebody who has an account and fill in their identity, or ask them to.";
            readonly back: "Choose somebody else";
            readonly keys: "Enter opens the first; the arrow keys go down the list.";
            readonly identity_state: "Identity";
            readonly account_state: "Account";
            readonly people: "People";
            readonly found: "%{count} person |||| %{count} people";
            readonly more: "Show more";
            readonly nobody: "Nobody matches";
            readonly nobody_text: "Try another spelling or the other filters, or register somebody new.";
            readonly all_done: "Nobody is left";
            readonly all_done_text: "Every identity is validated.";
            readonly unvalidated: "Not validated yet";
        };
        readonly request: {
            readonly action: "Request from user";
            readonly of: "Request from user: %{name}";
            readonly asked: "asked";
            readonly done: "A mail to %{email} asks for it.";
            readonly many: "Ask them for their personal information";
            readonly queued: "%{count} person will be asked by mail. |||| %{count} people will be asked by mail.";
            readonly none: "Nobody was asked.";
            readonly skipped: "%{count} was left out: given already, archived, without an invitation, or mailed a moment ago. |||| %{count} were left out: given already, archived, without an invitation, or mailed a moment ago.";
        };
        readonly done: {
            readonly validated: "The identity of %{name} is validated";
            readonly validated_text: "You can still change it; what you change waits for validation again.";
            readonly submitted: "The identity of %{name} is submitted";
            readonly submitted_text: "It waits for somebody who may validate identities.";
            readonly another: "Register another";
        };
        readonly complete: {
            readonly title: "Complete registration";
            readonly text: "Account and personal information at once. Both are made at the end, or neither.";
            readonly submit: "Create account and identity";
            readonly leave_text: "Nothing of this is kept yet. It is lost when you leave.";
            readonly done: "%{name} is registered";
            readonly validated: "Their identity is validated.";
            readonly submitted: "Their identity waits for validation.";
            readonly invited: "The invitation will be mailed to %{email}. Its link works until %{until}.";
        };
        readonly field: {
            readonly family_name: "Family name";
            readonly given_name: "Given name";
            readonly birth_family_name: "Family name at birth";
            readonly birth_given_name: "Given name at birth";
            readonly sex: "Sex";
            readonly birthdate: "Date of birth";
            readonly place_of_birth: {
                readonly country: "Country of birth";
                readonly region: "Region of birth";
                readonly locality: "Place of birth";
            };
            readonly nationalities: "Nationalities";
            readonly personal_administrative_number: "Personal number";
            readonly address: {
                readonly street_address: "Street";
                readonly house_number: "House number";
                readonly postal_code: "Postal code";
                readonly locality: "Town or city";
                readonly region: "Region";
                readonly country: "Country of residence";
            };
            readonly email: "Contact e-mail";
            readonly phone_number: "Telephone";
            readonly document_type: "Kind of document";
            readonly document_number: "Document number";
            readonly issuing_country: "Issuing country";
            readonly issuing_authority: "Issuing authority";
            readonly date_of_issuance: "Date of issue";
            readonly date_of_expiry: "Date of expiry";
        };
        readonly step: {
            readonly person: "Person";
            readonly birth: "Birth and nationality";
            readonly residence: "Residence and contact";
            readonly document: "Document";
            readonly review: "Review";
            readonly account: "Account";
        };
        readonly sex: {
            readonly not_known: "Not known";
            readonly male: "Male";
            readonly female: "Female";
            readonly not_applicable: "Not applicable";
        };
        readonly nationality: {
            readonly QU: "Unspecified";
            readonly QS: "Stateless";
        };
    };
    readonly imports: {
        readonly title: "Imports";
        readonly empty_title: "No imports yet";
        readonly empty_text: "Bulk invites are listed here, with what became of each row.";
        readonly start: "Bulk invite";
        readonly manual_name: "Manual definition";
        readonly back: "All imports";
        readonly column: {
            readonly name: "File";
            readonly status: "Status";
            readonly total: "Rows";
            readonly invited: "Invited";
            readonly left: "Left";
            readonly created: "Started";
        };
        readonly status: {
            readonly reading: "Reading";
            readonly ready: "To be checked";
            readonly queued: "Starting";
            readonly processing: "Running";
            readonly completed: "Done";
            readonly cancelled: "Cancelled";
            readonly failed: "Failed";
            readonly undone: "Undone";
        };
        readonly verdict: {
            readonly all: "All rows";
            readonly ready: "Ready";
            readonly existing_account: "Has an account";
            readonly already_member: "Already here";
            readonly archived_member: "Archived";
            readonly duplicate: "Duplicate";
            readonly error: "Fault";
        };
        readonly verdict_help: {
            readonly existing_account: "Has an account elsewhere and will be invited to join.";
            readonly already_member: "Is already here and will be left out.";
            readonly archived_member: "Is archived here and will be left out. Unarchive the person instead.";
            readonly duplicate: "The same e-mail stands in an earlier row, which counts.";
        };
        readonly outcome: {
            readonly invited: "Invited";
            readonly skipped: "Left out";
            readonly failed: "Failed";
            readonly changed_since_preview: "Changed since the check";
        };
        readonly check: {
            readonly heading: "Check";
            readonly counts: "Rows by verdict";
            readonly process: "Process bulk invites (%{count})";
            readonly process_title: "Invite %{count} person? |||| Invite %{count} people?";
            readonly nothing: "No row is ready. Mend a row, or upload the corrected file.";
            readonly rows: "Rows";
            readonly quiet: "Faulty rows stay here; you can download them afterwards.";
            readonly recognized: "Read as %{encoding}, separated by %{delimiter}; %{columns} columns recognized";
            readonly recognized_manual: "Typed or pasted by hand";
            readonly recognized_text: "Pasted, separated by %{delimiter}; %{columns} columns recognized";
            readonly ignored: ", %{count} ignored |||| , %{count} ignored";
            readonly details: "Columns";
            readonly columns_recognized: "Recognized";
            readonly columns_ignored: "Ignored";
            readonly default_role: "Default role: %{role}";
            readonly validates: "Complete identities count as validated";
            readonly identities: {
                readonly title: "Personal information";
                readonly validated: "%{count} will be validated";
                readonly draft: "%{count} will be a draft |||| %{count} will be drafts";
                readonly none: "%{count} without";
                readonly validates: "What is complete counts as validated, and nobody looks at it again. The rest are drafts.";
                readonly drafts: "All are drafts, complete or not: somebody opens and validates them one by one, or asks the people for it.";
            };
            readonly identity: {
                readonly validated: "Personal information: validated";
                readonly draft: "Personal information: complete draft";
                readonly lacks: "Personal information: draft without %{fields}";
                readonly none: "No personal information";
            };
            readonly delimiter: {
                readonly comma: "commas";
                readonly semicolon: "semicolons";
                readonly tab: "tabs";
                readonly pipe: "vertical bars";
            };
            readonly row: "Row";
            readonly verdict: "Verdict";
            readonly outcome: "Outcome";
            readonly edit_hint: "Press Enter on a cell to change it. A row is judged again as soon as you leave it.";
            readonly edit_cell: "Change %{field} of row %{row}: %{value}";
            readonly blank: "blank";
            readonly remove: "Remove row %{row}";
            readonly removed: "Row %{row} is removed.";
            readonly empty_filter: "No row has this verdict.";
            readonly none_left: "All rows were removed.";
            readonly field: {
                readonly email: "E-mail";
                readonly username: "Username";
                readonly firstName: "First name";
                readonly lastName: "Last name";
                readonly role: "Role";
                readonly groups: "Groups";
                readonly metadata: "Metadata";
                readonly row: "Row";
            };
        };
        readonly running: {
            readonly heading: "Running";
            readonly queued: "Waiting for a worker. It starts in a moment.";
            readonly progress: "%{done} of %{total} rows";
            readonly rate: "%{rate} rows per second";
            readonly left: "about %{time} left";
            readonly mails: "%{sent} mails sent, %{queued} waiting";
            readonly close: "You can close this page; it goes on.";
            readonly cancel: "Cancel";
            readonly cancel_title: "Stop this import?";
            readonly cancel_text: "People who are invited already stay invited. The rows that are not begun are left out; you can download them.";
            readonly cancel_confirm: "Stop the import";
            readonly cancel_keep: "Let it run";
        };
        readonly reading: {
            readonly heading: "Reading";
            readonly text: "%{count} rows read so far.";
        };
        readonly done: {
            readonly heading: "Done";
            readonly rows: "Rows, by what the check had said";
            readonly completed: "%{count} person invited |||| %{count} people invited";
            readonly left: ", %{count} row left |||| , %{count} rows left";
            readonly left_out: "%{count} row needed nothing |||| %{count} rows needed nothing";
            readonly left_out_as: {
                readonly duplicate: "%{count} duplicate |||| %{count} duplicates";
                readonly alreadyMember: "%{count} already here";
                readonly archivedMember: "%{count} archived here";
            };
            readonly cancelled: "Stopped. What was done stays.";
            readonly undone: "This import was undone.";
            readonly download: "Download failed rows";
            readonly see: "See them in Users";
            readonly undo: "Undo this import";
            readonly undo_title: "Undo this import?";
            readonly undo_text: "The invitations of people who have not come yet are revoked. People who have accepted stay, and so do those whose personal information was changed since.";
            readonly undo_confirm: "Undo the import";
            readonly undo_keep: "Keep it";
            readonly undo_result: "%{count} invitation undone. |||| %{count} invitations undone.";
            readonly kept: "%{count} person was kept: |||| %{count} people were kept:";
            readonly kept_reason: {
                readonly accepted: "has accepted";
                readonly archived: "is archived";
                readonly invited_again: "was invited again since";
                readonly identity_edited: "has personal information that was changed since";
                readonly permission_missing: "is for somebody who may revoke invitations";
                readonly holds_more: "may do more than you";
            };
            readonly identities_validated: "Personal information: %{count} validated";
            readonly identities_drafts: ", %{count} draft |||| , %{count} drafts";
            readonly drafts_link: "See the drafts";
            readonly ask_title: "Ask %{count} person to give what is missing? |||| Ask %{count} people to give what is missing?";
            readonly mails: "Mail: %{sent} sent, %{queued} waiting, %{failed} not delivered";
            readonly mails_link: "See the mail log";
            readonly again: "Start another bulk invite";
        };
        readonly failed: {
            readonly heading: "Failed";
            readonly text: "The import failed. Nobody was invited by it.";
            readonly on_its_way: "The import could not go on. What it did until then is below.";
        };
        readonly lapsed: {
            readonly status: "Never processed";
            readonly title: "This was never processed";
            readonly text: "Nobody was invited. What the rows held was deleted on %{day}, %{count} day after the upload, as the settings say. |||| Nobody was invited. What the rows held was deleted on %{day}, %{count} days after the upload, as the settings say.";
            readonly again: "Upload the file again";
        };
        readonly purged: {
            readonly text: "What the rows held was deleted on %{day}, as the settings say; the counts stay. The file can be uploaded again.";
        };
    };
    readonly login: {
        readonly show: "Show password";
        readonly hide: "Hide password";
    };
    readonly registration: {
        readonly title: "User registration";
        readonly intro: "Choose how you want to bring people in.";
        readonly suggested: "Suggested";
        readonly create: {
            readonly title: "Create a new internal user";
            readonly text: "One person: an e-mail address and a username. They get a link to set a password.";
            readonly email: "E-mail";
            readonly username: "Username";
            readonly username_help: "Made from the e-mail until you change it.";
            readonly first_name: "First name";
            readonly last_name: "Last name";
            readonly role: "Role";
            readonly groups: "Groups";
            readonly more: "More: groups and metadata";
            readonly submit: "Create and invite";
            readonly creating: "Creating…";
            readonly optional: "Optional";
            readonly checking: "Checking…";
            readonly email_help: "The invitation is mailed to it.";
            readonly email_required: "An e-mail address is needed.";
            readonly email_invalid: "This is not an e-mail address.";
            readonly email_available: "This address is free.";
            readonly email_existing_account: "This person has an account elsewhere and will be invited to join.";
            readonly email_already_member: "This person is already here.";
            readonly email_archived: "This person is archived here. Unarchive them on their page instead.";
            readonly username_existing: "They keep the username of their account.";
            readonly username_required: "A username is needed.";
            readonly username_available: "This username is free.";
            readonly username_taken: "This username is taken.";
            readonly username_adopted: "“%{taken}” is taken, so this one was chosen.";
            readonly username_invalid: "Use letters, digits, dots, hyphens and underscores; begin with a letter or digit.";
            readonly use_suggestion: "Use “%{suggestion}”";
            readonly done_title: "%{email} is invited";
            readonly done_text: "The invitation will be mailed. Its link works until %{until}.";
            readonly done_no_expiry: "The invitation will be mailed.";
            readonly another: "Invite another";
            readonly identity_now: "Register personal information";
            readonly see_person: "See the person";
        };
        readonly bulk: {
            readonly title: "Bulk invite";
            readonly text: "Many people at once: upload a CSV file, or paste rows from a spreadsheet.";
            readonly missing_title: "Bulk invite is not open to you";
            readonly missing_text: "It needs the permission “%{title}” (can_bulk_invite). Somebody in your organization who can manage groups can grant it, under “Groups and permissions”.";
            readonly tab_csv: "Upload CSV";
            readonly tab_manual: "Manual definition";
            readonly drop: "Drop a CSV file here";
            readonly drop_now: "Let go to upload";
            readonly choose: "Choose a file";
            readonly or_paste: "or paste rows from a spreadsheet";
            readonly need_title: "What the file needs";
            readonly need_email: "An “Email” column. Everything else is optional: names, username, role, group, metadata.";
            readonly need_identity: "Columns such as “Birthdate” (1990-12-31 or 31.12.1990), “Nationality” (Italy or IT) and “Phone” (+39 …) make identities too.";
            readonly need_any: "Any separator and encoding that spreadsheets write, the columns in any order.";
            readonly need_safe: "Nothing is created or sent before you have checked the rows.";
            readonly template: "Download CSV template";
            readonly identity_template: "Template with personal information";
            readonly options: "Role and groups for this file";
            readonly default_role: "Default role";
            readonly default_role_help: "For rows when the file has no “User Role” column.";
            readonly create_groups: "Create missing groups";
            readonly create_groups_help: "Otherwise a group that does not exist is a fault on its row.";
            readonly create_groups_missing: "Needs the permission “can_manage_groups”.";
            readonly validate_identities: "Complete personal information counts as validated";
            readonly validate_identities_help: "Without it, all personal information in the file is kept as drafts, which somebody validates one by one. You can change this when you check the rows.";
            readonly uploading: "Uploading %{file}";
            readonly reading: "Reading and checking the rows…";
            readonly stop: "Stop the upload";
            readonly failed_title: "%{file} could not be used";
            readonly empty_file: "This file is empty.";
            readonly choose_other: "Choose another file";
            readonly one_file: "One file at a time, please.";
        };
        readonly manual: {
            readonly intro: "Type or paste: copy cells in your spreadsheet and paste them into the first field.";
            readonly email: "E-mail";
            readonly username: "Username";
            readonly first_name: "First name";
            readonly last_name: "Last name";
            readonly email_of: "E-mail, row %{row}";
            readonly username_of: "Username, row %{row}";
            readonly first_name_of: "First name, row %{row}";
            readonly last_name_of: "Last name, row %{row}";
            readonly derived: "From the e-mail";
            readonly add: "Add row";
            readonly add_many: "Add 10 rows";
            readonly remove: "Remove row %{row}";
            readonly clear: "Clear all";
            readonly duplicate: "The same address is in row %{row}.";
            readonly pasted: "%{count} row pasted. |||| %{count} rows pasted.";
            readonly left_out: "One column has no place here and was left out: %{columns}. |||| %{count} columns have no place here and were left out: %{columns}.";
            readonly column: "column %{number}";
            readonly read_all: "Take all columns";
            readonly submit: "Process bulk invites (%{count})";
            readonly submit_empty: "Process bulk invites";
            readonly submit_help: "The check comes first. Nothing is sent before you have seen it.";
        };
    };
    readonly settings: {
        readonly title: "Settings";
        readonly organization: "Organization";
        readonly name: "Name";
        readonly name_help: "Shown in invitations.";
        readonly contact_email: "Contact e-mail";
        readonly contact_email_help: "Whom invited people can ask.";
        readonly invitation_days: "Invitations are valid for (days)";
        readonly reminders: "Reminders to people who have not accepted";
        readonly allow_self_validation: "Let people validate their own identity";
        readonly allow_self_validation_help: "And that of people who may do more than they do. Off: somebody else who may do as much validates it.";
        readonly saved: "Saved.";
        readonly leave: "What you changed in the settings has not been saved.";
        readonly new_organization: "New organization";
        readonly new_organization_text: "A separate organization with its own people, groups and settings. You become its admin.";
        readonly create_organization: "Create organization";
        readonly created: "“%{name}” is created. You are in it now.";
        readonly identity: {
            readonly title: "Identity fields";
            readonly intro: "What people are asked for. Required fields must be there before an identity can be submitted or validated; drafts may lack them. Hidden fields are not asked for; what was given earlier is not shown any more.";
            readonly required: "Required";
            readonly optional: "Optional";
            readonly hidden: "Hidden";
            readonly why_name: "Cannot be hidden. Either may stay blank, for people with one name.";
        };
        readonly retention: {
            readonly title: "Keeping personal data";
            readonly intro: "What nobody needs any more is deleted by itself, a few times a day. A number of 0 keeps it for ever.";
            readonly invitees: "Keep people who never accepted for";
            readonly invitees_help: "Days from the end of their last invitation. Then they are erased from here, with all that was entered about them. People whose personal information waits for validation or is validated stay.";
            readonly cells: "Keep what imported files say for";
            readonly cells_help: "Days from the end of an import. Then the names, addresses and metadata of its rows are deleted. Its numbers stay, and so do the people who were invited.";
            readonly drafts: "Keep drafts of personal information for";
            readonly drafts_help: "Days from their last change. Then the draft is deleted, whoever began it, and the person stays. What was submitted or validated is never deleted this way.";
            readonly days: "day |||| days";
            readonly for_ever: "for ever";
            readonly shorter_title: "Keep personal data for less time?";
            readonly shorter_confirm: "Keep for less time";
            readonly shorter_text: "This begins by itself within a few hours, with what is that old already, and goes on from then. There is no way back.";
            readonly erases_invitees: "People who never accepted are erased, with all that was entered about them, when their last invitation ended more than %{count} day ago. |||| People who never accepted are erased, with all that was entered about them, when their last invitation ended more than %{count} days ago.";
            readonly erases_cells: "Names, addresses and metadata in the rows of imports are deleted when the import ended more than %{count} day ago. |||| Names, addresses and metadata in the rows of imports are deleted when the import ended more than %{count} days ago.";
            readonly erases_drafts: "Drafts of personal information are deleted when nobody has changed them for more than %{count} day. |||| Drafts of personal information are deleted when nobody has changed them for more than %{count} days.";
        };
    };
    readonly users: {
        readonly title: "Users";
        readonly search: "Name, e-mail or username";
        readonly column: {
            readonly name: "Name";
            readonly email: "E-mail";
            readonly username: "Username";
            readonly role: "Role";
            readonly status: "Status";
            readonly identity: "Identity";
            readonly groups: "Groups";
            readonly delivery: "Mail";
            readonly created: "Added";
        };
        readonly filter: {
            readonly status: "Status";
            readonly role: "Role";
            readonly identity: "Identity";
            readonly group: "Group";
            readonly import: "Import";
        };
        readonly invite: "Invite";
        readonly empty_title: "Nobody is here yet";
        readonly empty_text: "Invite one person, or many at once from a spreadsheet.";
        readonly bulk: {
            readonly resend: "Resend invitations";
            readonly resend_title: "Mail %{count} invitation again? |||| Mail %{count} invitations again?";
            readonly resend_none: "None of them has a pending invitation.";
            readonly resent: "%{count} invitation will be mailed. |||| %{count} invitations will be mailed.";
            readonly resend_skipped: "%{count} was left out: accepted, revoked, or mailed a moment ago. |||| %{count} were left out: accepted, revoked, or mailed a moment ago.";
            readonly ask: "Ask for personal information";
            readonly ask_title: "Ask %{count} person for their personal information? |||| Ask %{count} people for their personal information?";
            readonly archive: "Archive";
            readonly archive_title: "Archive %{count} person? |||| Archive %{count} people?";
            readonly archive_text: "They are signed out at once and their pending invitations are revoked. You can bring them back later.";
            readonly archived: "%{count} person archived. |||| %{count} people archived.";
            readonly archive_failed: "%{count} could not be archived: %{reason} |||| %{count} could not be archived: %{reason}";
            readonly add_to_group: "Add to group";
            readonly add_title: "Add %{count} person to a group |||| Add %{count} people to a group";
            readonly added: "Added to %{group}.";
            readonly no_groups: "There is no group yet. Create one under “Groups and permissions”.";
            readonly group: "Group";
            readonly add: "Add";
        };
        readonly person: {
            readonly back: "All users";
            readonly account: "Account";
            readonly groups: "Groups";
            readonly no_groups: "In no group.";
            readonly metadata: "Metadata";
            readonly no_metadata: "No metadata.";
            readonly invitation: "Invitation";
            readonly no_invitation: "There is no invitation.";
            readonly expires: "Valid until";
            readonly last_sent: "Last mailed";
            readonly delivery: "Delivery";
            readonly timeline: "What happened";
            readonly timeline_empty: "Nothing has happened yet.";
            readonly timeline_times: "%{what}, %{count} times";
            readonly timeline_by: "by %{name}";
            readonly timeline_by_person: "by the person";
            readonly edit_title: "Edit %{name}";
            readonly saved: "Saved.";
            readonly resend: "Resend invitation";
            readonly resent: "The invitation will be mailed to %{email}.";
            readonly revoke: "Revoke invitation";
            readonly revoke_title: "Revoke the invitation of %{name}?";
            readonly revoke_text: "Links that were already mailed stop working. You can invite the person again.";
            readonly revoked: "The invitation is revoked.";
            readonly reinvite: "Invite again";
            readonly copy_link: "Copy invitation link";
            readonly copied: "The link is copied. It works until %{until}.";
            readonly link_title: "Invitation link";
            readonly link_text: "Give this link to nobody but the person it is for. It works until %{until}.";
            readonly archive: "Archive";
            readonly archive_title: "Archive %{name}?";
            readonly archive_text: "They are signed out at once and a pending invitation is revoked. You can bring them back later.";
            readonly archived: "%{name} is archived.";
            readonly unarchive: "Unarchive";
            readonly unarchived: "%{name} is back.";
            readonly metadata_help: "A JSON object, for example {\"badge\": \"A-17\"}.";
            readonly metadata_invalid: "This is not a JSON object.";
        };
        readonly identity: {
            readonly title: "Personal information";
            readonly status: "Status";
            readonly requested: "Asked for";
            readonly submitted: "Given";
            readonly validated: "Validated";
            readonly register: "Register personal information";
            readonly go_on: "Go on registering";
            readonly correct: "Correct it yourself";
            readonly change: "Change";
            readonly validate: "Validate";
            readonly none: "None is known yet. Enter it yourself, or ask the person for it.";
            readonly none_archived: "None is known.";
            readonly returned: "Some fields were returned and wait for the person. The reasons are shown with the information.";
            readonly show: "Show personal information";
            readonly hide: "Hide personal information";
            readonly recorded: "Showing it is recorded.";
            readonly returned_because: "Returned: %{reason}";
            readonly not_given: "Not given";
            readonly history: "Show history";
            readonly hide_history: "Hide history";
            readonly history_name: "History of the personal information";
            readonly version: {
                readonly save_draft: "Saved";
                readonly submit: "Submitted";
                readonly validate: "Entered and validated";
                readonly accept: "Validated";
                readonly return: "Returned";
            };
        };
        readonly erase: {
            readonly section: "Data about this person";
            readonly export: "Export personal data";
            readonly export_help: "All that is held about them here, as a file. The export is recorded.";
            readonly action: "Erase this person";
            readonly help: "Deletes all that is held about them here. There is no way back.";
            readonly title: "Erase %{name}?";
            readonly goes: "This is deleted, at once and for good:";
            readonly goes_account: "their membership here, role and groups, and their account if they are in no other organization";
            readonly goes_identity: "their personal information with all its versions";
            readonly goes_mail: "their invitations, the mails to them and their sessions here";
            readonly goes_rows: "what imported files say about them";
            readonly stays: "This stays:";
            readonly stays_audit: "the audit trail, without names or addresses: what was done and when";
            readonly stays_numbers: "the numbers of the imports that they came with";
            readonly stays_backups: "backups of the database, until they are replaced";
            readonly type: "Type %{email} to confirm";
            readonly confirm: "Erase for good";
            readonly done: "%{name} is erased.";
            readonly yourself: "Nobody can erase themselves. Ask somebody else who can manage settings.";
        };
        readonly event: {
            readonly invitation: {
                readonly created: "Invited";
                readonly resent: "Invitation resent";
                readonly revoked: "Invitation revoked";
                readonly accepted: "Invitation accepted";
                readonly link_copied: "Invitation link copied";
                readonly resent_in_bulk: "Invitations resent";
            };
            readonly email: {
                readonly queued: "Mail waiting to be sent";
                readonly sent: "Mail sent";
                readonly failed: "Mail not delivered";
                readonly retried: "Mail tried again";
            };
            readonly user: {
                readonly created: "Account created";
                readonly updated: "Account changed";
                readonly archived: "Archived";
                readonly unarchived: "Brought back";
                readonly signed_in: "Signed in";
                readonly sign_in_failed: "Sign-in failed";
                readonly password_changed: "Password changed";
                readonly password_reset: "Password set anew";
                readonly list_exported: "List of people exported";
                readonly erased: "Person erased";
            };
            readonly request: {
                readonly refused: "Was refused";
            };
            readonly group: {
                readonly created: "Group created";
                readonly updated: "Group changed";
                readonly deleted: "Group deleted";
                readonly member_added: "Person added to a group";
                readonly member_removed: "Person removed from a group";
            };
            readonly import: {
                readonly created: "Bulk invite uploaded";
                readonly changed: "Bulk invite changed before its start";
                readonly started: "Bulk invite started";
                readonly completed: "Bulk invite done";
                readonly failed: "Bulk invite failed";
                readonly cancelled: "Bulk invite cancelled";
                readonly undone: "Bulk invite undone";
                readonly identities_read: "Personal information in a bulk invite read";
            };
            readonly organization: {
                readonly created: "Organization created";
                readonly updated: "Settings changed";
            };
            readonly identity: {
                readonly read: "Personal information read";
                readonly saved: "Personal information saved";
                readonly submitted: "Personal information given for validation";
                readonly validated: "Identity validated";
                readonly returned: "Identity returned";
                readonly requested: "Asked for personal information";
                readonly requested_in_bulk: "Many asked for personal information";
                readonly draft_deleted: "Old draft of personal information deleted";
            };
            readonly identity_settings: {
                readonly updated: "Identity fields changed";
            };
            readonly personal_data: {
                readonly exported: "Personal data exported";
            };
        };
        readonly mail_kind: {
            readonly invitation: "Invitation";
            readonly resend: "Invitation, sent again";
            readonly reminder: "Reminder";
            readonly password_reset: "New password";
            readonly password_changed: "Password changed";
            readonly request_new: "New invitation link";
            readonly identity_request: "Request for personal information";
            readonly identity_returned: "Personal information returned";
        };
    };
    readonly validation: {
        readonly title: "Validation";
        readonly waiting: "%{count} waiting";
        readonly column: {
            readonly who: "Who";
            readonly email: "E-mail";
            readonly kind: "What";
            readonly since: "Waiting since";
        };
        readonly kind: {
            readonly new: "New";
            readonly edited: "Edited after validation";
            readonly corrected: "Corrected after return";
        };
        readonly empty_title: "Nothing waits for validation";
        readonly empty_text: "When people give their personal information, it waits here until you accept it or return it with reasons. You can ask somebody for theirs on their page, or enter it for them.";
        readonly empty_users: "See who has none yet";
        readonly back: "All that wait";
        readonly person: "See the person";
        readonly given: "Given %{time} · %{source}";
        readonly given_by: "Given %{time} · %{source}, %{name}";
        readonly out_of_reach: {
            readonly own: "This is your own identity. Somebody else has to validate it.";
            readonly holds_more: "This person may do more than you. Their identity is for somebody who may do as much.";
        };
        readonly intro: "Accept or return each field. What is returned goes back to the person with your reason; the rest they need not give again.";
        readonly since_validated: {
            readonly changed: "%{count} field changed since this was validated on %{day}. The others are accepted already. |||| %{count} fields changed since this was validated on %{day}. The others are accepted already.";
            readonly same: "Nothing changed since this was validated on %{day}.";
        };
        readonly since_returned: {
            readonly changed: "%{count} field changed since this was returned on %{day}. |||| %{count} fields changed since this was returned on %{day}.";
            readonly same: "Nothing changed since this was returned on %{day}.";
            readonly fields: "%{count} field was returned on %{day}. It is to be decided, and what else changed since; the rest is accepted already. |||| %{count} fields were returned on %{day}. They are to be decided, and what else changed since; the rest is accepted already.";
            readonly unchanged: "%{count} returned field came back unchanged. |||| %{count} returned fields came back unchanged.";
        };
        readonly changed: "Changed";
        readonly unchanged: "Not changed";
        readonly returned_for: "Returned then, with the words: %{reason}";
        readonly was: "Before: %{value}";
        readonly was_blank: "Before: nothing";
        readonly blank: "Not given";
        readonly missing: "This is required, and missing.";
        readonly left_blank: "%{count} field was left blank |||| %{count} fields were left blank";
        readonly left_blank_show: "Show";
        readonly left_blank_hide: "Hide";
        readonly accept: "Accept";
        readonly return: "Return";
        readonly answer: "%{field}: accept or return";
        readonly accept_step: "Accept all of “%{step}”";
        readonly accept_step_short: "Accept all";
        readonly reason: "What should be corrected?";
        readonly reason_of: "What should be corrected? %{field}";
        readonly reason_help: "The person reads this.";
        readonly reason_missing: "Say what should be corrected.";
        readonly all_accepted: "All is accepted.";
        readonly left: "%{count} field left to decide |||| %{count} fields left to decide";
        readonly to_return: "%{count} field goes back |||| %{count} fields go back";
        readonly accept_rest: "Accept the rest";
        readonly validate: "Validate";
        readonly return_fields: "Return %{count} field |||| Return %{count} fields";
        readonly validated: "The identity of %{name} is validated.";
        readonly returned: "Returned. A mail leads %{name} to what you wrote, without repeating it.";
        readonly incomplete: "Something required is missing. Return the marked fields, or fill them in yourself.";
        readonly fill_in: "Edit it yourself";
        readonly leave: "The reasons that you wrote have not been sent.";
        readonly meanwhile: {
            readonly not_submitted: "This does not wait for validation any more: it was taken back or returned.";
            readonly already_validated: "Somebody validated this in the meantime.";
            readonly archived_member: "This person was archived in the meantime.";
            readonly changed: "This was changed in the meantime, %{time}.";
            readonly changed_by: "%{name} changed this in the meantime, %{time}.";
            readonly look_again: "Show what changed";
            readonly next: "Go on with the next one";
        };
        readonly not_waiting: {
            readonly none: "There is no personal information yet";
            readonly draft: "This is still a draft";
            readonly returned: "This was returned";
            readonly validated: "This is validated";
            readonly text_none: "Ask the person for it, or enter it yourself.";
            readonly text_draft: "It waits for validation as soon as it is submitted.";
            readonly text_returned: "It waits again as soon as the person has corrected it.";
            readonly text_validated: "Validated %{time}. When it is edited, it waits for validation again.";
        };
    };
    readonly action: {
        readonly cancel: "Cancel";
        readonly close: "Close";
        readonly edit: "Edit";
        readonly remove: "Remove";
        readonly save: "Save";
        readonly try_again: "Try again";
    };
    readonly resource: {
        readonly users: "User |||| Users";
        readonly imports: "Import |||| Imports";
        readonly groups: "Group |||| Groups";
        readonly emails: "Mail |||| Mails";
        readonly 'audit-events': "Event |||| Events";
    };
    readonly status: {
        readonly requested: "Requested";
        readonly invited: "Invited";
        readonly active: "Active";
        readonly archived: "Archived";
    };
    readonly role: {
        readonly admin: "Admin";
        readonly hr: "HR";
        readonly member: "Member";
    };
    readonly delivery: {
        readonly queued: "Waiting to be sent";
        readonly sending: "Being sent";
        readonly sent: "Sent";
        readonly failed: "Not delivered";
    };
    readonly invitation: {
        readonly pending: "Pending";
        readonly accepted: "Accepted";
        readonly revoked: "Revoked";
        readonly expired: "Expired";
    };
    readonly menu: {
        readonly registration: "User registration";
        readonly users: "Users";
        readonly imports: "Imports";
        readonly validation: "Validation";
        readonly groups: "Groups and permissions";
        readonly emails: "Mail";
        readonly audit: "Audit trail";
        readonly settings: "Settings";
        readonly organizations: "Your organizations";
    };
    readonly list: {
        readonly search: "Search";
        readonly columns: "Columns";
        readonly export: "Export as CSV";
        readonly filtered_empty: "Nothing matches these filters.";
        readonly clear_filters: "Clear the filters";
        readonly failed: "This list could not be loaded.";
        readonly any: "Any";
    };
    readonly permission: {
        readonly missing: "You need the permission “%{title}” (%{permission}). Somebody who can manage groups can grant it.";
        readonly missing_title: "This is not open to you";
        readonly title: {
            readonly can_view_users: "See people";
            readonly can_create_user: "Invite a person";
            readonly can_bulk_invite: "Invite many at once";
            readonly can_edit_user: "Edit people";
            readonly can_archive_user: "Archive people";
            readonly can_resend_invitation: "Resend invitations";
            readonly can_revoke_invitation: "Revoke invitations";
            readonly can_copy_invitation_link: "Copy invitation links";
            readonly can_manage_groups: "Manage groups";
            readonly can_view_identity: "See identities";
            readonly can_register_identity: "Register identities";
            readonly can_validate_identity: "Validate identities";
            readonly can_complete_registration: "Complete registrations";
            readonly can_view_audit_log: "See the audit trail";
            readonly can_manage_settings: "Manage settings";
            readonly can_create_organization: "Create organizations";
        };
    };
    readonly leave: {
        readonly title: "Leave this page?";
        readonly confirm: "Leave";
        readonly stay: "Stay";
    };
    readonly signed_out: {
        readonly text: "You are signed out. What you typed is still here. Sign in in another tab, then come back and go on.";
        readonly sign_in: "Sign in (new tab)";
    };
    readonly mailing: {
        readonly text: "%{count} mail goes out. It cannot be called back. |||| %{count} mails go out, one to each person. They cannot be called back.";
        readonly confirm: "Send %{count} mail |||| Send %{count} mails";
    };
    readonly away: {
        readonly text: "The server does not answer. This page stays as it is, and goes on by itself when the server is back.";
        readonly ask_now: "Try now";
    };
    readonly time: {
        readonly never: "Never";
    };
    readonly error: {
        readonly generic: "Something went wrong. Please try again.";
        readonly code: {
            readonly network: {
                readonly unreachable: "The server did not answer. Please try again.";
            };
            readonly user: {
                readonly last_admin: "This is the last active admin. Make somebody else an admin first.";
            };
            readonly request: {
                readonly too_many: "That was too often. Please wait a moment and try again.";
            };
        };
    };
};
/** Usher's words in English. */
export declare const en: {
    readonly usher: {
        readonly account: {
            readonly title: "Your account";
            readonly password: "Change password";
            readonly current_password: "Current password";
            readonly new_password: "New password";
            readonly password_help: "At least 12 characters. Any characters, and a sentence is fine.";
            readonly change: "Change password";
            readonly changed: "The password is changed. Your other sessions have ended.";
            readonly sessions: "Where you are signed in";
            readonly this_session: "This one";
            readonly last_seen: "Last used %{time}";
            readonly end: "Sign out";
            readonly ended: "That session has ended.";
            readonly everywhere: "Sign out everywhere";
            readonly everywhere_title: "Sign out everywhere?";
            readonly everywhere_text: "All your sessions end, this one too. You can sign in again at once.";
            readonly unknown_browser: "Unknown browser";
            readonly personal: "Your personal data";
            readonly personal_text: "Your personal information is what your organization keeps of your identity: you can give it, correct it and see whether it is validated. You can also have all that is held about you here as a file.";
            readonly personal_information: "Your personal information";
            readonly download: "Download my data";
        };
        readonly audit: {
            readonly title: "Audit trail";
            readonly empty_title: "Nothing recorded yet";
            readonly empty_text: "Who did what, and when, is recorded here.";
            readonly column: {
                readonly at: "When";
                readonly action: "What";
                readonly actor: "Who";
                readonly subject: "About";
                readonly detail: "Details";
            };
            readonly filter: {
                readonly from: "From";
                readonly to: "To";
                readonly person_help: "Type a name, an e-mail address or a username.";
            };
            readonly nobody: "Nobody signed in";
            readonly erased: "Somebody erased since";
            readonly group_gone: "a group deleted since";
            readonly changed: "changed";
            readonly chosen: "Chosen people";
            readonly yes: "yes";
            readonly no: "no";
            readonly of: {
                readonly fields: "Fields";
                readonly account: "Account";
                readonly role: "Role";
                readonly groups: "Groups";
                readonly groupId: "Group";
                readonly metadata: "Metadata";
                readonly from: "from";
                readonly to: "to";
                readonly added: "added";
                readonly removed: "removed";
                readonly permissions: "Permissions";
                readonly granted: "Granted";
                readonly withdrawn: "Withdrawn";
                readonly version: "Version";
                readonly status: "Status";
                readonly source: "Source";
                readonly kind: "Mail";
                readonly link: "Link";
                readonly reason: "Why";
                readonly requestedByInvitee: "Asked for by the person";
                readonly filteredBy: "Filtered by";
                readonly undone: "Invitations undone";
                readonly queued: "Mailed";
                readonly skipped: "Left out";
            };
            readonly source: {
                readonly hr: "Staff";
                readonly person: "The person";
                readonly import: "An import";
                readonly csv: "CSV file";
                readonly manual: "Manual definition";
            };
            readonly link: {
                readonly mailed: "mailed";
                readonly copied: "copied by staff";
            };
            readonly reason: {
                readonly retention: "kept as long as the settings say";
            };
        };
        readonly emails: {
            readonly title: "Mail";
            readonly search: "Search recipients";
            readonly empty_title: "No mail yet";
            readonly empty_text: "Every mail that leaves is listed here, with what the mail server said.";
            readonly column: {
                readonly recipient: "To";
                readonly kind: "Mail";
                readonly status: "Status";
                readonly attempts: "Attempts";
                readonly created: "Queued";
                readonly sent: "Sent";
            };
            readonly filter: {
                readonly status: "Status";
            };
            readonly retry: "Try again";
            readonly retried: "The mail will be tried again now.";
        };
        readonly groups: {
            readonly title: "Groups and permissions";
            readonly create: "New group";
            readonly create_title: "New group";
            readonly back: "All groups";
            readonly column: {
                readonly name: "Name";
                readonly permissions: "Permissions";
                readonly members: "People";
            };
            readonly built_in: "Role";
            readonly built_in_help: "This group stands for a role. Its name stays; its permissions can be changed.";
            readonly name: "Name";
            readonly description: "Description";
            readonly permissions: "Permissions";
            readonly permissions_help: "Everybody in this group may do what is ticked here.";
            readonly not_yours: "You cannot grant this, because you do not hold it.";
            readonly all: "%{count} permission |||| %{count} permissions";
            readonly none: "No permissions";
            readonly saved: "Saved.";
            readonly created: "The group is created.";
            readonly delete: "Delete group";
            readonly delete_title: "Delete the group “%{name}”?";
            readonly delete_text: "Its members stay; they lose what only this group permitted.";
            readonly deleted: "The group is deleted.";
            readonly members: "Members";
            readonly members_empty: "Nobody is in this group yet.";
            readonly members_role: "A role is chosen on a person’s page.";
            readonly add_member: "Add a person";
            readonly add_member_help: "Search by name or e-mail";
            readonly added: "%{name} is added.";
            readonly remove: "Remove %{name}";
            readonly removed: "%{name} is removed.";
            readonly empty_title: "No groups yet";
            readonly empty_text: "Groups bundle permissions for the people in them.";
        };
        readonly home: {
            readonly welcome: "Welcome, %{name}";
            readonly next: "What to do next";
            readonly people: "People";
            readonly counts: {
                readonly active: "Active";
                readonly invited: "Invited, not here yet";
                readonly archived: "Archived";
            };
            readonly first: "Invite your first people";
            readonly first_text: "You are the only one here so far. Invite one person, or a whole spreadsheet.";
            readonly nothing: "Nothing is waiting for you.";
            readonly invite_one: "Invite one person";
            readonly invite_many: "Invite many at once";
            readonly mail: {
                readonly title: "Mail is not going out";
                readonly refused: "The mail server refuses it: “%{words}”";
                readonly unreachable: "The mail server cannot be reached: “%{words}”";
                readonly no_server: "No mail server is set. Whoever runs this server can set one.";
                readonly since: "Since %{time}.";
                readonly again: "What waits is kept, and tried again by itself.";
                readonly kept: "What waits is kept, and goes out once there is one.";
                readonly see: "See what waits";
            };
            readonly failed_mails: "%{count} mail was not delivered |||| %{count} mails were not delivered";
            readonly failed_mails_action: "See why";
            readonly waiting: "%{count} identity waits for validation |||| %{count} identities wait for validation";
            readonly waiting_action: "Validate";
            readonly import_ready: "%{name}: %{count} row is waiting to be checked |||| %{name}: %{count} rows are waiting to be checked";
            readonly import_ready_action: "Check";
            readonly import_running: "%{name} is running";
            readonly import_running_action: "Watch";
            readonly no_permissions: "You are signed in to %{organization}. There is nothing to manage for you here.";
        };
        readonly identities: {
            readonly status: {
                readonly none: "No identity";
                readonly draft: "Draft";
                readonly submitted: "To be validated";
                readonly returned: "Returned";
                readonly validated: "Validated";
            };
            readonly source: {
                readonly hr: "Staff";
                readonly person: "The person";
                readonly import: "An import";
            };
            readonly form: {
                readonly steps: "Steps";
                readonly step_of: "Step %{step} of %{steps}";
                readonly step_wrong: "To be corrected";
                readonly back: "Back";
                readonly to_person: "Back to the person";
                readonly next: "Next";
                readonly validate: "Validate";
                readonly submit: "Submit for validation";
                readonly change: "Change";
                readonly change_part: "Change %{part}";
                readonly blank: "–";
                readonly missing: "This is needed.";
                readonly name_missing: "A name is needed. Fill in the family name, the given name or both.";
                readonly required_hint: "Fields with * are needed to finish.";
                readonly names_hint: "Of the two names, one may stay blank.";
                readonly left_title: "Left to do";
                readonly saving: "Saving…";
                readonly saved: "Saved a moment ago";
                readonly saved_at: "Saved at %{time}";
                readonly saved_but: "Saved, except %{count} field to correct |||| Saved, except %{count} fields to correct";
                readonly not_saved: "Not saved: %{reason}";
                readonly returned: "Came back: %{reason}";
                readonly date_incomplete: "This date is incomplete, or there is no such day.";
                readonly phone_hint: "Begin with the country, like +39 06 1234567.";
                readonly no_country: "No country is called so.";
                readonly somebody: "Somebody";
                readonly is_archived: "This person is archived here. Unarchive them to change their identity.";
                readonly own: "This is your own identity. You can submit it; somebody else validates it.";
                readonly holds_more: "This person may do more than you. Their identity is for somebody who may do as much.";
                readonly is_validated: "This identity was validated on %{day}. What you change waits for validation again.";
                readonly is_submitted: "This identity waits for validation. You can still correct it.";
                readonly is_returned: "This identity came back. What to correct stands at its fields.";
                readonly news: "%{name} changed this identity while you had it open. You see it as it is now.";
                readonly news_own: "You changed this identity in another tab or window. You see it as it is now.";
                readonly leave_text: "Something here could not be saved, and is lost when you leave.";
            };
            readonly implausible: {
                readonly future: "This date is in the future.";
                readonly too_early: "This date is before 1875. Check the year.";
                readonly email: "This is not an e-mail address. Write it like name@example.com.";
                readonly phone_country: "Begin with the country, like +39 06 1234567.";
                readonly phone: "This is not a telephone number of that country. Check its digits.";
                readonly expired_before: "A document expires after it was issued.";
                readonly born_after: "A document is issued after the person was born.";
            };
            readonly document: {
                readonly passport: "Passport";
                readonly id_card: "Identity card";
                readonly residence_permit: "Residence permit";
                readonly driving_licence: "Driving licence";
            };
            readonly clash: {
                readonly changed: "%{name} changed this identity meanwhile (%{time})";
                readonly changed_own: "You changed this identity in another tab or window (%{time})";
                readonly validated: "%{name} validated this identity meanwhile (%{time})";
                readonly validated_own: "You validated this identity in another tab or window (%{time})";
                readonly submitted: "%{name} submitted this identity for validation meanwhile (%{time})";
                readonly submitted_own: "You submitted this identity for validation in another tab or window (%{time})";
                readonly text: "You both changed these fields. Choose for each what stays; all else is kept.";
                readonly text_own: "You changed these fields in both. Choose for each what stays; all else is kept.";
                readonly undoes_validated: "What you typed here is not saved. If you save it, the identity waits for validation again.";
                readonly undoes_submitted: "What you typed here is not saved. If you save it, it changes what was submitted.";
                readonly keep_mine: "Keep mine";
                readonly keep_mine_all: "Keep mine and save";
                readonly take_theirs: "Take what %{name} gave";
                readonly take_theirs_own: "Take what the other tab saved";
                readonly take_theirs_all: "Take theirs";
                readonly mine: "Here";
                readonly theirs: "Saved";
                readonly go_on: "Go on";
                readonly not_saved: "Not saved yet: choose above what stays.";
            };
            readonly pick: {
                readonly title: "Register personal information";
                readonly text: "Find somebody who has an account and fill in their identity, or ask them to.";
                readonly back: "Choose somebody else";
                readonly keys: "Enter opens the first; the arrow keys go down the list.";
                readonly identity_state: "Identity";
                readonly account_state: "Account";
                readonly people: "People";
                readonly found: "%{count} person |||| %{count} people";
                readonly more: "Show more";
                readonly nobody: "Nobody matches";
                readonly nobody_text: "Try another spelling or the other filters, or register somebody new.";
                readonly all_done: "Nobody is left";
                readonly all_done_text: "Every identity is validated.";
                readonly unvalidated: "Not validated yet";
            };
            readonly request: {
                readonly action: "Request from user";
                readonly of: "Request from user: %{name}";
                readonly asked: "asked";
                readonly done: "A mail to %{email} asks for it.";
                readonly many: "Ask them for their personal information";
                readonly queued: "%{count} person will be asked by mail. |||| %{count} people will be asked by mail.";
                readonly none: "Nobody was asked.";
                readonly skipped: "%{count} was left out: given already, archived, without an invitation, or mailed a moment ago. |||| %{count} were left out: given already, archived, without an invitation, or mailed a moment ago.";
            };
            readonly done: {
                readonly validated: "The identity of %{name} is validated";
                readonly validated_text: "You can still change it; what you change waits for validation again.";
                readonly submitted: "The identity of %{name} is submitted";
                readonly submitted_text: "It waits for somebody who may validate identities.";
                readonly another: "Register another";
            };
            readonly complete: {
                readonly title: "Complete registration";
                readonly text: "Account and personal information at once. Both are made at the end, or neither.";
                readonly submit: "Create account and identity";
                readonly leave_text: "Nothing of this is kept yet. It is lost when you leave.";
                readonly done: "%{name} is registered";
                readonly validated: "Their identity is validated.";
                readonly submitted: "Their identity waits for validation.";
                readonly invited: "The invitation will be mailed to %{email}. Its link works until %{until}.";
            };
            readonly field: {
                readonly family_name: "Family name";
                readonly given_name: "Given name";
                readonly birth_family_name: "Family name at birth";
                readonly birth_given_name: "Given name at birth";
                readonly sex: "Sex";
                readonly birthdate: "Date of birth";
                readonly place_of_birth: {
                    readonly country: "Country of birth";
                    readonly region: "Region of birth";
                    readonly locality: "Place of birth";
                };
                readonly nationalities: "Nationalities";
                readonly personal_administrative_number: "Personal number";
                readonly address: {
                    readonly street_address: "Street";
                    readonly house_number: "House number";
                    readonly postal_code: "Postal code";
                    readonly locality: "Town or city";
                    readonly region: "Region";
                    readonly country: "Country of residence";
                };
                readonly email: "Contact e-mail";
                readonly phone_number: "Telephone";
                readonly document_type: "Kind of document";
                readonly document_number: "Document number";
                readonly issuing_country: "Issuing country";
                readonly issuing_authority: "Issuing authority";
                readonly date_of_issuance: "Date of issue";
                readonly date_of_expiry: "Date of expiry";
            };
            readonly step: {
                readonly person: "Person";
                readonly birth: "Birth and nationality";
                readonly residence: "Residence and contact";
                readonly document: "Document";
                readonly review: "Review";
                readonly account: "Account";
            };
            readonly sex: {
                readonly not_known: "Not known";
                readonly male: "Male";
                readonly female: "Female";
                readonly not_applicable: "Not applicable";
            };
            readonly nationality: {
                readonly QU: "Unspecified";
                readonly QS: "Stateless";
            };
        };
        readonly imports: {
            readonly title: "Imports";
            readonly empty_title: "No imports yet";
            readonly empty_text: "Bulk invites are listed here, with what became of each row.";
            readonly start: "Bulk invite";
            readonly manual_name: "Manual definition";
            readonly back: "All imports";
            readonly column: {
                readonly name: "File";
                readonly status: "Status";
                readonly total: "Rows";
                readonly invited: "Invited";
                readonly left: "Left";
                readonly created: "Started";
            };
            readonly status: {
                readonly reading: "Reading";
                readonly ready: "To be checked";
                readonly queued: "Starting";
                readonly processing: "Running";
                readonly completed: "Done";
                readonly cancelled: "Cancelled";
                readonly failed: "Failed";
                readonly undone: "Undone";
            };
            readonly verdict: {
                readonly all: "All rows";
                readonly ready: "Ready";
                readonly existing_account: "Has an account";
                readonly already_member: "Already here";
                readonly archived_member: "Archived";
                readonly duplicate: "Duplicate";
                readonly error: "Fault";
            };
            readonly verdict_help: {
                readonly existing_account: "Has an account elsewhere and will be invited to join.";
                readonly already_member: "Is already here and will be left out.";
                readonly archived_member: "Is archived here and will be left out. Unarchive the person instead.";
                readonly duplicate: "The same e-mail stands in an earlier row, which counts.";
            };
            readonly outcome: {
                readonly invited: "Invited";
                readonly skipped: "Left out";
                readonly failed: "Failed";
                readonly changed_since_preview: "Changed since the check";
            };
            readonly check: {
                readonly heading: "Check";
                readonly counts: "Rows by verdict";
                readonly process: "Process bulk invites (%{count})";
                readonly process_title: "Invite %{count} person? |||| Invite %{count} people?";
                readonly nothing: "No row is ready. Mend a row, or upload the corrected file.";
                readonly rows: "Rows";
                readonly quiet: "Faulty rows stay here; you can download them afterwards.";
                readonly recognized: "Read as %{encoding}, separated by %{delimiter}; %{columns} columns recognized";
                readonly recognized_manual: "Typed or pasted by hand";
                readonly recognized_text: "Pasted, separated by %{delimiter}; %{columns} columns recognized";
                readonly ignored: ", %{count} ignored |||| , %{count} ignored";
                readonly details: "Columns";
                readonly columns_recognized: "Recognized";
                readonly columns_ignored: "Ignored";
                readonly default_role: "Default role: %{role}";
                readonly validates: "Complete identities count as validated";
                readonly identities: {
                    readonly title: "Personal information";
                    readonly validated: "%{count} will be validated";
                    readonly draft: "%{count} will be a draft |||| %{count} will be drafts";
                    readonly none: "%{count} without";
                    readonly validates: "What is complete counts as validated, and nobody looks at it again. The rest are drafts.";
                    readonly drafts: "All are drafts, complete or not: somebody opens and validates them one by one, or asks the people for it.";
                };
                readonly identity: {
                    readonly validated: "Personal information: validated";
                    readonly draft: "Personal information: complete draft";
                    readonly lacks: "Personal information: draft without %{fields}";
                    readonly none: "No personal information";
                };
                readonly delimiter: {
                    readonly comma: "commas";
                    readonly semicolon: "semicolons";
                    readonly tab: "tabs";
                    readonly pipe: "vertical bars";
                };
                readonly row: "Row";
                readonly verdict: "Verdict";
                readonly outcome: "Outcome";
                readonly edit_hint: "Press Enter on a cell to change it. A row is judged again as soon as you leave it.";
                readonly edit_cell: "Change %{field} of row %{row}: %{value}";
                readonly blank: "blank";
                readonly remove: "Remove row %{row}";
                readonly removed: "Row %{row} is removed.";
                readonly empty_filter: "No row has this verdict.";
                readonly none_left: "All rows were removed.";
                readonly field: {
                    readonly email: "E-mail";
                    readonly username: "Username";
                    readonly firstName: "First name";
                    readonly lastName: "Last name";
                    readonly role: "Role";
                    readonly groups: "Groups";
                    readonly metadata: "Metadata";
                    readonly row: "Row";
                };
            };
            readonly running: {
                readonly heading: "Running";
                readonly queued: "Waiting for a worker. It starts in a moment.";
                readonly progress: "%{done} of %{total} rows";
                readonly rate: "%{rate} rows per second";
                readonly left: "about %{time} left";
                readonly mails: "%{sent} mails sent, %{queued} waiting";
                readonly close: "You can close this page; it goes on.";
                readonly cancel: "Cancel";
                readonly cancel_title: "Stop this import?";
                readonly cancel_text: "People who are invited already stay invited. The rows that are not begun are left out; you can download them.";
                readonly cancel_confirm: "Stop the import";
                readonly cancel_keep: "Let it run";
            };
            readonly reading: {
                readonly heading: "Reading";
                readonly text: "%{count} rows read so far.";
            };
            readonly done: {
                readonly heading: "Done";
                readonly rows: "Rows, by what the check had said";
                readonly completed: "%{count} person invited |||| %{count} people invited";
                readonly left: ", %{count} row left |||| , %{count} rows left";
                readonly left_out: "%{count} row needed nothing |||| %{count} rows needed nothing";
                readonly left_out_as: {
                    readonly duplicate: "%{count} duplicate |||| %{count} duplicates";
                    readonly alreadyMember: "%{count} already here";
                    readonly archivedMember: "%{count} archived here";
                };
                readonly cancelled: "Stopped. What was done stays.";
                readonly undone: "This import was undone.";
                readonly download: "Download failed rows";
                readonly see: "See them in Users";
                readonly undo: "Undo this import";
                readonly undo_title: "Undo this import?";
                readonly undo_text: "The invitations of people who have not come yet are revoked. People who have accepted stay, and so do those whose personal information was changed since.";
                readonly undo_confirm: "Undo the import";
                readonly undo_keep: "Keep it";
                readonly undo_result: "%{count} invitation undone. |||| %{count} invitations undone.";
                readonly kept: "%{count} person was kept: |||| %{count} people were kept:";
                readonly kept_reason: {
                    readonly accepted: "has accepted";
                    readonly archived: "is archived";
                    readonly invited_again: "was invited again since";
                    readonly identity_edited: "has personal information that was changed since";
                    readonly permission_missing: "is for somebody who may revoke invitations";
                    readonly holds_more: "may do more than you";
                };
                readonly identities_validated: "Personal information: %{count} validated";
                readonly identities_drafts: ", %{count} draft |||| , %{count} drafts";
                readonly drafts_link: "See the drafts";
                readonly ask_title: "Ask %{count} person to give what is missing? |||| Ask %{count} people to give what is missing?";
                readonly mails: "Mail: %{sent} sent, %{queued} waiting, %{failed} not delivered";
                readonly mails_link: "See the mail log";
                readonly again: "Start another bulk invite";
            };
            readonly failed: {
                readonly heading: "Failed";
                readonly text: "The import failed. Nobody was invited by it.";
                readonly on_its_way: "The import could not go on. What it did until then is below.";
            };
            readonly lapsed: {
                readonly status: "Never processed";
                readonly title: "This was never processed";
                readonly text: "Nobody was invited. What the rows held was deleted on %{day}, %{count} day after the upload, as the settings say. |||| Nobody was invited. What the rows held was deleted on %{day}, %{count} days after the upload, as the settings say.";
                readonly again: "Upload the file again";
            };
            readonly purged: {
                readonly text: "What the rows held was deleted on %{day}, as the settings say; the counts stay. The file can be uploaded again.";
            };
        };
        readonly login: {
            readonly show: "Show password";
            readonly hide: "Hide password";
        };
        readonly registration: {
            readonly title: "User registration";
            readonly intro: "Choose how you want to bring people in.";
            readonly suggested: "Suggested";
            readonly create: {
                readonly title: "Create a new internal user";
                readonly text: "One person: an e-mail address and a username. They get a link to set a password.";
                readonly email: "E-mail";
                readonly username: "Username";
                readonly username_help: "Made from the e-mail until you change it.";
                readonly first_name: "First name";
                readonly last_name: "Last name";
                readonly role: "Role";
                readonly groups: "Groups";
                readonly more: "More: groups and metadata";
                readonly submit: "Create and invite";
                readonly creating: "Creating…";
                readonly optional: "Optional";
                readonly checking: "Checking…";
                readonly email_help: "The invitation is mailed to it.";
                readonly email_required: "An e-mail address is needed.";
                readonly email_invalid: "This is not an e-mail address.";
                readonly email_available: "This address is free.";
                readonly email_existing_account: "This person has an account elsewhere and will be invited to join.";
                readonly email_already_member: "This person is already here.";
                readonly email_archived: "This person is archived here. Unarchive them on their page instead.";
                readonly username_existing: "They keep the username of their account.";
                readonly username_required: "A username is needed.";
                readonly username_available: "This username is free.";
                readonly username_taken: "This username is taken.";
                readonly username_adopted: "“%{taken}” is taken, so this one was chosen.";
                readonly username_invalid: "Use letters, digits, dots, hyphens and underscores; begin with a letter or digit.";
                readonly use_suggestion: "Use “%{suggestion}”";
                readonly done_title: "%{email} is invited";
                readonly done_text: "The invitation will be mailed. Its link works until %{until}.";
                readonly done_no_expiry: "The invitation will be mailed.";
                readonly another: "Invite another";
                readonly identity_now: "Register personal information";
                readonly see_person: "See the person";
            };
            readonly bulk: {
                readonly title: "Bulk invite";
                readonly text: "Many people at once: upload a CSV file, or paste rows from a spreadsheet.";
                readonly missing_title: "Bulk invite is not open to you";
                readonly missing_text: "It needs the permission “%{title}” (can_bulk_invite). Somebody in your organization who can manage groups can grant it, under “Groups and permissions”.";
                readonly tab_csv: "Upload CSV";
                readonly tab_manual: "Manual definition";
                readonly drop: "Drop a CSV file here";
                readonly drop_now: "Let go to upload";
                readonly choose: "Choose a file";
                readonly or_paste: "or paste rows from a spreadsheet";
                readonly need_title: "What the file needs";
                readonly need_email: "An “Email” column. Everything else is optional: names, username, role, group, metadata.";
                readonly need_identity: "Columns such as “Birthdate” (1990-12-31 or 31.12.1990), “Nationality” (Italy or IT) and “Phone” (+39 …) make identities too.";
                readonly need_any: "Any separator and encoding that spreadsheets write, the columns in any order.";
                readonly need_safe: "Nothing is created or sent before you have checked the rows.";
                readonly template: "Download CSV template";
                readonly identity_template: "Template with personal information";
                readonly options: "Role and groups for this file";
                readonly default_role: "Default role";
                readonly default_role_help: "For rows when the file has no “User Role” column.";
                readonly create_groups: "Create missing groups";
                readonly create_groups_help: "Otherwise a group that does not exist is a fault on its row.";
                readonly create_groups_missing: "Needs the permission “can_manage_groups”.";
                readonly validate_identities: "Complete personal information counts as validated";
                readonly validate_identities_help: "Without it, all personal information in the file is kept as drafts, which somebody validates one by one. You can change this when you check the rows.";
                readonly uploading: "Uploading %{file}";
                readonly reading: "Reading and checking the rows…";
                readonly stop: "Stop the upload";
                readonly failed_title: "%{file} could not be used";
                readonly empty_file: "This file is empty.";
                readonly choose_other: "Choose another file";
                readonly one_file: "One file at a time, please.";
            };
            readonly manual: {
                readonly intro: "Type or paste: copy cells in your spreadsheet and paste them into the first field.";
                readonly email: "E-mail";
                readonly username: "Username";
                readonly first_name: "First name";
                readonly last_name: "Last name";
                readonly email_of: "E-mail, row %{row}";
                readonly username_of: "Username, row %{row}";
                readonly first_name_of: "First name, row %{row}";
                readonly last_name_of: "Last name, row %{row}";
                readonly derived: "From the e-mail";
                readonly add: "Add row";
                readonly add_many: "Add 10 rows";
                readonly remove: "Remove row %{row}";
                readonly clear: "Clear all";
                readonly duplicate: "The same address is in row %{row}.";
                readonly pasted: "%{count} row pasted. |||| %{count} rows pasted.";
                readonly left_out: "One column has no place here and was left out: %{columns}. |||| %{count} columns have no place here and were left out: %{columns}.";
                readonly column: "column %{number}";
                readonly read_all: "Take all columns";
                readonly submit: "Process bulk invites (%{count})";
                readonly submit_empty: "Process bulk invites";
                readonly submit_help: "The check comes first. Nothing is sent before you have seen it.";
            };
        };
        readonly settings: {
            readonly title: "Settings";
            readonly organization: "Organization";
            readonly name: "Name";
            readonly name_help: "Shown in invitations.";
            readonly contact_email: "Contact e-mail";
            readonly contact_email_help: "Whom invited people can ask.";
            readonly invitation_days: "Invitations are valid for (days)";
            readonly reminders: "Reminders to people who have not accepted";
            readonly allow_self_validation: "Let people validate their own identity";
            readonly allow_self_validation_help: "And that of people who may do more than they do. Off: somebody else who may do as much validates it.";
            readonly saved: "Saved.";
            readonly leave: "What you changed in the settings has not been saved.";
            readonly new_organization: "New organization";
            readonly new_organization_text: "A separate organization with its own people, groups and settings. You become its admin.";
            readonly create_organization: "Create organization";
            readonly created: "“%{name}” is created. You are in it now.";
            readonly identity: {
                readonly title: "Identity fields";
                readonly intro: "What people are asked for. Required fields must be there before an identity can be submitted or validated; drafts may lack them. Hidden fields are not asked for; what was given earlier is not shown any more.";
                readonly required: "Required";
                readonly optional: "Optional";
                readonly hidden: "Hidden";
                readonly why_name: "Cannot be hidden. Either may stay blank, for people with one name.";
            };
            readonly retention: {
                readonly title: "Keeping personal data";
                readonly intro: "What nobody needs any more is deleted by itself, a few times a day. A number of 0 keeps it for ever.";
                readonly invitees: "Keep people who never accepted for";
                readonly invitees_help: "Days from the end of their last invitation. Then they are erased from here, with all that was entered about them. People whose personal information waits for validation or is validated stay.";
                readonly cells: "Keep what imported files say for";
                readonly cells_help: "Days from the end of an import. Then the names, addresses and metadata of its rows are deleted. Its numbers stay, and so do the people who were invited.";
                readonly drafts: "Keep drafts of personal information for";
                readonly drafts_help: "Days from their last change. Then the draft is deleted, whoever began it, and the person stays. What was submitted or validated is never deleted this way.";
                readonly days: "day |||| days";
                readonly for_ever: "for ever";
                readonly shorter_title: "Keep personal data for less time?";
                readonly shorter_confirm: "Keep for less time";
                readonly shorter_text: "This begins by itself within a few hours, with what is that old already, and goes on from then. There is no way back.";
                readonly erases_invitees: "People who never accepted are erased, with all that was entered about them, when their last invitation ended more than %{count} day ago. |||| People who never accepted are erased, with all that was entered about them, when their last invitation ended more than %{count} days ago.";
                readonly erases_cells: "Names, addresses and metadata in the rows of imports are deleted when the import ended more than %{count} day ago. |||| Names, addresses and metadata in the rows of imports are deleted when the import ended more than %{count} days ago.";
                readonly erases_drafts: "Drafts of personal information are deleted when nobody has changed them for more than %{count} day. |||| Drafts of personal information are deleted when nobody has changed them for more than %{count} days.";
            };
        };
        readonly users: {
            readonly title: "Users";
            readonly search: "Name, e-mail or username";
            readonly column: {
                readonly name: "Name";
                readonly email: "E-mail";
                readonly username: "Username";
                readonly role: "Role";
                readonly status: "Status";
                readonly identity: "Identity";
                readonly groups: "Groups";
                readonly delivery: "Mail";
                readonly created: "Added";
            };
            readonly filter: {
                readonly status: "Status";
                readonly role: "Role";
                readonly identity: "Identity";
                readonly group: "Group";
                readonly import: "Import";
            };
            readonly invite: "Invite";
            readonly empty_title: "Nobody is here yet";
            readonly empty_text: "Invite one person, or many at once from a spreadsheet.";
            readonly bulk: {
                readonly resend: "Resend invitations";
                readonly resend_title: "Mail %{count} invitation again? |||| Mail %{count} invitations again?";
                readonly resend_none: "None of them has a pending invitation.";
                readonly resent: "%{count} invitation will be mailed. |||| %{count} invitations will be mailed.";
                readonly resend_skipped: "%{count} was left out: accepted, revoked, or mailed a moment ago. |||| %{count} were left out: accepted, revoked, or mailed a moment ago.";
                readonly ask: "Ask for personal information";
                readonly ask_title: "Ask %{count} person for their personal information? |||| Ask %{count} people for their personal information?";
                readonly archive: "Archive";
                readonly archive_title: "Archive %{count} person? |||| Archive %{count} people?";
                readonly archive_text: "They are signed out at once and their pending invitations are revoked. You can bring them back later.";
                readonly archived: "%{count} person archived. |||| %{count} people archived.";
                readonly archive_failed: "%{count} could not be archived: %{reason} |||| %{count} could not be archived: %{reason}";
                readonly add_to_group: "Add to group";
                readonly add_title: "Add %{count} person to a group |||| Add %{count} people to a group";
                readonly added: "Added to %{group}.";
                readonly no_groups: "There is no group yet. Create one under “Groups and permissions”.";
                readonly group: "Group";
                readonly add: "Add";
            };
            readonly person: {
                readonly back: "All users";
                readonly account: "Account";
                readonly groups: "Groups";
                readonly no_groups: "In no group.";
                readonly metadata: "Metadata";
                readonly no_metadata: "No metadata.";
                readonly invitation: "Invitation";
                readonly no_invitation: "There is no invitation.";
                readonly expires: "Valid until";
                readonly last_sent: "Last mailed";
                readonly delivery: "Delivery";
                readonly timeline: "What happened";
                readonly timeline_empty: "Nothing has happened yet.";
                readonly timeline_times: "%{what}, %{count} times";
                readonly timeline_by: "by %{name}";
                readonly timeline_by_person: "by the person";
                readonly edit_title: "Edit %{name}";
                readonly saved: "Saved.";
                readonly resend: "Resend invitation";
                readonly resent: "The invitation will be mailed to %{email}.";
                readonly revoke: "Revoke invitation";
                readonly revoke_title: "Revoke the invitation of %{name}?";
                readonly revoke_text: "Links that were already mailed stop working. You can invite the person again.";
                readonly revoked: "The invitation is revoked.";
                readonly reinvite: "Invite again";
                readonly copy_link: "Copy invitation link";
                readonly copied: "The link is copied. It works until %{until}.";
                readonly link_title: "Invitation link";
                readonly link_text: "Give this link to nobody but the person it is for. It works until %{until}.";
                readonly archive: "Archive";
                readonly archive_title: "Archive %{name}?";
                readonly archive_text: "They are signed out at once and a pending invitation is revoked. You can bring them back later.";
                readonly archived: "%{name} is archived.";
                readonly unarchive: "Unarchive";
                readonly unarchived: "%{name} is back.";
                readonly metadata_help: "A JSON object, for example {\"badge\": \"A-17\"}.";
                readonly metadata_invalid: "This is not a JSON object.";
            };
            readonly identity: {
                readonly title: "Personal information";
                readonly status: "Status";
                readonly requested: "Asked for";
                readonly submitted: "Given";
                readonly validated: "Validated";
                readonly register: "Register personal information";
                readonly go_on: "Go on registering";
                readonly correct: "Correct it yourself";
                readonly change: "Change";
                readonly validate: "Validate";
                readonly none: "None is known yet. Enter it yourself, or ask the person for it.";
                readonly none_archived: "None is known.";
                readonly returned: "Some fields were returned and wait for the person. The reasons are shown with the information.";
                readonly show: "Show personal information";
                readonly hide: "Hide personal information";
                readonly recorded: "Showing it is recorded.";
                readonly returned_because: "Returned: %{reason}";
                readonly not_given: "Not given";
                readonly history: "Show history";
                readonly hide_history: "Hide history";
                readonly history_name: "History of the personal information";
                readonly version: {
                    readonly save_draft: "Saved";
                    readonly submit: "Submitted";
                    readonly validate: "Entered and validated";
                    readonly accept: "Validated";
                    readonly return: "Returned";
                };
            };
            readonly erase: {
                readonly section: "Data about this person";
                readonly export: "Export personal data";
                readonly export_help: "All that is held about them here, as a file. The export is recorded.";
                readonly action: "Erase this person";
                readonly help: "Deletes all that is held about them here. There is no way back.";
                readonly title: "Erase %{name}?";
                readonly goes: "This is deleted, at once and for good:";
                readonly goes_account: "their membership here, role and groups, and their account if they are in no other organization";
                readonly goes_identity: "their personal information with all its versions";
                readonly goes_mail: "their invitations, the mails to them and their sessions here";
                readonly goes_rows: "what imported files say about them";
                readonly stays: "This stays:";
                readonly stays_audit: "the audit trail, without names or addresses: what was done and when";
                readonly stays_numbers: "the numbers of the imports that they came with";
                readonly stays_backups: "backups of the database, until they are replaced";
                readonly type: "Type %{email} to confirm";
                readonly confirm: "Erase for good";
                readonly done: "%{name} is erased.";
                readonly yourself: "Nobody can erase themselves. Ask somebody else who can manage settings.";
            };
            readonly event: {
                readonly invitation: {
                    readonly created: "Invited";
                    readonly resent: "Invitation resent";
                    readonly revoked: "Invitation revoked";
                    readonly accepted: "Invitation accepted";
                    readonly link_copied: "Invitation link copied";
                    readonly resent_in_bulk: "Invitations resent";
                };
                readonly email: {
                    readonly queued: "Mail waiting to be sent";
                    readonly sent: "Mail sent";
                    readonly failed: "Mail not delivered";
                    readonly retried: "Mail tried again";
                };
                readonly user: {
                    readonly created: "Account created";
                    readonly updated: "Account changed";
                    readonly archived: "Archived";
                    readonly unarchived: "Brought back";
                    readonly signed_in: "Signed in";
                    readonly sign_in_failed: "Sign-in failed";
                    readonly password_changed: "Password changed";
                    readonly password_reset: "Password set anew";
                    readonly list_exported: "List of people exported";
                    readonly erased: "Person erased";
                };
                readonly request: {
                    readonly refused: "Was refused";
                };
                readonly group: {
                    readonly created: "Group created";
                    readonly updated: "Group changed";
                    readonly deleted: "Group deleted";
                    readonly member_added: "Person added to a group";
                    readonly member_removed: "Person removed from a group";
                };
                readonly import: {
                    readonly created: "Bulk invite uploaded";
                    readonly changed: "Bulk invite changed before its start";
                    readonly started: "Bulk invite started";
                    readonly completed: "Bulk invite done";
                    readonly failed: "Bulk invite failed";
                    readonly cancelled: "Bulk invite cancelled";
                    readonly undone: "Bulk invite undone";
                    readonly identities_read: "Personal information in a bulk invite read";
                };
                readonly organization: {
                    readonly created: "Organization created";
                    readonly updated: "Settings changed";
                };
                readonly identity: {
                    readonly read: "Personal information read";
                    readonly saved: "Personal information saved";
                    readonly submitted: "Personal information given for validation";
                    readonly validated: "Identity validated";
                    readonly returned: "Identity returned";
                    readonly requested: "Asked for personal information";
                    readonly requested_in_bulk: "Many asked for personal information";
                    readonly draft_deleted: "Old draft of personal information deleted";
                };
                readonly identity_settings: {
                    readonly updated: "Identity fields changed";
                };
                readonly personal_data: {
                    readonly exported: "Personal data exported";
                };
            };
            readonly mail_kind: {
                readonly invitation: "Invitation";
                readonly resend: "Invitation, sent again";
                readonly reminder: "Reminder";
                readonly password_reset: "New password";
                readonly password_changed: "Password changed";
                readonly request_new: "New invitation link";
                readonly identity_request: "Request for personal information";
                readonly identity_returned: "Personal information returned";
            };
        };
        readonly validation: {
            readonly title: "Validation";
            readonly waiting: "%{count} waiting";
            readonly column: {
                readonly who: "Who";
                readonly email: "E-mail";
                readonly kind: "What";
                readonly since: "Waiting since";
            };
            readonly kind: {
                readonly new: "New";
                readonly edited: "Edited after validation";
                readonly corrected: "Corrected after return";
            };
            readonly empty_title: "Nothing waits for validation";
            readonly empty_text: "When people give their personal information, it waits here until you accept it or return it with reasons. You can ask somebody for theirs on their page, or enter it for them.";
            readonly empty_users: "See who has none yet";
            readonly back: "All that wait";
            readonly person: "See the person";
            readonly given: "Given %{time} · %{source}";
            readonly given_by: "Given %{time} · %{source}, %{name}";
            readonly out_of_reach: {
                readonly own: "This is your own identity. Somebody else has to validate it.";
                readonly holds_more: "This person may do more than you. Their identity is for somebody who may do as much.";
            };
            readonly intro: "Accept or return each field. What is returned goes back to the person with your reason; the rest they need not give again.";
            readonly since_validated: {
                readonly changed: "%{count} field changed since this was validated on %{day}. The others are accepted already. |||| %{count} fields changed since this was validated on %{day}. The others are accepted already.";
                readonly same: "Nothing changed since this was validated on %{day}.";
            };
            readonly since_returned: {
                readonly changed: "%{count} field changed since this was returned on %{day}. |||| %{count} fields changed since this was returned on %{day}.";
                readonly same: "Nothing changed since this was returned on %{day}.";
                readonly fields: "%{count} field was returned on %{day}. It is to be decided, and what else changed since; the rest is accepted already. |||| %{count} fields were returned on %{day}. They are to be decided, and what else changed since; the rest is accepted already.";
                readonly unchanged: "%{count} returned field came back unchanged. |||| %{count} returned fields came back unchanged.";
            };
            readonly changed: "Changed";
            readonly unchanged: "Not changed";
            readonly returned_for: "Returned then, with the words: %{reason}";
            readonly was: "Before: %{value}";
            readonly was_blank: "Before: nothing";
            readonly blank: "Not given";
            readonly missing: "This is required, and missing.";
            readonly left_blank: "%{count} field was left blank |||| %{count} fields were left blank";
            readonly left_blank_show: "Show";
            readonly left_blank_hide: "Hide";
            readonly accept: "Accept";
            readonly return: "Return";
            readonly answer: "%{field}: accept or return";
            readonly accept_step: "Accept all of “%{step}”";
            readonly accept_step_short: "Accept all";
            readonly reason: "What should be corrected?";
            readonly reason_of: "What should be corrected? %{field}";
            readonly reason_help: "The person reads this.";
            readonly reason_missing: "Say what should be corrected.";
            readonly all_accepted: "All is accepted.";
            readonly left: "%{count} field left to decide |||| %{count} fields left to decide";
            readonly to_return: "%{count} field goes back |||| %{count} fields go back";
            readonly accept_rest: "Accept the rest";
            readonly validate: "Validate";
            readonly return_fields: "Return %{count} field |||| Return %{count} fields";
            readonly validated: "The identity of %{name} is validated.";
            readonly returned: "Returned. A mail leads %{name} to what you wrote, without repeating it.";
            readonly incomplete: "Something required is missing. Return the marked fields, or fill them in yourself.";
            readonly fill_in: "Edit it yourself";
            readonly leave: "The reasons that you wrote have not been sent.";
            readonly meanwhile: {
                readonly not_submitted: "This does not wait for validation any more: it was taken back or returned.";
                readonly already_validated: "Somebody validated this in the meantime.";
                readonly archived_member: "This person was archived in the meantime.";
                readonly changed: "This was changed in the meantime, %{time}.";
                readonly changed_by: "%{name} changed this in the meantime, %{time}.";
                readonly look_again: "Show what changed";
                readonly next: "Go on with the next one";
            };
            readonly not_waiting: {
                readonly none: "There is no personal information yet";
                readonly draft: "This is still a draft";
                readonly returned: "This was returned";
                readonly validated: "This is validated";
                readonly text_none: "Ask the person for it, or enter it yourself.";
                readonly text_draft: "It waits for validation as soon as it is submitted.";
                readonly text_returned: "It waits again as soon as the person has corrected it.";
                readonly text_validated: "Validated %{time}. When it is edited, it waits for validation again.";
            };
        };
        readonly action: {
            readonly cancel: "Cancel";
            readonly close: "Close";
            readonly edit: "Edit";
            readonly remove: "Remove";
            readonly save: "Save";
            readonly try_again: "Try again";
        };
        readonly resource: {
            readonly users: "User |||| Users";
            readonly imports: "Import |||| Imports";
            readonly groups: "Group |||| Groups";
            readonly emails: "Mail |||| Mails";
            readonly 'audit-events': "Event |||| Events";
        };
        readonly status: {
            readonly requested: "Requested";
            readonly invited: "Invited";
            readonly active: "Active";
            readonly archived: "Archived";
        };
        readonly role: {
            readonly admin: "Admin";
            readonly hr: "HR";
            readonly member: "Member";
        };
        readonly delivery: {
            readonly queued: "Waiting to be sent";
            readonly sending: "Being sent";
            readonly sent: "Sent";
            readonly failed: "Not delivered";
        };
        readonly invitation: {
            readonly pending: "Pending";
            readonly accepted: "Accepted";
            readonly revoked: "Revoked";
            readonly expired: "Expired";
        };
        readonly menu: {
            readonly registration: "User registration";
            readonly users: "Users";
            readonly imports: "Imports";
            readonly validation: "Validation";
            readonly groups: "Groups and permissions";
            readonly emails: "Mail";
            readonly audit: "Audit trail";
            readonly settings: "Settings";
            readonly organizations: "Your organizations";
        };
        readonly list: {
            readonly search: "Search";
            readonly columns: "Columns";
            readonly export: "Export as CSV";
            readonly filtered_empty: "Nothing matches these filters.";
            readonly clear_filters: "Clear the filters";
            readonly failed: "This list could not be loaded.";
            readonly any: "Any";
        };
        readonly permission: {
            readonly missing: "You need the permission “%{title}” (%{permission}). Somebody who can manage groups can grant it.";
            readonly missing_title: "This is not open to you";
            readonly title: {
                readonly can_view_users: "See people";
                readonly can_create_user: "Invite a person";
                readonly can_bulk_invite: "Invite many at once";
                readonly can_edit_user: "Edit people";
                readonly can_archive_user: "Archive people";
                readonly can_resend_invitation: "Resend invitations";
                readonly can_revoke_invitation: "Revoke invitations";
                readonly can_copy_invitation_link: "Copy invitation links";
                readonly can_manage_groups: "Manage groups";
                readonly can_view_identity: "See identities";
                readonly can_register_identity: "Register identities";
                readonly can_validate_identity: "Validate identities";
                readonly can_complete_registration: "Complete registrations";
                readonly can_view_audit_log: "See the audit trail";
                readonly can_manage_settings: "Manage settings";
                readonly can_create_organization: "Create organizations";
            };
        };
        readonly leave: {
            readonly title: "Leave this page?";
            readonly confirm: "Leave";
            readonly stay: "Stay";
        };
        readonly signed_out: {
            readonly text: "You are signed out. What you typed is still here. Sign in in another tab, then come back and go on.";
            readonly sign_in: "Sign in (new tab)";
        };
        readonly mailing: {
            readonly text: "%{count} mail goes out. It cannot be called back. |||| %{count} mails go out, one to each person. They cannot be called back.";
            readonly confirm: "Send %{count} mail |||| Send %{count} mails";
        };
        readonly away: {
            readonly text: "The server does not answer. This page stays as it is, and goes on by itself when the server is back.";
            readonly ask_now: "Try now";
        };
        readonly time: {
            readonly never: "Never";
        };
        readonly error: {
            readonly generic: "Something went wrong. Please try again.";
            readonly code: {
                readonly network: {
                    readonly unreachable: "The server did not answer. Please try again.";
                };
                readonly user: {
                    readonly last_admin: "This is the last active admin. Make somebody else an admin first.";
                };
                readonly request: {
                    readonly too_many: "That was too often. Please wait a moment and try again.";
                };
            };
        };
    };
};
type Leaves<T> = {
    [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];
/** The key of one of Usher's words, without the `usher.` before it. */
export type MessageKey = Leaves<typeof usher>;
export {};
