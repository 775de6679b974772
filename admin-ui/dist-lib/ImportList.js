import { _ as useFormat, h as useT } from "./core.js";
import { Lt as LinkButton, Qt as ListPage, Zt as RecordLink, nn as Ago, tn as EmptyState, x as ImportChip } from "./shared.js";
import { DataTable } from "react-admin";
import UploadFileIcon from "@mui/icons-material/UploadFileOutlined";
import { Stack, Typography } from "@mui/material";
import { jsx, jsxs } from "react/jsx-runtime";
// src/imports/ImportList.tsx
var Col = DataTable.Col;
function ImportList() {
	const t = useT();
	const start = /* @__PURE__ */ jsx(LinkButton, {
		to: "/registration/bulk",
		variant: "contained",
		startIcon: /* @__PURE__ */ jsx(UploadFileIcon, {}),
		children: t("imports.start")
	});
	return /* @__PURE__ */ jsx(ListPage, {
		resource: "imports",
		title: t("imports.title"),
		sort: {
			field: "createdAt",
			order: "DESC"
		},
		actions: start,
		empty: /* @__PURE__ */ jsx(EmptyState, {
			icon: /* @__PURE__ */ jsx(UploadFileIcon, {}),
			title: t("imports.empty_title"),
			text: t("imports.empty_text"),
			action: start
		}),
		table: /* @__PURE__ */ jsx(ImportTable, {}),
		card: (one) => /* @__PURE__ */ jsx(ImportCard, { data: one })
	});
}
function ImportTable() {
	const t = useT();
	const format = useFormat();
	return /* @__PURE__ */ jsxs(DataTable, {
		rowClick: "edit",
		bulkActionButtons: false,
		children: [
			/* @__PURE__ */ jsx(Col, {
				source: "fileName",
				label: t("imports.column.name"),
				disableSort: true,
				render: (one) => /* @__PURE__ */ jsx(Name, { data: one })
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "status",
				label: t("imports.column.status"),
				disableSort: true,
				render: (one) => /* @__PURE__ */ jsx(ImportChip, { data: one })
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "counts.total",
				align: "right",
				label: t("imports.column.total"),
				disableSort: true,
				render: ({ counts }) => format.count(counts.total)
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "counts.invited",
				align: "right",
				label: t("imports.column.invited"),
				disableSort: true,
				render: ({ counts }) => format.count(counts.invited)
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "createdAt",
				label: t("imports.column.created"),
				render: ({ createdAt }) => /* @__PURE__ */ jsx(Ago, { at: createdAt })
			})
		]
	});
}
function Name({ data }) {
	const t = useT();
	return /* @__PURE__ */ jsx(RecordLink, {
		to: `/imports/${data.id}`,
		children: data.fileName ?? t("imports.manual_name")
	});
}
function ImportCard({ data }) {
	const t = useT();
	const format = useFormat();
	const { total, invited } = data.counts;
	return /* @__PURE__ */ jsxs(Stack, {
		sx: {
			gap: 1,
			alignItems: "flex-start"
		},
		children: [
			/* @__PURE__ */ jsx(Name, { data }),
			/* @__PURE__ */ jsxs(Typography, {
				variant: "body2",
				sx: { color: "text.secondary" },
				children: [
					t("imports.column.total"),
					": ",
					format.count(total),
					" · ",
					t("imports.column.invited"),
					":",
					" ",
					format.count(invited),
					" · ",
					/* @__PURE__ */ jsx(Ago, { at: data.createdAt })
				]
			}),
			/* @__PURE__ */ jsx(ImportChip, { data })
		]
	});
}
export { ImportList as default };
