import { D as permissionFor, R as usePath, h as useT, s as useMay, t as Page } from "./core.js";
import { $t as PageHeader } from "./shared.js";
import { LinkBase } from "react-admin";
import PersonAddIcon from "@mui/icons-material/PersonAddOutlined";
import UploadFileIcon from "@mui/icons-material/UploadFileOutlined";
import { Box, Card, CardActionArea, CardContent, Chip, Stack, Typography } from "@mui/material";
import { jsx, jsxs } from "react/jsx-runtime";
import LockIcon from "@mui/icons-material/LockOutlined";
import BadgeIcon from "@mui/icons-material/BadgeOutlined";
import HowToRegIcon from "@mui/icons-material/HowToRegOutlined";
// src/registration/RegistrationPage.tsx
function RegistrationPage() {
	const t = useT();
	return /* @__PURE__ */ jsxs(Page, {
		width: "reading",
		children: [/* @__PURE__ */ jsx(PageHeader, {
			title: t("registration.title"),
			subtitle: t("registration.intro")
		}), /* @__PURE__ */ jsxs(Stack, {
			sx: { gap: 2 },
			children: [
				/* @__PURE__ */ jsx(Way, {
					to: "/registration/create",
					icon: /* @__PURE__ */ jsx(PersonAddIcon, {}),
					title: t("registration.create.title"),
					text: t("registration.create.text"),
					resource: "users"
				}),
				/* @__PURE__ */ jsx(Way, {
					to: "/registration/bulk",
					icon: /* @__PURE__ */ jsx(UploadFileIcon, {}),
					title: t("registration.bulk.title"),
					text: t("registration.bulk.text"),
					resource: "imports"
				}),
				/* @__PURE__ */ jsx(Way, {
					to: "/registration/identity",
					icon: /* @__PURE__ */ jsx(BadgeIcon, {}),
					title: t("identities.pick.title"),
					text: t("identities.pick.text"),
					resource: "identities"
				}),
				/* @__PURE__ */ jsx(Way, {
					to: "/registration/complete",
					icon: /* @__PURE__ */ jsx(HowToRegIcon, {}),
					title: t("identities.complete.title"),
					text: t("identities.complete.text"),
					resource: "complete-registration",
					beside: /* @__PURE__ */ jsx(Chip, {
						size: "small",
						label: t("registration.suggested")
					})
				})
			]
		})]
	});
}
/** One way to bring people in; without its permission it is greyed and says what is missing. */
function Way({ to, icon, title, text, resource, beside }) {
	const t = useT();
	const path = usePath();
	const may = useMay("create", resource);
	const permission = permissionFor(resource, "create") ?? "can_create_user";
	const missing = t("permission.missing", {
		permission,
		title: t(`permission.title.${permission}`)
	});
	return /* @__PURE__ */ jsx(Card, { children: /* @__PURE__ */ jsx(CardActionArea, {
		component: LinkBase,
		to: path(to),
		children: /* @__PURE__ */ jsxs(CardContent, {
			sx: {
				display: "flex",
				gap: 2
			},
			children: [/* @__PURE__ */ jsx(Box, {
				"aria-hidden": true,
				sx: {
					color: may === false ? "text.secondary" : "primary.main",
					"& svg": { fontSize: 28 }
				},
				children: may === false ? /* @__PURE__ */ jsx(LockIcon, {}) : icon
			}), /* @__PURE__ */ jsxs(Box, { children: [/* @__PURE__ */ jsxs(Typography, {
				variant: "h2",
				sx: { color: may === false ? "text.secondary" : void 0 },
				children: [
					title,
					" ",
					beside
				]
			}), /* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: {
					color: "text.secondary",
					mt: .5
				},
				children: may === false ? missing : text
			})] })]
		})
	}) });
}
export { RegistrationPage as default };
