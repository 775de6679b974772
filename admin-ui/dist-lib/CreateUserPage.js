import { _ as useFormat, h as useT, p as May, s as useMay, t as Page, u as useUsher } from "./core.js";
import { $t as PageHeader, At as PermissionMissing, Lt as LinkButton, Q as useRefreshPeople, d as NameInputs, f as RoleInput, h as readMetadata, kt as StayWhenSignedOut, l as GroupsInput, o as CopyLinkButton, s as AccountInputs, tn as EmptyState, u as MetadataInput, zt as useFormProblem } from "./shared.js";
import { useState } from "react";
import { Form } from "react-admin";
import { Button, Card, CardContent, Collapse, Stack } from "@mui/material";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import ExpandMoreIcon from "@mui/icons-material/ExpandMore";
import CheckCircleIcon from "@mui/icons-material/CheckCircleOutlined";
import { useFormState } from "react-hook-form";
import BadgeIcon from "@mui/icons-material/BadgeOutlined";
// src/registration/CreateUserForm.tsx
/** One person's account: five fields, the rest unfolds. */
function CreateUserForm({ onCreated }) {
	const t = useT();
	const [more, setMore] = useState(false);
	const { create, busy } = useCreateUser(onCreated);
	return /* @__PURE__ */ jsxs(Form, {
		defaultValues: { role: "member" },
		onSubmit: (values) => create(values),
		children: [/* @__PURE__ */ jsx(StayWhenFilledIn, {}), /* @__PURE__ */ jsxs(Stack, {
			sx: { gap: 2 },
			children: [
				/* @__PURE__ */ jsx(AccountInputs, {}),
				/* @__PURE__ */ jsx(NameInputs, {}),
				/* @__PURE__ */ jsx(RoleInput, {}),
				/* @__PURE__ */ jsx(Button, {
					color: "inherit",
					"aria-expanded": more,
					onClick: () => setMore(!more),
					startIcon: /* @__PURE__ */ jsx(ExpandMoreIcon, { sx: { transform: more ? "rotate(180deg)" : void 0 } }),
					sx: {
						alignSelf: "flex-start",
						color: "text.secondary"
					},
					children: t("registration.create.more")
				}),
				/* @__PURE__ */ jsx(Collapse, {
					in: more,
					unmountOnExit: true,
					children: /* @__PURE__ */ jsxs(Stack, {
						sx: { gap: 2 },
						children: [/* @__PURE__ */ jsx(GroupsInput, {}), /* @__PURE__ */ jsx(MetadataInput, {})]
					})
				}),
				/* @__PURE__ */ jsx(Button, {
					type: "submit",
					variant: "contained",
					size: "large",
					loading: busy,
					children: t("registration.create.submit")
				})
			]
		})]
	});
}
function StayWhenFilledIn() {
	const { isDirty } = useFormState();
	return /* @__PURE__ */ jsx(StayWhenSignedOut, { when: isDirty });
}
function useCreateUser(onCreated) {
	const usher = useUsher();
	const formProblem = useFormProblem();
	const refresh = useRefreshPeople();
	const [busy, setBusy] = useState(false);
	const create = async ({ metadata, username, ...fields }) => {
		setBusy(true);
		try {
			onCreated(await usher.createUser({
				...fields,
				username: username || void 0,
				metadata: readMetadata(metadata)
			}));
			await refresh();
			return;
		} catch (error) {
			return formProblem(error);
		} finally {
			setBusy(false);
		}
	};
	return {
		create,
		busy
	};
}
// src/registration/UserCreated.tsx
/** Who was invited, until when, and what can be done now. */
function UserCreated({ user, onAnother }) {
	const t = useT();
	const format = useFormat();
	const { invitation } = user;
	const text = invitation ? t("registration.create.done_text", { until: format.day(invitation.expiresAt) }) : t("registration.create.done_no_expiry");
	return /* @__PURE__ */ jsx(EmptyState, {
		icon: /* @__PURE__ */ jsx(CheckCircleIcon, { color: "success" }),
		title: t("registration.create.done_title", { email: user.email }),
		text,
		action: /* @__PURE__ */ jsxs(Fragment$1, { children: [
			/* @__PURE__ */ jsx(Button, {
				variant: "contained",
				onClick: onAnother,
				autoFocus: true,
				children: t("registration.create.another")
			}),
			/* @__PURE__ */ jsx(May, {
				action: "create",
				resource: "identities",
				children: /* @__PURE__ */ jsx(LinkButton, {
					to: `/registration/identity/${user.id}`,
					startIcon: /* @__PURE__ */ jsx(BadgeIcon, {}),
					children: t("registration.create.identity_now")
				})
			}),
			invitation && /* @__PURE__ */ jsx(May, {
				action: "copy_link",
				resource: "invitations",
				children: /* @__PURE__ */ jsx(CopyLinkButton, { invitationId: invitation.id })
			}),
			/* @__PURE__ */ jsx(May, {
				action: "list",
				resource: "users",
				children: /* @__PURE__ */ jsx(LinkButton, {
					to: `/users/${user.id}`,
					children: t("registration.create.see_person")
				})
			})
		] })
	});
}
// src/registration/CreateUserPage.tsx
function CreateUserPage() {
	const t = useT();
	const may = useMay("create", "users");
	const [created, setCreated] = useState();
	const header = /* @__PURE__ */ jsx(PageHeader, {
		title: t("registration.create.title"),
		subtitle: t("registration.create.text"),
		back: {
			to: "/registration",
			label: t("registration.title")
		}
	});
	return /* @__PURE__ */ jsxs(Page, {
		width: "reading",
		children: [
			header,
			may === false && /* @__PURE__ */ jsx(PermissionMissing, { permission: "can_create_user" }),
			may && /* @__PURE__ */ jsx(Card, { children: /* @__PURE__ */ jsx(CardContent, { children: created ? /* @__PURE__ */ jsx(UserCreated, {
				user: created,
				onAnother: () => setCreated(void 0)
			}) : /* @__PURE__ */ jsx(CreateUserForm, { onCreated: setCreated }) }) })
		]
	});
}
export { CreateUserPage as default };
