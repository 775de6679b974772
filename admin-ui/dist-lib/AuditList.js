import { _ as useFormat, b as users, g as useTranslateCode, h as useT, s as useMay, y as personName, z as useResourceName } from "./core.js";
import { Jt as usePeopleSearch, Qt as ListPage, Xt as FilterSelect, Zt as RecordLink, nn as Ago, tn as EmptyState } from "./shared.js";
import { useState } from "react";
import { DataTable, TextInput, useGetManyAggregate, useGetOne, useInput } from "react-admin";
import HistoryIcon from "@mui/icons-material/HistoryOutlined";
import { Autocomplete, Stack, TextField, Typography } from "@mui/material";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/audit/auditActions.ts
/** Of these the timeline of a person alone tells. */
var timelineOnly = [
	"email.queued",
	"email.sent",
	"email.failed"
];
/** The actions that the audit trail has words for, as `user.archived`. */
var auditActions = Object.entries(users.event).flatMap(([subject, verbs]) => Object.keys(verbs).map((verb) => `${subject}.${verb}`)).filter((action) => !timelineOnly.includes(action));
// src/audit/days.ts
/** The day of a moment, in the browser's time zone, as an input of days has it; '' for none. */
function dayOf(iso) {
	const at = new Date(typeof iso === "string" ? iso : NaN);
	if (Number.isNaN(at.getTime())) return "";
	return new Date(at.getTime() - at.getTimezoneOffset() * MINUTE).toISOString().slice(0, 10);
}
/** The moment in which a day begins, in the browser's time zone; undefined for none. */
function beginOf(day) {
	return momentOf(day, 0);
}
/** The moment in which a day is over. */
function endOf(day) {
	return momentOf(day, 1);
}
/** The day that ended in a moment. */
function dayBefore(iso) {
	const at = new Date(typeof iso === "string" ? iso : NaN);
	return Number.isNaN(at.getTime()) ? "" : dayOf((/* @__PURE__ */ new Date(at.getTime() - 1)).toISOString());
}
var MINUTE = 6e4;
function momentOf(day, later) {
	const [year = NaN, month = NaN, date = NaN] = day.split("-").map(Number);
	const at = new Date(year, month - 1, date + later);
	return Number.isNaN(at.getTime()) || year < 1e3 ? void 0 : at.toISOString();
}
// src/audit/PersonFilter.tsx
/** Limits a list to one person, who is searched by name, e-mail address or username. */
function PersonFilter({ source, label }) {
	const t = useT();
	const { field } = useInput({ source });
	const name = useResourceName();
	const id = typeof field.value === "string" ? field.value : "";
	const { data: chosen } = useGetOne(name("users"), { id }, {
		enabled: id !== "",
		retry: false
	});
	const [text, setText] = useState("");
	const { found, isFetching } = usePeopleSearch(text);
	return /* @__PURE__ */ jsx(Autocomplete, {
		sx: { width: {
			xs: "100%",
			sm: 200
		} },
		size: "small",
		options: found,
		filterOptions: (options) => options,
		isOptionEqualToValue: (one, other) => one.id === other.id,
		getOptionLabel: personName,
		getOptionKey: (person) => person.id,
		value: id ? chosen ?? found.find((one) => one.id === id) ?? placeholder(id) : null,
		onInputChange: (_, typed, reason) => setText(reason === "input" ? typed : ""),
		onChange: (_, person) => field.onChange(person?.id ?? ""),
		loading: isFetching,
		noOptionsText: t("audit.filter.person_help"),
		renderInput: (params) => /* @__PURE__ */ jsx(TextField, {
			...params,
			label
		})
	});
}
/** Somebody who is not known (any more): the filter still says that it is there. */
function placeholder(id) {
	return {
		id,
		firstName: null,
		lastName: null,
		username: "…",
		email: ""
	};
}
// src/audit/AuditFilters.tsx
var day = {
	type: "date",
	helperText: false,
	margin: "none",
	sx: { width: {
		xs: "calc(50% - 4px)",
		sm: 150
	} },
	slotProps: { inputLabel: { shrink: true } }
};
/** The filters of the audit trail: who, about whom, what, and from which day to which. */
function AuditFilters() {
	const t = useT();
	const code = useTranslateCode();
	const maySearch = useMay("list", "users");
	const actions = auditActions.map((id) => ({
		id,
		name: code("users.event", id, id)
	})).sort((one, other) => one.name.localeCompare(other.name));
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		maySearch && /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(PersonFilter, {
			source: "actorId",
			label: t("audit.column.actor")
		}), /* @__PURE__ */ jsx(PersonFilter, {
			source: "subjectId",
			label: t("audit.column.subject")
		})] }),
		/* @__PURE__ */ jsx(FilterSelect, {
			source: "action",
			label: t("audit.column.action"),
			choices: actions,
			sx: { width: {
				xs: "100%",
				sm: 220
			} }
		}),
		/* @__PURE__ */ jsx(TextInput, {
			source: "from",
			label: t("audit.filter.from"),
			format: dayOf,
			parse: beginOf,
			...day
		}),
		/* @__PURE__ */ jsx(TextInput, {
			source: "to",
			label: t("audit.filter.to"),
			format: dayBefore,
			parse: endOf,
			...day
		})
	] });
}
// src/audit/detailWords.ts
var settings = {
	name: "settings.name",
	contactEmail: "settings.contact_email",
	invitationDays: "settings.invitation_days",
	reminders: "settings.reminders",
	allowSelfValidation: "settings.allow_self_validation",
	retainInviteesDays: "settings.retention.invitees",
	retainImportCellsDays: "settings.retention.cells",
	retainDraftsDays: "settings.retention.drafts"
};
var account = {
	username: "registration.create.username",
	firstName: "registration.create.first_name",
	lastName: "registration.create.last_name"
};
var filters = {
	q: "list.search",
	status: "users.filter.status",
	role: "users.filter.role",
	groupId: "users.filter.group",
	identityStatus: "users.filter.identity",
	importId: "users.filter.import",
	ids: "audit.chosen"
};
/** What is said of a detail by its name; of any other, its value as it is. */
var says = {
	invitationId: () => "",
	emailId: () => "",
	fields: codes((name) => settings[name] ?? `identities.field.${name}`),
	account: codes((name) => account[name]),
	filteredBy: codes((name) => filters[name]),
	permission: codes((name) => `permission.title.${name}`),
	permissions: codes((name) => `permission.title.${name}`),
	granted: codes((name) => `permission.title.${name}`),
	withdrawn: codes((name) => `permission.title.${name}`),
	status: codes((code) => `identities.status.${code}`),
	source: codes((code) => `audit.source.${code}`),
	kind: codes((code) => `users.mail_kind.${code}`),
	link: codes((code) => `audit.link.${code}`),
	reason: codes((code) => `audit.reason.${code}`),
	role: parts(codes((code) => `role.${code}`)),
	groupId: groups,
	groups: parts(groups),
	metadata: codes(() => "audit.changed")
};
/** The details of an event in words, each with what it is; none when there is nothing to say. */
function detailWords(detail, from) {
	return Object.entries(detail ?? {}).flatMap(([name, value]) => {
		const shown = (Object.hasOwn(says, name) ? says[name] : void 0)?.(value, from) ?? plainText(value, from);
		return shown === "" ? [] : [`${nameOf(name, from)}: ${shown}`];
	});
}
/** The ids of the groups that details speak of. */
function groupIdsIn(detail) {
	const { groupId, groups } = detail ?? {};
	return [groupId, ...(isObject(groups) ? Object.values(groups) : []).flat()].filter((id) => typeof id === "string");
}
/** Says one or many codes by the key that each has. */
function codes(keyOf) {
	return (value, from) => listOf(value).map((code) => {
		const key = keyOf(String(code));
		return (key && from.find(key)) ?? plainText(code, from);
	}).join(", ");
}
/** Says what was and what is, or what came and what went. */
function parts(say) {
	return (value, from) => {
		if (!isObject(value)) return say(value, from);
		return Object.entries(value).map(([part, of]) => [nameOf(part, from), say(of, from)]).filter(([, words]) => words).map((pair) => pair.join(" ")).join(", ");
	};
}
function groups(value, from) {
	return listOf(value).map((id) => from.group(String(id))).join(", ");
}
function nameOf(name, { find }) {
	return find(`audit.of.${name}`) ?? readable(name);
}
/** A value that is not known here, to be read nonetheless. */
function plainText(value, from) {
	if (Array.isArray(value)) return value.map((one) => plainText(one, from)).join(", ");
	if (isObject(value)) return detailWords(value, from).join(", ");
	if (typeof value === "boolean") return from.find(`audit.${value ? "yes" : "no"}`) ?? `${value}`;
	if (typeof value === "number") return from.count(value);
	return typeof value === "string" ? value : "";
}
/** `sentTo` and `sent_to` as "Sent to". */
function readable(name) {
	const words = name.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").replaceAll(/[._]/g, " ").toLowerCase();
	return words.charAt(0).toUpperCase() + words.slice(1);
}
function listOf(value) {
	return Array.isArray(value) ? value : [value];
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/audit/EventDetail.tsx
/** What else is on record about an event; `none` when nothing is. */
function EventDetail({ detail, none }) {
	const t = useT();
	const code = useTranslateCode();
	const { count } = useFormat();
	const name = useResourceName();
	const ids = groupIdsIn(detail);
	const { data, isPending } = useGetManyAggregate(name("groups"), { ids }, { enabled: ids.length > 0 });
	const groups = data ?? [];
	return detailWords(detail, {
		find: (key) => {
			const [prefix = "", ...rest] = key.split(".");
			return code(prefix, rest.join("."), "") || void 0;
		},
		group: (id) => groups.find((group) => group?.id === id)?.name ?? (isPending ? "…" : t("audit.group_gone")),
		count
	}).join(" · ") || none;
}
// src/audit/AuditList.tsx
var Col = DataTable.Col;
function AuditList() {
	const t = useT();
	return /* @__PURE__ */ jsx(ListPage, {
		resource: "audit-events",
		title: t("audit.title"),
		sort: {
			field: "createdAt",
			order: "DESC"
		},
		filters: /* @__PURE__ */ jsx(AuditFilters, {}),
		empty: /* @__PURE__ */ jsx(EmptyState, {
			icon: /* @__PURE__ */ jsx(HistoryIcon, {}),
			title: t("audit.empty_title"),
			text: t("audit.empty_text")
		}),
		table: /* @__PURE__ */ jsx(AuditTable, {}),
		card: (event) => /* @__PURE__ */ jsx(AuditCard, { event })
	});
}
function AuditTable() {
	const t = useT();
	return /* @__PURE__ */ jsxs(DataTable, {
		rowClick: false,
		bulkActionButtons: false,
		children: [
			/* @__PURE__ */ jsx(Col, {
				source: "createdAt",
				label: t("audit.column.at"),
				render: ({ createdAt }) => /* @__PURE__ */ jsx(Ago, { at: createdAt })
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "action",
				label: t("audit.column.action"),
				disableSort: true,
				render: ({ action }) => /* @__PURE__ */ jsx(Action, { action })
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "actor",
				label: t("audit.column.actor"),
				disableSort: true,
				render: (event) => /* @__PURE__ */ jsx(Actor, { event })
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "subject",
				label: t("audit.column.subject"),
				disableSort: true,
				render: ({ subject }) => /* @__PURE__ */ jsx(Person, {
					person: subject,
					none: "–"
				})
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "detail",
				label: t("audit.column.detail"),
				disableSort: true,
				sx: {
					maxWidth: 360,
					overflowWrap: "anywhere",
					color: "text.secondary"
				},
				render: ({ detail }) => /* @__PURE__ */ jsx(EventDetail, {
					detail,
					none: "–"
				})
			})
		]
	});
}
function Action({ action }) {
	return useTranslateCode()("users.event", action, action);
}
function Actor({ event: { actor, actorId } }) {
	const t = useT();
	return /* @__PURE__ */ jsx(Person, {
		person: actor,
		none: t(actorId ? "audit.erased" : "audit.nobody")
	});
}
/** A person's name with a link to their page; `none` when there is nobody. */
function Person({ person, none }) {
	return person ? /* @__PURE__ */ jsx(RecordLink, {
		to: `/users/${person.id}`,
		children: person.name
	}) : none;
}
function AuditCard({ event }) {
	return /* @__PURE__ */ jsxs(Stack, {
		sx: { gap: .5 },
		children: [
			/* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: { fontWeight: 500 },
				children: /* @__PURE__ */ jsx(Action, { action: event.action })
			}),
			/* @__PURE__ */ jsxs(Typography, {
				variant: "body2",
				sx: { color: "text.secondary" },
				component: "div",
				children: [
					/* @__PURE__ */ jsx(Actor, { event }),
					" · ",
					/* @__PURE__ */ jsx(Ago, { at: event.createdAt })
				]
			}),
			event.subject && /* @__PURE__ */ jsx(Person, {
				person: event.subject,
				none: ""
			}),
			/* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: {
					color: "text.secondary",
					overflowWrap: "anywhere"
				},
				children: /* @__PURE__ */ jsx(EventDetail, { detail: event.detail })
			})
		]
	});
}
export { AuditList as default };
