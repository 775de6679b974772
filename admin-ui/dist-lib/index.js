import { B as useUsherContext, C as forgetInTab, D as permissionFor, E as isUshers, F as problemOf, I as unreachable, L as UsherContext, M as usherResources, N as httpError, P as isUnreachable, R as usePath, _ as useFormat, b as users$1, c as useMe, f as unseen, h as useT, i as useWaitingCount, j as namesUnder, k as readFile, p as May, r as useSwitchOrganization, t as Page, x as heldPages, y as personName } from "./core.js";
import { Suspense, lazy, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Authenticated, CustomRoutes, HttpError, Menu, Resource, useSidebarState } from "react-admin";
import simpleRestProvider from "ra-data-simple-rest";
import FactCheckIcon from "@mui/icons-material/FactCheckOutlined";
import GroupsIcon from "@mui/icons-material/GroupsOutlined";
import HistoryIcon from "@mui/icons-material/HistoryOutlined";
import MailIcon from "@mui/icons-material/MailOutlineOutlined";
import PeopleIcon from "@mui/icons-material/PeopleOutlined";
import PersonAddIcon from "@mui/icons-material/PersonAddOutlined";
import SettingsIcon from "@mui/icons-material/SettingsOutlined";
import UploadFileIcon from "@mui/icons-material/UploadFileOutlined";
import { Alert, Badge, Box, Button, Chip, ListItemIcon, ListItemText, Menu as Menu$1, MenuItem, Skeleton, Stack, ThemeProvider, Typography } from "@mui/material";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { useQueryClient } from "@tanstack/react-query";
import CheckIcon from "@mui/icons-material/Check";
import ExpandMoreIcon from "@mui/icons-material/ExpandMore";
import { Route } from "react-router-dom";
import CloudOffIcon from "@mui/icons-material/CloudOffOutlined";
// src/api/answer.ts
/**
* The JSON of an answer; undefined when it has none.
* @throws HttpError for an answer that was not a success, and for one that is not by Usher.
*/
function jsonOf(status, body, retryAfter) {
	const json = parseJson(body);
	if (json === void 0 && isSomebodyElses(status, body)) throw unreachable();
	if (status < 200 || status > 299) throw httpError(status, json, retryAfter);
	return json;
}
/**
* Tells whether a proxy or a file server answered in the API's place. It says that the server is
* away, or it answers with a page where the API has JSON.
*/
function isSomebodyElses(status, body) {
	return status >= 502 || (status < 300 || status === 404) && body.trim() !== "";
}
/** The value of a JSON text; undefined when it is not JSON (an empty answer, a proxy's page). */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/api/connection.ts
/** How long until it is asked again, in milliseconds; the last one goes on. */
var pauses = [
	1e3,
	2e3,
	3e3,
	5e3
];
/** @param pause waits that long; a test's own does not. */
function createConnection(pause) {
	const missed = /* @__PURE__ */ new Set();
	const listeners = /* @__PURE__ */ new Set();
	let back = Promise.resolve();
	let askNow = () => void 0;
	const tell = () => listeners.forEach((listener) => listener());
	const askUntilBack = async () => {
		for (let round = 0; missed.size > 0; round++) {
			const hurried = new Promise((resolve) => askNow = resolve);
			await Promise.race([pause(pauses[Math.min(round, pauses.length - 1)] ?? 0), hurried]);
			await Promise.all([...missed].map(async (ask) => {
				if (await ask()) missed.delete(ask);
			}));
		}
		tell();
	};
	return {
		lost: (ask) => {
			const isNew = missed.size === 0;
			missed.add(ask);
			if (isNew) {
				back = askUntilBack();
				tell();
			}
			return back;
		},
		isLost: () => missed.size > 0,
		askNow: () => askNow(),
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		}
	};
}
/** This tab's. */
var connection = createConnection((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
// src/api/serverLost.ts
var pingUrl = "/api/auth/me";
/** Says where the API is, for asking whether it is there. */
function askAt(apiUrl) {
	pingUrl = `${apiUrl}/auth/me`;
}
/**
* Tells that the server gave no answer.
* @returns when it answers again.
*/
function serverLost() {
	return connection.lost(isServerThere);
}
/** Tells whether the server answers. That nobody is signed in is an answer too. */
async function isServerThere() {
	try {
		const response = await fetch(pingUrl, { headers: { Accept: "application/json" } });
		return response.status < 500 && parseJson(await response.text()) !== void 0;
	} catch {
		return false;
	}
}
// src/api/httpClient.ts
/** How often a reading call is sent when the server answers others and not this one. */
var ATTEMPTS = 3;
/**
* Calls Usher's API with the session cookie. Takes what `fetch` takes and gives
* `{status, headers, body, json}` as react-admin's data providers expect. While the server does not
* answer, what only reads waits for it; what changes something fails at once, because only the
* person knows whether to send it again.
* @throws HttpError whose `body` is the problem (RFC 9457), also when there was no answer.
*/
var usherHttpClient = async (url, options = {}) => {
	const reads = (options.method ?? "GET").toUpperCase() === "GET";
	for (let attempt = 1;; attempt++) try {
		return await send(url, options);
	} catch (error) {
		if (!isUnreachable(error)) throw error;
		const back = serverLost();
		if (!reads || attempt === ATTEMPTS) throw error;
		await unlessAborted(back, options.signal);
	}
};
async function send(url, options) {
	const headers = new Headers(options.headers);
	if (!headers.has("Accept")) headers.set("Accept", "application/json");
	if (typeof options.body === "string") headers.set("Content-Type", "application/json");
	else headers.delete("Content-Type");
	const { response, body } = await answerTo(url, {
		...options,
		headers
	});
	const json = isFile(response) ? void 0 : jsonOf(response.status, body, response.headers.get("Retry-After"));
	return {
		status: response.status,
		headers: response.headers,
		body,
		json
	};
}
/** Tells whether the answer is a file that Usher has written and that is no JSON. */
function isFile({ ok, headers }) {
	return ok && (headers.get("Content-Type") ?? "").startsWith("text/csv");
}
async function answerTo(url, options) {
	try {
		const response = await fetch(url, {
			...options,
			credentials: "same-origin"
		});
		return {
			response,
			body: await response.text()
		};
	} catch (error) {
		throw error instanceof DOMException && error.name === "AbortError" ? error : unreachable();
	}
}
async function unlessAborted(back, signal) {
	if (!signal) return back;
	signal.throwIfAborted();
	const aborted = new Promise((_, reject) => {
		signal.addEventListener("abort", () => reject(signal.reason), { once: true });
	});
	return Promise.race([back, aborted]);
}
// src/api/over.ts
/**
* An object with some of its members replaced or added. All others are the object's own, also those
* of its class and those that it makes up when it is asked for them.
*/
function over(own, members) {
	const valueOf = (name) => {
		if (Object.hasOwn(members, name)) return Reflect.get(members, name);
		const value = Reflect.get(own, name);
		return typeof value === "function" ? value.bind(own) : value;
	};
	return new Proxy({}, {
		get: (_, name) => valueOf(name),
		has: (_, name) => name in members || name in own,
		ownKeys: () => [.../* @__PURE__ */ new Set([...Reflect.ownKeys(own), ...Reflect.ownKeys(members)])],
		getOwnPropertyDescriptor: (_, name) => Object.hasOwn(members, name) || Object.hasOwn(own, name) ? {
			value: valueOf(name),
			configurable: true,
			enumerable: true,
			writable: true
		} : void 0
	});
}
// src/api/records.ts
/** The methods of a data provider whose first argument is a resource. */
var methods = [
	"getList",
	"getOne",
	"getMany",
	"getManyReference",
	"create",
	"update",
	"updateMany",
	"delete",
	"deleteMany"
];
/**
* Reads and writes the records of Usher's API, which has the simple-REST dialect and spells
* `getMany` as `filter={"ids":[…]}`.
*/
function usherRecords(apiUrl, httpClient) {
	return {
		...simpleRestProvider(apiUrl, httpClient),
		getMany: async (resource, { ids, signal }) => {
			return { data: (await httpClient(`${apiUrl}/${resource}?${new URLSearchParams({
				filter: JSON.stringify({ ids }),
				range: JSON.stringify([0, Math.max(ids.length, 1) - 1])
			}).toString()}`, { signal })).json };
		}
	};
}
/** Has Usher's records answer for Usher's resources, and the application's provider for all else. */
function withRecords(own, records, names) {
	const routed = methods.map((method) => [method, (name, params) => {
		const bare = names.bare(name);
		const [provider, resource] = usherResources.some((resource) => resource === bare) ? [records, bare ?? name] : [own, name];
		return provider[method](resource, params);
	}]);
	return over(own, Object.fromEntries(routed));
}
// src/api/identityVerbs.ts
function identityVerbs(call) {
	return {
		identity: (id) => call("GET", `/identities/${id}`),
		saveIdentity: (id, change) => call("PUT", `/identities/${id}`, change, { keepalive: true }),
		reviewIdentity: (id, review) => call("POST", `/identities/${id}/review`, review),
		requestIdentity: (id) => call("POST", `/identities/${id}/request`),
		requestIdentities: (whom) => call("POST", "/identities/request", whom),
		identityVersions: (id) => call("GET", `/identities/${id}/versions`),
		identityVersion: (id, version) => call("GET", `/identities/${id}/versions/${version}`),
		identitySettings: () => call("GET", "/identity-settings"),
		saveIdentitySettings: (change) => call("PUT", "/identity-settings", change),
		completeRegistration: (given) => call("POST", "/users/complete-registration", given),
		erasePerson: (id) => call("POST", `/users/${id}/erase`)
	};
}
// src/api/importVerbs.ts
function importVerbs(apiUrl, call, upload) {
	const one = (importId, rest = "") => `/imports/${importId}${rest}`;
	return {
		uploadImport: (file, { onProgress, signal, ...choices } = {}) => {
			const { defaultRole, createMissingGroups, validateIdentities } = choices;
			const form = new FormData();
			if (defaultRole) form.append("defaultRole", defaultRole);
			if (createMissingGroups) form.append("createMissingGroups", "true");
			if (validateIdentities) form.append("validateIdentities", "true");
			form.append("file", file);
			return upload(`${apiUrl}/imports`, form, onProgress, signal);
		},
		createImport: (of) => call("POST", "/imports", of),
		oneImport: (id) => call("GET", one(id)),
		changeImport: (id, change) => call("PUT", one(id), change),
		importRows: (id, { filter, offset, limit }) => {
			const query = new URLSearchParams({
				filter: JSON.stringify(filter),
				sort: JSON.stringify(["rowNumber", "ASC"]),
				range: JSON.stringify([offset, offset + limit - 1])
			});
			return call("GET", one(id, `/rows?${query.toString()}`));
		},
		editRow: (id, rowNumber, cells) => call("PUT", one(id, `/rows/${rowNumber}`), cells),
		removeRow: (id, rowNumber) => call("DELETE", one(id, `/rows/${rowNumber}`)),
		processImport: (id) => call("POST", one(id, "/process")),
		cancelImport: (id) => call("POST", one(id, "/cancel")),
		undoImport: (id) => call("POST", one(id, "/undo"))
	};
}
// src/api/uploadFile.ts
/**
* Uploads as the client calls: an application's own client puts its token into the request, and
* tells nothing about progress.
*/
function uploadBy(httpClient) {
	if (httpClient === usherHttpClient) return uploadForm;
	return async (url, form, _, signal) => (await httpClient(url, {
		method: "POST",
		body: form,
		signal
	})).json;
}
/**
* Uploads with the session cookie. By XMLHttpRequest, because `fetch` tells nothing about the
* progress of an upload.
*/
function uploadForm(url, form, onProgress, signal) {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		const fail = (error) => {
			if (isUnreachable(error)) serverLost();
			reject(error);
		};
		request.open("POST", url);
		request.setRequestHeader("Accept", "application/json");
		request.upload.onprogress = (event) => {
			if (event.lengthComputable) onProgress?.(event.loaded / event.total);
		};
		request.onload = () => {
			try {
				const retryAfter = request.getResponseHeader("Retry-After");
				resolve(jsonOf(request.status, request.responseText, retryAfter));
			} catch (error) {
				fail(error);
			}
		};
		request.onerror = () => fail(unreachable());
		request.onabort = () => reject(new DOMException("The upload was stopped.", "AbortError"));
		signal?.addEventListener("abort", () => request.abort());
		request.send(form);
	});
}
// src/api/verbs.ts
/** The verbs as calls under `apiUrl`; every one throws what `httpClient` throws. */
function usherVerbs(apiUrl, httpClient) {
	const call = caller(apiUrl, httpClient);
	return {
		...importVerbs(apiUrl, call, uploadBy(httpClient)),
		...identityVerbs(call),
		me: () => call("GET", "/auth/me"),
		home: () => call("GET", "/home"),
		switchOrganization: (organizationId) => call("POST", "/auth/switch-organization", { organizationId }),
		createOrganization: (name) => call("POST", "/organizations", { name }),
		organizationSettings: () => call("GET", "/organization"),
		saveOrganizationSettings: (settings) => call("PUT", "/organization", settings),
		createUser: (user) => call("POST", "/users", user),
		availability: (wanted) => call("GET", `/users/availability?${query(wanted)}`),
		timeline: (userId) => call("GET", `/users/${userId}/timeline`),
		archive: (userId) => call("POST", `/users/${userId}/archive`),
		unarchive: (userId) => call("POST", `/users/${userId}/unarchive`),
		resend: (id) => call("POST", `/invitations/${id}/resend`),
		resendMany: (ids) => call("POST", "/invitations/resend", { ids }),
		revoke: (id) => call("POST", `/invitations/${id}/revoke`),
		reinvite: (userId) => call("POST", `/users/${userId}/invite`),
		invitationLink: (id) => call("GET", `/invitations/${id}/link`),
		permissionCatalogue: () => call("GET", "/permissions"),
		addMembers: (groupId, userIds) => call("POST", `/groups/${groupId}/members`, { userIds }),
		removeMember: (groupId, userId) => call("DELETE", `/groups/${groupId}/members/${userId}`),
		retryEmail: (id) => call("POST", `/emails/${id}/retry`),
		changePassword: (change) => call("POST", "/auth/change-password", change),
		sessions: () => call("GET", "/auth/sessions"),
		endSession: (id) => call("DELETE", `/auth/sessions/${id}`),
		signOutEverywhere: () => call("POST", "/auth/sign-out-everywhere"),
		file: (path) => readFile(httpClient, apiUrl + path)
	};
}
/** A function that sends JSON under `apiUrl` and gives the answer's JSON. */
function caller(apiUrl, httpClient) {
	return async (method, path, body, options = {}) => {
		return (await httpClient(`${apiUrl}${path}`, {
			...options,
			method,
			body: body === void 0 ? void 0 : JSON.stringify(body)
		})).json;
	};
}
function query(parameters) {
	const given = Object.entries(parameters).filter((entry) => !!entry[1]);
	return new URLSearchParams(given).toString();
}
// src/auth/session.ts
/** How long an answer of `/auth/me` is used again, in milliseconds: one screen asks many times. */
var FRESH = 5e3;
/** `/auth/me`, asked once for the many questions of one screen. */
function currentSession(apiUrl, httpClient) {
	let asked;
	let last;
	const ask = async () => {
		for (;;) try {
			last = (await httpClient(`${apiUrl}/auth/me`)).json;
			return last;
		} catch (error) {
			if (last && isSignedOut(error) && heldPages.signedOut()) return last;
			if (!isAway(error)) throw error;
			await serverLost();
		}
	};
	return {
		me: () => {
			if (!asked || Date.now() - asked.at > FRESH) {
				const answer = ask();
				asked = {
					at: Date.now(),
					answer
				};
				answer.catch(() => asked = void 0);
			}
			return asked.answer;
		},
		forget: () => {
			asked = void 0;
			last = void 0;
		}
	};
}
/** Tells whether an error of Usher's says that nobody is signed in. */
function isSignedOut(error) {
	return error instanceof HttpError && error.status === 401 && problemOf(error)?.code !== "auth.invalid_credentials";
}
/** Tells whether the server has answered that this is not for whoever asks. */
function isRefusal(error) {
	return error instanceof HttpError && error.status >= 400 && error.status < 500;
}
/** Tells whether there was no answer, or something is wrong with the server. `fetch` says the former by a TypeError. */
function isAway(error) {
	return isUnreachable(error) || error instanceof TypeError || error instanceof HttpError && error.status >= 500;
}
// src/auth/access.ts
/** Knows it by the permissions of who is signed in. */
function accessOf(session, names) {
	return async ({ resource, action }) => {
		const bare = names.bare(resource);
		if (bare === void 0 || !isUshers(bare)) return void 0;
		const permission = permissionFor(bare, action);
		return permission === void 0 || (await session.me()).permissions.includes(permission);
	};
}
/**
* An application's own sign-in, asked for access to Usher's resources, too. Whom Usher refuses may
* do nothing in it, and stays signed in. When somebody signs out, Usher forgets them. All else is
* the application's.
*/
function withAccess(own, session, canAccess) {
	const ofUsher = (asked) => canAccess(asked).catch((error) => {
		if (isRefusal(error)) return false;
		throw error;
	});
	return over(own, {
		canAccess: async (asked) => await ofUsher(asked) ?? await own.canAccess?.(asked) ?? true,
		logout: (parameters) => {
			session.forget();
			forgetInTab();
			return own.logout(parameters);
		}
	});
}
// src/auth/usherAuthProvider.ts
/**
* Signs in by Usher's session cookie. Nothing of it is kept in the browser's storage; who is signed
* in and what they may do is asked of `/auth/me`; while the server does not answer, nobody is sent
* anywhere for it, and the answer is waited for. Signing out forgets what was typed in this tab.
* When the session ends, a page that would lose something stays.
*/
function usherAuthProvider(signing) {
	const { apiUrl, httpClient, session, canAccess } = signing;
	const post = (path, body) => httpClient(`${apiUrl}${path}`, {
		method: "POST",
		body: JSON.stringify(body ?? {})
	});
	return {
		login: async ({ username, password }) => {
			session.forget();
			await post("/auth/login", {
				identifier: username,
				password
			});
		},
		logout: async () => {
			session.forget();
			forgetInTab();
			await post("/auth/logout").catch((error) => {
				if (!isSignedOut(error)) throw error;
			});
		},
		checkAuth: async () => {
			await session.me().catch((error) => {
				if (isSignedOut(error)) throw new HttpError("Signed out", 401);
			});
		},
		checkError: (error) => {
			if (!isSignedOut(error)) return Promise.resolve();
			if (heldPages.signedOut()) return Promise.resolve();
			session.forget();
			return Promise.reject(error);
		},
		getIdentity: async () => {
			const { user } = await session.me();
			const fullName = [user.firstName, user.lastName].filter(Boolean).join(" ") || user.username;
			return {
				...user,
				fullName
			};
		},
		getPermissions: async () => (await session.me()).permissions,
		canAccess: async (asked) => await canAccess(asked) ?? true
	};
}
// src/i18n/en/common.ts
var common = {
	action: {
		cancel: "Cancel",
		close: "Close",
		edit: "Edit",
		remove: "Remove",
		save: "Save",
		try_again: "Try again"
	},
	resource: {
		users: "User |||| Users",
		imports: "Import |||| Imports",
		groups: "Group |||| Groups",
		emails: "Mail |||| Mails",
		"audit-events": "Event |||| Events"
	},
	status: {
		requested: "Requested",
		invited: "Invited",
		active: "Active",
		archived: "Archived"
	},
	role: {
		admin: "Admin",
		hr: "HR",
		member: "Member"
	},
	delivery: {
		queued: "Waiting to be sent",
		sending: "Being sent",
		sent: "Sent",
		failed: "Not delivered"
	},
	invitation: {
		pending: "Pending",
		accepted: "Accepted",
		revoked: "Revoked",
		expired: "Expired"
	},
	menu: {
		registration: "User registration",
		users: "Users",
		imports: "Imports",
		validation: "Validation",
		groups: "Groups and permissions",
		emails: "Mail",
		audit: "Audit trail",
		settings: "Settings",
		organizations: "Your organizations"
	},
	list: {
		search: "Search",
		columns: "Columns",
		export: "Export as CSV",
		filtered_empty: "Nothing matches these filters.",
		clear_filters: "Clear the filters",
		failed: "This list could not be loaded.",
		any: "Any"
	},
	permission: {
		missing: "You need the permission “%{title}” (%{permission}). Somebody who can manage groups can grant it.",
		missing_title: "This is not open to you",
		title: {
			can_view_users: "See people",
			can_create_user: "Invite a person",
			can_bulk_invite: "Invite many at once",
			can_edit_user: "Edit people",
			can_archive_user: "Archive people",
			can_resend_invitation: "Resend invitations",
			can_revoke_invitation: "Revoke invitations",
			can_copy_invitation_link: "Copy invitation links",
			can_manage_groups: "Manage groups",
			can_view_identity: "See identities",
			can_register_identity: "Register identities",
			can_validate_identity: "Validate identities",
			can_complete_registration: "Complete registrations",
			can_view_audit_log: "See the audit trail",
			can_manage_settings: "Manage settings",
			can_create_organization: "Create organizations"
		}
	},
	leave: {
		title: "Leave this page?",
		confirm: "Leave",
		stay: "Stay"
	},
	signed_out: {
		text: "You are signed out. What you typed is still here. Sign in in another tab, then come back and go on.",
		sign_in: "Sign in (new tab)"
	},
	mailing: {
		text: "%{count} mail goes out. It cannot be called back. |||| %{count} mails go out, one to each person. They cannot be called back.",
		confirm: "Send %{count} mail |||| Send %{count} mails"
	},
	away: {
		text: "The server does not answer. This page stays as it is, and goes on by itself when the server is back.",
		ask_now: "Try now"
	},
	time: { never: "Never" },
	error: {
		generic: "Something went wrong. Please try again.",
		code: {
			network: { unreachable: "The server did not answer. Please try again." },
			user: { last_admin: "This is the last active admin. Make somebody else an admin first." },
			request: { too_many: "That was too often. Please wait a moment and try again." }
		}
	}
};
// src/i18n/en/groups.ts
var groups$1 = {
	title: "Groups and permissions",
	create: "New group",
	create_title: "New group",
	back: "All groups",
	column: {
		name: "Name",
		permissions: "Permissions",
		members: "People"
	},
	built_in: "Role",
	built_in_help: "This group stands for a role. Its name stays; its permissions can be changed.",
	name: "Name",
	description: "Description",
	permissions: "Permissions",
	permissions_help: "Everybody in this group may do what is ticked here.",
	not_yours: "You cannot grant this, because you do not hold it.",
	all: "%{count} permission |||| %{count} permissions",
	none: "No permissions",
	saved: "Saved.",
	created: "The group is created.",
	delete: "Delete group",
	delete_title: "Delete the group “%{name}”?",
	delete_text: "Its members stay; they lose what only this group permitted.",
	deleted: "The group is deleted.",
	members: "Members",
	members_empty: "Nobody is in this group yet.",
	members_role: "A role is chosen on a person’s page.",
	add_member: "Add a person",
	add_member_help: "Search by name or e-mail",
	added: "%{name} is added.",
	remove: "Remove %{name}",
	removed: "%{name} is removed.",
	empty_title: "No groups yet",
	empty_text: "Groups bundle permissions for the people in them."
};
// src/i18n/en/identityFields.ts
/** What the fields of an identity are called; all that the page /welcome shares with the panel. */
var identityFields = {
	field: {
		family_name: "Family name",
		given_name: "Given name",
		birth_family_name: "Family name at birth",
		birth_given_name: "Given name at birth",
		sex: "Sex",
		birthdate: "Date of birth",
		place_of_birth: {
			country: "Country of birth",
			region: "Region of birth",
			locality: "Place of birth"
		},
		nationalities: "Nationalities",
		personal_administrative_number: "Personal number",
		address: {
			street_address: "Street",
			house_number: "House number",
			postal_code: "Postal code",
			locality: "Town or city",
			region: "Region",
			country: "Country of residence"
		},
		email: "Contact e-mail",
		phone_number: "Telephone",
		document_type: "Kind of document",
		document_number: "Document number",
		issuing_country: "Issuing country",
		issuing_authority: "Issuing authority",
		date_of_issuance: "Date of issue",
		date_of_expiry: "Date of expiry"
	},
	step: {
		person: "Person",
		birth: "Birth and nationality",
		residence: "Residence and contact",
		document: "Document",
		review: "Review",
		account: "Account"
	},
	sex: {
		not_known: "Not known",
		male: "Male",
		female: "Female",
		not_applicable: "Not applicable"
	},
	nationality: {
		QU: "Unspecified",
		QS: "Stateless"
	}
};
// src/i18n/en/identityForm.ts
var identityForm = {
	form: {
		steps: "Steps",
		step_of: "Step %{step} of %{steps}",
		step_wrong: "To be corrected",
		back: "Back",
		to_person: "Back to the person",
		next: "Next",
		validate: "Validate",
		submit: "Submit for validation",
		change: "Change",
		change_part: "Change %{part}",
		blank: "–",
		missing: "This is needed.",
		name_missing: "A name is needed. Fill in the family name, the given name or both.",
		required_hint: "Fields with * are needed to finish.",
		names_hint: "Of the two names, one may stay blank.",
		left_title: "Left to do",
		saving: "Saving…",
		saved: "Saved a moment ago",
		saved_at: "Saved at %{time}",
		saved_but: "Saved, except %{count} field to correct |||| Saved, except %{count} fields to correct",
		not_saved: "Not saved: %{reason}",
		returned: "Came back: %{reason}",
		date_incomplete: "This date is incomplete, or there is no such day.",
		phone_hint: "Begin with the country, like +39 06 1234567.",
		no_country: "No country is called so.",
		somebody: "Somebody",
		is_archived: "This person is archived here. Unarchive them to change their identity.",
		own: "This is your own identity. You can submit it; somebody else validates it.",
		holds_more: "This person may do more than you. Their identity is for somebody who may do as much.",
		is_validated: "This identity was validated on %{day}. What you change waits for validation again.",
		is_submitted: "This identity waits for validation. You can still correct it.",
		is_returned: "This identity came back. What to correct stands at its fields.",
		news: "%{name} changed this identity while you had it open. You see it as it is now.",
		news_own: "You changed this identity in another tab or window. You see it as it is now.",
		leave_text: "Something here could not be saved, and is lost when you leave."
	},
	implausible: {
		future: "This date is in the future.",
		too_early: "This date is before 1875. Check the year.",
		email: "This is not an e-mail address. Write it like name@example.com.",
		phone_country: "Begin with the country, like +39 06 1234567.",
		phone: "This is not a telephone number of that country. Check its digits.",
		expired_before: "A document expires after it was issued.",
		born_after: "A document is issued after the person was born."
	},
	document: {
		passport: "Passport",
		id_card: "Identity card",
		residence_permit: "Residence permit",
		driving_licence: "Driving licence"
	},
	clash: {
		changed: "%{name} changed this identity meanwhile (%{time})",
		changed_own: "You changed this identity in another tab or window (%{time})",
		validated: "%{name} validated this identity meanwhile (%{time})",
		validated_own: "You validated this identity in another tab or window (%{time})",
		submitted: "%{name} submitted this identity for validation meanwhile (%{time})",
		submitted_own: "You submitted this identity for validation in another tab or window (%{time})",
		text: "You both changed these fields. Choose for each what stays; all else is kept.",
		text_own: "You changed these fields in both. Choose for each what stays; all else is kept.",
		undoes_validated: "What you typed here is not saved. If you save it, the identity waits for validation again.",
		undoes_submitted: "What you typed here is not saved. If you save it, it changes what was submitted.",
		keep_mine: "Keep mine",
		keep_mine_all: "Keep mine and save",
		take_theirs: "Take what %{name} gave",
		take_theirs_own: "Take what the other tab saved",
		take_theirs_all: "Take theirs",
		mine: "Here",
		theirs: "Saved",
		go_on: "Go on",
		not_saved: "Not saved yet: choose above what stays."
	},
	pick: {
		title: "Register personal information",
		text: "Find somebody who has an account and fill in their identity, or ask them to.",
		back: "Choose somebody else",
		keys: "Enter opens the first; the arrow keys go down the list.",
		identity_state: "Identity",
		account_state: "Account",
		people: "People",
		found: "%{count} person |||| %{count} people",
		more: "Show more",
		nobody: "Nobody matches",
		nobody_text: "Try another spelling or the other filters, or register somebody new.",
		all_done: "Nobody is left",
		all_done_text: "Every identity is validated.",
		unvalidated: "Not validated yet"
	},
	request: {
		action: "Request from user",
		of: "Request from user: %{name}",
		asked: "asked",
		done: "A mail to %{email} asks for it.",
		many: "Ask them for their personal information",
		queued: "%{count} person will be asked by mail. |||| %{count} people will be asked by mail.",
		none: "Nobody was asked.",
		skipped: "%{count} was left out: given already, archived, without an invitation, or mailed a moment ago. |||| %{count} were left out: given already, archived, without an invitation, or mailed a moment ago."
	},
	done: {
		validated: "The identity of %{name} is validated",
		validated_text: "You can still change it; what you change waits for validation again.",
		submitted: "The identity of %{name} is submitted",
		submitted_text: "It waits for somebody who may validate identities.",
		another: "Register another"
	},
	complete: {
		title: "Complete registration",
		text: "Account and personal information at once. Both are made at the end, or neither.",
		submit: "Create account and identity",
		leave_text: "Nothing of this is kept yet. It is lost when you leave.",
		done: "%{name} is registered",
		validated: "Their identity is validated.",
		submitted: "Their identity waits for validation.",
		invited: "The invitation will be mailed to %{email}. Its link works until %{until}."
	}
};
// src/i18n/en/identities.ts
var identities = {
	...identityFields,
	...identityForm,
	status: {
		none: "No identity",
		draft: "Draft",
		submitted: "To be validated",
		returned: "Returned",
		validated: "Validated"
	},
	source: {
		hr: "Staff",
		person: "The person",
		import: "An import"
	}
};
// src/i18n/en/imports.ts
var imports$1 = {
	title: "Imports",
	empty_title: "No imports yet",
	empty_text: "Bulk invites are listed here, with what became of each row.",
	start: "Bulk invite",
	manual_name: "Manual definition",
	back: "All imports",
	column: {
		name: "File",
		status: "Status",
		total: "Rows",
		invited: "Invited",
		left: "Left",
		created: "Started"
	},
	status: {
		reading: "Reading",
		ready: "To be checked",
		queued: "Starting",
		processing: "Running",
		completed: "Done",
		cancelled: "Cancelled",
		failed: "Failed",
		undone: "Undone"
	},
	verdict: {
		all: "All rows",
		ready: "Ready",
		existing_account: "Has an account",
		already_member: "Already here",
		archived_member: "Archived",
		duplicate: "Duplicate",
		error: "Fault"
	},
	verdict_help: {
		existing_account: "Has an account elsewhere and will be invited to join.",
		already_member: "Is already here and will be left out.",
		archived_member: "Is archived here and will be left out. Unarchive the person instead.",
		duplicate: "The same e-mail stands in an earlier row, which counts."
	},
	outcome: {
		invited: "Invited",
		skipped: "Left out",
		failed: "Failed",
		changed_since_preview: "Changed since the check"
	},
	check: {
		heading: "Check",
		counts: "Rows by verdict",
		process: "Process bulk invites (%{count})",
		process_title: "Invite %{count} person? |||| Invite %{count} people?",
		nothing: "No row is ready. Mend a row, or upload the corrected file.",
		rows: "Rows",
		quiet: "Faulty rows stay here; you can download them afterwards.",
		recognized: "Read as %{encoding}, separated by %{delimiter}; %{columns} columns recognized",
		recognized_manual: "Typed or pasted by hand",
		recognized_text: "Pasted, separated by %{delimiter}; %{columns} columns recognized",
		ignored: ", %{count} ignored |||| , %{count} ignored",
		details: "Columns",
		columns_recognized: "Recognized",
		columns_ignored: "Ignored",
		default_role: "Default role: %{role}",
		validates: "Complete identities count as validated",
		identities: {
			title: "Personal information",
			validated: "%{count} will be validated",
			draft: "%{count} will be a draft |||| %{count} will be drafts",
			none: "%{count} without",
			validates: "What is complete counts as validated, and nobody looks at it again. The rest are drafts.",
			drafts: "All are drafts, complete or not: somebody opens and validates them one by one, or asks the people for it."
		},
		identity: {
			validated: "Personal information: validated",
			draft: "Personal information: complete draft",
			lacks: "Personal information: draft without %{fields}",
			none: "No personal information"
		},
		delimiter: {
			comma: "commas",
			semicolon: "semicolons",
			tab: "tabs",
			pipe: "vertical bars"
		},
		row: "Row",
		verdict: "Verdict",
		outcome: "Outcome",
		edit_hint: "Press Enter on a cell to change it. A row is judged again as soon as you leave it.",
		edit_cell: "Change %{field} of row %{row}: %{value}",
		blank: "blank",
		remove: "Remove row %{row}",
		removed: "Row %{row} is removed.",
		empty_filter: "No row has this verdict.",
		none_left: "All rows were removed.",
		field: {
			email: "E-mail",
			username: "Username",
			firstName: "First name",
			lastName: "Last name",
			role: "Role",
			groups: "Groups",
			metadata: "Metadata",
			row: "Row"
		}
	},
	running: {
		heading: "Running",
		queued: "Waiting for a worker. It starts in a moment.",
		progress: "%{done} of %{total} rows",
		rate: "%{rate} rows per second",
		left: "about %{time} left",
		mails: "%{sent} mails sent, %{queued} waiting",
		close: "You can close this page; it goes on.",
		cancel: "Cancel",
		cancel_title: "Stop this import?",
		cancel_text: "People who are invited already stay invited. The rows that are not begun are left out; you can download them.",
		cancel_confirm: "Stop the import",
		cancel_keep: "Let it run"
	},
	reading: {
		heading: "Reading",
		text: "%{count} rows read so far."
	},
	done: {
		heading: "Done",
		rows: "Rows, by what the check had said",
		completed: "%{count} person invited |||| %{count} people invited",
		left: ", %{count} row left |||| , %{count} rows left",
		left_out: "%{count} row needed nothing |||| %{count} rows needed nothing",
		left_out_as: {
			duplicate: "%{count} duplicate |||| %{count} duplicates",
			alreadyMember: "%{count} already here",
			archivedMember: "%{count} archived here"
		},
		cancelled: "Stopped. What was done stays.",
		undone: "This import was undone.",
		download: "Download failed rows",
		see: "See them in Users",
		undo: "Undo this import",
		undo_title: "Undo this import?",
		undo_text: "The invitations of people who have not come yet are revoked. People who have accepted stay, and so do those whose personal information was changed since.",
		undo_confirm: "Undo the import",
		undo_keep: "Keep it",
		undo_result: "%{count} invitation undone. |||| %{count} invitations undone.",
		kept: "%{count} person was kept: |||| %{count} people were kept:",
		kept_reason: {
			accepted: "has accepted",
			archived: "is archived",
			invited_again: "was invited again since",
			identity_edited: "has personal information that was changed since",
			permission_missing: "is for somebody who may revoke invitations",
			holds_more: "may do more than you"
		},
		identities_validated: "Personal information: %{count} validated",
		identities_drafts: ", %{count} draft |||| , %{count} drafts",
		drafts_link: "See the drafts",
		ask_title: "Ask %{count} person to give what is missing? |||| Ask %{count} people to give what is missing?",
		mails: "Mail: %{sent} sent, %{queued} waiting, %{failed} not delivered",
		mails_link: "See the mail log",
		again: "Start another bulk invite"
	},
	failed: {
		heading: "Failed",
		text: "The import failed. Nobody was invited by it.",
		on_its_way: "The import could not go on. What it did until then is below."
	},
	lapsed: {
		status: "Never processed",
		title: "This was never processed",
		text: "Nobody was invited. What the rows held was deleted on %{day}, %{count} day after the upload, as the settings say. |||| Nobody was invited. What the rows held was deleted on %{day}, %{count} days after the upload, as the settings say.",
		again: "Upload the file again"
	},
	purged: { text: "What the rows held was deleted on %{day}, as the settings say; the counts stay. The file can be uploaded again." }
};
// src/i18n/en/registration.ts
var registration = {
	title: "User registration",
	intro: "Choose how you want to bring people in.",
	suggested: "Suggested",
	create: {
		title: "Create a new internal user",
		text: "One person: an e-mail address and a username. They get a link to set a password.",
		email: "E-mail",
		username: "Username",
		username_help: "Made from the e-mail until you change it.",
		first_name: "First name",
		last_name: "Last name",
		role: "Role",
		groups: "Groups",
		more: "More: groups and metadata",
		submit: "Create and invite",
		creating: "Creating…",
		optional: "Optional",
		checking: "Checking…",
		email_help: "The invitation is mailed to it.",
		email_required: "An e-mail address is needed.",
		email_invalid: "This is not an e-mail address.",
		email_available: "This address is free.",
		email_existing_account: "This person has an account elsewhere and will be invited to join.",
		email_already_member: "This person is already here.",
		email_archived: "This person is archived here. Unarchive them on their page instead.",
		username_existing: "They keep the username of their account.",
		username_required: "A username is needed.",
		username_available: "This username is free.",
		username_taken: "This username is taken.",
		username_adopted: "“%{taken}” is taken, so this one was chosen.",
		username_invalid: "Use letters, digits, dots, hyphens and underscores; begin with a letter or digit.",
		use_suggestion: "Use “%{suggestion}”",
		done_title: "%{email} is invited",
		done_text: "The invitation will be mailed. Its link works until %{until}.",
		done_no_expiry: "The invitation will be mailed.",
		another: "Invite another",
		identity_now: "Register personal information",
		see_person: "See the person"
	},
	bulk: {
		title: "Bulk invite",
		text: "Many people at once: upload a CSV file, or paste rows from a spreadsheet.",
		missing_title: "Bulk invite is not open to you",
		missing_text: "It needs the permission “%{title}” (can_bulk_invite). Somebody in your organization who can manage groups can grant it, under “Groups and permissions”.",
		tab_csv: "Upload CSV",
		tab_manual: "Manual definition",
		drop: "Drop a CSV file here",
		drop_now: "Let go to upload",
		choose: "Choose a file",
		or_paste: "or paste rows from a spreadsheet",
		need_title: "What the file needs",
		need_email: "An “Email” column. Everything else is optional: names, username, role, group, metadata.",
		need_identity: "Columns such as “Birthdate” (1990-12-31 or 31.12.1990), “Nationality” (Italy or IT) and “Phone” (+39 …) make identities too.",
		need_any: "Any separator and encoding that spreadsheets write, the columns in any order.",
		need_safe: "Nothing is created or sent before you have checked the rows.",
		template: "Download CSV template",
		identity_template: "Template with personal information",
		options: "Role and groups for this file",
		default_role: "Default role",
		default_role_help: "For rows when the file has no “User Role” column.",
		create_groups: "Create missing groups",
		create_groups_help: "Otherwise a group that does not exist is a fault on its row.",
		create_groups_missing: "Needs the permission “can_manage_groups”.",
		validate_identities: "Complete personal information counts as validated",
		validate_identities_help: "Without it, all personal information in the file is kept as drafts, which somebody validates one by one. You can change this when you check the rows.",
		uploading: "Uploading %{file}",
		reading: "Reading and checking the rows…",
		stop: "Stop the upload",
		failed_title: "%{file} could not be used",
		empty_file: "This file is empty.",
		choose_other: "Choose another file",
		one_file: "One file at a time, please."
	},
	manual: {
		intro: "Type or paste: copy cells in your spreadsheet and paste them into the first field.",
		email: "E-mail",
		username: "Username",
		first_name: "First name",
		last_name: "Last name",
		email_of: "E-mail, row %{row}",
		username_of: "Username, row %{row}",
		first_name_of: "First name, row %{row}",
		last_name_of: "Last name, row %{row}",
		derived: "From the e-mail",
		add: "Add row",
		add_many: "Add 10 rows",
		remove: "Remove row %{row}",
		clear: "Clear all",
		duplicate: "The same address is in row %{row}.",
		pasted: "%{count} row pasted. |||| %{count} rows pasted.",
		left_out: "One column has no place here and was left out: %{columns}. |||| %{count} columns have no place here and were left out: %{columns}.",
		column: "column %{number}",
		read_all: "Take all columns",
		submit: "Process bulk invites (%{count})",
		submit_empty: "Process bulk invites",
		submit_help: "The check comes first. Nothing is sent before you have seen it."
	}
};
// src/i18n/en/rest.ts
var emails$1 = {
	title: "Mail",
	search: "Search recipients",
	empty_title: "No mail yet",
	empty_text: "Every mail that leaves is listed here, with what the mail server said.",
	column: {
		recipient: "To",
		kind: "Mail",
		status: "Status",
		attempts: "Attempts",
		created: "Queued",
		sent: "Sent"
	},
	filter: { status: "Status" },
	retry: "Try again",
	retried: "The mail will be tried again now."
};
var audit = {
	title: "Audit trail",
	empty_title: "Nothing recorded yet",
	empty_text: "Who did what, and when, is recorded here.",
	column: {
		at: "When",
		action: "What",
		actor: "Who",
		subject: "About",
		detail: "Details"
	},
	filter: {
		from: "From",
		to: "To",
		person_help: "Type a name, an e-mail address or a username."
	},
	nobody: "Nobody signed in",
	erased: "Somebody erased since",
	group_gone: "a group deleted since",
	changed: "changed",
	chosen: "Chosen people",
	yes: "yes",
	no: "no",
	of: {
		fields: "Fields",
		account: "Account",
		role: "Role",
		groups: "Groups",
		groupId: "Group",
		metadata: "Metadata",
		from: "from",
		to: "to",
		added: "added",
		removed: "removed",
		permissions: "Permissions",
		granted: "Granted",
		withdrawn: "Withdrawn",
		version: "Version",
		status: "Status",
		source: "Source",
		kind: "Mail",
		link: "Link",
		reason: "Why",
		requestedByInvitee: "Asked for by the person",
		filteredBy: "Filtered by",
		undone: "Invitations undone",
		queued: "Mailed",
		skipped: "Left out"
	},
	source: {
		hr: "Staff",
		person: "The person",
		import: "An import",
		csv: "CSV file",
		manual: "Manual definition"
	},
	link: {
		mailed: "mailed",
		copied: "copied by staff"
	},
	reason: { retention: "kept as long as the settings say" }
};
var settings = {
	title: "Settings",
	organization: "Organization",
	name: "Name",
	name_help: "Shown in invitations.",
	contact_email: "Contact e-mail",
	contact_email_help: "Whom invited people can ask.",
	invitation_days: "Invitations are valid for (days)",
	reminders: "Reminders to people who have not accepted",
	allow_self_validation: "Let people validate their own identity",
	allow_self_validation_help: "And that of people who may do more than they do. Off: somebody else who may do as much validates it.",
	saved: "Saved.",
	leave: "What you changed in the settings has not been saved.",
	new_organization: "New organization",
	new_organization_text: "A separate organization with its own people, groups and settings. You become its admin.",
	create_organization: "Create organization",
	created: "“%{name}” is created. You are in it now.",
	identity: {
		title: "Identity fields",
		intro: "What people are asked for. Required fields must be there before an identity can be submitted or validated; drafts may lack them. Hidden fields are not asked for; what was given earlier is not shown any more.",
		required: "Required",
		optional: "Optional",
		hidden: "Hidden",
		why_name: "Cannot be hidden. Either may stay blank, for people with one name."
	},
	retention: {
		title: "Keeping personal data",
		intro: "What nobody needs any more is deleted by itself, a few times a day. A number of 0 keeps it for ever.",
		invitees: "Keep people who never accepted for",
		invitees_help: "Days from the end of their last invitation. Then they are erased from here, with all that was entered about them. People whose personal information waits for validation or is validated stay.",
		cells: "Keep what imported files say for",
		cells_help: "Days from the end of an import. Then the names, addresses and metadata of its rows are deleted. Its numbers stay, and so do the people who were invited.",
		drafts: "Keep drafts of personal information for",
		drafts_help: "Days from their last change. Then the draft is deleted, whoever began it, and the person stays. What was submitted or validated is never deleted this way.",
		days: "day |||| days",
		for_ever: "for ever",
		shorter_title: "Keep personal data for less time?",
		shorter_confirm: "Keep for less time",
		shorter_text: "This begins by itself within a few hours, with what is that old already, and goes on from then. There is no way back.",
		erases_invitees: "People who never accepted are erased, with all that was entered about them, when their last invitation ended more than %{count} day ago. |||| People who never accepted are erased, with all that was entered about them, when their last invitation ended more than %{count} days ago.",
		erases_cells: "Names, addresses and metadata in the rows of imports are deleted when the import ended more than %{count} day ago. |||| Names, addresses and metadata in the rows of imports are deleted when the import ended more than %{count} days ago.",
		erases_drafts: "Drafts of personal information are deleted when nobody has changed them for more than %{count} day. |||| Drafts of personal information are deleted when nobody has changed them for more than %{count} days."
	}
};
var account = {
	title: "Your account",
	password: "Change password",
	current_password: "Current password",
	new_password: "New password",
	password_help: "At least 12 characters. Any characters, and a sentence is fine.",
	change: "Change password",
	changed: "The password is changed. Your other sessions have ended.",
	sessions: "Where you are signed in",
	this_session: "This one",
	last_seen: "Last used %{time}",
	end: "Sign out",
	ended: "That session has ended.",
	everywhere: "Sign out everywhere",
	everywhere_title: "Sign out everywhere?",
	everywhere_text: "All your sessions end, this one too. You can sign in again at once.",
	unknown_browser: "Unknown browser",
	personal: "Your personal data",
	personal_text: "Your personal information is what your organization keeps of your identity: you can give it, correct it and see whether it is validated. You can also have all that is held about you here as a file.",
	personal_information: "Your personal information",
	download: "Download my data"
};
var home = {
	welcome: "Welcome, %{name}",
	next: "What to do next",
	people: "People",
	counts: {
		active: "Active",
		invited: "Invited, not here yet",
		archived: "Archived"
	},
	first: "Invite your first people",
	first_text: "You are the only one here so far. Invite one person, or a whole spreadsheet.",
	nothing: "Nothing is waiting for you.",
	invite_one: "Invite one person",
	invite_many: "Invite many at once",
	mail: {
		title: "Mail is not going out",
		refused: "The mail server refuses it: “%{words}”",
		unreachable: "The mail server cannot be reached: “%{words}”",
		no_server: "No mail server is set. Whoever runs this server can set one.",
		since: "Since %{time}.",
		again: "What waits is kept, and tried again by itself.",
		kept: "What waits is kept, and goes out once there is one.",
		see: "See what waits"
	},
	failed_mails: "%{count} mail was not delivered |||| %{count} mails were not delivered",
	failed_mails_action: "See why",
	waiting: "%{count} identity waits for validation |||| %{count} identities wait for validation",
	waiting_action: "Validate",
	import_ready: "%{name}: %{count} row is waiting to be checked |||| %{name}: %{count} rows are waiting to be checked",
	import_ready_action: "Check",
	import_running: "%{name} is running",
	import_running_action: "Watch",
	no_permissions: "You are signed in to %{organization}. There is nothing to manage for you here."
};
var login = {
	show: "Show password",
	hide: "Hide password"
};
// src/i18n/en/validation.ts
var validation = {
	title: "Validation",
	waiting: "%{count} waiting",
	column: {
		who: "Who",
		email: "E-mail",
		kind: "What",
		since: "Waiting since"
	},
	kind: {
		new: "New",
		edited: "Edited after validation",
		corrected: "Corrected after return"
	},
	empty_title: "Nothing waits for validation",
	empty_text: "When people give their personal information, it waits here until you accept it or return it with reasons. You can ask somebody for theirs on their page, or enter it for them.",
	empty_users: "See who has none yet",
	back: "All that wait",
	person: "See the person",
	given: "Given %{time} · %{source}",
	given_by: "Given %{time} · %{source}, %{name}",
	out_of_reach: {
		own: "This is your own identity. Somebody else has to validate it.",
		holds_more: "This person may do more than you. Their identity is for somebody who may do as much."
	},
	intro: "Accept or return each field. What is returned goes back to the person with your reason; the rest they need not give again.",
	since_validated: {
		changed: "%{count} field changed since this was validated on %{day}. The others are accepted already. |||| %{count} fields changed since this was validated on %{day}. The others are accepted already.",
		same: "Nothing changed since this was validated on %{day}."
	},
	since_returned: {
		changed: "%{count} field changed since this was returned on %{day}. |||| %{count} fields changed since this was returned on %{day}.",
		same: "Nothing changed since this was returned on %{day}.",
		fields: "%{count} field was returned on %{day}. It is to be decided, and what else changed since; the rest is accepted already. |||| %{count} fields were returned on %{day}. They are to be decided, and what else changed since; the rest is accepted already.",
		unchanged: "%{count} returned field came back unchanged. |||| %{count} returned fields came back unchanged."
	},
	changed: "Changed",
	unchanged: "Not changed",
	returned_for: "Returned then, with the words: %{reason}",
	was: "Before: %{value}",
	was_blank: "Before: nothing",
	blank: "Not given",
	missing: "This is required, and missing.",
	left_blank: "%{count} field was left blank |||| %{count} fields were left blank",
	left_blank_show: "Show",
	left_blank_hide: "Hide",
	accept: "Accept",
	return: "Return",
	answer: "%{field}: accept or return",
	accept_step: "Accept all of “%{step}”",
	accept_step_short: "Accept all",
	reason: "What should be corrected?",
	reason_of: "What should be corrected? %{field}",
	reason_help: "The person reads this.",
	reason_missing: "Say what should be corrected.",
	all_accepted: "All is accepted.",
	left: "%{count} field left to decide |||| %{count} fields left to decide",
	to_return: "%{count} field goes back |||| %{count} fields go back",
	accept_rest: "Accept the rest",
	validate: "Validate",
	return_fields: "Return %{count} field |||| Return %{count} fields",
	validated: "The identity of %{name} is validated.",
	returned: "Returned. A mail leads %{name} to what you wrote, without repeating it.",
	incomplete: "Something required is missing. Return the marked fields, or fill them in yourself.",
	fill_in: "Edit it yourself",
	leave: "The reasons that you wrote have not been sent.",
	meanwhile: {
		not_submitted: "This does not wait for validation any more: it was taken back or returned.",
		already_validated: "Somebody validated this in the meantime.",
		archived_member: "This person was archived in the meantime.",
		changed: "This was changed in the meantime, %{time}.",
		changed_by: "%{name} changed this in the meantime, %{time}.",
		look_again: "Show what changed",
		next: "Go on with the next one"
	},
	not_waiting: {
		none: "There is no personal information yet",
		draft: "This is still a draft",
		returned: "This was returned",
		validated: "This is validated",
		text_none: "Ask the person for it, or enter it yourself.",
		text_draft: "It waits for validation as soon as it is submitted.",
		text_returned: "It waits again as soon as the person has corrected it.",
		text_validated: "Validated %{time}. When it is edited, it waits for validation again."
	}
};
/** Usher's words in English. */
var en = { usher: {
	...common,
	account,
	audit,
	emails: emails$1,
	groups: groups$1,
	home,
	identities,
	imports: imports$1,
	login,
	registration,
	settings,
	users: users$1,
	validation
} };
// src/i18n/index.ts
var byLanguage = { en };
/** Usher's words in a language, or in English where there are none in it. */
function messages(locale) {
	return byLanguage[locale] ?? byLanguage[locale.split("-")[0] ?? ""] ?? en;
}
// src/menu/UsherMenuItems.tsx
var entries = [
	{
		to: "/registration",
		label: "menu.registration",
		icon: /* @__PURE__ */ jsx(PersonAddIcon, {})
	},
	{
		to: "/users",
		label: "menu.users",
		icon: /* @__PURE__ */ jsx(PeopleIcon, {}),
		resource: "users",
		filtered: true
	},
	{
		to: "/imports",
		label: "menu.imports",
		icon: /* @__PURE__ */ jsx(UploadFileIcon, {}),
		resource: "imports",
		filtered: true
	},
	{
		to: "/validation",
		label: "menu.validation",
		icon: /* @__PURE__ */ jsx(FactCheckIcon, {}),
		resource: "identities",
		action: "validate",
		counted: true,
		filtered: true
	},
	{
		to: "/groups",
		label: "menu.groups",
		icon: /* @__PURE__ */ jsx(GroupsIcon, {}),
		resource: "groups"
	},
	{
		to: "/emails",
		label: "menu.emails",
		icon: /* @__PURE__ */ jsx(MailIcon, {}),
		resource: "emails",
		filtered: true
	},
	{
		to: "/audit-events",
		label: "menu.audit",
		icon: /* @__PURE__ */ jsx(HistoryIcon, {}),
		resource: "audit-events",
		filtered: true
	},
	{
		to: "/settings",
		label: "menu.settings",
		icon: /* @__PURE__ */ jsx(SettingsIcon, {}),
		resource: "settings"
	}
];
/** Usher's entries for react-admin's menu, each for those who may open it. */
function UsherMenuItems() {
	const { without } = useUsherContext();
	return entries.filter(({ to }) => !without.some((part) => `/${part}` === to)).map((entry) => entry.resource ? /* @__PURE__ */ jsx(May, {
		resource: entry.resource,
		action: entry.action ?? "list",
		children: /* @__PURE__ */ jsx(Item, { ...entry })
	}, entry.to) : /* @__PURE__ */ jsx(Item, { ...entry }, entry.to));
}
function Item({ to, label, icon, counted, filtered }) {
	const t = useT();
	const path = usePath();
	return /* @__PURE__ */ jsx(Menu.Item, {
		to: path(to) + (filtered ? "?filter={}" : ""),
		primaryText: counted ? /* @__PURE__ */ jsx(Counted, { label: t(label) }) : t(label),
		leftIcon: counted ? /* @__PURE__ */ jsx(CountedIcon, { icon }) : icon
	});
}
/** The entry's name, and at its end how many are waiting. */
function Counted({ label }) {
	const t = useT();
	const format = useFormat();
	const count = useWaitingCount();
	if (!count) return label;
	return /* @__PURE__ */ jsxs(Box, {
		component: "span",
		sx: {
			display: "flex",
			alignItems: "center",
			gap: 1
		},
		children: [/* @__PURE__ */ jsx(Box, {
			component: "span",
			sx: { flex: 1 },
			children: label
		}), /* @__PURE__ */ jsx(Chip, {
			component: "span",
			size: "small",
			color: "primary",
			label: /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx("span", {
				"aria-hidden": true,
				children: format.count(count)
			}), /* @__PURE__ */ jsx(Box, {
				component: "span",
				sx: unseen,
				children: t("validation.waiting", { smart_count: count })
			})] })
		})]
	});
}
/** The entry's icon with a dot while something waits and the menu shows icons alone. */
function CountedIcon({ icon }) {
	const [isOpen] = useSidebarState();
	const count = useWaitingCount();
	return /* @__PURE__ */ jsx(Badge, {
		variant: "dot",
		color: "primary",
		invisible: isOpen || !count,
		children: icon
	});
}
// src/organizations/OrganizationSwitcher.tsx
/** The current organization's name; a menu of all of them for people who belong to several. */
function OrganizationSwitcher() {
	const me = useMe();
	const t = useT();
	const [anchor, setAnchor] = useState(null);
	const { mutate } = useSwitchOrganization();
	if (!me) return null;
	if (me.organizations.length < 2) return /* @__PURE__ */ jsx(Typography, {
		component: "span",
		noWrap: true,
		sx: {
			px: 1,
			display: "block",
			fontWeight: 600
		},
		children: me.organization.name
	});
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Button, {
		color: "inherit",
		"aria-haspopup": "menu",
		"aria-expanded": anchor !== null,
		endIcon: /* @__PURE__ */ jsx(ExpandMoreIcon, {}),
		onClick: (event) => setAnchor(event.currentTarget),
		sx: {
			maxWidth: "100%",
			typography: "body1",
			fontWeight: 600,
			textTransform: "none"
		},
		children: /* @__PURE__ */ jsx(Typography, {
			variant: "inherit",
			noWrap: true,
			children: me.organization.name
		})
	}), /* @__PURE__ */ jsx(Menu$1, {
		anchorEl: anchor,
		open: anchor !== null,
		onClose: () => setAnchor(null),
		slotProps: { list: { "aria-label": t("menu.organizations") } },
		children: me.organizations.map(({ id, name }) => {
			const current = id === me.organization.id;
			return /* @__PURE__ */ jsxs(MenuItem, {
				selected: current,
				"aria-current": current,
				onClick: () => current ? setAnchor(null) : mutate(id),
				children: [/* @__PURE__ */ jsx(ListItemIcon, { children: current && /* @__PURE__ */ jsx(CheckIcon, { fontSize: "small" }) }), /* @__PURE__ */ jsx(ListItemText, { children: name })]
			}, id);
		})
	})] });
}
// src/ui/lazyPage.ts
/**
* A page that is loaded when it is first opened. Without an answer it is loaded when there is one;
* a file that a newer release has replaced is found by loading the whole application again.
*/
function lazyPage(load) {
	return lazy(() => loadPage(load));
}
/** Where the address of the page stands for which the application was loaded again. */
var key = "usher.loaded-anew";
async function loadPage(load) {
	for (;;) try {
		const page = await load();
		window.sessionStorage.removeItem(key);
		return page;
	} catch (error) {
		if (await isServed()) return load().catch(() => loadAnew(error));
		await connection.lost(isServed);
	}
}
/** Tells whether the address of this page gives a page. */
async function isServed() {
	try {
		return (await fetch(window.location.href, {
			method: "HEAD",
			cache: "no-store"
		})).ok;
	} catch {
		return false;
	}
}
/** Reloads, once. @throws what was wrong, when that did not help. */
function loadAnew(error) {
	const { href } = window.location;
	if (window.sessionStorage.getItem(key) === href) throw error;
	window.sessionStorage.setItem(key, href);
	window.location.reload();
	return new Promise(() => void 0);
}
// src/pages.ts
/** Usher's pages that belong to no resource, each loaded when it is first opened. */
var RegistrationPage = lazyPage(() => import("./RegistrationPage.js"));
var CreateUserPage = lazyPage(() => import("./CreateUserPage.js"));
var BulkInvitePage = lazyPage(() => import("./BulkInvitePage.js"));
var PickPersonPage = lazyPage(() => import("./PickPersonPage.js"));
var IdentityFormPage = lazyPage(() => import("./IdentityFormPage.js"));
var CompletePage = lazyPage(() => import("./CompletePage.js"));
var ValidationPage = lazyPage(() => import("./ValidationPage.js"));
var ReviewPage = lazyPage(() => import("./ReviewPage.js"));
var SettingsPage = lazyPage(() => import("./SettingsPage.js"));
var AccountPage = lazyPage(() => import("./AccountPage.js"));
var HomePage = lazyPage(() => import("./HomePage.js"));
// src/ui/usherTheme.ts
/**
* The application's theme with the sizes that Usher's pages are laid out for. Colours, typeface,
* shape and the looks of all components stay the application's.
*/
function usherTheme(own) {
	return {
		...own,
		typography: {
			...own.typography,
			...headings(own.typography)
		},
		components: {
			...own.components,
			...components(own)
		}
	};
}
/** Headings of a page among others. MUI's own are for a page by itself: the first is 96 px high. */
function headings({ fontFamily, h1, h2, h3 }) {
	const heading = (size, line, own = fontFamily) => ({
		fontFamily: own,
		fontSize: size,
		lineHeight: `${line}px`,
		fontWeight: 600
	});
	return {
		h1: {
			...heading(24, 32, h1.fontFamily),
			letterSpacing: "-0.01em"
		},
		h2: heading(16, 24, h2.fontFamily),
		h3: heading(14, 20, h3.fontFamily)
	};
}
var input = {
	margin: "none",
	size: "small",
	fullWidth: true
};
/** What Usher's pages need of MUI's components, on top of what the application has said of them. */
function components({ components: own = {}, palette }) {
	const placeholder = { "&::placeholder": {
		color: palette.text.secondary,
		opacity: 1
	} };
	return {
		MuiTextField: {
			...own.MuiTextField,
			defaultProps: {
				...own.MuiTextField?.defaultProps,
				...input
			}
		},
		MuiFormControl: {
			...own.MuiFormControl,
			defaultProps: {
				...own.MuiFormControl?.defaultProps,
				...input
			}
		},
		MuiInputBase: {
			...own.MuiInputBase,
			styleOverrides: {
				...own.MuiInputBase?.styleOverrides,
				input: [own.MuiInputBase?.styleOverrides?.input, placeholder]
			}
		},
		MuiTableCell: {
			...own.MuiTableCell,
			styleOverrides: {
				...own.MuiTableCell?.styleOverrides,
				root: [own.MuiTableCell?.styleOverrides?.root, { fontVariantNumeric: "tabular-nums" }]
			}
		},
		MuiAlert: {
			...own.MuiAlert,
			styleOverrides: {
				...own.MuiAlert?.styleOverrides,
				message: [own.MuiAlert?.styleOverrides?.message, { overflow: "visible" }]
			}
		},
		MuiCheckbox: {
			...own.MuiCheckbox,
			defaultProps: {
				...own.MuiCheckbox?.defaultProps,
				slotProps: { input: namedInput }
			}
		}
	};
}
/**
* React-admin names the checkboxes of its tables by `aria-label`, which MUI 9 leaves on the element
* around the input, where screen readers do not look for it.
*/
function namedInput(checkbox) {
	return { "aria-label": checkbox["aria-label"] };
}
// src/plugin/UsherPage.tsx
/**
* One of Usher's pages in an application: it is for people who are signed in, knows Usher, has its
* sizes, and is loaded when it is opened.
*/
function UsherPage({ context, children }) {
	return /* @__PURE__ */ jsx(UsherContext, {
		value: context,
		children: /* @__PURE__ */ jsx(ThemeProvider, {
			theme: usherTheme,
			children: /* @__PURE__ */ jsx(Authenticated, {
				loading: /* @__PURE__ */ jsx(Waiting, {}),
				children: /* @__PURE__ */ jsx(Suspense, {
					fallback: /* @__PURE__ */ jsx(Waiting, {}),
					children
				})
			})
		})
	});
}
/** The shape of a page, until it is there. */
function Waiting() {
	return /* @__PURE__ */ jsx(Page, { children: /* @__PURE__ */ jsxs(Stack, {
		"aria-busy": true,
		sx: { gap: 3 },
		children: [/* @__PURE__ */ jsx(Skeleton, {
			variant: "rounded",
			width: 240,
			height: 32
		}), /* @__PURE__ */ jsx(Skeleton, {
			variant: "rounded",
			height: 320
		})]
	}) });
}
// src/audit/index.ts
var auditEvents = {
	list: lazyPage(() => import("./AuditList.js")),
	recordRepresentation: (event) => event.action
};
// src/emails/index.ts
var emails = {
	list: lazyPage(() => import("./EmailList.js")),
	recordRepresentation: (email) => email.recipient
};
// src/groups/index.ts
var groups = {
	list: lazyPage(() => import("./GroupList.js")),
	edit: lazyPage(() => import("./GroupPage.js")),
	create: lazyPage(() => import("./GroupCreate.js")),
	recordRepresentation: (group) => group.name
};
// src/imports/index.ts
/** Bulk invites. One's page stands at `/imports/:id`, where react-admin has `edit`. */
var imports = {
	list: lazyPage(() => import("./ImportList.js")),
	edit: lazyPage(() => import("./ImportPage.js")),
	recordRepresentation: ({ fileName, id }) => fileName ?? id
};
// src/routes.ts
/** Usher's resources by their names, which are also where they stand. */
var resources = {
	users: {
		list: lazyPage(() => import("./UserList.js")),
		edit: lazyPage(() => import("./PersonPage.js")),
		recordRepresentation: (user) => personName(user)
	},
	imports,
	groups,
	emails,
	"audit-events": auditEvents
};
/** The pages that belong to no resource, by where they stand. */
var pageRoutes = {
	"/registration": RegistrationPage,
	"/registration/create": CreateUserPage,
	"/registration/bulk": BulkInvitePage,
	"/registration/identity": PickPersonPage,
	"/registration/identity/:userId": IdentityFormPage,
	"/registration/complete": CompletePage,
	"/validation": ValidationPage,
	"/validation/:userId": ReviewPage,
	"/settings": SettingsPage,
	"/account": AccountPage
};
// src/plugin/resources.tsx
var icons = {
	users: PeopleIcon,
	imports: UploadFileIcon,
	groups: GroupsIcon,
	emails: MailIcon,
	"audit-events": HistoryIcon
};
/**
* Usher's resources and pages. Elements and no component, because react-admin looks for resources
* among the elements that it is given and does not look into components.
*/
function resourcesOf(context) {
	const { names, without } = context;
	const has = (part) => !without.some((one) => one === part);
	const shown = (Page) => /* @__PURE__ */ jsx(UsherPage, {
		context,
		children: /* @__PURE__ */ jsx(Page, {})
	});
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [Object.keys(resources).filter(has).map((name) => /* @__PURE__ */ jsx(Resource, {
		name: names.of(name),
		icon: icons[name],
		options: { label: `usher.resource.${name}` },
		recordRepresentation: resources[name].recordRepresentation,
		...shownPages(resources[name], shown)
	}, name)), /* @__PURE__ */ jsx(CustomRoutes, { children: Object.entries(pageRoutes).filter(([path]) => has(path.slice(1))).map(([path, Page]) => /* @__PURE__ */ jsx(Route, {
		path: names.path(path),
		element: shown(Page)
	}, path)) })] });
}
function shownPages({ list, create, edit }, shown) {
	return {
		...list && { list: shown(list) },
		...create && { create: shown(create) },
		...edit && { edit: shown(edit) }
	};
}
// src/plugin/createUsher.tsx
/** Adds Usher to an application made with react-admin. To be called once, outside of components. */
function createUsher({ apiUrl, httpClient = usherHttpClient, prefix = "" }) {
	const names = namesUnder(prefix);
	const records = usherRecords(apiUrl, httpClient);
	const session = currentSession(apiUrl, httpClient);
	const canAccess = accessOf(session, names);
	const { getList, getMany } = records;
	const api = {
		...usherVerbs(apiUrl, httpClient),
		getList,
		getMany
	};
	askAt(apiUrl);
	let context = {
		api,
		apiUrl,
		names,
		slots: {},
		without: []
	};
	return {
		dataProvider: (own = records) => withRecords(own, records, names),
		authProvider: (own) => own ? withAccess(own, session, canAccess) : usherAuthProvider({
			apiUrl,
			httpClient,
			session,
			canAccess
		}),
		messages,
		resources: ({ without = [], slots = {} } = {}) => {
			context = {
				...context,
				without,
				slots
			};
			return resourcesOf(context);
		},
		menuItems: () => /* @__PURE__ */ jsx(UsherContext, {
			value: context,
			children: /* @__PURE__ */ jsx(UsherMenuItems, {})
		}),
		Home: () => /* @__PURE__ */ jsx(UsherPage, {
			context,
			children: /* @__PURE__ */ jsx(HomePage, {})
		}),
		OrganizationSwitcher: () => /* @__PURE__ */ jsx(UsherContext, {
			value: context,
			children: /* @__PURE__ */ jsx(OrganizationSwitcher, {})
		})
	};
}
// src/ui/ServerAway.tsx
/**
* A bar over the page while the server does not answer; the page stays, and goes on by itself when
* the server is back. It stays in sight below a bar of `top` pixels.
*/
function ServerAway({ top = 0 }) {
	const t = useT();
	const isLost = useSyncExternalStore(connection.subscribe, connection.isLost);
	useOffline();
	useGoOn(isLost);
	return /* @__PURE__ */ jsx("div", {
		role: "status",
		style: { display: "contents" },
		children: isLost && /* @__PURE__ */ jsx(Alert, {
			severity: "warning",
			icon: /* @__PURE__ */ jsx(CloudOffIcon, { fontSize: "inherit" }),
			action: /* @__PURE__ */ jsx(Button, {
				color: "inherit",
				size: "small",
				onClick: connection.askNow,
				children: t("away.ask_now")
			}),
			sx: {
				position: "sticky",
				top: `${top}px`,
				zIndex: "appBar",
				borderRadius: 0,
				alignItems: "center"
			},
			children: t("away.text")
		})
	});
}
/** A browser that is offline sends nothing, so nothing would fail. */
function useOffline() {
	useEffect(() => {
		const lost = () => void serverLost();
		if (!navigator.onLine) lost();
		window.addEventListener("offline", lost);
		window.addEventListener("online", connection.askNow);
		return () => {
			window.removeEventListener("offline", lost);
			window.removeEventListener("online", connection.askNow);
		};
	}, []);
}
/** When the server is back, asks anew for what had failed. */
function useGoOn(isLost) {
	const queryClient = useQueryClient();
	const wasLost = useRef(false);
	useEffect(() => {
		if (!isLost && wasLost.current) queryClient.refetchQueries({ predicate: ({ state }) => state.status === "error" });
		wasLost.current = isLost;
	}, [isLost, queryClient]);
}
export { ServerAway, createUsher, problemOf };
