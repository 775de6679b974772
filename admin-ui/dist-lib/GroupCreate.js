import { h as useT, l as useNotice, t as Page, z as useResourceName } from "./core.js";
import { $t as PageHeader, Rt as GroupForm, zt as useFormProblem } from "./shared.js";
import { useCreate, useRedirect } from "react-admin";
import { Card, CardContent } from "@mui/material";
import { jsx, jsxs } from "react/jsx-runtime";
// src/groups/GroupCreate.tsx
function GroupCreate() {
	const t = useT();
	const { create, busy } = useCreateGroup();
	return /* @__PURE__ */ jsxs(Page, {
		width: "reading",
		children: [/* @__PURE__ */ jsx(PageHeader, {
			title: t("groups.create_title"),
			back: {
				to: "/groups",
				label: t("groups.back")
			}
		}), /* @__PURE__ */ jsx(Card, { children: /* @__PURE__ */ jsx(CardContent, { children: /* @__PURE__ */ jsx(GroupForm, {
			busy,
			submitLabel: t("groups.create"),
			onSubmit: create
		}) }) })]
	});
}
function useCreateGroup() {
	const t = useT();
	const notice = useNotice();
	const redirect = useRedirect();
	const formProblem = useFormProblem();
	const name = useResourceName();
	const [create, { isPending }] = useCreate();
	return {
		busy: isPending,
		create: async (fields) => {
			try {
				const group = await create(name("groups"), { data: fields }, { returnPromise: true });
				notice(t("groups.created"));
				redirect("edit", name("groups"), group.id);
				return;
			} catch (error) {
				return formProblem(error);
			}
		}
	};
}
export { GroupCreate as default };
