import { F as problemOf, O as files, P as isUnreachable, _ as useFormat, d as useVerb, h as useT, l as useNotice, m as useErrorText, p as May, s as useMay, t as Page, u as useUsher, z as useResourceName } from "./core.js";
import { $t as PageHeader, At as PermissionMissing, Gt as toneColor, Lt as LinkButton, Ot as useWarnBeforeLeaving, _ as looksLikeEmail, b as DownloadButton, g as deriveUsername, kt as StayWhenSignedOut } from "./shared.js";
import { memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useLocation, useNavigate, useRedirect } from "react-admin";
import UploadFileIcon from "@mui/icons-material/UploadFileOutlined";
import { Alert, AlertTitle, Box, Button, Card, CardContent, Checkbox, Collapse, FormControl, FormControlLabel, FormHelperText, IconButton, LinearProgress, Link, MenuItem, Stack, Tab, Tabs, TextField, Typography, alpha, styled } from "@mui/material";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import ExpandMoreIcon from "@mui/icons-material/ExpandMore";
import CloseIcon from "@mui/icons-material/Close";
// src/registration/manual/manualRows.ts
var manualFields = [
	"email",
	"username",
	"firstName",
	"lastName"
];
var blankRow = {
	email: "",
	username: "",
	firstName: "",
	lastName: ""
};
function isBlank(row) {
	return manualFields.every((field) => row[field].trim() === "");
}
/** The fault of each row; `row` of a duplicate counts from 1. */
function manualFaults(rows) {
	const first = /* @__PURE__ */ new Map();
	return rows.map((row, index) => {
		const email = row.email.trim().toLowerCase();
		if (isBlank(row)) return void 0;
		if (!email) return { kind: "email_required" };
		if (!looksLikeEmail(email)) return { kind: "email_invalid" };
		const earlier = first.get(email);
		if (earlier !== void 0) return {
			kind: "duplicate",
			row: earlier + 1
		};
		first.set(email, index);
	});
}
// src/registration/manual/ManualGridRow.tsx
var Cell = styled("input")(({ theme }) => ({
	width: "100%",
	minWidth: 0,
	height: 40,
	padding: "0 12px",
	border: `1px solid ${theme.palette.divider}`,
	borderRadius: 8,
	background: "transparent",
	color: theme.palette.text.primary,
	font: "inherit",
	"&::placeholder": {
		color: theme.palette.text.secondary,
		opacity: 1
	},
	[theme.breakpoints.up("md")]: { "&:not([name=username])::placeholder": { opacity: 0 } },
	"&:hover": { borderColor: theme.palette.text.secondary },
	"&:focus": {
		outline: `2px solid ${theme.palette.primary.main}`,
		outlineOffset: -2
	},
	"&[aria-invalid=true]": { borderColor: toneColor(theme, "bad") }
}));
/** The grid's columns: number, the four cells, remove; on a narrow screen the cells stand below each other. */
var columns = {
	xs: "1fr 40px",
	md: "40px 3fr 2fr 2fr 2fr 48px"
};
var ManualGridRow = memo(function ManualGridRow(props) {
	const { index, row, fault, onChange, onRemove, onPaste, onFocus } = props;
	const t = useT();
	const number = index + 1;
	const faultId = `row-${number}-fault`;
	const labels = cellLabels(t, number);
	const placeholder = (field) => field === "username" ? deriveUsername(row.email) || t("registration.manual.derived") : fieldLabel(t, field);
	return /* @__PURE__ */ jsxs(Box, {
		role: "group",
		"aria-label": `${number}`,
		sx: {
			display: "grid",
			gridTemplateColumns: columns,
			alignItems: "center",
			borderTop: 1,
			borderColor: "divider",
			py: .5,
			contentVisibility: "auto",
			containIntrinsicSize: "auto 48px"
		},
		children: [
			/* @__PURE__ */ jsx(Box, {
				"aria-hidden": true,
				sx: {
					display: {
						xs: "none",
						md: "block"
					},
					color: "text.secondary",
					textAlign: "right",
					pr: 1
				},
				children: number
			}),
			manualFields.map((field) => /* @__PURE__ */ jsx(Box, {
				sx: {
					gridColumn: {
						xs: 1,
						md: "auto"
					},
					minWidth: 0,
					p: .5
				},
				children: /* @__PURE__ */ jsx(Cell, {
					name: field,
					value: row[field],
					"aria-label": labels[field],
					"aria-invalid": field === "email" && !!fault,
					"aria-describedby": field === "email" && fault ? faultId : void 0,
					placeholder: placeholder(field),
					autoComplete: "off",
					autoCapitalize: field === "email" || field === "username" ? "none" : "words",
					spellCheck: false,
					onChange: (event) => onChange(index, field, event.target.value),
					onFocus: () => onFocus(index),
					onPaste: (event) => onPaste(event, index, field)
				})
			}, field)),
			/* @__PURE__ */ jsx(IconButton, {
				"aria-label": t("registration.manual.remove", { row: number }),
				onClick: () => onRemove(index),
				sx: {
					gridRow: {
						xs: 1,
						md: "auto"
					},
					gridColumn: {
						xs: 2,
						md: "auto"
					}
				},
				children: /* @__PURE__ */ jsx(CloseIcon, { fontSize: "small" })
			}),
			fault && /* @__PURE__ */ jsx(Box, {
				id: faultId,
				sx: {
					gridColumn: {
						xs: "1 / -1",
						md: "2 / -1"
					},
					px: 1.5,
					pb: .5,
					color: (theme) => toneColor(theme, "bad")
				},
				children: faultWords(t, fault)
			})
		]
	});
});
function fieldLabel(t, field) {
	return t({
		email: "registration.manual.email",
		username: "registration.manual.username",
		firstName: "registration.manual.first_name",
		lastName: "registration.manual.last_name"
	}[field]);
}
function cellLabels(t, row) {
	return {
		email: t("registration.manual.email_of", { row }),
		username: t("registration.manual.username_of", { row }),
		firstName: t("registration.manual.first_name_of", { row }),
		lastName: t("registration.manual.last_name_of", { row })
	};
}
function faultWords(t, fault) {
	return fault.kind === "duplicate" ? t("registration.manual.duplicate", { row: fault.row }) : t(`registration.create.${fault.kind}`);
}
// src/registration/manual/pastedCells.ts
/** The header words that are recognized, without case, spaces, `_` and `-`. */
var headers = {
	email: "email",
	mail: "email",
	emailaddress: "email",
	username: "username",
	login: "username",
	user: "username",
	firstname: "firstName",
	first: "firstName",
	givenname: "firstName",
	lastname: "lastName",
	last: "lastName",
	surname: "lastName",
	familyname: "lastName"
};
/**
* Tells whether the text is more than one cell: cells of a spreadsheet, or addresses separated by
* commas or semicolons as mail programs write them.
*/
function isManyCells(text) {
	return /[\t\n\r]/.test(text.trim()) || isListOfAddresses(text);
}
/**
* Reads what was copied from a spreadsheet or a mail program. With a header row the cells go where
* it says; without one they go to `field` and the fields right of it.
*/
function readPasted(text, field) {
	const cells = isListOfAddresses(text) ? text.split(/[,;]/).flatMap((address) => address.trim() ? [[address.trim()]] : []) : readCells(text);
	const header = readHeader(cells);
	const people = header ? cells.slice(1) : cells;
	const fields = header ?? manualFields.slice(manualFields.indexOf(field));
	const width = Math.max(0, ...cells.map((row) => row.length));
	const columns = Array.from({ length: width }, (_, column) => column);
	return {
		rows: people.map((row) => placed(row, fields)),
		hasHeader: header !== void 0,
		leftOut: columns.filter((column) => !fields[column] && people.some((row) => row[column])).map((column) => header && cells[0]?.[column] || String(column + 1))
	};
}
/** `rows` with the pasted ones put in from row `at` on. */
function withPasted(rows, pasted, at) {
	const next = [...rows];
	pasted.forEach((cells, index) => {
		next[at + index] = {
			...next[at + index] ?? blankRow,
			...cells
		};
	});
	return next;
}
function placed(row, fields) {
	return Object.fromEntries(fields.flatMap((field, column) => {
		const cell = row[column];
		return field && cell !== void 0 ? [[field, cell]] : [];
	}));
}
/** One line of several addresses and nothing else. */
function isListOfAddresses(text) {
	if (/[\t\n\r]/.test(text.trim())) return false;
	const parts = text.split(/[,;]/).filter((part) => part.trim());
	return parts.length > 1 && parts.every((part) => part.includes("@"));
}
/**
* The cells of a text that was copied from a spreadsheet (tabs, quotes around cells with line
* breaks) or from a list with semicolons or commas. Blank lines are left out.
*/
function readCells(text) {
	const separator = [
		"	",
		";",
		","
	].find((one) => text.includes(one)) ?? "	";
	const rows = [];
	let cells = [];
	let cell = "";
	let quoted = false;
	const endCell = () => {
		cells.push(cell.trim());
		cell = "";
	};
	const endRow = () => {
		endCell();
		if (cells.some(Boolean)) rows.push(cells);
		cells = [];
	};
	const characters = text.replace(/\r\n?/g, "\n");
	for (let i = 0; i < characters.length; i++) {
		const character = characters.charAt(i);
		if (quoted) {
			if (character !== "\"") cell += character;
			else if (characters[i + 1] === "\"") cell += characters.charAt(++i);
			else quoted = false;
		} else if (character === "\"" && cell === "") quoted = true;
		else if (character === separator) endCell();
		else if (character === "\n") endRow();
		else cell += character;
	}
	endRow();
	return rows;
}
/**
* The fields of a header row. A first row without an address is one when the rows below it have
* addresses; the column that they stand in is the e-mail's, whatever it is called.
*/
function readHeader(cells) {
	const [first = [], ...people] = cells;
	const fields = first.map((cell) => headers[cell.toLowerCase().replace(/[\s_-]/g, "")]);
	if (fields.includes("email")) return fields;
	if (first.some((cell) => cell.includes("@"))) return void 0;
	const column = first.findIndex((_, index) => people.some((row) => row[index]?.includes("@")));
	if (column < 0 || first.length === 1 && !/^[\p{L}\s_-]+$/u.test(first[0] ?? "")) return void 0;
	return fields.map((field, index) => index === column ? "email" : field);
}
// src/registration/manual/ManualGrid.tsx
/**
* Rows to type or paste into. A row's fault is shown when the person goes on to another row; not when
* they leave the grid, or the button that they are pressing would move away under the pointer.
*/
function ManualGrid({ grid, faults }) {
	const [focused, setFocused] = useState();
	const pasteInto = usePaste(grid);
	return /* @__PURE__ */ jsxs(Box, {
		sx: {
			typography: "body2",
			p: 1
		},
		children: [/* @__PURE__ */ jsx(Header, {}), grid.rows.map((row, index) => /* @__PURE__ */ jsx(ManualGridRow, {
			index,
			row,
			fault: index === focused ? void 0 : faults[index],
			onChange: grid.change,
			onRemove: grid.remove,
			onPaste: pasteInto,
			onFocus: setFocused
		}, index))]
	});
}
/** A single cell is pasted as the browser does it; several are spread over the grid. */
function usePaste({ paste }) {
	return useCallback((event, index, field) => {
		const text = event.clipboardData.getData("text/plain");
		if (!isManyCells(text)) return;
		event.preventDefault();
		paste(text, index, field);
	}, [paste]);
}
function Header() {
	const t = useT();
	return /* @__PURE__ */ jsxs(Box, {
		"aria-hidden": true,
		sx: {
			display: {
				xs: "none",
				md: "grid"
			},
			gridTemplateColumns: columns,
			fontWeight: 600,
			py: 1
		},
		children: [/* @__PURE__ */ jsx("span", {}), manualFields.map((field) => /* @__PURE__ */ jsx(Box, {
			sx: { px: 1.5 },
			children: fieldLabel(t, field)
		}, field))]
	});
}
// src/registration/manual/PastedNotice.tsx
/**
* Says how many rows were pasted and which columns were left out, and offers to take all of them.
*/
function PastedNotice({ pasted, busy, onReadAll }) {
	return /* @__PURE__ */ jsx("div", {
		role: "status",
		children: pasted && /* @__PURE__ */ jsx(Told, {
			pasted,
			busy,
			onReadAll
		})
	});
}
function Told({ pasted: { text, count, hasHeader, leftOut, isAlone }, busy, onReadAll }) {
	const t = useT();
	const isCut = leftOut.length > 0;
	const columns = leftOut.map((name) => hasHeader ? name : t("registration.manual.column", { number: name }));
	return /* @__PURE__ */ jsxs(Alert, {
		severity: isCut ? "warning" : "info",
		children: [
			t("registration.manual.pasted", { smart_count: count }),
			isCut && /* @__PURE__ */ jsxs(Fragment$1, { children: [" ", t("registration.manual.left_out", {
				smart_count: leftOut.length,
				columns: columns.join(", ")
			})] }),
			isCut && hasHeader && isAlone && /* @__PURE__ */ jsx(Box, {
				sx: { mt: 1 },
				children: /* @__PURE__ */ jsx(Button, {
					color: "inherit",
					size: "small",
					variant: "outlined",
					loading: busy,
					onClick: () => onReadAll(text),
					children: t("registration.manual.read_all")
				})
			})
		]
	});
}
// src/registration/manual/useManualRows.ts
var start = 5;
function blanks(count) {
	return Array.from({ length: count }, () => blankRow);
}
/** The rows of the grid, as they are typed and pasted. */
function useManualRows() {
	const [rows, setRows] = useState(() => blanks(start));
	const [pasted, setPasted] = useState();
	const change = useCallback((index, field, value) => {
		setRows((all) => all.map((row, i) => i === index ? {
			...row,
			[field]: value
		} : row));
	}, []);
	const remove = useCallback((index) => {
		setRows((all) => all.length > 1 ? all.filter((_, i) => i !== index) : blanks(1));
	}, []);
	const isAlone = rows.every(isBlank);
	return {
		rows,
		pasted,
		change,
		remove,
		paste: useCallback((text, index, field) => {
			const { rows: people, ...told } = readPasted(text, field);
			setRows((all) => withPasted(all, people, index));
			setPasted({
				...told,
				text,
				count: people.length,
				isAlone
			});
		}, [isAlone]),
		add: (count) => setRows((all) => [...all, ...blanks(count)]),
		clear: () => {
			setRows(blanks(start));
			setPasted(void 0);
		}
	};
}
// src/registration/manual/useSubmitRows.ts
/**
* Makes an import of the rows, or of a text that was pasted, and goes on to its check. Nothing is
* sent by it.
*/
function useSubmitRows() {
	const redirect = useRedirect();
	const name = useResourceName();
	return useVerb((usher, rows) => usher.createImport(typeof rows === "string" ? { text: rows } : { rows: rows.map(cellsOf) }), { onDone: ({ id }) => redirect("edit", name("imports"), id) });
}
function cellsOf(row) {
	return Object.fromEntries(manualFields.flatMap((field) => row[field].trim() ? [[field, row[field].trim()]] : []));
}
// src/registration/manual/ManualTab.tsx
/** The way by hand: a grid that is typed into or pasted into. */
function ManualTab() {
	const t = useT();
	const format = useFormat();
	const grid = useManualRows();
	const submit = useSubmitRows();
	const faults = useMemo(() => manualFaults(grid.rows), [grid.rows]);
	const filled = grid.rows.filter((row) => !isBlank(row));
	useWarnBeforeLeaving(filled.length > 0);
	return /* @__PURE__ */ jsxs(Stack, {
		sx: { gap: 2 },
		children: [
			/* @__PURE__ */ jsx(StayWhenSignedOut, { when: filled.length > 0 }),
			/* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: { color: "text.secondary" },
				children: t("registration.manual.intro")
			}),
			/* @__PURE__ */ jsx(PastedNotice, {
				pasted: grid.pasted,
				busy: submit.isPending,
				onReadAll: submit.mutate
			}),
			/* @__PURE__ */ jsx(Card, { children: /* @__PURE__ */ jsx(ManualGrid, {
				grid,
				faults
			}) }),
			/* @__PURE__ */ jsxs(Stack, {
				direction: "row",
				sx: {
					gap: 1,
					flexWrap: "wrap"
				},
				children: [
					/* @__PURE__ */ jsx(Button, {
						onClick: () => grid.add(1),
						children: t("registration.manual.add")
					}),
					/* @__PURE__ */ jsx(Button, {
						onClick: () => grid.add(10),
						children: t("registration.manual.add_many")
					}),
					/* @__PURE__ */ jsx(Button, {
						color: "inherit",
						disabled: filled.length === 0,
						onClick: grid.clear,
						children: t("registration.manual.clear")
					})
				]
			}),
			/* @__PURE__ */ jsxs(Stack, {
				direction: "row",
				sx: {
					gap: 2,
					alignItems: "center",
					flexWrap: "wrap"
				},
				children: [/* @__PURE__ */ jsx(Button, {
					variant: "contained",
					size: "large",
					disabled: filled.length === 0,
					loading: submit.isPending,
					onClick: () => submit.mutate(filled),
					children: filled.length === 0 ? t("registration.manual.submit_empty") : t("registration.manual.submit", { count: format.count(filled.length) })
				}), /* @__PURE__ */ jsx(Typography, {
					variant: "body2",
					sx: { color: "text.secondary" },
					children: t("registration.manual.submit_help")
				})]
			})
		]
	});
}
// src/registration/upload/DropArea.tsx
/** Takes one file, dropped anywhere on the card or chosen. */
function DropArea({ onFile, onPaste }) {
	const t = useT();
	const input = useRef(null);
	const { over, take, handlers } = useDrop(onFile);
	return /* @__PURE__ */ jsx(Box, {
		...handlers,
		onClick: () => input.current?.click(),
		sx: {
			cursor: "pointer",
			display: "grid",
			placeItems: "center",
			minHeight: 320,
			p: 3,
			textAlign: "center",
			borderRadius: 1,
			border: "2px dashed",
			borderColor: over ? "primary.main" : "divider",
			bgcolor: (theme) => over ? alpha(theme.palette.primary.main, .08) : theme.palette.background.paper,
			transition: "background-color 150ms, border-color 150ms"
		},
		children: /* @__PURE__ */ jsxs(Box, { children: [
			/* @__PURE__ */ jsx(UploadFileIcon, {
				"aria-hidden": true,
				sx: {
					fontSize: 40,
					color: "primary.main"
				}
			}),
			/* @__PURE__ */ jsx(Typography, {
				variant: "h2",
				sx: {
					mt: 1,
					mb: 2
				},
				children: over ? t("registration.bulk.drop_now") : t("registration.bulk.drop")
			}),
			/* @__PURE__ */ jsx(Button, {
				variant: "contained",
				onClick: (event) => {
					event.stopPropagation();
					input.current?.click();
				},
				children: t("registration.bulk.choose")
			}),
			/* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: { mt: 2 },
				children: /* @__PURE__ */ jsx(Link, {
					component: "button",
					type: "button",
					variant: "body2",
					onClick: (event) => {
						event.stopPropagation();
						onPaste();
					},
					children: t("registration.bulk.or_paste")
				})
			}),
			/* @__PURE__ */ jsx("input", {
				ref: input,
				type: "file",
				accept: ".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values",
				"aria-label": t("registration.bulk.choose"),
				hidden: true,
				onClick: (event) => event.stopPropagation(),
				onChange: (event) => {
					take(event.target.files);
					event.target.value = "";
				}
			})
		] })
	});
}
function useDrop(onFile) {
	const t = useT();
	const notice = useNotice();
	const [over, setOver] = useState(false);
	const take = (files) => {
		const [file, another] = files ?? [];
		if (another) notice(t("registration.bulk.one_file"), "warning");
		else if (file?.size === 0) notice(t("registration.bulk.empty_file"), "error");
		else if (file) onFile(file);
	};
	return {
		over,
		take,
		handlers: {
			onDragOver: (event) => {
				event.preventDefault();
				setOver(true);
			},
			onDragLeave: (event) => {
				if (!event.currentTarget.contains(event.relatedTarget)) setOver(false);
			},
			onDrop: (event) => {
				event.preventDefault();
				setOver(false);
				take(event.dataTransfer.files);
			}
		}
	};
}
// src/registration/upload/FileNeeds.tsx
/** What a file needs, in a few lines, and the template. */
function FileNeeds() {
	const t = useT();
	const mayRegister = useMay("create", "complete-registration") ?? false;
	return /* @__PURE__ */ jsxs(Box, {
		component: "section",
		children: [
			/* @__PURE__ */ jsx(Typography, {
				variant: "h2",
				children: t("registration.bulk.need_title")
			}),
			/* @__PURE__ */ jsxs(Box, {
				component: "ul",
				sx: {
					pl: 2.5,
					my: 1,
					color: "text.secondary",
					typography: "body2",
					"& li": { mb: .5 }
				},
				children: [
					/* @__PURE__ */ jsx("li", { children: t("registration.bulk.need_email") }),
					mayRegister && /* @__PURE__ */ jsx("li", { children: t("registration.bulk.need_identity") }),
					/* @__PURE__ */ jsx("li", { children: t("registration.bulk.need_any") }),
					/* @__PURE__ */ jsx("li", { children: t("registration.bulk.need_safe") })
				]
			}),
			/* @__PURE__ */ jsx(DownloadButton, {
				file: files.importTemplate,
				variant: "outlined",
				sx: { mt: 1 },
				children: t("registration.bulk.template")
			}),
			mayRegister && /* @__PURE__ */ jsx(DownloadButton, {
				file: files.identityTemplate,
				sx: { mt: 1 },
				children: t("registration.bulk.identity_template")
			})
		]
	});
}
// src/registration/upload/UploadOptionsInput.tsx
var roles = [
	"member",
	"hr",
	"admin"
];
/** Whether identities are validated, and folded, because most files need none of it, the default role and whether missing groups are created. */
function UploadOptionsInput({ options, onChange }) {
	const t = useT();
	const [open, setOpen] = useState(false);
	const mayManageGroups = useMay("create", "groups") ?? false;
	const mayRegister = useMay("create", "complete-registration") ?? false;
	const mayValidate = useMay("validate", "identities") ?? false;
	return /* @__PURE__ */ jsxs(Stack, {
		sx: {
			mt: 3,
			alignItems: "flex-start"
		},
		children: [
			mayRegister && mayValidate && /* @__PURE__ */ jsxs(FormControl, {
				sx: { mb: 2 },
				children: [/* @__PURE__ */ jsx(FormControlLabel, {
					label: t("registration.bulk.validate_identities"),
					control: /* @__PURE__ */ jsx(Checkbox, {
						checked: options.validateIdentities ?? false,
						onChange: (_, checked) => onChange({
							...options,
							validateIdentities: checked
						})
					})
				}), /* @__PURE__ */ jsx(FormHelperText, {
					sx: { mx: 0 },
					children: t("registration.bulk.validate_identities_help")
				})]
			}),
			/* @__PURE__ */ jsx(Button, {
				color: "inherit",
				"aria-expanded": open,
				onClick: () => setOpen(!open),
				startIcon: /* @__PURE__ */ jsx(ExpandMoreIcon, { sx: { transform: open ? "rotate(180deg)" : void 0 } }),
				sx: {
					color: "text.secondary",
					ml: -1
				},
				children: t("registration.bulk.options")
			}),
			/* @__PURE__ */ jsx(Collapse, {
				in: open,
				sx: { width: "100%" },
				children: /* @__PURE__ */ jsxs(Stack, {
					sx: {
						gap: 2,
						pt: 2
					},
					children: [/* @__PURE__ */ jsx(TextField, {
						select: true,
						label: t("registration.bulk.default_role"),
						helperText: t("registration.bulk.default_role_help"),
						value: options.defaultRole ?? "member",
						onChange: (event) => onChange({
							...options,
							defaultRole: event.target.value
						}),
						children: roles.map((role) => /* @__PURE__ */ jsx(MenuItem, {
							value: role,
							children: t(`role.${role}`)
						}, role))
					}), /* @__PURE__ */ jsxs(FormControl, { children: [/* @__PURE__ */ jsx(FormControlLabel, {
						label: t("registration.bulk.create_groups"),
						disabled: !mayManageGroups,
						control: /* @__PURE__ */ jsx(Checkbox, {
							checked: options.createMissingGroups ?? false,
							onChange: (_, checked) => onChange({
								...options,
								createMissingGroups: checked
							})
						})
					}), /* @__PURE__ */ jsx(FormHelperText, {
						sx: { mx: 0 },
						children: mayManageGroups ? t("registration.bulk.create_groups_help") : t("registration.bulk.create_groups_missing")
					})] })]
				})
			})
		]
	});
}
// src/registration/upload/UploadProgress.tsx
function UploadProgress({ fileName, share, onStop }) {
	const t = useT();
	const sent = share !== void 0 && share >= 1;
	const percent = share === void 0 ? void 0 : Math.round(share * 100);
	return /* @__PURE__ */ jsx(Card, { children: /* @__PURE__ */ jsxs(CardContent, {
		sx: {
			minHeight: 200,
			display: "grid",
			alignContent: "center",
			gap: 2
		},
		children: [
			/* @__PURE__ */ jsx(Typography, {
				variant: "h2",
				sx: { overflowWrap: "anywhere" },
				children: t("registration.bulk.uploading", { file: fileName })
			}),
			/* @__PURE__ */ jsx(LinearProgress, {
				"aria-label": t("registration.bulk.uploading", { file: fileName }),
				variant: sent || percent === void 0 ? "indeterminate" : "determinate",
				value: percent
			}),
			/* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				role: "status",
				sx: {
					color: "text.secondary",
					fontVariantNumeric: "tabular-nums"
				},
				children: sent ? t("registration.bulk.reading") : percent !== void 0 && `${percent} %`
			}),
			/* @__PURE__ */ jsx(Button, {
				onClick: onStop,
				color: "inherit",
				sx: { justifySelf: "start" },
				children: t("registration.bulk.stop")
			})
		]
	}) });
}
// src/registration/upload/UploadRefused.tsx
/** Why a file could not be used, all its header faults at once. */
function UploadRefused({ fileName, error, onAgain, onRetry }) {
	const t = useT();
	const words = useErrorText()(error);
	const faults = Object.values(problemOf(error)?.errors ?? {}).filter((fault) => typeof fault === "string" && fault !== words);
	return /* @__PURE__ */ jsxs(Alert, {
		severity: "error",
		role: "alert",
		children: [
			/* @__PURE__ */ jsx(AlertTitle, {
				sx: { overflowWrap: "anywhere" },
				children: t("registration.bulk.failed_title", { file: fileName })
			}),
			words,
			faults.length > 0 && /* @__PURE__ */ jsx(Box, {
				component: "ul",
				sx: {
					pl: 2.5,
					my: 1
				},
				children: faults.map((fault) => /* @__PURE__ */ jsx("li", { children: fault }, fault))
			}),
			/* @__PURE__ */ jsxs(Box, {
				sx: {
					mt: 2,
					display: "flex",
					gap: 1,
					flexWrap: "wrap"
				},
				children: [isUnreachable(error) && /* @__PURE__ */ jsx(Button, {
					variant: "outlined",
					color: "inherit",
					onClick: onRetry,
					children: t("action.try_again")
				}), /* @__PURE__ */ jsx(Button, {
					variant: "outlined",
					color: "inherit",
					onClick: onAgain,
					children: t("registration.bulk.choose_other")
				})]
			})
		]
	});
}
// src/registration/upload/useUpload.ts
/** Sends a file and goes on to the import that the server has made of it. */
function useUpload() {
	const usher = useUsher();
	const redirect = useRedirect();
	const name = useResourceName();
	const [state, setState] = useState({ step: "choose" });
	const running = useRef(void 0);
	useEffect(() => () => running.current?.abort(), []);
	const upload = async (file, choice) => {
		const { signal } = running.current = new AbortController();
		const fileName = file.name;
		const onProgress = (share) => setState({
			step: "sending",
			fileName,
			share
		});
		onProgress();
		try {
			const { id } = await usher.uploadImport(file, {
				...choice,
				onProgress,
				signal
			});
			redirect("edit", name("imports"), id);
		} catch (error) {
			if (signal.aborted) setState({ step: "choose" });
			else setState({
				step: "refused",
				file,
				error
			});
		}
	};
	return {
		state,
		send: (file, choice) => void upload(file, choice),
		stop: () => running.current?.abort(),
		again: () => setState({ step: "choose" })
	};
}
// src/registration/upload/UploadTab.tsx
/** The way by a file: choose or drop it, watch it go up, read what is wrong with it as a whole. */
function UploadTab({ onPaste }) {
	const { state, send, stop, again } = useUpload();
	const [options, setOptions] = useState({ defaultRole: "member" });
	return /* @__PURE__ */ jsxs(Box, {
		sx: {
			display: "grid",
			gap: 3,
			gridTemplateColumns: {
				xs: "minmax(0, 1fr)",
				md: "minmax(0, 3fr) minmax(0, 2fr)"
			},
			alignItems: "start"
		},
		children: [
			state.step === "choose" && /* @__PURE__ */ jsx(DropArea, {
				onFile: (file) => send(file, options),
				onPaste
			}),
			state.step === "sending" && /* @__PURE__ */ jsx(UploadProgress, {
				fileName: state.fileName,
				share: state.share,
				onStop: stop
			}),
			state.step === "refused" && /* @__PURE__ */ jsx(UploadRefused, {
				fileName: state.file.name,
				error: state.error,
				onAgain: again,
				onRetry: () => send(state.file, options)
			}),
			/* @__PURE__ */ jsxs(Box, { children: [/* @__PURE__ */ jsx(FileNeeds, {}), /* @__PURE__ */ jsx(UploadOptionsInput, {
				options,
				onChange: setOptions
			})] })
		]
	});
}
// src/registration/BulkInvitePage.tsx
function BulkInvitePage() {
	const t = useT();
	const may = useMay("create", "imports");
	return /* @__PURE__ */ jsxs(Page, { children: [
		/* @__PURE__ */ jsx(PageHeader, {
			title: t("registration.bulk.title"),
			subtitle: t("registration.bulk.text"),
			back: {
				to: "/registration",
				label: t("registration.title")
			}
		}),
		may === false && /* @__PURE__ */ jsx(BulkInviteMissing, {}),
		may && /* @__PURE__ */ jsx(BulkInviteTabs, {})
	] });
}
/** Which tab is open stands in the address, so that a reload keeps it. */
function BulkInviteTabs() {
	const t = useT();
	const { pathname, search } = useLocation();
	const navigate = useNavigate();
	const tab = new URLSearchParams(search).get("tab") === "manual" ? "manual" : "csv";
	const open = (next) => navigate(next === "csv" ? pathname : `${pathname}?tab=${next}`);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsxs(Tabs, {
		value: tab,
		onChange: (_, next) => void open(next),
		"aria-label": t("registration.bulk.title"),
		sx: {
			mb: 3,
			borderBottom: 1,
			borderColor: "divider"
		},
		children: [/* @__PURE__ */ jsx(Tab, {
			value: "csv",
			id: "tab-csv",
			"aria-controls": "panel-csv",
			label: t("registration.bulk.tab_csv")
		}), /* @__PURE__ */ jsx(Tab, {
			value: "manual",
			id: "tab-manual",
			"aria-controls": "panel-manual",
			label: t("registration.bulk.tab_manual")
		})]
	}), /* @__PURE__ */ jsx(Box, {
		role: "tabpanel",
		id: `panel-${tab}`,
		"aria-labelledby": `tab-${tab}`,
		children: tab === "csv" ? /* @__PURE__ */ jsx(UploadTab, { onPaste: () => void open("manual") }) : /* @__PURE__ */ jsx(ManualTab, {})
	})] });
}
function BulkInviteMissing() {
	const t = useT();
	return /* @__PURE__ */ jsx(PermissionMissing, {
		permission: "can_bulk_invite",
		title: t("registration.bulk.missing_title"),
		text: t("registration.bulk.missing_text", { title: t("permission.title.can_bulk_invite") }),
		action: /* @__PURE__ */ jsx(May, {
			action: "create",
			resource: "users",
			children: /* @__PURE__ */ jsx(LinkButton, {
				to: "/registration/create",
				variant: "contained",
				children: t("registration.create.title")
			})
		})
	});
}
export { BulkInvitePage as default };
