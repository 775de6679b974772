import { R as usePath, a as waiting, h as useT, y as personName, z as useResourceName } from "./core.js";
import { Lt as LinkButton, Qt as ListPage, Zt as RecordLink, nn as Ago, qt as Search, t as ForValidators, tn as EmptyState } from "./shared.js";
import { DataTable, useRecordContext } from "react-admin";
import FactCheckIcon from "@mui/icons-material/FactCheckOutlined";
import { Stack, Typography } from "@mui/material";
import { jsx, jsxs } from "react/jsx-runtime";
// src/validation/waitingKind.ts
function waitingKind({ validatedAt, returnedAt }) {
	const given = [["edited", validatedAt], ["corrected", returnedAt]].filter(([, at]) => at !== null);
	given.sort(([, one], [, other]) => Date.parse(other ?? "") - Date.parse(one ?? ""));
	return given[0]?.[0] ?? "new";
}
// src/validation/ValidationPage.tsx
var Col = DataTable.Col;
/** What people gave and what waits for HR's answer, the longest first. */
function ValidationPage() {
	const t = useT();
	const name = useResourceName();
	return /* @__PURE__ */ jsx(ForValidators, { children: /* @__PURE__ */ jsx(ListPage, {
		resource: "identities",
		storeKey: name("validation"),
		title: t("validation.title"),
		sort: waiting.sort,
		filter: waiting.filter,
		filters: /* @__PURE__ */ jsx(Search, { name: t("users.search") }),
		empty: /* @__PURE__ */ jsx(NothingWaits, {}),
		table: /* @__PURE__ */ jsx(WaitingTable, {}),
		card: (record) => /* @__PURE__ */ jsx(WaitingCard, { waiting: record })
	}) });
}
function NothingWaits() {
	const t = useT();
	const filter = encodeURIComponent(JSON.stringify({ identityStatus: "none" }));
	return /* @__PURE__ */ jsx(EmptyState, {
		icon: /* @__PURE__ */ jsx(FactCheckIcon, {}),
		title: t("validation.empty_title"),
		text: t("validation.empty_text"),
		action: /* @__PURE__ */ jsx(LinkButton, {
			to: `/users?filter=${filter}`,
			variant: "outlined",
			children: t("validation.empty_users")
		})
	});
}
function WaitingTable() {
	const t = useT();
	const path = usePath();
	return /* @__PURE__ */ jsxs(DataTable, {
		rowClick: (id) => path(`/validation/${id}`),
		bulkActionButtons: false,
		children: [
			/* @__PURE__ */ jsx(Col, {
				source: "lastName",
				label: t("validation.column.who"),
				children: /* @__PURE__ */ jsx(WhoCell, {})
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "email",
				label: t("validation.column.email"),
				render: ({ user }) => user.email
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "kind",
				label: t("validation.column.kind"),
				disableSort: true,
				render: (waits) => t(`validation.kind.${waitingKind(waits)}`)
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "submittedAt",
				label: t("validation.column.since"),
				render: ({ submittedAt }) => /* @__PURE__ */ jsx(Ago, { at: submittedAt })
			})
		]
	});
}
function WhoCell() {
	const record = useRecordContext();
	return record && /* @__PURE__ */ jsx(RecordLink, {
		to: `/validation/${record.id}`,
		children: personName(record.user)
	});
}
function WaitingCard({ waiting: waits }) {
	const t = useT();
	const { id, user, submittedAt } = waits;
	return /* @__PURE__ */ jsxs(Stack, {
		sx: { gap: .5 },
		children: [
			/* @__PURE__ */ jsx(RecordLink, {
				to: `/validation/${id}`,
				children: personName(user)
			}),
			/* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: { color: "text.secondary" },
				component: "div",
				children: user.email
			}),
			/* @__PURE__ */ jsxs(Typography, {
				variant: "body2",
				sx: { color: "text.secondary" },
				component: "div",
				children: [
					t(`validation.kind.${waitingKind(waits)}`),
					" · ",
					/* @__PURE__ */ jsx(Ago, { at: submittedAt })
				]
			})
		]
	});
}
export { ValidationPage as default };
