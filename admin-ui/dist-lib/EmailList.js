import { d as useVerb, f as unseen, g as useTranslateCode, h as useT, l as useNotice } from "./core.js";
import { Bt as DeliveryChip, Qt as ListPage, Xt as FilterSelect, Zt as RecordLink, nn as Ago, qt as Search, tn as EmptyState } from "./shared.js";
import { DataTable, useRefresh } from "react-admin";
import MailIcon from "@mui/icons-material/MailOutlineOutlined";
import { Box, Button, Stack, Typography } from "@mui/material";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import ReplayIcon from "@mui/icons-material/Replay";
// src/emails/RetryButton.tsx
function RetryButton({ email }) {
	const t = useT();
	const notice = useNotice();
	const refresh = useRefresh();
	const { mutate, isPending } = useVerb((usher) => usher.retryEmail(email.id), { onDone: () => {
		notice(t("emails.retried"));
		refresh();
	} });
	return /* @__PURE__ */ jsx(Button, {
		size: "small",
		sx: { whiteSpace: "nowrap" },
		startIcon: /* @__PURE__ */ jsx(ReplayIcon, {}),
		loading: isPending,
		onClick: () => mutate(),
		children: t("emails.retry")
	});
}
// src/emails/EmailList.tsx
var Col = DataTable.Col;
var deliveries = [
	"queued",
	"sending",
	"sent",
	"failed"
];
function EmailList() {
	const t = useT();
	return /* @__PURE__ */ jsx(ListPage, {
		resource: "emails",
		title: t("emails.title"),
		sort: {
			field: "createdAt",
			order: "DESC"
		},
		filters: /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx(Search, { name: t("emails.search") }), /* @__PURE__ */ jsx(FilterSelect, {
			source: "status",
			label: t("emails.filter.status"),
			choices: deliveries.map((id) => ({
				id,
				name: t(`delivery.${id}`)
			})),
			sx: { width: {
				xs: "100%",
				sm: 200
			} }
		})] }),
		empty: /* @__PURE__ */ jsx(EmptyState, {
			icon: /* @__PURE__ */ jsx(MailIcon, {}),
			title: t("emails.empty_title"),
			text: t("emails.empty_text")
		}),
		table: /* @__PURE__ */ jsx(EmailTable, {}),
		card: (email) => /* @__PURE__ */ jsx(EmailCard, { email })
	});
}
function EmailTable() {
	const t = useT();
	return /* @__PURE__ */ jsxs(DataTable, {
		rowClick: false,
		bulkActionButtons: false,
		children: [
			/* @__PURE__ */ jsx(Col, {
				source: "recipient",
				label: t("emails.column.recipient"),
				disableSort: true,
				render: (email) => /* @__PURE__ */ jsx(Recipient, { email })
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "kind",
				label: t("emails.column.kind"),
				disableSort: true,
				render: ({ kind }) => /* @__PURE__ */ jsx(Kind, { kind })
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "status",
				label: t("emails.column.status"),
				disableSort: true,
				sx: {
					maxWidth: 400,
					overflowWrap: "anywhere"
				},
				render: (email) => /* @__PURE__ */ jsx(State, { email })
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "attempts",
				align: "right",
				label: t("emails.column.attempts"),
				disableSort: true
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "createdAt",
				label: t("emails.column.created"),
				render: ({ createdAt }) => /* @__PURE__ */ jsx(Ago, { at: createdAt })
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "id",
				label: /* @__PURE__ */ jsx(Box, {
					component: "span",
					sx: unseen,
					children: t("emails.retry")
				}),
				disableSort: true,
				render: (email) => email.status === "failed" && /* @__PURE__ */ jsx(RetryButton, { email })
			})
		]
	});
}
function Recipient({ email: { userId, recipient } }) {
	return userId ? /* @__PURE__ */ jsx(RecordLink, {
		to: `/users/${userId}`,
		children: recipient
	}) : recipient;
}
function Kind({ kind }) {
	return useTranslateCode()("users.mail_kind", kind, kind);
}
/** The state, and the mail server's words where it refused. */
function State({ email: { status, error } }) {
	return /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx(DeliveryChip, { delivery: status }), error && /* @__PURE__ */ jsx(Typography, {
		variant: "caption",
		component: "div",
		sx: {
			color: "text.secondary",
			py: .5
		},
		children: error
	})] });
}
function EmailCard({ email }) {
	return /* @__PURE__ */ jsxs(Stack, {
		sx: {
			gap: 1,
			alignItems: "flex-start"
		},
		children: [
			/* @__PURE__ */ jsx(Recipient, { email }),
			/* @__PURE__ */ jsxs(Typography, {
				variant: "body2",
				sx: { color: "text.secondary" },
				children: [
					/* @__PURE__ */ jsx(Kind, { kind: email.kind }),
					" · ",
					/* @__PURE__ */ jsx(Ago, { at: email.createdAt })
				]
			}),
			/* @__PURE__ */ jsx(State, { email }),
			email.status === "failed" && /* @__PURE__ */ jsx(RetryButton, { email })
		]
	});
}
export { EmailList as default };
