import { createContext, useCallback, useContext, useEffect, useMemo, useSyncExternalStore } from "react";
import { CanAccess, HttpError, useBasename, useCanAccess, useGetList, useLocaleState, useLogoutIfAccessDenied, useNotify, useRemoveItemsFromStore, useTranslate } from "react-admin";
import { Box } from "@mui/material";
import { jsx } from "react/jsx-runtime";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useHref } from "react-router-dom";
// src/api/context.ts
var UsherContext = createContext(void 0);
function useUsherContext() {
	const value = useContext(UsherContext);
	if (!value) throw new Error("Usher’s components stand inside of what createUsher() has made.");
	return value;
}
/** Gives the name by which react-admin knows one of Usher's resources. */
function useResourceName() {
	return useUsherContext().names.of;
}
/** Gives the address of one of Usher's pages in the application. */
function usePath() {
	const { names } = useUsherContext();
	const basename = useBasename();
	return (path) => basename + names.path(path);
}
// src/api/problem.ts
/** The problem that an error from Usher's HTTP client carries; undefined for any other error. */
function problemOf(error) {
	if (!(error instanceof HttpError)) return void 0;
	const body = error.body;
	return isProblem(body) ? body : void 0;
}
/** The error for an answer that was not a success: its body when that is a problem, else its status. */
function httpError(status, body, retryAfter) {
	const problem = isProblem(body) ? body : {
		code: `http.${status}`,
		status
	};
	const seconds = Number(retryAfter ?? NaN);
	const params = {
		...problem.params,
		...Number.isFinite(seconds) ? { seconds } : {}
	};
	const message = problem.detail ?? problem.title ?? `The server answered with ${status}.`;
	return new HttpError(message, status, {
		...problem,
		params
	});
}
/** The error for a request that got no answer, or none by Usher. */
function unreachable() {
	const detail = "The server cannot be reached. Check your connection and try again.";
	return new HttpError(detail, 0, {
		code: "network.unreachable",
		detail
	});
}
/** Tells whether an error says that there was no answer, or none by Usher. */
function isUnreachable(error) {
	return problemOf(error)?.code === "network.unreachable";
}
function isProblem(body) {
	return typeof body === "object" && body !== null && "code" in body && typeof body.code === "string";
}
// src/api/names.ts
/** Usher's resources, as its API names them. */
var usherResources = [
	"users",
	"imports",
	"groups",
	"emails",
	"audit-events",
	"identities"
];
/** The names below a prefix (`people/users`, `/people/registration`), or as they are. */
function namesUnder(prefix = "") {
	const word = prefix.replace(/^\/+|\/+$/g, "");
	const before = word && `${word}/`;
	return {
		of: (resource) => before + resource,
		bare: (name) => name.startsWith(before) ? name.slice(before.length) : void 0,
		path: (path) => word ? `/${word}${path}` : path
	};
}
// src/api/files.ts
/** The files that the server writes, by their paths below the API's address. */
var files = {
	/** The people that `filter` lets through, as CSV. */
	usersCsv: (filter) => `/users/export.csv?filter=${encodeURIComponent(JSON.stringify(filter))}`,
	importTemplate: "/imports/template.csv",
	/** With the columns of personal information that the organization asks for. */
	identityTemplate: "/imports/template.csv?identity=true",
	/** The rows that did not make it, with the reason on each. */
	importErrors: (importId) => `/imports/${importId}/errors.csv`,
	/** All that is held about one person, as JSON. */
	personalData: (userId) => `/users/${userId}/personal-data`,
	/** The same of the person who is signed in. */
	myPersonalData: "/me/personal-data"
};
/** Reads a file as it was written. */
async function readFile(httpClient, url) {
	const { headers, body } = await httpClient(url, { headers: new Headers({ Accept: "text/csv, application/json" }) });
	const type = headers.get("Content-Type") ?? "text/plain";
	const mark = type.startsWith("text/csv") && !body.startsWith("﻿") ? "﻿" : "";
	return {
		name: nameIn(headers, url),
		content: new Blob([mark, body], { type })
	};
}
/** Saves a file as the browser does with one that is downloaded. */
function saveFile({ name, content }) {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
}
function nameIn(headers, url) {
	return /filename="([^"]+)"/.exec(headers.get("Content-Disposition") ?? "")?.[1] ?? /[^/?]+(?=\?|$)/.exec(url)?.[0] ?? "";
}
// src/api/permissions.ts
/** Which permission each action on Usher's resources needs; `*` stands for any other action. */
var needed = {
	users: {
		create: "can_create_user",
		edit: "can_edit_user",
		archive: "can_archive_user",
		"*": "can_view_users"
	},
	invitations: {
		resend: "can_resend_invitation",
		revoke: "can_revoke_invitation",
		copy_link: "can_copy_invitation_link",
		"*": "can_view_users"
	},
	imports: { "*": "can_bulk_invite" },
	identities: {
		create: "can_register_identity",
		edit: "can_register_identity",
		validate: "can_validate_identity",
		"*": "can_view_identity"
	},
	"complete-registration": { "*": "can_complete_registration" },
	groups: { "*": "can_manage_groups" },
	emails: { "*": "can_resend_invitation" },
	"audit-events": { "*": "can_view_audit_log" },
	settings: { "*": "can_manage_settings" },
	organizations: { create: "can_create_organization" }
};
/**
* The permission that `action` on `resource` needs. Undefined when Usher has no rule for it, which
* means that a signed-in person may do it as far as Usher is concerned.
*/
function permissionFor(resource, action) {
	return needed[resource]?.[action] ?? needed[resource]?.["*"];
}
/** Tells whether a resource, by its name without a prefix, is one of Usher's. */
function isUshers(resource) {
	return Object.hasOwn(needed, resource);
}
// src/ui/keptInTab.ts
/** The beginning of the names by which values are kept. */
var prefix = "usher.kept.";
/**
* Reads what `keepInTab` kept as `name`. It is there for whoever kept it, and for nobody else who
* signs in in this tab.
*/
function keptInTab(name, owner) {
	const text = quietly(() => sessionStorage.getItem(prefix + name));
	const kept = quietly(() => JSON.parse(text ?? "null"));
	if (kept?.owner === owner) return kept.value;
	forgetInTab(name);
}
/**
* Keeps what somebody is typing across reloads of this tab, until it is closed or they sign out. It
* may be personal, so it is in no storage that lasts longer.
* @param owner whose it is.
*/
function keepInTab(name, owner, value) {
	const kept = {
		owner,
		value
	};
	quietly(() => sessionStorage.setItem(prefix + name, JSON.stringify(kept)));
}
/** Forgets what is kept by this name; without a name, all of it. */
function forgetInTab(name = "") {
	quietly(() => {
		for (const key of Object.keys(sessionStorage)) if (name ? key === prefix + name : key.startsWith(prefix)) sessionStorage.removeItem(key);
	});
}
/** Storage can be forbidden or full; then nothing is kept. */
function quietly(act) {
	try {
		return act();
	} catch {
		return;
	}
}
// src/auth/heldPages.ts
function createHeldPages() {
	const holds = /* @__PURE__ */ new Set();
	const listeners = /* @__PURE__ */ new Set();
	let isOut = false;
	const set = (out) => {
		isOut = out;
		for (const tell of listeners) tell();
	};
	return {
		hold: () => {
			const one = Symbol("page");
			holds.add(one);
			return () => {
				holds.delete(one);
				if (holds.size === 0) set(false);
			};
		},
		signedOut: () => {
			if (holds.size === 0) return false;
			set(true);
			return true;
		},
		signedIn: () => set(false),
		isSignedOut: () => isOut,
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		}
	};
}
/** Those of this tab. */
var heldPages = createHeldPages();
/**
* Holds this page while `when`.
* @returns whether nobody is signed in any more.
*/
function useHeldPage(when) {
	useEffect(() => when ? heldPages.hold() : void 0, [when]);
	return useSyncExternalStore(heldPages.subscribe, heldPages.isSignedOut);
}
// src/i18n/en/users.ts
var users = {
	title: "Users",
	search: "Name, e-mail or username",
	column: {
		name: "Name",
		email: "E-mail",
		username: "Username",
		role: "Role",
		status: "Status",
		identity: "Identity",
		groups: "Groups",
		delivery: "Mail",
		created: "Added"
	},
	filter: {
		status: "Status",
		role: "Role",
		identity: "Identity",
		group: "Group",
		import: "Import"
	},
	invite: "Invite",
	empty_title: "Nobody is here yet",
	empty_text: "Invite one person, or many at once from a spreadsheet.",
	bulk: {
		resend: "Resend invitations",
		resend_title: "Mail %{count} invitation again? |||| Mail %{count} invitations again?",
		resend_none: "None of them has a pending invitation.",
		resent: "%{count} invitation will be mailed. |||| %{count} invitations will be mailed.",
		resend_skipped: "%{count} was left out: accepted, revoked, or mailed a moment ago. |||| %{count} were left out: accepted, revoked, or mailed a moment ago.",
		ask: "Ask for personal information",
		ask_title: "Ask %{count} person for their personal information? |||| Ask %{count} people for their personal information?",
		archive: "Archive",
		archive_title: "Archive %{count} person? |||| Archive %{count} people?",
		archive_text: "They are signed out at once and their pending invitations are revoked. You can bring them back later.",
		archived: "%{count} person archived. |||| %{count} people archived.",
		archive_failed: "%{count} could not be archived: %{reason} |||| %{count} could not be archived: %{reason}",
		add_to_group: "Add to group",
		add_title: "Add %{count} person to a group |||| Add %{count} people to a group",
		added: "Added to %{group}.",
		no_groups: "There is no group yet. Create one under “Groups and permissions”.",
		group: "Group",
		add: "Add"
	},
	person: {
		back: "All users",
		account: "Account",
		groups: "Groups",
		no_groups: "In no group.",
		metadata: "Metadata",
		no_metadata: "No metadata.",
		invitation: "Invitation",
		no_invitation: "There is no invitation.",
		expires: "Valid until",
		last_sent: "Last mailed",
		delivery: "Delivery",
		timeline: "What happened",
		timeline_empty: "Nothing has happened yet.",
		timeline_times: "%{what}, %{count} times",
		timeline_by: "by %{name}",
		timeline_by_person: "by the person",
		edit_title: "Edit %{name}",
		saved: "Saved.",
		resend: "Resend invitation",
		resent: "The invitation will be mailed to %{email}.",
		revoke: "Revoke invitation",
		revoke_title: "Revoke the invitation of %{name}?",
		revoke_text: "Links that were already mailed stop working. You can invite the person again.",
		revoked: "The invitation is revoked.",
		reinvite: "Invite again",
		copy_link: "Copy invitation link",
		copied: "The link is copied. It works until %{until}.",
		link_title: "Invitation link",
		link_text: "Give this link to nobody but the person it is for. It works until %{until}.",
		archive: "Archive",
		archive_title: "Archive %{name}?",
		archive_text: "They are signed out at once and a pending invitation is revoked. You can bring them back later.",
		archived: "%{name} is archived.",
		unarchive: "Unarchive",
		unarchived: "%{name} is back.",
		metadata_help: "A JSON object, for example {\"badge\": \"A-17\"}.",
		metadata_invalid: "This is not a JSON object."
	},
	identity: {
		title: "Personal information",
		status: "Status",
		requested: "Asked for",
		submitted: "Given",
		validated: "Validated",
		register: "Register personal information",
		go_on: "Go on registering",
		correct: "Correct it yourself",
		change: "Change",
		validate: "Validate",
		none: "None is known yet. Enter it yourself, or ask the person for it.",
		none_archived: "None is known.",
		returned: "Some fields were returned and wait for the person. The reasons are shown with the information.",
		show: "Show personal information",
		hide: "Hide personal information",
		recorded: "Showing it is recorded.",
		returned_because: "Returned: %{reason}",
		not_given: "Not given",
		history: "Show history",
		hide_history: "Hide history",
		history_name: "History of the personal information",
		version: {
			save_draft: "Saved",
			submit: "Submitted",
			validate: "Entered and validated",
			accept: "Validated",
			return: "Returned"
		}
	},
	erase: {
		section: "Data about this person",
		export: "Export personal data",
		export_help: "All that is held about them here, as a file. The export is recorded.",
		action: "Erase this person",
		help: "Deletes all that is held about them here. There is no way back.",
		title: "Erase %{name}?",
		goes: "This is deleted, at once and for good:",
		goes_account: "their membership here, role and groups, and their account if they are in no other organization",
		goes_identity: "their personal information with all its versions",
		goes_mail: "their invitations, the mails to them and their sessions here",
		goes_rows: "what imported files say about them",
		stays: "This stays:",
		stays_audit: "the audit trail, without names or addresses: what was done and when",
		stays_numbers: "the numbers of the imports that they came with",
		stays_backups: "backups of the database, until they are replaced",
		type: "Type %{email} to confirm",
		confirm: "Erase for good",
		done: "%{name} is erased.",
		yourself: "Nobody can erase themselves. Ask somebody else who can manage settings."
	},
	event: {
		invitation: {
			created: "Invited",
			resent: "Invitation resent",
			revoked: "Invitation revoked",
			accepted: "Invitation accepted",
			link_copied: "Invitation link copied",
			resent_in_bulk: "Invitations resent"
		},
		email: {
			queued: "Mail waiting to be sent",
			sent: "Mail sent",
			failed: "Mail not delivered",
			retried: "Mail tried again"
		},
		user: {
			created: "Account created",
			updated: "Account changed",
			archived: "Archived",
			unarchived: "Brought back",
			signed_in: "Signed in",
			sign_in_failed: "Sign-in failed",
			password_changed: "Password changed",
			password_reset: "Password set anew",
			list_exported: "List of people exported",
			erased: "Person erased"
		},
		request: { refused: "Was refused" },
		group: {
			created: "Group created",
			updated: "Group changed",
			deleted: "Group deleted",
			member_added: "Person added to a group",
			member_removed: "Person removed from a group"
		},
		import: {
			created: "Bulk invite uploaded",
			changed: "Bulk invite changed before its start",
			started: "Bulk invite started",
			completed: "Bulk invite done",
			failed: "Bulk invite failed",
			cancelled: "Bulk invite cancelled",
			undone: "Bulk invite undone",
			identities_read: "Personal information in a bulk invite read"
		},
		organization: {
			created: "Organization created",
			updated: "Settings changed"
		},
		identity: {
			read: "Personal information read",
			saved: "Personal information saved",
			submitted: "Personal information given for validation",
			validated: "Identity validated",
			returned: "Identity returned",
			requested: "Asked for personal information",
			requested_in_bulk: "Many asked for personal information",
			draft_deleted: "Old draft of personal information deleted"
		},
		identity_settings: { updated: "Identity fields changed" },
		personal_data: { exported: "Personal data exported" }
	},
	mail_kind: {
		invitation: "Invitation",
		resend: "Invitation, sent again",
		reminder: "Reminder",
		password_reset: "New password",
		password_changed: "Password changed",
		request_new: "New invitation link",
		identity_request: "Request for personal information",
		identity_returned: "Personal information returned"
	}
};
// src/ui/format.ts
var units = [
	["year", 31536e3],
	["month", 2592e3],
	["week", 604800],
	["day", 86400],
	["hour", 3600],
	["minute", 60]
];
/** "3 minutes ago", "in 2 days", "now": how far `iso` is from `now`, in words of `locale`. */
function relativeTime(iso, locale, now = Date.now()) {
	const seconds = Math.round((new Date(iso).getTime() - now) / 1e3);
	const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
	const unit = units.find(([, size]) => Math.abs(seconds) >= size);
	return unit ? format.format(Math.trunc(seconds / unit[1]), unit[0]) : format.format(0, "second");
}
/** The date and time of `iso`, exact to the second, as people of `locale` write it. */
function exactTime(iso, locale) {
	return new Date(iso).toLocaleString(locale, {
		dateStyle: "long",
		timeStyle: "medium"
	});
}
/** The day of `iso`, as people of `locale` write it. */
function day(iso, locale) {
	return new Date(iso).toLocaleDateString(locale, { dateStyle: "long" });
}
/** The time of day of `iso`, to the minute. */
function clock(iso, locale) {
	return new Date(iso).toLocaleTimeString(locale, { timeStyle: "short" });
}
/** A number with the separators of `locale`: 2,976. */
function count(value, locale) {
	return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value);
}
/** How long `seconds` are, in the one or two largest units: "2 min 5 sec". */
function duration(seconds, locale) {
	const whole = Math.max(1, Math.ceil(seconds));
	return [
		[Math.floor(whole / 3600), "hour"],
		[Math.floor(whole % 3600 / 60), "minute"],
		[whole % 60, "second"]
	].filter(([value]) => value > 0).slice(0, 2).map(([value, unit]) => new Intl.NumberFormat(locale, {
		style: "unit",
		unit,
		unitDisplay: "short"
	}).format(value)).join(" ");
}
/** A person's name as it is shown: their names, else their username or e-mail address. */
function personName(person) {
	return [person.firstName, person.lastName].filter(Boolean).join(" ") || person.username || person.email || "";
}
// src/ui/region.ts
/**
* The locale in which numbers and times of a text in `language` are written: that language as the
* reader's country has it, by the languages that they prefer. English is not American by itself.
*/
function regional(language, preferred = typeof navigator === "undefined" ? [] : navigator.languages) {
	return preferred.find((one) => one.startsWith(`${language}-`)) ?? (language === "en" ? "en-GB" : language);
}
// src/ui/useFormat.ts
/** The panel's language as the reader's country has it. */
function useRegion() {
	const [language] = useLocaleState();
	return regional(language);
}
/** Numbers and times in the panel's language. */
function useFormat() {
	const locale = useRegion();
	return useMemo(() => ({
		clock: (iso) => clock(iso, locale),
		count: (value) => count(value, locale),
		day: (iso) => day(iso, locale),
		duration: (seconds) => duration(seconds, locale),
		exactTime: (iso) => exactTime(iso, locale),
		relativeTime: (iso) => relativeTime(iso, locale)
	}), [locale]);
}
// src/i18n/useT.ts
/**
* Usher's words by their key: `t('users.title')`. With `smart_count` the words are singular or
* plural, and `%{count}` in them is that number as people of the language write it.
*/
function useT() {
	const translate = useTranslate();
	const locale = useRegion();
	return useCallback((key, values) => translate(`usher.${key}`, {
		...counted(values, locale),
		...values
	}), [translate, locale]);
}
function counted(values, locale) {
	const number = values?.["smart_count"];
	return typeof number === "number" ? { count: count(number, locale) } : {};
}
/** Gives the words for a key that comes from the server, or `fallback` when there are none. */
function useTranslateCode() {
	const translate = useTranslate();
	return useCallback((prefix, code, fallback) => translate(`usher.${prefix}.${code}`, { _: fallback }), [translate]);
}
/** Gives the words for an error: translated by the problem's code, else the server's own detail. */
function useErrorText() {
	const translate = useTranslate();
	return useCallback((error) => {
		const problem = problemOf(error);
		const own = error instanceof Error ? error.message : void 0;
		const fallback = problem?.detail ?? own ?? translate("usher.error.generic");
		return problem ? translate(`usher.error.code.${problem.code}`, {
			...problem.params,
			_: fallback
		}) : fallback;
	}, [translate]);
}
// src/ui/May.tsx
/** What only those see who may do `action` on `resource`. */
function May({ action, resource, children }) {
	const name = useResourceName();
	return /* @__PURE__ */ jsx(CanAccess, {
		action,
		resource: name(resource),
		children
	});
}
// src/ui/unseen.ts
/** For words that are read out and not shown. */
var unseen = {
	position: "absolute",
	width: "1px",
	height: "1px",
	overflow: "hidden",
	clipPath: "inset(50%)",
	whiteSpace: "nowrap"
};
// src/api/hooks.ts
/**
* Usher's API. A refused call signs out where it must, and still fails: react-admin's own hook would
* let it succeed with nothing.
*/
function useUsher() {
	const { api } = useUsherContext();
	const logoutIfAccessDenied = useLogoutIfAccessDenied();
	return useMemo(() => {
		const failing = async (error) => {
			await logoutIfAccessDenied(error);
			throw error;
		};
		return new Proxy(api, { get: (target, name) => {
			const verb = Reflect.get(target, name);
			if (typeof verb !== "function") return verb;
			return (...parameters) => Promise.resolve(verb.apply(target, parameters)).catch(failing);
		} });
	}, [api, logoutIfAccessDenied]);
}
/** Where who is signed in is kept among what was asked for. */
var meKey = ["usher", "me"];
/** Who is signed in and where; undefined until it is known. */
function useMe() {
	const usher = useUsher();
	return useQuery({
		queryKey: meKey,
		queryFn: () => usher.me(),
		staleTime: 3e4
	}).data;
}
/** Whether the signed-in person may do `action` on Usher's `resource`; undefined until it is known. */
function useMay(action, resource) {
	const name = useResourceName();
	const { canAccess, isPending } = useCanAccess({
		action,
		resource: name(resource)
	});
	return isPending ? void 0 : canAccess === true;
}
/** Shows a short message, in words that are already translated. */
function useNotice() {
	const notify = useNotify();
	return useCallback((text, type = "success") => notify(text, {
		type,
		messageArgs: { _: text }
	}), [notify]);
}
/**
* A verb of Usher's as a mutation. A failure is told to the person, unless `onFail` deals with it.
* @param verb what to call; gets Usher's API and the variables.
*/
function useVerb(verb, { onDone, onFail, inOrderOf } = {}) {
	const usher = useUsher();
	const notice = useNotice();
	const errorText = useErrorText();
	return useMutation({
		mutationFn: (variables) => verb(usher, variables),
		scope: inOrderOf === void 0 ? void 0 : { id: inOrderOf },
		onSuccess: onDone,
		onError: onFail ?? ((error) => notice(errorText(error), "error"))
	});
}
// src/validation/waiting.ts
/** What waits for validation, the longest first: filter and order of a list of identities. */
var waiting = {
	filter: {
		status: "submitted",
		archived: false
	},
	sort: {
		field: "submittedAt",
		order: "ASC"
	}
};
// src/validation/useWaitingCount.ts
/** In milliseconds. */
var MINUTE = 6e4;
/** How many identities wait for validation; undefined for those who do not validate, and until it is known. */
function useWaitingCount() {
	const mayValidate = useMay("validate", "identities");
	const mayView = useMay("list", "identities");
	const name = useResourceName();
	const { total } = useGetList(name("identities"), {
		...waiting,
		pagination: {
			page: 1,
			perPage: 1
		}
	}, {
		enabled: mayValidate === true && mayView === true,
		refetchInterval: MINUTE,
		staleTime: MINUTE / 6,
		retry: false
	});
	return total;
}
// src/organizations/useSwitchOrganization.ts
/** What react-admin's store remembers of a resource in one organization and must not show in another. */
var remembered = ["listParams", "selectedIds"];
/**
* Goes over to another organization. The page is loaded anew, so that nothing of the one that was
* left stays in memory.
*/
function useSwitchOrganization() {
	const home = useHref(useBasename() || "/");
	const name = useResourceName();
	const forget = useRemoveItemsFromStore();
	return useVerb((usher, organizationId) => usher.switchOrganization(organizationId), { onDone: () => {
		for (const resource of usherResources) for (const what of remembered) forget(`${name(resource)}.${what}`);
		window.history.replaceState(null, "", home);
		window.location.reload();
	} });
}
// src/ui/keepFocus.ts
/**
* Keeps the focus somewhere while the page changes under it. A button that was disabled while it
* was busy has it again; when what had it is gone, the page's title takes it. Otherwise both leave
* a keyboard and a screen reader at the top of the document.
* @returns ends it.
*/
function keepFocus() {
	let last;
	let wasDisabled = false;
	const focused = ({ target }) => {
		last = target instanceof Element ? target : void 0;
		wasDisabled = false;
	};
	const pressed = ({ target }) => {
		if (target instanceof Node && !last?.contains(target)) last = void 0;
	};
	const look = () => {
		if (!(last instanceof HTMLElement) || document.activeElement !== document.body) return;
		if (!last.isConnected) {
			last = void 0;
			focusTitle();
		} else if (last.matches(":disabled")) wasDisabled = true;
		else if (wasDisabled) last.focus({ preventScroll: true });
	};
	const observer = new MutationObserver(look);
	document.addEventListener("focusin", focused);
	document.addEventListener("pointerdown", pressed, true);
	observer.observe(document.body, {
		subtree: true,
		childList: true,
		attributeFilter: ["disabled"]
	});
	return () => {
		document.removeEventListener("focusin", focused);
		document.removeEventListener("pointerdown", pressed, true);
		observer.disconnect();
	};
}
/** Puts the focus on the page's title, from where a screen reader reads on. */
function focusTitle() {
	document.querySelector("h1[tabindex]")?.focus({ preventScroll: true });
}
// src/ui/Page.tsx
var widths = {
	reading: 720,
	form: 920,
	wide: 1280
};
/** The frame of a page: its greatest width and the room around it, and a place for the focus. */
function Page({ width = "wide", children }) {
	useEffect(keepFocus, []);
	return /* @__PURE__ */ jsx(Box, {
		sx: {
			width: "100%",
			maxWidth: widths[width],
			px: {
				xs: 1,
				sm: 2
			},
			py: 3,
			contain: "inline-size"
		},
		children
	});
}
export { saveFile as A, useUsherContext as B, forgetInTab as C, permissionFor as D, isUshers as E, problemOf as F, unreachable as I, UsherContext as L, usherResources as M, httpError as N, files as O, isUnreachable as P, usePath as R, useHeldPage as S, keptInTab as T, useFormat as _, waiting as a, users as b, useMe as c, useVerb as d, unseen as f, useTranslateCode as g, useT as h, useWaitingCount as i, namesUnder as j, readFile as k, useNotice as l, useErrorText as m, focusTitle as n, meKey as o, May as p, useSwitchOrganization as r, useMay as s, Page as t, useUsher as u, useRegion as v, keepInTab as w, heldPages as x, personName as y, useResourceName as z };
