import { h as useT } from "./core.js";
import { Lt as LinkButton, Qt as ListPage, Zt as RecordLink, tn as EmptyState } from "./shared.js";
import { DataTable } from "react-admin";
import GroupsIcon from "@mui/icons-material/GroupsOutlined";
import { Chip, Stack, Typography } from "@mui/material";
import { jsx, jsxs } from "react/jsx-runtime";
import AddIcon from "@mui/icons-material/Add";
// src/groups/GroupList.tsx
var Col = DataTable.Col;
function GroupList() {
	const t = useT();
	const create = /* @__PURE__ */ jsx(LinkButton, {
		to: "/groups/create",
		variant: "contained",
		startIcon: /* @__PURE__ */ jsx(AddIcon, {}),
		children: t("groups.create")
	});
	return /* @__PURE__ */ jsx(ListPage, {
		resource: "groups",
		title: t("groups.title"),
		sort: {
			field: "name",
			order: "ASC"
		},
		actions: create,
		empty: /* @__PURE__ */ jsx(EmptyState, {
			icon: /* @__PURE__ */ jsx(GroupsIcon, {}),
			title: t("groups.empty_title"),
			text: t("groups.empty_text"),
			action: create
		}),
		table: /* @__PURE__ */ jsx(GroupTable, {}),
		card: (group) => /* @__PURE__ */ jsx(GroupCard, { group })
	});
}
function GroupTable() {
	const t = useT();
	return /* @__PURE__ */ jsxs(DataTable, {
		rowClick: "edit",
		bulkActionButtons: false,
		children: [
			/* @__PURE__ */ jsx(Col, {
				source: "name",
				label: t("groups.column.name"),
				render: (group) => /* @__PURE__ */ jsx(Name, { group })
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "permissions",
				label: t("groups.column.permissions"),
				disableSort: true,
				render: ({ permissions }) => /* @__PURE__ */ jsx(PermissionCount, { count: permissions.length })
			}),
			/* @__PURE__ */ jsx(DataTable.NumberCol, {
				source: "memberCount",
				label: t("groups.column.members"),
				disableSort: true
			})
		]
	});
}
function Name({ group }) {
	const t = useT();
	return /* @__PURE__ */ jsxs(Stack, {
		direction: "row",
		sx: {
			gap: 1,
			alignItems: "center"
		},
		children: [/* @__PURE__ */ jsx(RecordLink, {
			to: `/groups/${group.id}`,
			children: group.name
		}), group.builtIn && /* @__PURE__ */ jsx(Chip, {
			size: "small",
			variant: "outlined",
			label: t("groups.built_in")
		})]
	});
}
function PermissionCount({ count }) {
	const t = useT();
	return count === 0 ? t("groups.none") : t("groups.all", { smart_count: count });
}
function GroupCard({ group }) {
	const t = useT();
	return /* @__PURE__ */ jsxs(Stack, {
		sx: { gap: .5 },
		children: [/* @__PURE__ */ jsx(Name, { group }), /* @__PURE__ */ jsxs(Typography, {
			variant: "body2",
			sx: { color: "text.secondary" },
			children: [
				/* @__PURE__ */ jsx(PermissionCount, { count: group.permissions.length }),
				" · ",
				t("groups.column.members"),
				":",
				" ",
				group.memberCount
			]
		})]
	});
}
export { GroupList as default };
