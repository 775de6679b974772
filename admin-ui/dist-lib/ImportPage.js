import { O as files, _ as useFormat, d as useVerb, f as unseen, g as useTranslateCode, h as useT, l as useNotice, m as useErrorText, p as May, s as useMay, t as Page, u as useUsher, y as personName, z as useResourceName } from "./core.js";
import { $t as PageHeader, A as lapsed, At as PermissionMissing, C as VerdictChip, D as leftOver, E as isRunning, Gt as toneColor, It as LoadFailed, Lt as LinkButton, O as processable, Pt as ConfirmButton, S as OutcomeChip, St as fieldPaths, T as countOf, V as Facts, Zt as RecordLink, b as DownloadButton, jt as MailBanner, k as verdictTones, nn as Ago, tn as EmptyState, v as MailButton, w as changedRows, x as ImportChip, y as useAskForIdentities } from "./shared.js";
import { useId, useState } from "react";
import { useGetMany, useParams } from "react-admin";
import HistoryIcon from "@mui/icons-material/HistoryOutlined";
import PeopleIcon from "@mui/icons-material/PeopleOutlined";
import { Alert, AlertTitle, Box, Button, ButtonBase, Card, CardContent, Checkbox, CircularProgress, Collapse, Dialog, DialogActions, DialogContent, DialogTitle, FormControl, FormControlLabel, FormHelperText, IconButton, InputBase, LinearProgress, Skeleton, Stack, Table, TableBody, TableCell, TableHead, TablePagination, TableRow, ToggleButton, ToggleButtonGroup, Tooltip, Typography, alpha, useMediaQuery } from "@mui/material";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import ExpandMoreIcon from "@mui/icons-material/ExpandMore";
import ErrorIcon from "@mui/icons-material/ErrorOutlineOutlined";
import DeleteIcon from "@mui/icons-material/DeleteOutlined";
import ForwardIcon from "@mui/icons-material/ForwardToInboxOutlined";
import UndoIcon from "@mui/icons-material/Undo";
import SendIcon from "@mui/icons-material/SendOutlined";
// src/imports/identityCounts.ts
/** How many of the rows to be processed make an identity of which state, and how many none; undefined where nothing is said of it. */
function identityCounts({ counts: { ready, existingAccount }, identities }) {
	if (!identities) return void 0;
	const { draft, validated } = identities;
	return {
		validated,
		draft,
		none: ready + existingAccount - draft - validated
	};
}
// src/imports/useImport.ts
var importKey = (id) => [
	"usher",
	"import",
	id
];
var rowsKey = (id) => [
	"usher",
	"import-rows",
	id
];
/** An import as the server sees it now; asked again and again while something is going on. */
function useImport(id) {
	const usher = useUsher();
	return useQuery({
		queryKey: importKey(id),
		queryFn: () => usher.oneImport(id),
		refetchInterval: ({ state: { data } }) => pause(data),
		retry: false
	});
}
/** How long until the server is asked again, in milliseconds; false: not again. */
function pause(data) {
	if (!data) return false;
	if (isRunning(data)) return 1e3;
	return data.status !== "ready" && data.mails.queued > 0 ? 3e3 : false;
}
/** Shows an import and its rows anew. */
function useRefreshImport(id) {
	const queryClient = useQueryClient();
	const name = useResourceName();
	return () => Promise.all([
		importKey(id),
		rowsKey(id),
		[name("imports")]
	].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}
// src/imports/check/IdentityPlan.tsx
/** What becomes of the personal information in a file, and the choice that it hangs on. */
function IdentityPlan({ data }) {
	const t = useT();
	const counts = identityCounts(data);
	if (!counts) return null;
	const words = [
		"validated",
		"draft",
		"none"
	].map((state) => t(`imports.check.identities.${state}`, { smart_count: counts[state] }));
	return /* @__PURE__ */ jsx(Card, {
		component: "section",
		"aria-label": t("imports.check.identities.title"),
		children: /* @__PURE__ */ jsxs(CardContent, {
			sx: { "&:last-child": { pb: 2 } },
			children: [/* @__PURE__ */ jsxs(Typography, {
				role: "status",
				sx: { fontVariantNumeric: "tabular-nums" },
				children: [
					/* @__PURE__ */ jsxs(Box, {
						component: "span",
						sx: { fontWeight: 600 },
						children: [t("imports.check.identities.title"), ":"]
					}),
					" ",
					words.join(" · ")
				]
			}), /* @__PURE__ */ jsx(Choice, { data })]
		})
	});
}
function Choice({ data }) {
	const t = useT();
	const mayValidate = useMay("validate", "identities") ?? false;
	const refresh = useRefreshImport(data.id);
	const { mutate, isPending, variables } = useVerb((usher, validateIdentities) => usher.changeImport(data.id, { validateIdentities }), {
		inOrderOf: data.id,
		onDone: refresh
	});
	const chosen = isPending ? variables : data.validateIdentities;
	const what = chosen ? "validates" : "drafts";
	if (!mayValidate) return /* @__PURE__ */ jsx(Typography, {
		variant: "body2",
		sx: {
			color: "text.secondary",
			mt: .5
		},
		children: t(`imports.check.identities.${what}`)
	});
	return /* @__PURE__ */ jsxs(FormControl, {
		sx: { mt: .5 },
		children: [/* @__PURE__ */ jsx(FormControlLabel, {
			label: t("registration.bulk.validate_identities"),
			control: /* @__PURE__ */ jsx(Checkbox, {
				checked: chosen,
				disabled: isPending,
				onChange: (_, checked) => mutate(checked)
			})
		}), /* @__PURE__ */ jsx(FormHelperText, {
			sx: { mx: 0 },
			children: t(`imports.check.identities.${what}`)
		})]
	});
}
// src/imports/check/rowFields.ts
var accountFields = [
	"email",
	"username",
	"firstName",
	"lastName",
	"role",
	"groups",
	"metadata"
];
var identityFields = fieldPaths.filter((path) => path !== "family_name" && path !== "given_name" && path !== "email");
var roles = [
	"admin",
	"hr",
	"member"
];
var fields = [...accountFields, ...identityFields];
function isRole(text) {
	return roles.includes(text);
}
function isIdentityField(field) {
	return identityFields.includes(field);
}
function isImportField(column) {
	return fields.includes(column);
}
function fieldLabel(t, field) {
	return isIdentityField(field) ? t(`identities.field.${field}`) : t(`imports.check.field.${field}`);
}
/** The text of a row's cell, as it is shown and edited; groups are separated by `|`. */
function cellText(row, field) {
	if (isIdentityField(field)) return row.identity?.[field] ?? "";
	return field === "groups" ? row.groups.join(" | ") : row[field] ?? "";
}
/** The text of a cell that is not being edited: a role by its word, everything else as it stands. */
function shownText(t, row, field) {
	const text = cellText(row, field);
	return field === "role" && isRole(text) ? t(`role.${text}`) : text;
}
/** A new text for one cell, as the server takes it. */
function cellEdit(field, text) {
	return isIdentityField(field) ? { identity: { [field]: text } } : { [field]: text };
}
/**
* The fields worth a column: e-mail and username always, others when a row has something in them.
* The e-mail stands first, then what has a fault, so that every fault is in sight.
*/
function fieldsOf(rows) {
	const shown = fields.filter((field) => field === "email" || field === "username" || rows.some((row) => cellText(row, field) !== "" || faultsToldAt(row, field).length > 0));
	const rank = (field) => {
		if (field === "email") return 0;
		return rows.some((row) => faultsToldAt(row, field).length > 0) ? 1 : 2;
	};
	return shown.toSorted((one, other) => rank(one) - rank(other));
}
/**
* The faults that are told at a cell. Those of the row as a whole are told at the e-mail, and those
* of an identity that the person may not see.
*/
function faultsToldAt(row, field) {
	const own = faultsAt(row, field);
	if (field !== "email") return isIdentityField(field) && !row.identity ? [] : own;
	const hidden = row.identity ? [] : row.errors.filter((fault) => isIdentityField(fault.field));
	return [
		...faultsAt(row, "row"),
		...own,
		...hidden
	];
}
function faultsAt(row, field) {
	return row.errors.filter((fault) => fault.field === field);
}
// src/imports/check/RecognizedLine.tsx
/** What was recognized in the file, in one line that unfolds. */
function RecognizedLine({ data }) {
	const t = useT();
	const [open, setOpen] = useState(false);
	const { recognized = [], ignored = [] } = data.columns ?? {};
	const facts = [[t("imports.check.columns_recognized"), recognized.map((column) => columnWords(t, column)).join(", ")]];
	if (ignored.length > 0) facts.push([t("imports.check.columns_ignored"), ignored.join(", ")]);
	return /* @__PURE__ */ jsxs(Box, { children: [/* @__PURE__ */ jsx(Button, {
		color: "inherit",
		size: "small",
		"aria-expanded": open,
		onClick: () => setOpen(!open),
		startIcon: /* @__PURE__ */ jsx(ExpandMoreIcon, { sx: { transform: open ? "rotate(180deg)" : void 0 } }),
		sx: {
			color: "text.secondary",
			textAlign: "left",
			ml: -.5
		},
		children: oneLine(t, data)
	}), /* @__PURE__ */ jsx(Collapse, {
		in: open,
		children: /* @__PURE__ */ jsx(Box, {
			sx: {
				p: 2,
				maxWidth: 640
			},
			children: /* @__PURE__ */ jsx(Facts, { facts })
		})
	})] });
}
function columnWords(t, { column, header }) {
	const known = isImportField(column) ? fieldLabel(t, column) : column;
	const bare = (text) => text.toLowerCase().replace(/[\s_-]/g, "");
	return bare(header) === bare(known) ? header : `${header} → ${known}`;
}
var delimiters = {
	",": "imports.check.delimiter.comma",
	";": "imports.check.delimiter.semicolon",
	"	": "imports.check.delimiter.tab",
	"|": "imports.check.delimiter.pipe"
};
function oneLine(t, data) {
	const chosen = [t("imports.check.default_role", { role: t(`role.${data.defaultRole}`) })];
	if (data.validateIdentities && !data.identities) chosen.push(t("imports.check.validates"));
	return [recognizedWords(t, data), ...chosen].join(" · ");
}
function recognizedWords(t, { source, columns, delimiter, encoding }) {
	if (!delimiter) return t("imports.check.recognized_manual");
	const known = delimiters[delimiter];
	const words = t(source === "manual" ? "imports.check.recognized_text" : "imports.check.recognized", {
		encoding: encoding ?? "",
		delimiter: known ? t(known) : delimiter,
		columns: columns?.recognized.length ?? 0
	});
	const ignored = columns?.ignored.length ?? 0;
	return `${words}${ignored > 0 ? t("imports.check.ignored", { smart_count: ignored }) : ""}`;
}
// src/api/importTypes.ts
var verdicts = [
	"ready",
	"existing_account",
	"already_member",
	"archived_member",
	"duplicate",
	"error"
];
// src/imports/check/CountStrip.tsx
/** How many rows have each verdict; each count is a filter. Verdicts that no row has are left out. */
function CountStrip({ counts, changed, chosen, onChoose }) {
	const t = useT();
	const format = useFormat();
	const present = verdicts.filter((verdict) => countOf(counts, verdict) > 0 || verdict === chosen || verdict === "ready");
	return /* @__PURE__ */ jsxs(ToggleButtonGroup, {
		exclusive: true,
		size: "small",
		value: chosen ?? "all",
		"aria-label": t("imports.check.counts"),
		onChange: (_, value) => {
			if (value) onChoose(value === "all" ? void 0 : value);
		},
		sx: {
			flexWrap: "wrap",
			gap: 1,
			mb: 2
		},
		children: [
			/* @__PURE__ */ jsx(Count, {
				value: "all",
				label: t("imports.verdict.all"),
				count: format.count(counts.total)
			}),
			present.map((verdict) => /* @__PURE__ */ jsx(Count, {
				value: verdict,
				label: t(`imports.verdict.${verdict}`),
				count: format.count(countOf(counts, verdict)),
				tone: countOf(counts, verdict) > 0 ? verdictTones[verdict] : void 0
			}, verdict)),
			changed > 0 && /* @__PURE__ */ jsx(Count, {
				value: "changed_since_preview",
				label: t("imports.outcome.changed_since_preview"),
				count: format.count(changed),
				tone: "bad"
			})
		]
	});
}
function Count({ label, count, tone, ...button }) {
	return /* @__PURE__ */ jsxs(ToggleButton, {
		...button,
		sx: {
			gap: 1,
			px: 1.5,
			textTransform: "none",
			color: "text.primary",
			bgcolor: "background.paper",
			"&&": {
				border: 1,
				borderColor: "divider",
				borderRadius: 1,
				ml: 0
			},
			"&&.Mui-selected": {
				borderColor: "primary.main",
				boxShadow: "inset 0 0 0 1px currentColor"
			}
		},
		children: [label, /* @__PURE__ */ jsx(Box, {
			component: "span",
			sx: {
				fontWeight: 600,
				fontVariantNumeric: "tabular-nums",
				color: tone && ((theme) => toneColor(theme, tone))
			},
			children: count
		})]
	});
}
// src/imports/check/useImportRows.ts
/** One page of an import's rows. */
function useImportRows(id, page) {
	const usher = useUsher();
	return useQuery({
		queryKey: [...rowsKey(id), page],
		queryFn: () => usher.importRows(id, page),
		placeholderData: keepPreviousData,
		retry: false
	});
}
/**
* Puts a changed row into the pages that show it, where it stands: it does not leave the page under
* the person's hands because its verdict is another now. The counts are asked anew.
*/
function useShowChange(id) {
	const queryClient = useQueryClient();
	return async (change) => {
		queryClient.setQueriesData({ queryKey: rowsKey(id) }, (rows) => rows && change(rows));
		await Promise.all([queryClient.invalidateQueries({
			queryKey: rowsKey(id),
			refetchType: "none"
		}), queryClient.invalidateQueries({ queryKey: importKey(id) })]);
	};
}
function useEditRow(id) {
	const show = useShowChange(id);
	return useVerb((usher, { rowNumber, cells }) => usher.editRow(id, rowNumber, cells), {
		inOrderOf: id,
		onDone: (judged) => show((rows) => rows.map((row) => row.rowNumber === judged.rowNumber ? judged : row))
	});
}
/** Takes the row's number. */
function useRemoveRow(id) {
	const t = useT();
	const notice = useNotice();
	const show = useShowChange(id);
	return useVerb((usher, rowNumber) => usher.removeRow(id, rowNumber), {
		inOrderOf: id,
		onDone: (_, rowNumber) => {
			notice(t("imports.check.removed", { row: rowNumber }), "info");
			return show((rows) => rows.filter((row) => row.rowNumber !== rowNumber));
		}
	});
}
// src/imports/check/RemoveRowButton.tsx
function RemoveRowButton({ importId, rowNumber }) {
	const t = useT();
	const remove = useRemoveRow(importId);
	const label = t("imports.check.remove", { row: rowNumber });
	return /* @__PURE__ */ jsx(Tooltip, {
		title: label,
		children: /* @__PURE__ */ jsx(IconButton, {
			size: "small",
			sx: { p: .75 },
			"aria-label": label,
			loading: remove.isPending,
			onClick: () => remove.mutate(rowNumber),
			children: /* @__PURE__ */ jsx(DeleteIcon, { fontSize: "small" })
		})
	});
}
// src/imports/check/FaultWords.tsx
/** Faults in words, translated by their code, else as the server says them. */
function FaultWords({ faults, id }) {
	const code = useTranslateCode();
	return /* @__PURE__ */ jsx(Box, {
		id,
		children: faults.map((fault) => /* @__PURE__ */ jsxs(Typography, {
			variant: "caption",
			component: "div",
			sx: {
				display: "flex",
				gap: .5,
				mt: .25,
				color: (theme) => toneColor(theme, "bad")
			},
			children: [/* @__PURE__ */ jsx(ErrorIcon, {
				"aria-hidden": true,
				sx: {
					fontSize: 16,
					mt: "2px",
					flexShrink: 0
				}
			}), code("imports.fault", fault.code, fault.message)]
		}, `${fault.field} ${fault.code}`))
	});
}
// src/imports/check/useCellEdit.ts
/** Opening, typing into and leaving one cell of a row. Enter leaves it, Escape takes it back. */
function useCellEdit(importId, rowNumber, field, text) {
	const [draft, setDraft] = useState();
	const [byKey, setByKey] = useState(false);
	const { mutate, isPending } = useEditRow(importId);
	const editing = draft !== void 0;
	const leave = () => {
		if (draft !== void 0 && draft !== text) mutate({
			rowNumber,
			cells: cellEdit(field, draft)
		});
		setDraft(void 0);
	};
	return {
		editing,
		saving: isPending,
		draft: draft ?? text,
		byKey,
		open: () => {
			setByKey(false);
			setDraft(text);
		},
		type: setDraft,
		leave,
		onKey: (event) => {
			if (event.key !== "Enter" && event.key !== "Escape") return;
			event.preventDefault();
			setByKey(true);
			if (event.key === "Enter") leave();
			else setDraft(void 0);
		}
	};
}
// src/imports/check/RowCell.tsx
/** One cell of a row with its faults; while it can be mended, Enter or a click opens it. */
function RowCell({ importId, row, field, editable }) {
	const faultId = useId();
	const faults = faultsToldAt(row, field);
	const text = shownText(useT(), row, field);
	const edit = useCellEdit(importId, row.rowNumber, field, cellText(row, field));
	const described = faults.length > 0 ? faultId : void 0;
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		!editable && /* @__PURE__ */ jsx(Box, {
			sx: {
				typography: "body2",
				px: 1,
				py: .75,
				overflowWrap: "break-word"
			},
			children: /* @__PURE__ */ jsx(Box, {
				sx: clipped,
				children: text || "–"
			})
		}),
		editable && edit.editing && /* @__PURE__ */ jsx(CellInput, {
			edit,
			row,
			field
		}),
		editable && !edit.editing && /* @__PURE__ */ jsx(CellButton, {
			edit,
			row,
			field,
			text,
			describedBy: described,
			faulty: faultsAt(row, field).length > 0
		}),
		faults.length > 0 && /* @__PURE__ */ jsx(Box, {
			sx: { px: 1 },
			children: /* @__PURE__ */ jsx(FaultWords, {
				id: faultId,
				faults
			})
		})
	] });
}
function CellInput({ edit, row, field }) {
	const t = useT();
	return /* @__PURE__ */ jsx(InputBase, {
		autoFocus: true,
		fullWidth: true,
		value: edit.draft,
		onChange: (event) => edit.type(event.target.value),
		onBlur: edit.leave,
		onKeyDown: edit.onKey,
		inputProps: {
			"aria-label": `${fieldLabel(t, field)}, ${t("imports.check.row")} ${row.rowNumber}`,
			spellCheck: false,
			autoCapitalize: "none"
		},
		sx: {
			typography: "body2",
			px: 1,
			minHeight: 32,
			borderRadius: 1,
			outline: "2px solid",
			outlineColor: "primary.main",
			bgcolor: "background.paper"
		}
	});
}
function CellButton(props) {
	const { edit, row, field, text, describedBy, faulty } = props;
	const t = useT();
	const label = t("imports.check.edit_cell", {
		field: fieldLabel(t, field),
		row: row.rowNumber,
		value: text || t("imports.check.blank")
	});
	return /* @__PURE__ */ jsx(ButtonBase, {
		autoFocus: edit.byKey,
		onClick: edit.open,
		"aria-label": label,
		"aria-describedby": describedBy,
		sx: {
			typography: "body2",
			width: "100%",
			minHeight: 32,
			px: 1,
			justifyContent: "flex-start",
			textAlign: "left",
			borderRadius: 1,
			overflowWrap: "break-word",
			cursor: "text",
			boxShadow: (theme) => faulty ? `inset 0 0 0 1px ${toneColor(theme, "bad")}` : void 0,
			"&:hover": { bgcolor: "action.hover" },
			"&.Mui-focusVisible": {
				outline: "2px solid",
				outlineColor: "primary.main"
			}
		},
		children: edit.saving ? /* @__PURE__ */ jsx(CircularProgress, { size: 16 }) : /* @__PURE__ */ jsx(Box, {
			component: "span",
			sx: clipped,
			children: text || "–"
		})
	});
}
/** Long texts are shown by their beginning; the whole is in the opened cell. */
var clipped = {
	display: "-webkit-box",
	WebkitBoxOrient: "vertical",
	WebkitLineClamp: 2,
	overflow: "hidden"
};
// src/imports/check/RowVerdict.tsx
/** What becomes of the identity of a row that makes a person. */
function RowIdentity({ row }) {
	const t = useT();
	const { verdict, outcome, identityStatus, missingFields = [] } = row;
	if (!(verdict === "ready" || verdict === "existing_account") || identityStatus === void 0 || outcome === "changed_since_preview") return null;
	const fields = missingFields.map((path) => t(`identities.field.${path}`)).join(", ");
	return /* @__PURE__ */ jsx(Typography, {
		variant: "caption",
		component: "div",
		sx: {
			color: "text.secondary",
			mt: .5
		},
		children: t(`imports.check.identity.${fields === "" ? identityStatus ?? "none" : "lacks"}`, { fields })
	});
}
/** What will become, or became, of a row. */
function RowVerdict({ row }) {
	const t = useT();
	const { verdict, outcome, errors } = row;
	const explained = verdict !== "ready" && verdict !== "error" && outcome !== "invited" && errors.length === 0;
	return /* @__PURE__ */ jsxs("div", {
		"aria-live": "polite",
		children: [
			outcome ? /* @__PURE__ */ jsx(OutcomeChip, { outcome }) : /* @__PURE__ */ jsx(VerdictChip, { verdict }),
			explained && /* @__PURE__ */ jsx(Typography, {
				variant: "caption",
				component: "div",
				sx: {
					color: "text.secondary",
					mt: .5
				},
				children: t(`imports.verdict_help.${verdict}`)
			}),
			/* @__PURE__ */ jsx(RowIdentity, { row })
		]
	});
}
// src/imports/check/RowCards.tsx
/** The rows on a narrow screen: a card each, the fields below each other. */
function RowCards({ data, rows }) {
	const t = useT();
	const editable = data.status === "ready";
	return /* @__PURE__ */ jsx(Box, {
		component: "ul",
		sx: {
			listStyle: "none",
			m: 0,
			p: 0
		},
		children: rows.map((row) => /* @__PURE__ */ jsxs(Box, {
			component: "li",
			sx: {
				p: 2,
				borderBottom: 1,
				borderColor: "divider"
			},
			children: [/* @__PURE__ */ jsxs(Stack, {
				direction: "row",
				sx: {
					gap: 1,
					alignItems: "flex-start"
				},
				children: [
					/* @__PURE__ */ jsx(Typography, {
						variant: "body2",
						sx: {
							color: "text.secondary",
							lineHeight: "24px",
							fontVariantNumeric: "tabular-nums"
						},
						children: row.rowNumber
					}),
					/* @__PURE__ */ jsx(Box, {
						sx: { flex: 1 },
						children: /* @__PURE__ */ jsx(RowVerdict, { row })
					}),
					editable && /* @__PURE__ */ jsx(RemoveRowButton, {
						importId: data.id,
						rowNumber: row.rowNumber
					})
				]
			}), fieldsOf([row]).map((field) => /* @__PURE__ */ jsxs(Box, {
				sx: {
					display: "grid",
					gridTemplateColumns: "96px minmax(0, 1fr)",
					mt: .5
				},
				children: [/* @__PURE__ */ jsx(Typography, {
					variant: "body2",
					sx: {
						color: "text.secondary",
						py: .75
					},
					children: fieldLabel(t, field)
				}), /* @__PURE__ */ jsx(Box, { children: /* @__PURE__ */ jsx(RowCell, {
					importId: data.id,
					row,
					field,
					editable
				}) })]
			}, field))]
		}, row.rowNumber))
	});
}
// src/imports/check/RowTable.tsx
/** The person's own cells, each fault at its cell. */
function RowTable({ data, rows }) {
	const t = useT();
	const [first] = useState(() => fieldsOf(rows));
	const fields = [.../* @__PURE__ */ new Set([...first, ...fieldsOf(rows)])];
	const editable = data.status === "ready";
	return /* @__PURE__ */ jsx(Box, {
		role: "region",
		"aria-label": t("imports.check.rows"),
		tabIndex: 0,
		sx: scrolling(editable),
		children: /* @__PURE__ */ jsxs(Table, {
			size: "small",
			children: [/* @__PURE__ */ jsx(TableHead, { children: /* @__PURE__ */ jsxs(TableRow, { children: [
				/* @__PURE__ */ jsx(TableCell, {
					align: "right",
					sx: { px: 1 },
					children: t("imports.check.row")
				}),
				/* @__PURE__ */ jsx(TableCell, {
					sx: { px: 1 },
					children: t(editable ? "imports.check.verdict" : "imports.check.outcome")
				}),
				fields.map((field) => /* @__PURE__ */ jsx(TableCell, {
					sx: {
						px: 1.5,
						whiteSpace: "nowrap"
					},
					children: fieldLabel(t, field)
				}, field)),
				editable && /* @__PURE__ */ jsx(TableCell, {
					sx: atTheEdge,
					children: /* @__PURE__ */ jsx(Box, {
						component: "span",
						sx: unseen,
						children: t("action.remove")
					})
				})
			] }) }), /* @__PURE__ */ jsx(TableBody, { children: rows.map((row) => /* @__PURE__ */ jsx(Row, {
				data,
				row,
				fields,
				editable
			}, row.rowNumber)) })]
		})
	});
}
/** In pixels: the column of the remove buttons, which stays in sight. */
var edge = 48;
/** Columns that are out of sight throw a shadow on what hides them. */
function scrolling(editable) {
	const right = editable ? edge : 0;
	return (theme) => {
		const { paper } = theme.palette.background;
		const shade = alpha(theme.palette.text.primary, .22);
		return {
			overflowX: "auto",
			background: `linear-gradient(to right, ${paper} 24px, transparent) 0 0 / 64px 100%,
        linear-gradient(to left, ${paper} ${right + 24}px, transparent) 100% 0 / ${right + 64}px 100%,
        linear-gradient(to right, ${shade}, transparent) 0 0 / 12px 100%,
        linear-gradient(to left, ${shade}, transparent) calc(100% - ${right}px) 0 / 12px 100%`,
			backgroundRepeat: "no-repeat",
			backgroundAttachment: "local, local, scroll, scroll"
		};
	};
}
var atTheEdge = {
	position: "sticky",
	right: 0,
	minWidth: edge,
	p: 0,
	textAlign: "center",
	bgcolor: "background.paper"
};
/** A fault needs room for its words, an e-mail address for itself. */
function width(row, field) {
	if (field === "email") return 192;
	return faultsAt(row, field).length > 0 ? 136 : 80;
}
function Row({ data, row, fields, editable }) {
	return /* @__PURE__ */ jsxs(TableRow, {
		sx: { "& > td": {
			verticalAlign: "top",
			py: .75
		} },
		children: [
			/* @__PURE__ */ jsx(TableCell, {
				align: "right",
				sx: {
					px: 1,
					color: "text.secondary",
					lineHeight: "32px"
				},
				children: row.rowNumber
			}),
			/* @__PURE__ */ jsx(TableCell, {
				sx: {
					px: 1,
					minWidth: row.identityStatus === void 0 ? void 0 : 176
				},
				children: /* @__PURE__ */ jsx(Box, {
					sx: { py: .5 },
					children: /* @__PURE__ */ jsx(RowVerdict, { row })
				})
			}),
			fields.map((field) => /* @__PURE__ */ jsx(TableCell, {
				sx: {
					px: .5,
					minWidth: width(row, field),
					maxWidth: 280
				},
				children: /* @__PURE__ */ jsx(RowCell, {
					importId: data.id,
					row,
					field,
					editable
				})
			}, field)),
			editable && /* @__PURE__ */ jsx(TableCell, {
				sx: atTheEdge,
				children: /* @__PURE__ */ jsx(RemoveRowButton, {
					importId: data.id,
					rowNumber: row.rowNumber
				})
			})
		]
	});
}
// src/imports/check/RowsCard.tsx
var sizes = [
	25,
	50,
	100
];
/** The rows of an import by verdict, a page at a time; while it is `ready` they can be mended. */
function RowsCard({ data }) {
	const t = useT();
	const { counts } = data;
	const [filter, setFilter] = useState(counts.error > 0 ? "error" : void 0);
	const [{ page, size }, setPage] = useState({
		page: 0,
		size: 25
	});
	const total = totalOf(data, filter);
	const rows = useImportRows(data.id, {
		filter: filter === "changed_since_preview" ? { outcome: filter } : { verdict: filter },
		offset: page * size,
		limit: size
	});
	const choose = (next) => {
		setFilter(next);
		setPage({
			page: 0,
			size
		});
	};
	return /* @__PURE__ */ jsxs(Box, { children: [
		/* @__PURE__ */ jsx(CountStrip, {
			counts,
			changed: changedRows(data),
			chosen: filter,
			onChoose: choose
		}),
		/* @__PURE__ */ jsxs(Card, { children: [/* @__PURE__ */ jsx(Rows, {
			data,
			rows: rows.data,
			error: rows.error
		}, `${filter ?? "all"} ${page} ${size} ${rows.isPlaceholderData}`), total > 25 && /* @__PURE__ */ jsx(TablePagination, {
			component: "div",
			count: total,
			page: Math.min(page, Math.max(0, Math.ceil(total / size) - 1)),
			rowsPerPage: size,
			rowsPerPageOptions: sizes,
			onPageChange: (_, next) => setPage({
				page: next,
				size
			}),
			onRowsPerPageChange: (event) => setPage({
				page: 0,
				size: Number(event.target.value)
			})
		})] }),
		data.status === "ready" && /* @__PURE__ */ jsx(Typography, {
			variant: "body2",
			sx: {
				color: "text.secondary",
				mt: 1
			},
			children: t("imports.check.edit_hint")
		})
	] });
}
function totalOf(data, filter) {
	if (!filter) return data.counts.total;
	return filter === "changed_since_preview" ? changedRows(data) : countOf(data.counts, filter);
}
function Rows({ data, rows, error }) {
	const t = useT();
	const errorText = useErrorText();
	const narrow = useMediaQuery((theme) => theme.breakpoints.down("md"));
	if (error) return /* @__PURE__ */ jsx(Alert, {
		severity: "error",
		children: errorText(error)
	});
	if (!rows) return /* @__PURE__ */ jsx(Skeleton, {
		variant: "rounded",
		height: 240,
		sx: { m: 2 }
	});
	if (rows.length === 0) return /* @__PURE__ */ jsx(Typography, {
		sx: {
			p: 4,
			textAlign: "center",
			color: "text.secondary"
		},
		children: t("imports.check.empty_filter")
	});
	return narrow ? /* @__PURE__ */ jsx(RowCards, {
		data,
		rows
	}) : /* @__PURE__ */ jsx(RowTable, {
		data,
		rows
	});
}
// src/imports/check/CheckView.tsx
/** The rows for checking, before anything is created or sent. */
function CheckView({ data }) {
	const t = useT();
	return /* @__PURE__ */ jsxs(Stack, {
		sx: { gap: 2 },
		children: [
			data.counts.total === 0 && /* @__PURE__ */ jsx(Alert, {
				severity: "info",
				children: t("imports.check.none_left")
			}),
			data.counts.total > 0 && processable(data.counts) === 0 && /* @__PURE__ */ jsx(Alert, {
				severity: "info",
				children: t("imports.check.nothing")
			}),
			/* @__PURE__ */ jsx(RecognizedLine, { data }),
			/* @__PURE__ */ jsx(IdentityPlan, { data }),
			/* @__PURE__ */ jsx(RowsCard, { data }),
			/* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: { color: "text.secondary" },
				children: data.counts.error > 0 && t("imports.check.quiet")
			})
		]
	});
}
// src/imports/IdentitiesMade.tsx
/** How many identities an import has made; its drafts wait for somebody, who can be asked for them. */
function IdentitiesMade({ data: { id, status, identities } }) {
	const t = useT();
	if (!identities || identities.draft + identities.validated === 0) return null;
	const { draft, validated } = identities;
	const drafts = {
		importId: id,
		identityStatus: "draft"
	};
	return /* @__PURE__ */ jsxs(Box, {
		sx: { mt: 1 },
		children: [/* @__PURE__ */ jsxs(Typography, {
			variant: "body2",
			sx: { fontVariantNumeric: "tabular-nums" },
			children: [
				t("imports.done.identities_validated", { smart_count: validated }),
				t("imports.done.identities_drafts", { smart_count: draft }),
				draft > 0 && status !== "undone" && /* @__PURE__ */ jsxs(Fragment$1, { children: [" · ", /* @__PURE__ */ jsx(RecordLink, {
					to: `/users?filter=${encodeURIComponent(JSON.stringify(drafts))}`,
					children: t("imports.done.drafts_link")
				})] })
			]
		}), draft > 0 && status !== "undone" && /* @__PURE__ */ jsx(AskButton, {
			filter: drafts,
			count: draft
		})]
	});
}
function AskButton({ filter, count }) {
	const t = useT();
	const ask = useAskForIdentities();
	return /* @__PURE__ */ jsx(May, {
		action: "edit",
		resource: "identities",
		children: /* @__PURE__ */ jsx(MailButton, {
			size: "small",
			variant: "outlined",
			startIcon: /* @__PURE__ */ jsx(ForwardIcon, {}),
			sx: { mt: 1 },
			label: t("identities.request.many"),
			mails: () => count,
			title: (mails) => t("imports.done.ask_title", { smart_count: mails }),
			onSend: () => ask.mutateAsync({ filter })
		})
	});
}
// src/imports/PurgedNotice.tsx
/** Instead of an import's rows, when what they held has been deleted. */
function PurgedNotice({ at }) {
	const t = useT();
	const format = useFormat();
	return /* @__PURE__ */ jsx(Alert, {
		severity: "info",
		children: t("imports.purged.text", { day: format.day(at) })
	});
}
// src/imports/UndoButton.tsx
/** Undoes an import and says how many invitations that were, and who was kept and why. */
function UndoButton({ id }) {
	const t = useT();
	const refresh = useRefreshImport(id);
	const [result, setResult] = useState();
	const { mutateAsync } = useVerb((usher) => usher.undoImport(id), { onDone: setResult });
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(ConfirmButton, {
		color: "inherit",
		startIcon: /* @__PURE__ */ jsx(UndoIcon, {}),
		label: t("imports.done.undo"),
		title: t("imports.done.undo_title"),
		text: t("imports.done.undo_text"),
		confirm: t("imports.done.undo_confirm"),
		cancel: t("imports.done.undo_keep"),
		destructive: true,
		onConfirm: () => mutateAsync()
	}), result && /* @__PURE__ */ jsx(UndoneDialog, {
		result,
		onClose: () => {
			setResult(void 0);
			refresh();
		}
	})] });
}
function UndoneDialog({ result: { undone, kept }, onClose }) {
	const t = useT();
	return /* @__PURE__ */ jsxs(Dialog, {
		open: true,
		onClose,
		maxWidth: "xs",
		fullWidth: true,
		children: [
			/* @__PURE__ */ jsx(DialogTitle, { children: t("imports.done.undo_result", { smart_count: undone }) }),
			kept.length > 0 && /* @__PURE__ */ jsxs(DialogContent, { children: [/* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				children: t("imports.done.kept", { smart_count: kept.length })
			}), /* @__PURE__ */ jsx(Kept, { kept })] }),
			/* @__PURE__ */ jsx(DialogActions, { children: /* @__PURE__ */ jsx(Button, {
				onClick: onClose,
				children: t("action.close")
			}) })
		]
	});
}
/** As many as can be read in a dialog; the rest is in the users list. */
var shown = 50;
function Kept({ kept }) {
	const code = useTranslateCode();
	const some = kept.slice(0, shown);
	const name = useResourceName();
	const ids = some.map(({ userId }) => userId);
	const { data = [] } = useGetMany(name("users"), { ids });
	return /* @__PURE__ */ jsxs("ul", { children: [some.map(({ userId, reason }) => {
		const user = data.find(({ id }) => id === userId);
		return /* @__PURE__ */ jsxs("li", { children: [
			/* @__PURE__ */ jsx(RecordLink, {
				to: `/users/${userId}`,
				children: user ? personName(user) : userId
			}),
			" ",
			code("imports.done.kept_reason", reason, reason)
		] }, userId);
	}), kept.length > shown && /* @__PURE__ */ jsx("li", { children: "…" })] });
}
// src/imports/DoneView.tsx
/** What came of an import, and what can be done about it. */
function DoneView({ data }) {
	const t = useT();
	const maySeeMail = useMay("list", "emails");
	return /* @__PURE__ */ jsxs(Stack, {
		sx: { gap: 3 },
		children: [
			maySeeMail && data.mails.queued > 0 && /* @__PURE__ */ jsx(MailBanner, {}),
			/* @__PURE__ */ jsx(Card, { children: /* @__PURE__ */ jsxs(CardContent, { children: [
				/* @__PURE__ */ jsx(Summary, { data }),
				/* @__PURE__ */ jsx(IdentitiesMade, { data }),
				/* @__PURE__ */ jsx(Mails, { data }),
				/* @__PURE__ */ jsx(Actions, { data })
			] }) }),
			/* @__PURE__ */ jsxs(Box, { children: [/* @__PURE__ */ jsx(Typography, {
				variant: "h2",
				sx: { mb: 1 },
				children: t("imports.done.rows")
			}), data.cellsPurgedAt ? /* @__PURE__ */ jsx(PurgedNotice, { at: data.cellsPurgedAt }) : /* @__PURE__ */ jsx(RowsCard, { data })] })
		]
	});
}
function Summary({ data }) {
	const t = useT();
	const { invited } = data.counts;
	const left = leftOver(data.counts);
	const words = t("imports.done.completed", { smart_count: invited }) + (left > 0 ? t("imports.done.left", { smart_count: left }) : "");
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(Box, {
			role: "status",
			children: /* @__PURE__ */ jsxs(Typography, {
				variant: "h2",
				sx: { fontVariantNumeric: "tabular-nums" },
				children: [words, "."]
			})
		}),
		/* @__PURE__ */ jsx(LeftOut, { counts: data.counts }),
		data.status !== "completed" && /* @__PURE__ */ jsx(Typography, {
			variant: "body2",
			sx: {
				color: "text.secondary",
				mt: .5
			},
			children: t(data.status === "undone" ? "imports.done.undone" : "imports.done.cancelled")
		})
	] });
}
/** The rows that needed nothing, by why; only their number when the import did not come to all of them. */
function LeftOut({ counts }) {
	const t = useT();
	const { skipped, duplicate, alreadyMember, archivedMember } = counts;
	if (skipped === 0) return null;
	const kinds = {
		duplicate,
		alreadyMember,
		archivedMember
	};
	const words = leftOutKinds.filter((kind) => kinds[kind] > 0).map((kind) => t(`imports.done.left_out_as.${kind}`, { smart_count: kinds[kind] }));
	const all = duplicate + alreadyMember + archivedMember === skipped;
	return /* @__PURE__ */ jsxs(Typography, {
		variant: "body2",
		sx: {
			color: "text.secondary",
			mt: .5,
			fontVariantNumeric: "tabular-nums"
		},
		children: [
			t("imports.done.left_out", { smart_count: skipped }),
			all && `: ${words.join(", ")}`,
			"."
		]
	});
}
var leftOutKinds = [
	"duplicate",
	"alreadyMember",
	"archivedMember"
];
/** Delivery goes on being counted after the import is done. */
function Mails({ data: { mails } }) {
	const t = useT();
	const format = useFormat();
	if (mails.queued + mails.sent + mails.failed === 0) return null;
	return /* @__PURE__ */ jsxs(Typography, {
		variant: "body2",
		sx: {
			mt: 1,
			color: "text.secondary",
			fontVariantNumeric: "tabular-nums"
		},
		children: [t("imports.done.mails", {
			sent: format.count(mails.sent),
			queued: format.count(mails.queued),
			failed: format.count(mails.failed)
		}), mails.failed > 0 && /* @__PURE__ */ jsxs(Fragment$1, { children: [" · ", /* @__PURE__ */ jsx(RecordLink, {
			to: `/emails?filter=${encodeURIComponent("{\"status\":\"failed\"}")}`,
			children: t("imports.done.mails_link")
		})] })]
	});
}
function Actions({ data }) {
	const t = useT();
	const { invited } = data.counts;
	const filter = encodeURIComponent(JSON.stringify({ importId: data.id }));
	return /* @__PURE__ */ jsxs(Stack, {
		direction: "row",
		sx: {
			gap: 1,
			mt: 3,
			flexWrap: "wrap"
		},
		children: [
			leftOver(data.counts) > 0 && !data.cellsPurgedAt && /* @__PURE__ */ jsx(DownloadButton, {
				file: files.importErrors(data.id),
				variant: "contained",
				children: t("imports.done.download")
			}),
			invited > 0 && /* @__PURE__ */ jsx(LinkButton, {
				to: `/users?filter=${filter}`,
				variant: "outlined",
				startIcon: /* @__PURE__ */ jsx(PeopleIcon, {}),
				children: t("imports.done.see")
			}),
			invited > 0 && data.status !== "undone" && /* @__PURE__ */ jsx(UndoButton, { id: data.id }),
			/* @__PURE__ */ jsx(LinkButton, {
				to: "/registration/bulk",
				children: t("imports.done.again")
			})
		]
	});
}
// src/imports/FailedView.tsx
/** Why an import failed, and what it had done when it failed on its way. */
function FailedView({ data }) {
	if (data.counts.processed === 0) return /* @__PURE__ */ jsx(Failure, { data });
	return /* @__PURE__ */ jsxs(Stack, {
		sx: { gap: 3 },
		children: [/* @__PURE__ */ jsx(Failure, { data }), /* @__PURE__ */ jsx(DoneView, { data })]
	});
}
function Failure({ data }) {
	const t = useT();
	const code = useTranslateCode();
	const { problem } = data;
	return /* @__PURE__ */ jsxs(Alert, {
		severity: "error",
		children: [
			/* @__PURE__ */ jsx(AlertTitle, { children: t(data.counts.invited > 0 ? "imports.failed.on_its_way" : "imports.failed.text") }),
			problem && code("error.code", problem.code, problem.detail),
			data.counts.processed === 0 && /* @__PURE__ */ jsx(Box, {
				sx: { mt: 2 },
				children: /* @__PURE__ */ jsx(LinkButton, {
					to: "/registration/bulk",
					variant: "outlined",
					color: "inherit",
					children: t("registration.bulk.choose_other")
				})
			})
		]
	});
}
// src/imports/LapsedView.tsx
/** Instead of rows to check, when what they held has been deleted. */
function LapsedView({ source, at, days }) {
	const t = useT();
	const format = useFormat();
	return /* @__PURE__ */ jsx(Card, { children: /* @__PURE__ */ jsx(EmptyState, {
		icon: /* @__PURE__ */ jsx(HistoryIcon, {}),
		title: t("imports.lapsed.title"),
		text: t("imports.lapsed.text", {
			smart_count: days,
			day: format.day(at)
		}),
		action: /* @__PURE__ */ jsx(LinkButton, {
			to: "/registration/bulk",
			variant: "contained",
			children: t(source === "csv" ? "imports.lapsed.again" : "imports.done.again")
		})
	}) });
}
// src/imports/ProcessButton.tsx
/** The one button after which people are created and mails are sent. */
function ProcessButton({ data }) {
	const t = useT();
	const format = useFormat();
	const refresh = useRefreshImport(data.id);
	const { mutateAsync } = useVerb((usher) => usher.processImport(data.id), {
		inOrderOf: data.id,
		onDone: refresh
	});
	const count = processable(data.counts);
	return /* @__PURE__ */ jsx(MailButton, {
		variant: "contained",
		size: "large",
		startIcon: /* @__PURE__ */ jsx(SendIcon, {}),
		disabled: count === 0,
		label: t("imports.check.process", { count: format.count(count) }),
		mails: () => count,
		title: (mails) => t("imports.check.process_title", { smart_count: mails }),
		onSend: () => mutateAsync()
	});
}
// src/imports/ReadingView.tsx
/** The file is still being read, by an upload in another window perhaps. */
function ReadingView({ data }) {
	const t = useT();
	const format = useFormat();
	return /* @__PURE__ */ jsx(Card, { children: /* @__PURE__ */ jsxs(CardContent, { children: [
		/* @__PURE__ */ jsx(Typography, {
			variant: "h2",
			sx: { mb: 2 },
			children: t("imports.reading.heading")
		}),
		/* @__PURE__ */ jsx(LinearProgress, { "aria-label": t("imports.reading.heading") }),
		/* @__PURE__ */ jsx(Typography, {
			variant: "body2",
			sx: {
				mt: 1,
				color: "text.secondary"
			},
			children: t("imports.reading.text", { count: format.count(data.counts.total) })
		})
	] }) });
}
// src/imports/RunningView.tsx
/** How far a running import is, how fast, and until when; it goes on without this page. */
function RunningView({ data }) {
	const t = useT();
	const { total, processed } = data.counts;
	return /* @__PURE__ */ jsx(Card, { children: /* @__PURE__ */ jsxs(CardContent, { children: [
		/* @__PURE__ */ jsx(Typography, {
			variant: "h2",
			sx: { mb: 2 },
			children: t("imports.running.heading")
		}),
		/* @__PURE__ */ jsx(LinearProgress, {
			"aria-label": t("imports.running.heading"),
			variant: data.status === "queued" ? "indeterminate" : "determinate",
			value: total > 0 ? 100 * processed / total : 0,
			sx: {
				height: 8,
				borderRadius: 1
			}
		}),
		/* @__PURE__ */ jsx(Figures, { data }),
		/* @__PURE__ */ jsx(Outcomes, { data }),
		/* @__PURE__ */ jsxs(Stack, {
			direction: "row",
			sx: {
				mt: 3,
				gap: 2,
				alignItems: "center",
				justifyContent: "space-between",
				flexWrap: "wrap"
			},
			children: [/* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: { color: "text.secondary" },
				children: t("imports.running.close")
			}), /* @__PURE__ */ jsx(CancelButton, { id: data.id })]
		})
	] }) });
}
function Figures({ data }) {
	const t = useT();
	const format = useFormat();
	const { counts, mails, ratePerSecond, secondsLeft, status } = data;
	const figures = [
		t("imports.running.progress", {
			done: format.count(counts.processed),
			total: format.count(counts.total)
		}),
		ratePerSecond ? t("imports.running.rate", { rate: format.count(ratePerSecond) }) : void 0,
		secondsLeft ? t("imports.running.left", { time: format.duration(secondsLeft) }) : void 0,
		t("imports.running.mails", {
			sent: format.count(mails.sent),
			queued: format.count(mails.queued)
		})
	];
	return /* @__PURE__ */ jsx(Typography, {
		role: "status",
		sx: {
			mt: 2,
			fontVariantNumeric: "tabular-nums"
		},
		variant: "body2",
		children: status === "queued" ? t("imports.running.queued") : figures.filter(Boolean).join(" · ")
	});
}
/** What became of the rows so far. */
function Outcomes({ data: { counts } }) {
	const t = useT();
	const format = useFormat();
	const words = [
		"invited",
		"skipped",
		"failed"
	].map((outcome) => `${t(`imports.outcome.${outcome}`)} ${format.count(counts[outcome])}`);
	return /* @__PURE__ */ jsx(Typography, {
		variant: "body2",
		sx: {
			mt: .5,
			fontVariantNumeric: "tabular-nums"
		},
		children: words.join(" · ")
	});
}
function CancelButton({ id }) {
	const t = useT();
	const refresh = useRefreshImport(id);
	const { mutateAsync } = useVerb((usher) => usher.cancelImport(id), { onDone: refresh });
	return /* @__PURE__ */ jsx(ConfirmButton, {
		color: "inherit",
		variant: "outlined",
		label: t("imports.running.cancel"),
		title: t("imports.running.cancel_title"),
		text: t("imports.running.cancel_text"),
		confirm: t("imports.running.cancel_confirm"),
		cancel: t("imports.running.cancel_keep"),
		destructive: true,
		onConfirm: () => mutateAsync()
	});
}
// src/imports/ImportPage.tsx
/** A bulk invite at whatever point it is; a reload comes back to the same place. */
function ImportPage() {
	const { id = "" } = useParams();
	const may = useMay("list", "imports");
	return /* @__PURE__ */ jsxs(Page, { children: [may === false && /* @__PURE__ */ jsx(PermissionMissing, { permission: "can_bulk_invite" }), may && /* @__PURE__ */ jsx(OneImport, { id })] });
}
function OneImport({ id }) {
	const t = useT();
	const { data, error, refetch } = useImport(id);
	if (data) return /* @__PURE__ */ jsx(ImportDetails, { data });
	if (!error) return /* @__PURE__ */ jsx(Skeleton, {
		variant: "rounded",
		height: 320
	});
	return /* @__PURE__ */ jsx(LoadFailed, {
		error,
		title: t("imports.title"),
		back: {
			to: "/imports",
			label: t("imports.back")
		},
		onAgain: refetch
	});
}
function ImportDetails({ data }) {
	const t = useT();
	const gone = lapsed(data);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(PageHeader, {
		title: data.fileName ?? t("imports.manual_name"),
		back: {
			to: "/imports",
			label: t("imports.back")
		},
		beside: /* @__PURE__ */ jsx(ImportChip, { data }),
		subtitle: /* @__PURE__ */ jsx(Ago, { at: data.createdAt }),
		actions: data.status === "ready" && !gone && /* @__PURE__ */ jsx(ProcessButton, { data })
	}), gone ? /* @__PURE__ */ jsx(LapsedView, {
		source: data.source,
		...gone
	}) : /* @__PURE__ */ jsx(View, { data })] });
}
function View({ data }) {
	switch (data.status) {
		case "reading": return /* @__PURE__ */ jsx(ReadingView, { data });
		case "ready": return /* @__PURE__ */ jsx(CheckView, { data });
		case "queued":
		case "processing": return /* @__PURE__ */ jsx(RunningView, { data });
		case "failed": return /* @__PURE__ */ jsx(FailedView, { data });
		case "completed":
		case "cancelled":
		case "undone": return /* @__PURE__ */ jsx(DoneView, { data });
	}
}
export { ImportPage as default };
