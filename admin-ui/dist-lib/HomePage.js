import { B as useUsherContext, R as usePath, _ as useFormat, c as useMe, h as useT, i as useWaitingCount, t as Page, y as personName, z as useResourceName } from "./core.js";
import { $t as PageHeader, Gt as toneColor, Lt as LinkButton, Mt as InviteButtons, jt as MailBanner } from "./shared.js";
import { LinkBase, useGetList } from "react-admin";
import FactCheckIcon from "@mui/icons-material/FactCheckOutlined";
import PersonAddIcon from "@mui/icons-material/PersonAddOutlined";
import UploadFileIcon from "@mui/icons-material/UploadFileOutlined";
import { Box, Card, CardActionArea, CardContent, Skeleton, Stack, Typography } from "@mui/material";
import { jsx, jsxs } from "react/jsx-runtime";
import CheckCircleIcon from "@mui/icons-material/CheckCircleOutlined";
import ErrorIcon from "@mui/icons-material/ErrorOutlineOutlined";
// src/home/useNextSteps.ts
var newest = {
	field: "createdAt",
	order: "DESC"
};
/** Whether the person is the only one here so far; undefined until it is known. */
function useAlone(enabled) {
	const name = useResourceName();
	const { total } = useGetList(name("users"), {
		filter: {},
		pagination: {
			page: 1,
			perPage: 1
		},
		sort: newest
	}, { enabled });
	return total === void 0 ? void 0 : total <= 1;
}
/** Among the latest imports those that wait for a check or are running. */
function useOpenImports(enabled) {
	const name = useResourceName();
	const { data } = useGetList(name("imports"), {
		pagination: {
			page: 1,
			perPage: 10
		},
		sort: newest
	}, { enabled });
	return (data ?? []).filter(({ status }) => [
		"ready",
		"queued",
		"processing"
	].includes(status));
}
/** How many mails were not delivered. */
function useFailedMails(enabled) {
	const name = useResourceName();
	const { total } = useGetList(name("emails"), {
		filter: { status: "failed" },
		pagination: {
			page: 1,
			perPage: 1
		},
		sort: newest
	}, { enabled });
	return total ?? 0;
}
// src/home/NextSteps.tsx
/** What waits for somebody: imports to be checked or running, mails that did not arrive. */
function NextSteps({ mayInvite, mayBulkInvite, maySeeMail }) {
	const t = useT();
	const imports = useOpenImports(mayBulkInvite);
	const failed = useFailedMails(maySeeMail);
	const waiting = useWaitingCount() ?? 0;
	const alone = useAlone(mayInvite);
	const failedFilter = encodeURIComponent(JSON.stringify({ status: "failed" }));
	return /* @__PURE__ */ jsxs(Box, {
		component: "section",
		"aria-label": t("home.next"),
		children: [/* @__PURE__ */ jsx(Typography, {
			variant: "h2",
			sx: { mb: 1 },
			children: t("home.next")
		}), /* @__PURE__ */ jsxs(Card, { children: [
			failed > 0 && /* @__PURE__ */ jsx(Step, {
				icon: /* @__PURE__ */ jsx(ErrorIcon, {}),
				tone: "bad",
				words: t("home.failed_mails", { smart_count: failed }),
				action: t("home.failed_mails_action"),
				to: `/emails?filter=${failedFilter}`
			}),
			waiting > 0 && /* @__PURE__ */ jsx(Step, {
				icon: /* @__PURE__ */ jsx(FactCheckIcon, {}),
				tone: "wait",
				words: t("home.waiting", { smart_count: waiting }),
				action: t("home.waiting_action"),
				to: "/validation"
			}),
			imports.map(({ id, fileName, status, counts }) => {
				const name = fileName ?? t("imports.manual_name");
				const waiting = status === "ready";
				return /* @__PURE__ */ jsx(Step, {
					icon: /* @__PURE__ */ jsx(UploadFileIcon, {}),
					tone: "busy",
					words: waiting ? t("home.import_ready", {
						name,
						smart_count: counts.total
					}) : t("home.import_running", { name }),
					action: t(waiting ? "home.import_ready_action" : "home.import_running_action"),
					to: `/imports/${id}`
				}, id);
			}),
			alone && /* @__PURE__ */ jsx(Step, {
				icon: /* @__PURE__ */ jsx(PersonAddIcon, {}),
				tone: "busy",
				words: t("home.first_text"),
				action: t("home.first"),
				to: "/registration"
			}),
			failed + waiting + imports.length === 0 && !alone && /* @__PURE__ */ jsx(Step, {
				icon: /* @__PURE__ */ jsx(CheckCircleIcon, {}),
				tone: "good",
				words: t("home.nothing")
			})
		] })]
	});
}
function Step({ icon, tone, words, action, to }) {
	return /* @__PURE__ */ jsxs(Stack, {
		direction: "row",
		sx: {
			gap: 2,
			px: 2,
			py: 1.5,
			alignItems: "center",
			"& + &": {
				borderTop: 1,
				borderColor: "divider"
			}
		},
		children: [
			/* @__PURE__ */ jsx(Box, {
				"aria-hidden": true,
				sx: {
					display: "flex",
					color: (theme) => toneColor(theme, tone)
				},
				children: icon
			}),
			/* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: {
					flex: 1,
					overflowWrap: "anywhere"
				},
				children: words
			}),
			to && /* @__PURE__ */ jsx(LinkButton, {
				to,
				size: "small",
				children: action
			})
		]
	});
}
// src/home/PeopleCounts.tsx
var statuses = [
	"active",
	"invited",
	"archived"
];
/** How many people there are in each state; each count leads to them. */
function PeopleCounts() {
	const t = useT();
	return /* @__PURE__ */ jsxs(Box, {
		component: "section",
		"aria-label": t("home.people"),
		children: [/* @__PURE__ */ jsx(Typography, {
			variant: "h2",
			sx: { mb: 1 },
			children: t("home.people")
		}), /* @__PURE__ */ jsx(Box, {
			sx: {
				display: "grid",
				gap: 2,
				gridTemplateColumns: {
					xs: "1fr",
					sm: "repeat(3, 1fr)"
				}
			},
			children: statuses.map((status) => /* @__PURE__ */ jsx(PeopleCount, { status }, status))
		})]
	});
}
function PeopleCount({ status }) {
	const t = useT();
	const format = useFormat();
	const name = useResourceName();
	const path = usePath();
	const { total } = useGetList(name("users"), {
		filter: { status },
		pagination: {
			page: 1,
			perPage: 1
		},
		sort: {
			field: "createdAt",
			order: "DESC"
		}
	});
	const filter = encodeURIComponent(JSON.stringify({ status }));
	return /* @__PURE__ */ jsx(Card, { children: /* @__PURE__ */ jsx(CardActionArea, {
		component: LinkBase,
		to: path(`/users?filter=${filter}`),
		children: /* @__PURE__ */ jsxs(CardContent, { children: [/* @__PURE__ */ jsx(Typography, {
			variant: "body2",
			sx: { color: "text.secondary" },
			children: t(`home.counts.${status}`)
		}), /* @__PURE__ */ jsx(Typography, {
			variant: "h1",
			component: "p",
			sx: { fontVariantNumeric: "tabular-nums" },
			children: total === void 0 ? /* @__PURE__ */ jsx(Skeleton, { width: 48 }) : format.count(total)
		})] })
	}) });
}
// src/home/HomePage.tsx
/** First what to do next, then how things are. */
function HomePage() {
	const t = useT();
	const me = useMe();
	const { home } = useUsherContext().slots;
	const may = (permission) => (me?.permissions)?.includes(permission) ?? false;
	return /* @__PURE__ */ jsxs(Page, { children: [
		/* @__PURE__ */ jsx(PageHeader, {
			title: me ? t("home.welcome", { name: me.user.firstName ?? personName(me.user) }) : " ",
			subtitle: me?.organization.name,
			actions: /* @__PURE__ */ jsx(InviteButtons, {})
		}),
		me?.permissions.length === 0 && /* @__PURE__ */ jsx(Typography, { children: t("home.no_permissions", { organization: me.organization.name }) }),
		may("can_resend_invitation") && /* @__PURE__ */ jsx(MailBanner, {}),
		/* @__PURE__ */ jsx(Box, { children: /* @__PURE__ */ jsxs(Stack, {
			sx: { gap: 3 },
			children: [
				me && me.permissions.length > 0 && /* @__PURE__ */ jsx(NextSteps, {
					mayInvite: may("can_view_users") && may("can_create_user"),
					mayBulkInvite: may("can_bulk_invite"),
					maySeeMail: may("can_resend_invitation")
				}),
				may("can_view_users") && /* @__PURE__ */ jsx(PeopleCounts, {}),
				home
			]
		}) })
	] });
}
export { HomePage as default };
