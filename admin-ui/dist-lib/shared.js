import { A as saveFile, B as useUsherContext, F as problemOf, R as usePath, S as useHeldPage, _ as useFormat, c as useMe, d as useVerb, h as useT, l as useNotice, m as useErrorText, n as focusTitle, o as meKey, p as May, s as useMay, t as Page, u as useUsher, v as useRegion, x as heldPages, y as personName, z as useResourceName } from "./core.js";
import { createContext, createElement, useCallback, useContext, useEffect, useEffectEvent, useId, useMemo, useRef, useState } from "react";
import { AutocompleteArrayInput, FilterLiveForm, Form, LinkBase, ListBase, Pagination, RecordsIterator, SearchInput, SelectInput, TextInput, maxLength, required, useBasename, useBlocker, useCanBlock, useGetList, useGetManyAggregate, useInput, useListContext, useLocaleState, useLocation, useNavigate, useRedirect } from "react-admin";
import PersonAddIcon from "@mui/icons-material/PersonAddOutlined";
import UploadFileIcon from "@mui/icons-material/UploadFileOutlined";
import { Alert, AlertTitle, Autocomplete, Box, Button, ButtonBase, Card, CardContent, Checkbox, Chip, Dialog, DialogActions, DialogContent, DialogTitle, FormControl, FormControlLabel, FormHelperText, FormLabel, InputAdornment, LinearProgress, Link, MenuItem, Portal, Skeleton, Snackbar, Stack, TextField, Tooltip, Typography, alpha, useMediaQuery } from "@mui/material";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import CheckIcon from "@mui/icons-material/Check";
import FilterIcon from "@mui/icons-material/FilterListOff";
import ArrowBackIcon from "@mui/icons-material/ArrowBack";
import AdminIcon from "@mui/icons-material/AdminPanelSettingsOutlined";
import AutorenewIcon from "@mui/icons-material/Autorenew";
import BlockIcon from "@mui/icons-material/Block";
import CheckCircleIcon from "@mui/icons-material/CheckCircleOutlined";
import ErrorIcon from "@mui/icons-material/ErrorOutlineOutlined";
import InventoryIcon from "@mui/icons-material/Inventory2Outlined";
import ScheduleIcon from "@mui/icons-material/Schedule";
import LockIcon from "@mui/icons-material/LockOutlined";
import VerifiedIcon from "@mui/icons-material/VerifiedOutlined";
import CircleIcon from "@mui/icons-material/RadioButtonUncheckedOutlined";
import EditIcon from "@mui/icons-material/EditOutlined";
import ReplyIcon from "@mui/icons-material/ReplyOutlined";
import ForwardIcon from "@mui/icons-material/ForwardToInboxOutlined";
import ErrorIcon$1 from "@mui/icons-material/PriorityHigh";
import DownloadIcon from "@mui/icons-material/FileDownloadOutlined";
import { useFormContext, useWatch } from "react-hook-form";
import CheckCircleIcon$1 from "@mui/icons-material/CheckCircle";
import LinkIcon from "@mui/icons-material/LinkOutlined";
// src/ui/Ago.tsx
/** A moment as "3 minutes ago", with the exact time on hover; `none` when there is no moment. */
function Ago({ at, none = "–" }) {
	const format = useFormat();
	if (!at) return none;
	return /* @__PURE__ */ jsx(Tooltip, {
		title: format.exactTime(at),
		children: /* @__PURE__ */ jsx("time", {
			dateTime: at,
			style: { whiteSpace: "nowrap" },
			children: format.relativeTime(at)
		})
	});
}
// src/ui/EmptyState.tsx
/** What stands where there is nothing to show: why, and what to do next. */
function EmptyState({ icon, title, text, action }) {
	return /* @__PURE__ */ jsxs(Box, {
		sx: {
			textAlign: "center",
			px: 3,
			py: 8
		},
		children: [
			/* @__PURE__ */ jsx(Box, {
				"aria-hidden": true,
				sx: {
					color: "text.secondary",
					"& svg": { fontSize: 40 },
					mb: 1
				},
				children: icon
			}),
			/* @__PURE__ */ jsx(Typography, {
				variant: "h2",
				children: title
			}),
			text && /* @__PURE__ */ jsx(Typography, {
				sx: {
					color: "text.secondary",
					mt: 1,
					mx: "auto",
					maxWidth: 480
				},
				children: text
			}),
			action && /* @__PURE__ */ jsx(Box, {
				sx: {
					mt: 3,
					display: "flex",
					gap: 1,
					justifyContent: "center",
					flexWrap: "wrap"
				},
				children: action
			})
		]
	});
}
// src/ui/focus.ts
/** Whether the focus is on nothing that is there: a screen reader would begin at the top of the page. */
function isNowhere(focused) {
	return focused === null || focused === document.body || focused.closest(".RaBulkActionsToolbar-collapsed") !== null;
}
/** React-admin's bulk actions while nothing is ticked. */
var collapsed = ".RaBulkActionsToolbar-collapsed";
/** Puts the focus on the page's title if what had it is gone. */
function focusTitleIfNowhere() {
	if (!isNowhere(document.activeElement)) return;
	focusTitle();
}
// src/ui/PageHeader.tsx
/** Whether a page has been shown since the panel was loaded. */
var isPageShown = false;
/** The top of a page: where one came from, its name, and what can be done here. */
function PageHeader({ title, beside, subtitle, actions, back }) {
	const path = usePath();
	useEffect(() => {
		const before = document.title;
		document.title = title;
		return () => {
			document.title = before;
		};
	}, [title]);
	useEffect(() => {
		if (isPageShown) focusTitleIfNowhere();
		isPageShown = true;
	}, []);
	return /* @__PURE__ */ jsxs(Box, {
		component: "header",
		sx: { mb: 3 },
		children: [back && /* @__PURE__ */ jsx(Button, {
			component: LinkBase,
			to: path(back.to),
			startIcon: /* @__PURE__ */ jsx(ArrowBackIcon, {}),
			size: "small",
			color: "inherit",
			sx: {
				ml: -1,
				mb: 1,
				color: "text.secondary"
			},
			children: back.label
		}), /* @__PURE__ */ jsxs(Stack, {
			direction: "row",
			sx: {
				flexWrap: "wrap",
				gap: 2,
				alignItems: "center",
				justifyContent: "space-between"
			},
			children: [/* @__PURE__ */ jsxs(Box, {
				sx: { minWidth: 0 },
				children: [/* @__PURE__ */ jsxs(Stack, {
					direction: "row",
					sx: {
						gap: 1.5,
						alignItems: "center",
						flexWrap: "wrap"
					},
					children: [/* @__PURE__ */ jsx(Typography, {
						variant: "h1",
						tabIndex: -1,
						sx: {
							overflowWrap: "anywhere",
							outline: "none"
						},
						children: title
					}), beside]
				}), subtitle && /* @__PURE__ */ jsx(Typography, {
					variant: "body2",
					sx: {
						color: "text.secondary",
						mt: .5
					},
					component: "div",
					children: subtitle
				})]
			}), actions && /* @__PURE__ */ jsx(Stack, {
				direction: "row",
				sx: {
					gap: 1,
					flexWrap: "wrap",
					alignItems: "center"
				},
				children: actions
			})]
		})]
	});
}
// src/ui/ListPage.tsx
/** The bulk actions stand in the card, above the head, instead of floating over what is above it. */
var tableBox = {
	overflowX: "auto",
	"&& .RaBulkActionsToolbar-toolbar": {
		position: "static",
		transform: "none",
		backgroundColor: "action.selected"
	},
	"&& .RaDataTable-headerCell": { position: "static" },
	[`&& ${collapsed}`]: { visibility: "hidden" }
};
/** A list with its title, filters, table or cards, and pages. */
function ListPage(props) {
	const { title, actions, filters, empty, table, card } = props;
	const { resource, sort, filter, storeKey, perPage = 25 } = props;
	const name = useResourceName();
	return /* @__PURE__ */ jsx(ListBase, {
		resource: name(resource),
		sort,
		filter,
		storeKey,
		perPage,
		children: /* @__PURE__ */ jsxs(Page, { children: [
			/* @__PURE__ */ jsx(PageHeader, {
				title,
				actions
			}),
			filters && /* @__PURE__ */ jsx(FilterLiveForm, { children: /* @__PURE__ */ jsxs(Stack, {
				direction: "row",
				sx: {
					columnGap: 1,
					rowGap: 1.5,
					flexWrap: "wrap",
					mb: 2,
					alignItems: "center"
				},
				children: [filters, /* @__PURE__ */ jsx(ClearFilters, {})]
			}) }),
			/* @__PURE__ */ jsx(Card, { children: /* @__PURE__ */ jsx(Content, {
				empty,
				table,
				card
			}) })
		] })
	});
}
/** Stands beside the filters while any limits the list. */
function ClearFilters() {
	const t = useT();
	const list = useListContext();
	const root = useRef(null);
	if (Object.keys(list.filterValues).length === 0) return null;
	const clear = () => {
		root.current?.closest("form")?.querySelector("input")?.focus();
		list.setFilters({}, []);
	};
	return /* @__PURE__ */ jsx(Box, {
		ref: root,
		children: /* @__PURE__ */ jsx(Button, {
			size: "small",
			startIcon: /* @__PURE__ */ jsx(FilterIcon, {}),
			onClick: clear,
			children: t("list.clear_filters")
		})
	});
}
function Content({ empty, table, card }) {
	const list = useListContext();
	const { isPending, error, total, setFilters, refetch } = list;
	const filters = list.filterValues;
	const narrow = useMediaQuery((theme) => theme.breakpoints.down("md"));
	const t = useT();
	const errorText = useErrorText();
	if (isPending) return /* @__PURE__ */ jsx(Waiting, {});
	if (error) return /* @__PURE__ */ jsxs(Alert, {
		severity: "error",
		action: /* @__PURE__ */ jsx(Button, {
			onClick: () => void refetch(),
			children: t("action.try_again")
		}),
		children: [
			t("list.failed"),
			" ",
			errorText(error)
		]
	});
	if (!total && Object.keys(filters).length === 0) return empty;
	if (!total) return /* @__PURE__ */ jsx(EmptyState, {
		icon: /* @__PURE__ */ jsx(FilterIcon, {}),
		title: t("list.filtered_empty"),
		action: /* @__PURE__ */ jsx(Button, {
			onClick: () => setFilters({}, []),
			children: t("list.clear_filters")
		})
	});
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [narrow ? /* @__PURE__ */ jsx(Cards, { card }) : /* @__PURE__ */ jsx(Box, {
		sx: tableBox,
		children: table
	}), /* @__PURE__ */ jsx(Pagination, { rowsPerPageOptions: [
		10,
		25,
		50,
		100
	] })] });
}
function Cards({ card }) {
	return /* @__PURE__ */ jsx(Stack, {
		component: "ul",
		sx: {
			listStyle: "none",
			m: 0,
			p: 0
		},
		children: /* @__PURE__ */ jsx(RecordsIterator, { render: (record) => /* @__PURE__ */ jsx(Box, {
			component: "li",
			sx: {
				p: 2,
				borderBottom: 1,
				borderColor: "divider",
				overflowWrap: "anywhere"
			},
			children: card(record)
		}) })
	});
}
function Waiting() {
	return /* @__PURE__ */ jsx(Stack, {
		sx: {
			p: 2,
			gap: 2
		},
		"aria-busy": true,
		children: [
			0,
			1,
			2,
			3,
			4
		].map((row) => /* @__PURE__ */ jsx(Skeleton, {
			variant: "rounded",
			height: 28
		}, row))
	});
}
// src/ui/RecordLink.tsx
/** A link to one of Usher's pages. */
function RecordLink({ to, children }) {
	const path = usePath();
	return /* @__PURE__ */ jsx(Link, {
		component: LinkBase,
		to: path(to),
		sx: { fontWeight: 500 },
		underline: "hover",
		children
	});
}
// src/ui/FilterSelect.tsx
/**
* Limits a list to one of a few. React-admin's own says of the choice that limits nothing that it
* clears a value, whatever stands there to be read.
*/
function FilterSelect({ source, label, choices = [], sx }) {
	const t = useT();
	const { id, field } = useInput({ source });
	const chosen = choices.find((choice) => choice.id === field.value);
	return /* @__PURE__ */ jsxs(TextField, {
		select: true,
		id,
		label,
		value: chosen?.id ?? "",
		onChange: (event) => field.onChange(event.target.value),
		sx,
		children: [/* @__PURE__ */ jsx(MenuItem, {
			value: "",
			children: t("list.any")
		}), choices.map((choice) => /* @__PURE__ */ jsx(MenuItem, {
			value: choice.id,
			children: choice.name
		}, choice.id))]
	});
}
// src/ui/useDebounced.ts
/** `value` as it was when it last stayed the same for `delay` milliseconds. */
function useDebounced(value, delay) {
	const [settled, setSettled] = useState(value);
	useEffect(() => {
		const timer = setTimeout(() => setSettled(value), delay);
		return () => clearTimeout(timer);
	}, [value, delay]);
	return settled;
}
// src/users/usePeopleSearch.ts
/** The latest few people whom `text` finds, asked for when typing pauses; none for a blank one. */
function usePeopleSearch(text) {
	const q = useDebounced(text.trim(), 300);
	const name = useResourceName();
	const { data = [], isFetching } = useGetList(name("users"), {
		filter: { q },
		pagination: {
			page: 1,
			perPage: 10
		},
		sort: {
			field: "createdAt",
			order: "DESC"
		}
	}, { enabled: q !== "" });
	return {
		found: q ? data : [],
		isFetching
	};
}
// src/ui/Search.tsx
/** A list's search, by a name that does not go away when something is typed. */
function Search({ name }) {
	return /* @__PURE__ */ jsx(SearchInput, {
		source: "q",
		placeholder: name,
		helperText: false,
		slotProps: { htmlInput: { "aria-label": name } },
		sx: { width: {
			xs: "100%",
			sm: 260
		} }
	});
}
// src/ui/StateChip.tsx
var icons = {
	good: /* @__PURE__ */ jsx(CheckCircleIcon, {}),
	wait: /* @__PURE__ */ jsx(ScheduleIcon, {}),
	busy: /* @__PURE__ */ jsx(AutorenewIcon, {}),
	bad: /* @__PURE__ */ jsx(ErrorIcon, {}),
	quiet: /* @__PURE__ */ jsx(InventoryIcon, {}),
	stopped: /* @__PURE__ */ jsx(BlockIcon, {})
};
/** A state, always as icon and word; the colour only repeats what both say. */
function StateChip({ tone, label, icon }) {
	return /* @__PURE__ */ jsx(Chip, {
		size: "small",
		icon: icon ?? icons[tone],
		label,
		sx: toneStyle(tone)
	});
}
/** The colours of a tone: dark words on a pale ground, or the other way round in the dark theme. */
function toneStyle(tone) {
	return (theme) => {
		const main = toneColor(theme, tone);
		return {
			color: main,
			backgroundColor: alpha(main, theme.palette.mode === "dark" ? .16 : .1),
			fontWeight: 500,
			"& .MuiChip-icon": { color: "inherit" }
		};
	};
}
/** The colour that words and icons of a tone have, readable (AA) on the page and on its pale ground. */
function toneColor({ palette }, tone) {
	const shade = palette.mode === "dark" ? "light" : "dark";
	if (tone === "good") return palette.success[shade];
	if (tone === "wait") return palette.warning[shade];
	if (tone === "bad") return palette.error[shade];
	if (tone === "busy") return palette.primary[shade];
	return palette.text.secondary;
}
// src/users/states.tsx
var statusTones$1 = {
	requested: "wait",
	invited: "wait",
	active: "good",
	archived: "quiet"
};
function StatusChip({ status }) {
	const t = useT();
	return /* @__PURE__ */ jsx(StateChip, {
		tone: statusTones$1[status],
		label: t(`status.${status}`)
	});
}
/** Whether somebody is invited and not here yet, so that their mail matters. */
function isWaiting(status) {
	return status === "invited" || status === "requested";
}
var deliveryTones = {
	queued: "wait",
	sending: "busy",
	sent: "good",
	failed: "bad"
};
function DeliveryChip({ delivery }) {
	const t = useT();
	return /* @__PURE__ */ jsx(StateChip, {
		tone: deliveryTones[delivery],
		label: t(`delivery.${delivery}`)
	});
}
var invitationTones = {
	pending: "wait",
	accepted: "good",
	revoked: "stopped",
	expired: "bad"
};
function InvitationChip({ status }) {
	const t = useT();
	return /* @__PURE__ */ jsx(StateChip, {
		tone: invitationTones[status],
		label: t(`invitation.${status}`)
	});
}
function RoleChip({ role }) {
	const t = useT();
	return /* @__PURE__ */ jsx(StateChip, {
		tone: "quiet",
		icon: /* @__PURE__ */ jsx(AdminIcon, {}),
		label: t(`role.${role}`)
	});
}
// src/ui/useFormProblem.ts
/**
* What to do when the server refuses a form: gives the faults by field, for the form to show, and
* says the rest in a message.
*/
function useFormProblem() {
	const notice = useNotice();
	const errorText = useErrorText();
	return (error) => {
		const errors = problemOf(error)?.errors ?? {};
		if (Object.keys(errors).length === 0) notice(errorText(error), "error");
		return errors;
	};
}
// src/groups/PermissionsInput.tsx
/** The permission catalogue as checkboxes; what one does not hold oneself cannot be ticked. */
function PermissionsInput() {
	const t = useT();
	const usher = useUsher();
	const held = useMe()?.permissions ?? [];
	const { field, fieldState } = useInput({
		source: "permissions",
		defaultValue: []
	});
	const { data } = useQuery({
		queryKey: ["usher", "permissions"],
		queryFn: () => usher.permissionCatalogue(),
		staleTime: Infinity
	});
	const chosen = field.value;
	const toggle = (id) => field.onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
	const fault = fieldState.error?.message;
	return /* @__PURE__ */ jsxs(FormControl, {
		component: "fieldset",
		error: fieldState.invalid,
		children: [
			/* @__PURE__ */ jsx(FormLabel, {
				component: "legend",
				sx: {
					typography: "h3",
					color: "text.primary",
					mb: .5
				},
				children: t("groups.permissions")
			}),
			/* @__PURE__ */ jsx(FormHelperText, {
				sx: {
					mx: 0,
					mb: 1
				},
				children: typeof fault === "string" ? fault : t("groups.permissions_help")
			}),
			!data && /* @__PURE__ */ jsx(Skeleton, {
				variant: "rounded",
				height: 240
			}),
			/* @__PURE__ */ jsx(Box, {
				sx: {
					display: "grid",
					gridTemplateColumns: {
						xs: "1fr",
						lg: "1fr 1fr"
					},
					columnGap: 3
				},
				children: data?.map((permission) => /* @__PURE__ */ jsx(PermissionBox, {
					permission,
					checked: chosen.includes(permission.id),
					held: held.includes(permission.id),
					onChange: () => toggle(permission.id)
				}, permission.id))
			})
		]
	});
}
function PermissionBox({ permission, checked, held, onChange }) {
	const t = useT();
	return /* @__PURE__ */ jsx(FormControlLabel, {
		control: /* @__PURE__ */ jsx(Checkbox, {
			checked,
			onChange,
			disabled: !held && !checked
		}),
		sx: {
			alignItems: "flex-start",
			mr: 0,
			py: .5
		},
		label: /* @__PURE__ */ jsxs(Box, {
			sx: { pt: 1 },
			children: [/* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: { fontWeight: 500 },
				children: permission.title
			}), /* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: { color: "text.secondary" },
				children: held ? permission.description : t("groups.not_yours")
			})]
		})
	});
}
// src/groups/GroupInputs.tsx
/** What a group is made of; a role's group keeps its name. */
function GroupInputs({ builtIn = false }) {
	const t = useT();
	return /* @__PURE__ */ jsxs(Stack, {
		sx: { gap: 2 },
		children: [
			builtIn && /* @__PURE__ */ jsx(Alert, {
				severity: "info",
				children: t("groups.built_in_help")
			}),
			/* @__PURE__ */ jsx(TextInput, {
				source: "name",
				label: t("groups.name"),
				validate: required(),
				disabled: builtIn,
				helperText: false
			}),
			/* @__PURE__ */ jsx(TextInput, {
				source: "description",
				label: t("groups.description"),
				disabled: builtIn,
				helperText: false
			}),
			/* @__PURE__ */ jsx(PermissionsInput, {})
		]
	});
}
// src/groups/GroupForm.tsx
function GroupForm(props) {
	const { group, busy, submitLabel, onSubmit, beside } = props;
	const t = useT();
	return /* @__PURE__ */ jsxs(Form, {
		record: group,
		warnWhenUnsavedChanges: true,
		onSubmit: (values) => onSubmit(values),
		"aria-label": t("groups.title"),
		children: [/* @__PURE__ */ jsx(GroupInputs, { builtIn: group?.builtIn }), /* @__PURE__ */ jsxs(Stack, {
			direction: "row",
			sx: {
				gap: 1,
				mt: 3,
				justifyContent: "space-between"
			},
			children: [/* @__PURE__ */ jsx(Button, {
				type: "submit",
				variant: "contained",
				loading: busy,
				children: submitLabel
			}), beside]
		})]
	});
}
// src/ui/LinkButton.tsx
/** A button that goes to one of Usher's pages. */
function LinkButton({ to, autoFocus = false, ...button }) {
	const path = usePath();
	const link = useRef(null);
	useEffect(() => {
		if (autoFocus) link.current?.focus();
	}, [autoFocus]);
	return /* @__PURE__ */ jsx(Button, {
		...button,
		ref: link,
		component: LinkBase,
		to: path(to)
	});
}
// src/ui/LoadFailed.tsx
/** Instead of a page that could not be loaded: why, and the ways on. */
function LoadFailed({ error, title, back, onAgain }) {
	const t = useT();
	const errorText = useErrorText();
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(PageHeader, {
		title,
		back
	}), /* @__PURE__ */ jsx(Alert, {
		severity: "error",
		action: /* @__PURE__ */ jsx(Button, {
			onClick: () => void onAgain(),
			children: t("action.try_again")
		}),
		children: errorText(error)
	})] });
}
// src/ui/ConfirmDialog.tsx
/** Asks before something that cannot simply be taken back. */
function ConfirmDialog(props) {
	const { open, title, children, confirm, cancel, busy, destructive, onConfirm, onClose } = props;
	const t = useT();
	const titleId = useId();
	return /* @__PURE__ */ jsxs(Dialog, {
		open,
		onClose,
		"aria-labelledby": titleId,
		maxWidth: "xs",
		fullWidth: true,
		children: [
			/* @__PURE__ */ jsx(DialogTitle, {
				id: titleId,
				children: title
			}),
			/* @__PURE__ */ jsx(DialogContent, {
				sx: { color: "text.secondary" },
				children
			}),
			/* @__PURE__ */ jsxs(DialogActions, { children: [/* @__PURE__ */ jsx(Button, {
				onClick: onClose,
				color: "inherit",
				children: cancel ?? t("action.cancel")
			}), /* @__PURE__ */ jsx(Button, {
				variant: "contained",
				color: destructive ? "error" : "primary",
				onClick: onConfirm,
				loading: busy,
				children: confirm
			})] })
		]
	});
}
// src/ui/ConfirmButton.tsx
/** A button that asks before it acts. */
function ConfirmButton(props) {
	const { label, title, text, confirm, cancel, destructive, onConfirm, ...button } = props;
	const [open, setOpen] = useState(false);
	const [busy, setBusy] = useState(false);
	const act = async () => {
		setBusy(true);
		await onConfirm().catch(() => void 0);
		setBusy(false);
		setOpen(false);
	};
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Button, {
		...button,
		onClick: () => setOpen(true),
		children: label
	}), /* @__PURE__ */ jsx(ConfirmDialog, {
		open,
		title,
		confirm: confirm ?? label,
		cancel,
		destructive,
		busy,
		onConfirm: () => void act(),
		onClose: () => setOpen(false),
		children: text
	})] });
}
// src/ui/Section.tsx
/** A titled card: one group of things that belong together. */
function Section({ title, actions, children }) {
	const id = useId();
	return /* @__PURE__ */ jsx(Card, {
		component: "section",
		"aria-labelledby": id,
		children: /* @__PURE__ */ jsxs(CardContent, { children: [/* @__PURE__ */ jsxs(Stack, {
			direction: "row",
			sx: {
				justifyContent: "space-between",
				alignItems: "center",
				gap: 1,
				mb: 2
			},
			children: [/* @__PURE__ */ jsx(Typography, {
				variant: "h2",
				id,
				children: title
			}), actions]
		}), /* @__PURE__ */ jsx(Box, { children })] })
	});
}
// src/users/InviteButtons.tsx
/** The two ways to invite people, each for those who may. */
function InviteButtons() {
	const t = useT();
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(May, {
		action: "create",
		resource: "users",
		children: /* @__PURE__ */ jsx(LinkButton, {
			to: "/registration/create",
			variant: "contained",
			startIcon: /* @__PURE__ */ jsx(PersonAddIcon, {}),
			children: t("home.invite_one")
		})
	}), /* @__PURE__ */ jsx(May, {
		action: "create",
		resource: "imports",
		children: /* @__PURE__ */ jsx(LinkButton, {
			to: "/registration/bulk",
			variant: "outlined",
			startIcon: /* @__PURE__ */ jsx(UploadFileIcon, {}),
			children: t("home.invite_many")
		})
	})] });
}
// src/home/useMailState.ts
/** How often it is asked whether mail is going out, in milliseconds. */
var pause$1 = 15e3;
/**
* Asks whether the organization's mail is going out. It is undefined until it is known, and for
* those whom it does not concern.
*/
function useMailState() {
	const usher = useUsher();
	const { data } = useQuery({
		queryKey: ["usher", "home"],
		queryFn: () => usher.home(),
		refetchInterval: pause$1
	});
	return data?.mail;
}
// src/home/MailBanner.tsx
/** Says that mail is not going out, for as long as it is so. */
function MailBanner() {
	const mail = useMailState();
	return /* @__PURE__ */ jsx("div", {
		role: "status",
		children: mail && mail.state !== "ok" && /* @__PURE__ */ jsx(Outage, {
			...mail,
			state: mail.state
		})
	});
}
function Outage({ state, since, words }) {
	const t = useT();
	const format = useFormat();
	const kind = since ? state : "no_server";
	const filter = encodeURIComponent(JSON.stringify({ status: "queued" }));
	return /* @__PURE__ */ jsxs(Alert, {
		severity: "error",
		sx: { mb: 3 },
		children: [
			/* @__PURE__ */ jsx(AlertTitle, { children: t("home.mail.title") }),
			/* @__PURE__ */ jsx(Box, {
				sx: { overflowWrap: "anywhere" },
				children: t(`home.mail.${kind}`, { words: words ?? "" })
			}),
			/* @__PURE__ */ jsxs(Box, {
				sx: {
					mt: .5,
					mb: 1
				},
				children: [
					since && t("home.mail.since", { time: format.exactTime(since) }),
					" ",
					t(since ? "home.mail.again" : "home.mail.kept")
				]
			}),
			/* @__PURE__ */ jsx(LinkButton, {
				to: `/emails?filter=${filter}`,
				size: "small",
				variant: "outlined",
				color: "inherit",
				children: t("home.mail.see")
			})
		]
	});
}
// src/ui/PermissionMissing.tsx
/** Says which permission is missing and who can grant it. */
function PermissionMissing({ permission, title, text, action }) {
	const t = useT();
	const values = {
		permission,
		title: t(`permission.title.${permission}`)
	};
	return /* @__PURE__ */ jsx(Card, { children: /* @__PURE__ */ jsx(EmptyState, {
		icon: /* @__PURE__ */ jsx(LockIcon, {}),
		title: title ?? t("permission.missing_title"),
		text: text ?? t("permission.missing", values),
		action
	}) });
}
// src/ui/StayWhenSignedOut.tsx
/** Keeps the page when the session ends, and leads to signing in again in another tab. */
function StayWhenSignedOut({ when, onSignedIn }) {
	const t = useT();
	const basename = useBasename();
	const [begun, setBegun] = useState(when);
	if (when && !begun) setBegun(true);
	const isOut = useHeldPage(begun);
	useReturn(isOut, onSignedIn);
	return /* @__PURE__ */ jsx(Portal, { children: /* @__PURE__ */ jsx(Snackbar, {
		open: isOut,
		anchorOrigin: {
			vertical: "top",
			horizontal: "center"
		},
		children: /* @__PURE__ */ jsxs(Alert, {
			severity: "warning",
			variant: "filled",
			sx: { alignItems: "center" },
			children: [
				t("signed_out.text"),
				" ",
				/* @__PURE__ */ jsx(Link, {
					component: LinkBase,
					to: `${basename}/login`,
					target: "_blank",
					color: "inherit",
					sx: { fontWeight: 600 },
					children: t("signed_out.sign_in")
				})
			]
		})
	}) });
}
/** Asks who is signed in each time that somebody comes back to this tab. */
function useReturn(isOut, onSignedIn) {
	const usher = useUsher();
	const queryClient = useQueryClient();
	const returned = useEffectEvent(async () => {
		const before = queryClient.getQueryData(meKey);
		const now = await usher.me().catch(() => void 0);
		if (!now || before && !isSame(before, now)) return;
		heldPages.signedIn();
		for (const queryKey of [["auth"], meKey]) queryClient.invalidateQueries({ queryKey });
		onSignedIn?.();
	});
	useEffect(() => {
		if (!isOut) return;
		const look = () => {
			if (document.visibilityState === "visible") returned();
		};
		window.addEventListener("focus", look);
		document.addEventListener("visibilitychange", look);
		return () => {
			window.removeEventListener("focus", look);
			document.removeEventListener("visibilitychange", look);
		};
	}, [isOut]);
}
function isSame(one, other) {
	return one.user.id === other.user.id && one.organization.id === other.organization.id;
}
// src/ui/useWarnBeforeLeaving.ts
/** Lets the browser ask before the page is closed or reloaded, while there is something to lose. */
function useWarnBeforeLeaving(somethingToLose) {
	useEffect(() => {
		if (!somethingToLose) return;
		const ask = (event) => event.preventDefault();
		window.addEventListener("beforeunload", ask);
		return () => window.removeEventListener("beforeunload", ask);
	}, [somethingToLose]);
}
// src/ui/AskBeforeLeaving.tsx
/**
* Asks before another page is opened or the tab is closed, and stays when the session ends. Steps of
* the same page are no leaving.
*/
function AskBeforeLeaving(props) {
	useWarnBeforeLeaving(props.when || props.unsaved?.atRisk === true);
	const canBlock = useCanBlock();
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(StayWhenSignedOut, {
		when: props.when || props.unsaved?.any === true,
		onSignedIn: props.unsaved?.save
	}), canBlock && /* @__PURE__ */ jsx(Question, { ...props })] });
}
function Question({ when, text, unsaved }) {
	const t = useT();
	const [asking, setAsking] = useState(false);
	const blocker = useBlocker(({ currentLocation, nextLocation }) => (when || unsaved?.any === true) && currentLocation.pathname !== nextLocation.pathname);
	const blocked = blocker.state === "blocked";
	const save = useEffectEvent(() => unsaved?.any ? unsaved.save() : Promise.resolve(true));
	const goOn = useEffectEvent((saved) => {
		if (saved && !when) blocker.proceed?.();
		return saved && !when;
	});
	useEffect(() => {
		if (blocked) save().then((saved) => setAsking(!goOn(saved)));
	}, [blocked]);
	return /* @__PURE__ */ jsx(ConfirmDialog, {
		open: blocked && asking,
		title: t("leave.title"),
		confirm: t("leave.confirm"),
		cancel: t("leave.stay"),
		destructive: true,
		onConfirm: () => blocker.proceed?.(),
		onClose: () => {
			setAsking(false);
			blocker.reset?.();
		},
		children: text
	});
}
// src/identities/identitySteps.ts
var stepIds = [
	"person",
	"birth",
	"residence",
	"document"
];
/** Which fields each step asks for, in their order. */
var stepPaths = {
	person: [
		"given_name",
		"family_name",
		"birth_given_name",
		"birth_family_name",
		"sex"
	],
	birth: [
		"birthdate",
		"place_of_birth.locality",
		"place_of_birth.region",
		"place_of_birth.country",
		"nationalities",
		"personal_administrative_number"
	],
	residence: [
		"address.street_address",
		"address.house_number",
		"address.postal_code",
		"address.locality",
		"address.region",
		"address.country",
		"email",
		"phone_number"
	],
	document: [
		"document_type",
		"document_number",
		"issuing_country",
		"issuing_authority",
		"date_of_issuance",
		"date_of_expiry"
	]
};
function stepOf(path) {
	return stepIds.find((id) => pathsOf(id).includes(path)) ?? "person";
}
/** The steps that have a field which the organization asks for, and these fields. */
function shownSteps(uses) {
	return stepIds.map((id) => ({
		id,
		paths: pathsOf(id).filter((path) => uses[path] !== "hidden")
	})).filter(({ paths }) => paths.length > 0);
}
function pathsOf(id) {
	return stepPaths[id];
}
// src/identities/identityTypes.ts
/** All fields, in the order in which they are asked for. */
var fieldPaths = stepIds.flatMap((id) => [...stepPaths[id]]);
/** The codes of ISO/IEC 5218, and what they are called in Usher's words. */
var sexNames = {
	0: "not_known",
	1: "male",
	2: "female",
	9: "not_applicable"
};
/** ISO 3166-1 alpha-2 codes stand beside these: nationality unspecified, and stateless. */
var specialNationalities = ["QU", "QS"];
// src/identities/identityValues.ts
/** What a form shows for an identity. */
function inputsOf(identity) {
	return Object.fromEntries(fieldPaths.map((path) => [path, inputOf(path, valueAt(identity, path))]));
}
function inputOf(path, value) {
	if (path === "nationalities") return Array.isArray(value) ? value.map(String) : [];
	return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
/** The value of a field in a nested object; undefined when it is not there. */
function valueAt(nested, path) {
	return path.split(".").reduce((inside, name) => typeof inside === "object" && inside !== null ? Reflect.get(inside, name) : void 0, nested);
}
/** Values by path as the API takes them: nested. */
function nest(inputs) {
	const nested = {};
	for (const [path, input] of Object.entries(inputs)) {
		const [group = "", inner] = path.split(".");
		if (inner === void 0) nested[group] = input;
		else nested[group] = {
			...nested[group],
			[inner]: input
		};
	}
	return nested;
}
/** The messages of a problem's nested `errors` by the path of their field; others are left out. */
function faultsOf(errors) {
	const faults = fieldPaths.flatMap((path) => {
		const [group = "", inner] = path.split(".");
		const message = valueAt(errors, path) ?? (inner === void 0 ? void 0 : errors?.[group]);
		return typeof message === "string" ? [[path, message]] : [];
	});
	return Object.fromEntries(faults);
}
function isBlank(input) {
	return typeof input === "string" ? input.trim() === "" : input.length === 0;
}
function sameInput(one, other) {
	if (typeof one === "string" || typeof other === "string") return one === other;
	return one.length === other.length && one.every((code, index) => code === other[index]);
}
/** Required fields that are blank. One of the two names may be: mononyms. */
function missingPaths(inputs, uses) {
	const missing = fieldPaths.filter((path) => uses[path] === "required" && isBlank(inputs[path]));
	return !isBlank(inputs.family_name) || !isBlank(inputs.given_name) ? missing.filter((path) => !isName(path)) : missing;
}
/** What to ask for of {@link missingPaths}: of two missing names only the first, as one is enough. */
function neededPaths(inputs, uses) {
	const missing = missingPaths(inputs, uses);
	const [name] = missing.filter(isName);
	return missing.filter((path) => path === name || !isName(path));
}
function isName(path) {
	return path === "family_name" || path === "given_name";
}
// src/identities/fieldKind.ts
var kinds = {
	sex: "sex",
	birthdate: "pastDate",
	"place_of_birth.country": "country",
	nationalities: "nationalities",
	"address.country": "country",
	email: "email",
	phone_number: "phone",
	issuing_country: "country",
	date_of_issuance: "pastDate",
	date_of_expiry: "date"
};
/** What a field holds, and so how it is asked for and shown. */
function fieldKind(path) {
	return kinds[path] ?? "text";
}
// src/identities/fieldText.ts
/** A country's name in the language of `locale`; the code itself when it has none. */
function countryName(code, locale) {
	try {
		return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
	} catch {
		return code;
	}
}
/** A calendar day as people of `locale` write it, the month in letters: no doubt about its order. */
function dateText(date, locale) {
	const day = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
	if (Number.isNaN(day.getTime())) return date;
	return day.toLocaleDateString(locale, {
		dateStyle: "long",
		timeZone: "UTC"
	});
}
/** A field's value for reading; empty when there is none. */
function fieldText(path, value, locale, words) {
	if (Array.isArray(value)) return value.map((code) => nationalityText(String(code), locale, words)).join(", ");
	if (typeof value !== "string" && typeof value !== "number") return "";
	const text = String(value);
	if (text === "") return "";
	const kind = fieldKind(path);
	if (kind === "sex") return words.sex(text);
	if (kind === "country") return countryName(text, locale);
	return kind === "date" || kind === "pastDate" ? dateText(text, locale) : text;
}
function nationalityText(code, locale, words) {
	return code === "QU" || code === "QS" ? words.nationality(code) : countryName(code, locale);
}
// src/identities/useFieldText.ts
/**
* Gives a field's value for reading, in the panel's language; empty when there is none. Put it in
* an element with `dir="auto"`: names have any script.
*/
function useFieldText() {
	const t = useT();
	const locale = useRegion();
	return useCallback((path, value) => fieldText(path, value, locale, {
		sex: (code) => isSexCode(code) ? t(`identities.sex.${sexNames[code]}`) : code,
		nationality: (code) => t(`identities.nationality.${code}`)
	}), [t, locale]);
}
function isSexCode(code) {
	return Object.hasOwn(sexNames, code);
}
// src/identities/form/meanwhile.ts
function standingOf(view) {
	const { status = "none", submittedAt = null, validatedAt = null } = view;
	return {
		status,
		submittedAt,
		validatedAt
	};
}
/**
* What became of an identity that was last seen otherwise, when whoever saves into it would undo
* or change it unawares: it was validated or submitted. Null when it was neither.
*/
function doneMeanwhile(seen, now) {
	const { status } = now;
	if (status !== "validated" && status !== "submitted") return null;
	return status !== seen.status || now[`${status}At`] !== seen[`${status}At`] ? status : null;
}
// src/identities/form/draft.ts
function draftOf(view) {
	const { version = 0 } = view;
	return {
		version,
		seen: standingOf(view),
		known: inputsOf(view),
		typed: {},
		saved: {},
		faults: {},
		clash: null
	};
}
/** What the form shows. */
function inputsIn({ known, typed }) {
	return {
		...known,
		...typed
	};
}
function typeInto(draft, path, input) {
	const typed = sameInput(input, draft.known[path]) ? without(draft.typed, [path]) : {
		...draft.typed,
		[path]: input
	};
	return {
		...draft,
		typed,
		faults: without(draft.faults, [path])
	};
}
/** What is still to be saved, wrong fields included. */
function unsavedIn({ typed, saved }) {
	return pick(typed, (path, input) => {
		const before = saved[path];
		return before === void 0 || !sameInput(before, input);
	});
}
/**
* After the server took `sent`, and refused the fields of `faults`. What was typed meanwhile stays.
* @param view what the server holds now.
*/
function afterSaving(draft, view, sent, faults) {
	const known = inputsOf(view);
	const saved = {
		...draft.saved,
		...sent
	};
	const stillWrong = pick(faults, (path) => sameInput(draft.typed[path] ?? "", sent[path] ?? ""));
	const typed = pick(draft.typed, (path, input) => !sameInput(input, known[path]));
	return {
		...draft,
		version: view.version,
		seen: standingOf(view),
		known,
		typed,
		saved: without(saved, Object.keys(faults)),
		faults: stillWrong
	};
}
/** Shows what was saved as the server writes it. Not while somebody types in these fields. */
function settled(draft) {
	const unsaved = unsavedIn(draft);
	return {
		...draft,
		typed: unsaved,
		saved: {}
	};
}
/**
* Puts what was typed on top of what somebody else saved meanwhile. Where both changed a field,
* mine stays in the form and the field waits for a choice; where they submitted or validated it,
* all that was typed does.
*/
function rebased(draft, theirs) {
	const mine = unsavedIn(draft);
	const known = inputsOf(theirs);
	const changed = fieldPaths.filter((path) => !sameInput(known[path], draft.known[path]));
	const clashing = fieldPaths.filter((path) => {
		const input = mine[path];
		return (changed.includes(path) || draft.clash?.paths.includes(path)) && input !== void 0 && !sameInput(input, known[path]);
	});
	const typed = pick(mine, (path, input) => !sameInput(input, known[path]));
	const { updatedBy: by, updatedAt: at, version } = theirs;
	const done = Object.keys(typed).length > 0 ? doneMeanwhile(draft.seen, theirs) ?? draft.clash?.done ?? null : null;
	return {
		version,
		seen: standingOf(theirs),
		known,
		typed,
		saved: {},
		faults: pick(draft.faults, (path) => typed[path] !== void 0),
		clash: clashing.length > 0 || done ? {
			by,
			at,
			paths: clashing,
			done
		} : null
	};
}
/** Ends a clash: in the fields of `theirs` what was typed is given up, in the others it stays. */
function chosen(draft, theirs) {
	return {
		...draft,
		typed: without(draft.typed, theirs),
		faults: without(draft.faults, theirs),
		clash: null
	};
}
function without(values, paths) {
	return pick(values, (path) => !paths.includes(path));
}
function pick(values, keep) {
	const entries = Object.entries(values);
	return Object.fromEntries(entries.filter(([path, value]) => keep(path, value)));
}
// src/identities/identityStates.tsx
var looks = {
	none: {
		tone: "quiet",
		icon: /* @__PURE__ */ jsx(CircleIcon, {})
	},
	draft: {
		tone: "busy",
		icon: /* @__PURE__ */ jsx(EditIcon, {})
	},
	submitted: { tone: "wait" },
	returned: {
		tone: "bad",
		icon: /* @__PURE__ */ jsx(ReplyIcon, {})
	},
	validated: {
		tone: "good",
		icon: /* @__PURE__ */ jsx(VerifiedIcon, {})
	}
};
/** The state of an identity. */
function IdentityChip({ status }) {
	const t = useT();
	return /* @__PURE__ */ jsx(StateChip, {
		...looks[status],
		label: t(`identities.status.${status}`)
	});
}
// src/users/usePersonVerbs.ts
/** Tells whether records of this resource are of people. */
function isOfPeople(resource, name) {
	return resource === name("users") || resource === name("identities");
}
/** Shows people, their timelines, the states of their identities and the lists they are in anew. */
function useRefreshPeople() {
	const queryClient = useQueryClient();
	const name = useResourceName();
	return () => queryClient.invalidateQueries({ predicate: ({ queryKey: [resource, what] }) => isOfPeople(resource, name) || what === "timeline" });
}
function useArchive(user) {
	const t = useT();
	const notice = useNotice();
	const refresh = useRefreshPeople();
	return useVerb((usher) => usher.archive(user.id), { onDone: () => {
		notice(t("users.person.archived", { name: personName(user) }));
		return refresh();
	} });
}
function useUnarchive(user) {
	const t = useT();
	const notice = useNotice();
	const refresh = useRefreshPeople();
	return useVerb((usher) => usher.unarchive(user.id), { onDone: () => {
		notice(t("users.person.unarchived", { name: personName(user) }));
		return refresh();
	} });
}
/** Takes the invitation's id. */
function useResend(user) {
	const t = useT();
	const notice = useNotice();
	const refresh = useRefreshPeople();
	return useVerb((usher, invitationId) => usher.resend(invitationId), { onDone: () => {
		notice(t("users.person.resent", { email: user.email }));
		return refresh();
	} });
}
/** Invites somebody again whose invitation was revoked. */
function useReinvite(user) {
	const t = useT();
	const notice = useNotice();
	const refresh = useRefreshPeople();
	return useVerb((usher) => usher.reinvite(user.id), { onDone: () => {
		notice(t("users.person.resent", { email: user.email }));
		return refresh();
	} });
}
/** Takes the invitation's id. */
function useRevoke() {
	const t = useT();
	const notice = useNotice();
	const refresh = useRefreshPeople();
	return useVerb((usher, invitationId) => usher.revoke(invitationId), { onDone: () => {
		notice(t("users.person.revoked"));
		return refresh();
	} });
}
/** Erases somebody for good and goes back to the list. */
function useErase(user) {
	const t = useT();
	const notice = useNotice();
	const redirect = useRedirect();
	const path = usePath();
	const name = useResourceName();
	const queryClient = useQueryClient();
	return useVerb((usher) => usher.erasePerson(user.id), { onDone: () => {
		redirect(path("/users"));
		notice(t("users.erase.done", { name: personName(user) }));
		return queryClient.invalidateQueries({ predicate: ({ queryKey: [resource, what] }) => what === "getList" && isOfPeople(resource, name) });
	} });
}
// src/identities/RequestIdentityButton.tsx
/** Asks the person by mail to fill in their identity; nothing when there is nothing to ask for. */
function RequestIdentityButton({ identity: { user, status }, ...button }) {
	const t = useT();
	const notice = useNotice();
	const refresh = useRefreshPeople();
	const { mutate, isPending } = useVerb((usher) => usher.requestIdentity(user.id), { onDone: () => {
		notice(t("identities.request.done", { email: user.email }));
		return refresh();
	} });
	if (status === "submitted" || status === "validated" || user.status === "archived") return null;
	return /* @__PURE__ */ jsx(May, {
		action: "edit",
		resource: "identities",
		children: /* @__PURE__ */ jsx(Button, {
			startIcon: /* @__PURE__ */ jsx(ForwardIcon, {}),
			...button,
			loading: isPending,
			onClick: () => mutate(),
			children: t("identities.request.action")
		})
	});
}
// src/identities/useWayBack.ts
/** What the list to pick somebody from gives to the page that it opens, by the router. */
var fromPicking = { from: "picking" };
/** Where the form of somebody's identity leads back to: the list it was opened from, else the person. */
function useWayBack(userId) {
	const t = useT();
	const state = useLocation().state;
	return useMay("list", "users") === true && !isFromPicking(state) ? {
		to: `/users/${userId}`,
		label: t("identities.form.to_person")
	} : {
		to: "/registration/identity",
		label: t("identities.pick.back")
	};
}
function isFromPicking(state) {
	return typeof state === "object" && state !== null && "from" in state && state.from === fromPicking.from;
}
// src/identities/form/identityForm.ts
var IdentityFormContext = createContext(void 0);
function useIdentityForm() {
	const form = useContext(IdentityFormContext);
	if (!form) throw new Error("Fields of an identity stand inside of IdentityFormContext.");
	return form;
}
/** The id of a field's element, by which other places lead to it. */
function fieldId(path) {
	return `identity-${path}`;
}
// src/identities/form/missingKey.ts
/** The key of what is said about a required field that is blank. */
function missingKey(path) {
	return isName(path) ? "identities.form.name_missing" : "identities.form.missing";
}
// src/identities/form/leftToDo.ts
/** The fields that are in the way of submitting: needed, wrong and unfinished ones. */
function leftToDo({ inputs, faults, settings, unfinished }) {
	const needed = neededPaths(inputs, settings.fields);
	return fieldPaths.filter((path) => faults[path] !== void 0 || needed.includes(path) || unfinished.includes(path));
}
// src/identities/form/useUnfinished.ts
/** The key of what is said about a field that is unfinished. */
function unfinishedKey(path) {
	const kind = fieldKind(path);
	return kind === "date" || kind === "pastDate" ? "identities.form.date_incomplete" : "identities.form.no_country";
}
/** For the form: which of its fields are unfinished. */
function useUnfinishedFields() {
	const [unfinished, setUnfinished] = useState([]);
	return {
		unfinished,
		unfinish: useCallback((path, isUnfinished) => {
			setUnfinished((before) => before.includes(path) === isUnfinished ? before : isUnfinished ? [...before, path] : before.filter((one) => one !== path));
		}, [])
	};
}
/** For a field: tells the form whether it is unfinished, for as long as it is there. */
function useUnfinished(path) {
	const { unfinish } = useIdentityForm();
	useEffect(() => () => unfinish(path, false), [unfinish, path]);
	return useCallback((isUnfinished) => unfinish(path, isUnfinished), [unfinish, path]);
}
// src/identities/form/LeftToDo.tsx
/** What is missing or wrong before an identity can be submitted, each leading to its field. */
function LeftToDo({ onOpen, ref }) {
	const t = useT();
	const form = useIdentityForm();
	const paths = leftToDo(form);
	if (paths.length === 0) return null;
	return /* @__PURE__ */ jsxs(Alert, {
		severity: "warning",
		ref,
		tabIndex: -1,
		sx: { mb: 3 },
		children: [/* @__PURE__ */ jsx(AlertTitle, { children: t("identities.form.left_title") }), /* @__PURE__ */ jsx(Box, {
			component: "ul",
			sx: {
				m: 0,
				pl: 2.5
			},
			children: paths.map((path) => /* @__PURE__ */ jsxs("li", { children: [
				/* @__PURE__ */ jsx(Link, {
					component: "button",
					type: "button",
					onClick: () => onOpen(path),
					children: t(`identities.field.${path}`)
				}),
				": ",
				form.unfinished.includes(path) ? t(unfinishedKey(path)) : form.faults[path] ?? t(missingKey(path))
			] }, path))
		})]
	});
}
// src/ui/Facts.tsx
/** Names and values as a description list, in two columns where there is room. */
function Facts({ facts }) {
	return /* @__PURE__ */ jsx(Box, {
		component: "dl",
		sx: {
			m: 0,
			display: "grid",
			gridTemplateColumns: {
				xs: "1fr",
				sm: "minmax(120px, 30%) 1fr"
			},
			columnGap: 2,
			rowGap: {
				xs: .5,
				sm: 1.5
			},
			"& dt": {
				color: "text.secondary",
				typography: "body2"
			},
			"& dd": {
				m: 0,
				mb: {
					xs: 1.5,
					sm: 0
				},
				typography: "body2",
				overflowWrap: "anywhere"
			}
		},
		children: facts.map(([name, value]) => /* @__PURE__ */ jsxs(Box, {
			sx: { display: "contents" },
			children: [/* @__PURE__ */ jsx("dt", { children: name }), /* @__PURE__ */ jsx("dd", { children: value })]
		}, name))
	});
}
// src/identities/form/Returned.tsx
/** Why a field came back. */
function Returned({ reason }) {
	const t = useT();
	return /* @__PURE__ */ jsx(Box, {
		component: "span",
		sx: {
			display: "block",
			color: (theme) => toneColor(theme, "wait")
		},
		children: t("identities.form.returned", { reason })
	});
}
// src/identities/form/Review.tsx
/** Everything that was given, part by part. */
function Review({ steps, onChange, before }) {
	const t = useT();
	return /* @__PURE__ */ jsxs(Stack, {
		sx: { gap: 3 },
		children: [before, steps.map(({ id, paths }) => /* @__PURE__ */ jsx(ReviewPart, {
			title: t(`identities.step.${id}`),
			onChange: onChange && (() => onChange(id)),
			children: /* @__PURE__ */ jsx(Facts, { facts: paths.map((path) => [t(`identities.field.${path}`), /* @__PURE__ */ jsx(Value, { path })]) })
		}, id))]
	});
}
function ReviewPart({ title, onChange, children }) {
	const t = useT();
	return /* @__PURE__ */ jsxs(Box, {
		component: "section",
		"aria-label": title,
		children: [/* @__PURE__ */ jsxs(Stack, {
			direction: "row",
			sx: {
				mb: 1,
				justifyContent: "space-between",
				alignItems: "center"
			},
			children: [/* @__PURE__ */ jsx(Typography, {
				variant: "h3",
				children: title
			}), onChange && /* @__PURE__ */ jsx(Button, {
				size: "small",
				"aria-label": t("identities.form.change_part", { part: title }),
				onClick: onChange,
				children: t("identities.form.change")
			})]
		}), children]
	});
}
function Value({ path }) {
	const t = useT();
	const text = useFieldText();
	const { inputs, faults, returned, settings, unfinished } = useIdentityForm();
	const fault = unfinished.includes(path) ? t(unfinishedKey(path)) : faults[path];
	const needed = neededPaths(inputs, settings.fields).includes(path);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx("span", {
			dir: "auto",
			children: text(path, inputs[path])
		}),
		fault ?? needed ? /* @__PURE__ */ jsx(Box, {
			sx: { color: "error.main" },
			children: fault ?? t(missingKey(path))
		}) : text(path, inputs[path]) === "" && t("identities.form.blank"),
		returned[path] && /* @__PURE__ */ jsx(Returned, { reason: returned[path] })
	] });
}
// src/identities/form/StepsNav.tsx
/** The steps beside the form where there is room, else which of how many this one is. */
function StepsNav({ steps, current, onOpen }) {
	const t = useT();
	const index = steps.findIndex(({ id }) => id === current);
	return /* @__PURE__ */ jsxs(Box, {
		component: "nav",
		"aria-label": t("identities.form.steps"),
		children: [/* @__PURE__ */ jsxs(Box, {
			sx: { display: { md: "none" } },
			children: [/* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: {
					color: "text.secondary",
					mb: 1
				},
				children: t("identities.form.step_of", {
					step: index + 1,
					steps: steps.length
				})
			}), /* @__PURE__ */ jsx(LinearProgress, {
				variant: "determinate",
				value: 100 * (index + 1) / steps.length,
				"aria-hidden": true,
				sx: { borderRadius: 1 }
			})]
		}), /* @__PURE__ */ jsx(Stack, {
			component: "ol",
			sx: {
				listStyle: "none",
				m: 0,
				p: 0,
				gap: .5,
				display: {
					xs: "none",
					md: "flex"
				}
			},
			children: steps.map((step, place) => /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx(Entry, {
				step,
				number: place + 1,
				current: step.id === current,
				onOpen: () => onOpen(step.id)
			}) }, step.id))
		})]
	});
}
function Entry({ step, number, current, onOpen }) {
	const t = useT();
	return /* @__PURE__ */ jsxs(ButtonBase, {
		onClick: onOpen,
		"aria-current": current ? "step" : void 0,
		sx: {
			width: "100%",
			gap: 1.5,
			p: 1,
			borderRadius: 1,
			justifyContent: "flex-start",
			textAlign: "start",
			typography: "body2",
			fontWeight: current ? 600 : 400,
			color: current ? "primary.main" : "text.primary",
			bgcolor: (theme) => current ? alpha(theme.palette.primary.main, .08) : void 0,
			"&:hover, &.Mui-focusVisible": { bgcolor: "action.hover" }
		},
		children: [/* @__PURE__ */ jsxs(Box, {
			"aria-hidden": true,
			sx: markStyle(step.state, current),
			children: [
				step.state === "done" && /* @__PURE__ */ jsx(CheckIcon, {}),
				step.state === "wrong" && /* @__PURE__ */ jsx(ErrorIcon$1, {}),
				step.state === "open" && number
			]
		}), /* @__PURE__ */ jsxs(Box, {
			component: "span",
			children: [step.title, step.state === "wrong" && /* @__PURE__ */ jsx(Box, {
				component: "span",
				sx: {
					display: "block",
					color: "error.main",
					fontWeight: 400
				},
				children: t("identities.form.step_wrong")
			})]
		})]
	});
}
function markStyle(state, current) {
	const color = state === "wrong" ? "error.main" : state === "done" ? "success.main" : void 0;
	return {
		flex: "none",
		width: 24,
		height: 24,
		borderRadius: "50%",
		border: 1,
		borderColor: color ?? (current ? "primary.main" : "divider"),
		color: color ?? (current ? "primary.main" : "text.secondary"),
		display: "grid",
		placeItems: "center",
		fontSize: 12,
		fontWeight: 600,
		"& svg": { fontSize: 16 }
	};
}
// src/identities/form/StepFrame.tsx
/** The steps, the open one with its title, and the ways back and on. Enter leads on. */
function StepFrame(props) {
	const { steps, current, onOpen, wanted, onNext, status, finish, children } = props;
	const t = useT();
	const titleId = useId();
	const title = useFocusOnChange(current, wanted);
	const { unfinished } = useIdentityForm();
	const index = steps.findIndex(({ id }) => id === current);
	const before = steps[index - 1];
	const leave = (go) => {
		const path = unfinished.find((one) => stepOf(one) === current);
		if (path === void 0) go();
		else document.getElementById(fieldId(path))?.focus();
	};
	const open = (step) => leave(() => onOpen(step));
	const next = (event) => {
		event.preventDefault();
		if (!finish) leave(onNext);
	};
	return /* @__PURE__ */ jsxs(Box, {
		sx: {
			display: "grid",
			gap: {
				xs: 2,
				md: 3
			},
			gridTemplateColumns: {
				xs: "minmax(0, 1fr)",
				md: "220px minmax(0, 1fr)"
			},
			alignItems: "start"
		},
		children: [/* @__PURE__ */ jsx(StepsNav, {
			steps,
			current,
			onOpen: open
		}), /* @__PURE__ */ jsx(Card, {
			component: "form",
			noValidate: true,
			autoComplete: "off",
			onSubmit: next,
			children: /* @__PURE__ */ jsxs(CardContent, {
				role: "group",
				"aria-labelledby": titleId,
				sx: { p: {
					xs: 2,
					sm: 3
				} },
				children: [
					/* @__PURE__ */ jsx(Typography, {
						variant: "h2",
						id: titleId,
						ref: title,
						tabIndex: -1,
						sx: {
							mb: 3,
							outline: "none",
							fontSize: 18
						},
						children: steps[index]?.title
					}),
					children,
					/* @__PURE__ */ jsxs(Stack, {
						direction: "row",
						sx: {
							mt: 3,
							gap: 1.5,
							alignItems: "center",
							flexWrap: "wrap"
						},
						children: [
							before && /* @__PURE__ */ jsx(Button, {
								color: "inherit",
								onClick: () => open(before.id),
								children: t("identities.form.back")
							}),
							/* @__PURE__ */ jsx(Box, {
								sx: {
									flex: 1,
									order: {
										xs: -1,
										sm: 0
									},
									minWidth: {
										xs: "100%",
										sm: 0
									}
								},
								children: status
							}),
							finish || /* @__PURE__ */ jsx(Button, {
								type: "submit",
								variant: "contained",
								sx: { ml: "auto" },
								children: t("identities.form.next")
							})
						]
					})
				]
			})
		})]
	});
}
/**
* Focus goes to a field of the step that was opened: the wanted one, else the first. When the page
* opens it goes to the title, unless a field has taken it.
*/
function useFocusOnChange(current, wanted) {
	const title = useRef(null);
	const shown = useRef(void 0);
	useEffect(() => {
		if (shown.current === current) return;
		const opens = shown.current === void 0;
		shown.current = current;
		const form = title.current?.closest("form");
		if (opens) {
			if (!form?.contains(document.activeElement)) title.current?.focus({ preventScroll: true });
			return;
		}
		const first = form?.querySelector("[id^=\"identity-\"]:is(input, [role=combobox]):not([hidden] *)");
		const input = wanted && document.getElementById(wanted);
		const keyboard = window.matchMedia("(pointer: fine)").matches;
		if (!input) window.scrollTo({ top: 0 });
		(input || (keyboard && first ? first : title.current))?.focus();
	}, [current, wanted]);
	return title;
}
// src/identities/form/stepInfos.ts
/**
* The steps with Review at their end: wrong ones, and those where nothing is left to do.
* @param current the open one, where what is unfinished is being typed.
*/
function stepInfos(form, steps, current, t) {
	const left = leftToDo(form);
	return [...steps.map(({ id, paths }) => {
		const wrong = paths.some((path) => (form.faults[path] ?? form.returned[path]) !== void 0 || id !== current && form.unfinished.includes(path));
		const done = paths.some((path) => path !== "email" && !isBlank(form.inputs[path])) && !paths.some((path) => left.includes(path));
		const state = wrong ? "wrong" : done ? "done" : "open";
		return {
			id,
			title: t(`identities.step.${id}`),
			state
		};
	}), {
		id: "review",
		title: t("identities.step.review"),
		state: "open"
	}];
}
// src/identities/form/matchCountries.ts
/**
* The countries that somebody may mean who typed `text`: first the one whose code it is, then names
* that begin with it, then names with a word that does; where there are none, names with it anywhere.
* Accents and case are no matter.
*/
function matching(countries, text) {
	const wanted = plainLetters(text);
	if (wanted === "") return [...countries];
	const ranked = countries.map((country) => ({
		country,
		rank: rankOf(country, wanted)
	}));
	const least = ranked.some(({ rank }) => rank > 1) ? 2 : 1;
	return ranked.filter(({ rank }) => rank >= least).sort((one, other) => other.rank - one.rank).map(({ country }) => country);
}
function rankOf({ code, name }, wanted) {
	const plain = plainLetters(name);
	if (plainLetters(code) === wanted) return 4;
	if (plain.startsWith(wanted)) return 3;
	if (plain.includes(` ${wanted}`)) return 2;
	return plain.includes(wanted) ? 1 : 0;
}
function plainLetters(text) {
	return text.trim().normalize("NFD").replace(/\p{M}/gu, "").replace(/[\s\-–—'’.,()]+/gu, " ").toLowerCase();
}
// src/identities/form/CountryInputs.tsx
/** One country, found by its name or its code of two letters. */
function CountryInput({ path, field, code, onChange }) {
	const t = useT();
	const choices = useCountries();
	const [text, setText] = useState("");
	const chosen = choices.find((one) => one.code === code) ?? null;
	const typing = text !== "" && text !== chosen?.name;
	const [told, leaving] = useNoCountry(path, field, typing);
	return /* @__PURE__ */ jsx(Autocomplete, {
		id: field.id,
		options: choices,
		value: chosen,
		onChange: (_, choice) => onChange(choice?.code ?? ""),
		inputValue: text,
		onInputChange: (_, next) => setText(next),
		autoHighlight: typing,
		autoSelect: typing,
		onKeyDown: (event) => stayWhile(typing, event),
		...leaving,
		...common(t("identities.form.no_country")),
		renderInput: (params) => /* @__PURE__ */ jsx(CountryField, {
			params,
			field: told
		})
	});
}
/** Any number of nationalities; stateless and unspecified are among them. */
function NationalitiesInput({ path, field, codes, onChange }) {
	const t = useT();
	const countries = useCountries();
	const [text, setText] = useState("");
	const [told, leaving] = useNoCountry(path, field, text !== "");
	const choices = useMemo(() => [...countries, ...specialNationalities.map((code) => ({
		code,
		name: t(`identities.nationality.${code}`)
	}))], [countries, t]);
	const chosen = useMemo(() => codes.flatMap((code) => choices.find((one) => one.code === code) ?? []), [codes, choices]);
	return /* @__PURE__ */ jsx(Autocomplete, {
		id: field.id,
		multiple: true,
		options: choices,
		value: chosen,
		onChange: (_, next) => onChange(next.map(({ code }) => code)),
		inputValue: text,
		onInputChange: (_, next) => setText(next),
		autoHighlight: text !== "",
		autoSelect: text !== "",
		filterSelectedOptions: true,
		onKeyDown: (event) => stayWhile(text !== "", event),
		...leaving,
		...common(t("identities.form.no_country")),
		renderValue: (values, itemProps) => values.map((choice, index) => {
			const { key, ...props } = itemProps({ index });
			return /* @__PURE__ */ jsx(Chip, {
				size: "small",
				label: choice.name,
				...props
			}, key);
		}),
		renderInput: (params) => /* @__PURE__ */ jsx(CountryField, {
			params,
			field: told
		})
	});
}
function useCountries() {
	const { countries } = useIdentityForm().settings;
	const [locale] = useLocaleState();
	return useMemo(() => countries.map((code) => ({
		code,
		name: countryName(code, locale)
	})).sort((one, other) => one.name.localeCompare(other.name, locale)), [countries, locale]);
}
/**
* Keeps what names no country where it was typed, and tells so when the field is left.
* @returns the field with that message, and what the autocomplete needs for it.
*/
function useNoCountry(path, field, typing) {
	const t = useT();
	const unfinish = useUnfinished(path);
	const [left, setLeft] = useState(false);
	useEffect(() => unfinish(typing), [unfinish, typing]);
	return [left && typing ? {
		...field,
		error: true,
		helperText: t("identities.form.no_country")
	} : field, {
		clearOnBlur: false,
		selectOnFocus: true,
		onFocus: () => setLeft(false),
		onBlur: () => setLeft(true)
	}];
}
/** Enter does not lead on to the next step while a country is being typed. */
function stayWhile(typing, event) {
	if (typing && event.key === "Enter") event.preventDefault();
}
/** What both have in common. */
function common(nothing) {
	return {
		getOptionLabel: ({ name }) => name,
		filterOptions: (all, { inputValue }) => matching(all, inputValue),
		renderOption: ({ key: _, ...props }, { code, name }) => /* @__PURE__ */ createElement("li", {
			...props,
			key: code
		}, /* @__PURE__ */ jsx(Box, {
			sx: { flex: 1 },
			children: name
		}), /* @__PURE__ */ jsx(Box, {
			component: "span",
			sx: {
				color: "text.secondary",
				typography: "body2",
				ml: 2
			},
			children: code
		})),
		noOptionsText: nothing,
		slotProps: { listbox: { sx: { "& .MuiAutocomplete-option.Mui-focused": {
			bgcolor: (theme) => alpha(theme.palette.primary.main, .16),
			boxShadow: (theme) => `inset 3px 0 ${theme.palette.primary.main}`
		} } } }
	};
}
function CountryField({ params, field }) {
	return /* @__PURE__ */ jsx(TextField, {
		...params,
		...field,
		id: params.id
	});
}
// src/identities/form/DateInput.tsx
/** A day, typed part by part or picked. The browser writes it as the person's country does. */
function DateInput({ path, field, date, past, onChange }) {
	const t = useT();
	const unfinish = useUnfinished(path);
	const [halfTyped, setHalfTyped] = useState(false);
	const input = useRef(null);
	useEffect(() => {
		if (date === "" || !input.current) return;
		setHalfTyped(isHalf(input.current));
		unfinish(isHalf(input.current));
	}, [date, unfinish]);
	const max = past ? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10) : "2199-12-31";
	return /* @__PURE__ */ jsx(TextField, {
		...field,
		type: "date",
		inputRef: input,
		value: date,
		onChange: (event) => {
			setHalfTyped(false);
			unfinish(isHalf(event.target));
			onChange(event.target.value);
		},
		onKeyUp: (event) => unfinish(isHalf(event.target)),
		onBlur: (event) => {
			setHalfTyped(isHalf(event.target));
			unfinish(isHalf(event.target));
		},
		error: field.error || halfTyped,
		helperText: halfTyped ? t("identities.form.date_incomplete") : field.helperText,
		slotProps: {
			htmlInput: {
				min: "1875-01-01",
				max,
				autoComplete: "off"
			},
			inputLabel: { shrink: true }
		}
	});
}
function isHalf(input) {
	return input instanceof HTMLInputElement && input.validity.badInput;
}
// src/identities/form/DocumentTypeInput.tsx
/** What kind of document it is, in any words; the usual ones are offered. */
function DocumentTypeInput({ field, text, onChange }) {
	const t = useT();
	const usual = [
		"passport",
		"id_card",
		"residence_permit",
		"driving_licence"
	].map((kind) => t(`identities.document.${kind}`));
	return /* @__PURE__ */ jsx(Autocomplete, {
		id: field.id,
		freeSolo: true,
		options: usual,
		inputValue: text,
		value: text,
		onInputChange: (_, next) => onChange(next),
		renderInput: (params) => /* @__PURE__ */ jsx(TextField, {
			...params,
			...field,
			id: params.id
		})
	});
}
// src/identities/form/FieldInput.tsx
/** Names, numbers and addresses are other people's: nothing that the browser knows fits. */
var plain$1 = {
	autoComplete: "off",
	spellCheck: false,
	dir: "auto"
};
/** The input of one field, with what is wrong with it or why it came back. */
function FieldInput({ path }) {
	const t = useT();
	const form = useIdentityForm();
	const input = form.inputs[path];
	const fault = useFault(path);
	const returned = form.returned[path];
	const text = typeof input === "string" ? input : "";
	const set = (value) => form.type(path, value);
	const common = {
		id: fieldId(path),
		label: t(`identities.field.${path}`),
		required: form.settings.fields[path] === "required",
		error: fault !== void 0,
		helperText: fault ?? (returned && /* @__PURE__ */ jsx(Returned, { reason: returned }))
	};
	const kind = fieldKind(path);
	if (kind === "nationalities") return /* @__PURE__ */ jsx(NationalitiesInput, {
		path,
		field: common,
		codes: typeof input === "string" ? [] : input,
		onChange: (codes) => form.type(path, codes)
	});
	if (kind === "country") return /* @__PURE__ */ jsx(CountryInput, {
		path,
		field: common,
		code: text,
		onChange: set
	});
	if (kind === "date" || kind === "pastDate") return /* @__PURE__ */ jsx(DateInput, {
		path,
		field: common,
		date: text,
		past: kind === "pastDate",
		onChange: set
	});
	if (path === "document_type") return /* @__PURE__ */ jsx(DocumentTypeInput, {
		field: common,
		text,
		onChange: set
	});
	if (kind === "sex") return /* @__PURE__ */ jsx(SexInput, {
		field: common,
		code: text,
		onChange: set
	});
	const hint = kind === "phone" && t("identities.form.phone_hint");
	return /* @__PURE__ */ jsx(TextField, {
		...common,
		value: text,
		onChange: (event) => set(event.target.value),
		helperText: common.helperText ?? hint,
		slotProps: { htmlInput: {
			...plain$1,
			inputMode: kind === "phone" ? "tel" : kind === "email" ? kind : void 0
		} }
	});
}
/** What is wrong with the field, once it is left. */
function useFault(path) {
	const t = useT();
	const { inputs, faults, left, settings } = useIdentityForm();
	const missing = left.includes(path) && missingPaths(inputs, settings.fields).includes(path);
	return faults[path] ?? (missing ? t(missingKey(path)) : void 0);
}
function SexInput({ field, code, onChange }) {
	const t = useT();
	return /* @__PURE__ */ jsxs(TextField, {
		...field,
		select: true,
		value: code,
		onChange: (event) => onChange(event.target.value),
		children: [/* @__PURE__ */ jsx(MenuItem, {
			value: "",
			children: t("identities.form.blank")
		}), Object.entries(sexNames).map(([value, name]) => /* @__PURE__ */ jsx(MenuItem, {
			value,
			children: t(`identities.sex.${name}`)
		}, value))]
	});
}
// src/identities/form/StepFields.tsx
/** Of twelve columns; others take six. */
var widths = {
	"address.street_address": 8,
	"address.house_number": 4,
	"address.postal_code": 4,
	"address.locality": 8,
	nationalities: 12
};
/** So few letters that two of them share a line of a phone. */
var short = ["address.house_number", "address.postal_code"];
/** The fields of one step. */
function StepFields({ paths }) {
	const t = useT();
	const { settings, inputs, leave } = useIdentityForm();
	const names = ["given_name", "family_name"].filter((path) => paths.includes(path));
	const required = paths.some((path) => settings.fields[path] === "required");
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Box, {
		sx: {
			display: "grid",
			gridTemplateColumns: "repeat(12, minmax(0, 1fr))",
			gap: 2
		},
		children: paths.map((path) => /* @__PURE__ */ jsx(Box, {
			onBlur: () => !isBlank(inputs[path]) && leave(path),
			sx: { gridColumn: {
				xs: short.includes(path) ? "span 6" : "span 12",
				sm: `span ${widths[path] ?? 6}`
			} },
			children: /* @__PURE__ */ jsx(FieldInput, { path })
		}, path))
	}), /* @__PURE__ */ jsxs(Typography, {
		variant: "body2",
		sx: {
			color: "text.secondary",
			mt: 2
		},
		children: [
			required && t("identities.form.required_hint"),
			" ",
			names.length === 2 && t("identities.form.names_hint")
		]
	})] });
}
// src/identities/form/StepsFields.tsx
/**
* The fields of the open step. Those of others stay, unseen, while one of them holds what is no
* value yet: only the input itself has it, and the browser's Back leaves a step with it.
*/
function StepsFields({ steps, current }) {
	const { unfinished } = useIdentityForm();
	return steps.filter(({ id, paths }) => id === current || paths.some((path) => unfinished.includes(path))).map(({ id, paths }) => /* @__PURE__ */ jsx(Box, {
		hidden: id !== current,
		children: /* @__PURE__ */ jsx(StepFields, { paths })
	}, id));
}
// src/identities/plausible.ts
/** Whether the server will hardly refuse this; to be asked when there is no time for its answer. */
function isPlausible(path, input) {
	if (typeof input !== "string" || input === "") return true;
	const kind = fieldKind(path);
	if (kind === "email") return /^[^\s@]+@[^\s@]+$/.test(input);
	if (kind === "phone") return /^(\+|00)[\d\s()./-]{7,}$/.test(input);
	const limits = limitsOf(kind);
	return !limits || input >= limits.min && input <= limits.max;
}
/** The first and the last day that a field of this kind takes, YYYY-MM-DD; none if it is no date. */
function limitsOf(kind) {
	if (kind !== "date" && kind !== "pastDate") return void 0;
	return {
		min: "1875-01-01",
		max: kind === "date" ? "9999-12-31" : today()
	};
}
/** The latest calendar day that it is anywhere on earth (UTC+14), as the server has it. */
function today() {
	return new Date(Date.now() + 504e5).toISOString().slice(0, 10);
}
// src/identities/form/useLeftFields.ts
/**
* For the form: which fields were left. With a step all of its fields are.
* @param current the step that is open.
*/
function useLeftFields(current) {
	const [left, setLeft] = useState([]);
	const leave = useCallback((...paths) => {
		setLeft((all) => paths.every((path) => all.includes(path)) ? all : [...all, ...paths]);
	}, []);
	useEffect(() => {
		const step = stepIds.find((id) => id === current);
		return () => step && leave(...stepPaths[step]);
	}, [current, leave]);
	return {
		left,
		leave
	};
}
// src/identities/form/useStep.ts
/**
* Which of `steps` is open. It stands in the address, so that the browser's Back goes a step back.
* @param first the one that is open before a choice.
*/
function useStep(steps, first = steps[0]) {
	const location = useLocation();
	const { pathname, search } = location;
	const navigate = useNavigate();
	const wanted = new URLSearchParams(search).get("step");
	const step = steps.find((one) => one === wanted) ?? first;
	if (step === void 0) throw new Error("There are no steps.");
	const state = location.state;
	return [step, (next) => navigate(`${pathname}?step=${next}`, { state })];
}
// src/identities/useIdentitySettings.ts
/** Which fields the organization asks for, and all countries. */
function useIdentitySettings() {
	const usher = useUsher();
	return useQuery({
		queryKey: ["usher", "identity-settings"],
		queryFn: () => usher.identitySettings(),
		staleTime: 6e4,
		refetchOnWindowFocus: false
	});
}
// src/imports/lapsed.ts
/** How an import has lapsed; undefined for any other. */
function lapsed({ status, createdAt, startedAt, cellsPurgedAt }) {
	if (!(status === "ready" || status === "cancelled") || startedAt !== null || cellsPurgedAt === null) return void 0;
	const kept = Date.parse(cellsPurgedAt) - Date.parse(createdAt);
	return {
		at: cellsPurgedAt,
		days: Math.floor(kept / 864e5)
	};
}
// src/imports/importStates.tsx
var statusTones = {
	reading: "busy",
	ready: "wait",
	queued: "busy",
	processing: "busy",
	completed: "good",
	cancelled: "stopped",
	failed: "bad",
	undone: "quiet"
};
function ImportChip({ data }) {
	const t = useT();
	const { status } = data;
	if (lapsed(data)) return /* @__PURE__ */ jsx(StateChip, {
		tone: "stopped",
		label: t("imports.lapsed.status")
	});
	return /* @__PURE__ */ jsx(StateChip, {
		tone: statusTones[status],
		label: t(`imports.status.${status}`)
	});
}
var verdictTones = {
	ready: "good",
	existing_account: "good",
	already_member: "quiet",
	archived_member: "quiet",
	duplicate: "wait",
	error: "bad"
};
function VerdictChip({ verdict }) {
	const t = useT();
	return /* @__PURE__ */ jsx(StateChip, {
		tone: verdictTones[verdict],
		label: t(`imports.verdict.${verdict}`)
	});
}
var outcomeTones = {
	invited: "good",
	skipped: "quiet",
	failed: "bad",
	changed_since_preview: "bad"
};
function OutcomeChip({ outcome }) {
	const t = useT();
	return /* @__PURE__ */ jsx(StateChip, {
		tone: outcomeTones[outcome],
		label: t(`imports.outcome.${outcome}`)
	});
}
/** How many rows have each verdict. */
function countOf(counts, verdict) {
	return {
		ready: counts.ready,
		existing_account: counts.existingAccount,
		already_member: counts.alreadyMember,
		archived_member: counts.archivedMember,
		duplicate: counts.duplicate,
		error: counts.error
	}[verdict];
}
/** How many rows "Process bulk invites" would act on. */
function processable(counts) {
	return counts.ready + counts.existingAccount;
}
/** Rows of a finished import that were neither invited nor needless: what is left to do. */
function leftOver({ total, invited, skipped }) {
	return Math.max(0, total - invited - skipped);
}
/** Rows of a completed import that were ready and were overtaken before their turn. */
function changedRows({ status, counts }) {
	return status === "completed" ? Math.max(0, counts.failed - counts.error) : 0;
}
function isRunning({ status }) {
	return status === "reading" || status === "queued" || status === "processing";
}
// src/ui/DownloadButton.tsx
/** Saves a file that the server writes. It is read as all else is, so that it is for who is signed in. */
function DownloadButton({ file, ...button }) {
	const { apiUrl } = useUsherContext();
	const { mutate, isPending } = useVerb((usher) => usher.file(file), { onDone: saveFile });
	const download = (event) => {
		event.preventDefault();
		if (!isPending) mutate();
	};
	return /* @__PURE__ */ jsx(Button, {
		startIcon: /* @__PURE__ */ jsx(DownloadIcon, {}),
		...button,
		href: apiUrl + file,
		"aria-busy": isPending,
		onClick: download
	});
}
// src/identities/useAskForIdentities.ts
/** Asks many people by mail to give their personal information, and tells how many were asked. */
function useAskForIdentities(onDone) {
	const t = useT();
	const notice = useNotice();
	const queryClient = useQueryClient();
	const name = useResourceName();
	return useVerb((usher, whom) => usher.requestIdentities(whom), { onDone: ({ queued, skipped }) => {
		const left = skipped > 0 ? t("identities.request.skipped", { smart_count: skipped }) : "";
		if (queued === 0) notice(`${t("identities.request.none")} ${left}`, "info");
		else notice(`${t("identities.request.queued", { smart_count: queued })} ${left}`);
		onDone?.();
		return queryClient.invalidateQueries({ queryKey: [name("identities")] });
	} });
}
// src/ui/MailButton.tsx
/**
* A button after which mails go out. It asks, with their number, before it mails more than one
* person.
*/
function MailButton({ label, mails, title, onSend, loading, ...button }) {
	const t = useT();
	const [asked, setAsked] = useState(0);
	const [open, setOpen] = useState(false);
	const sending = useVerb(() => onSend().catch(() => void 0), { onDone: () => setOpen(false) });
	const counting = useVerb(async (usher) => mails(usher), { onDone: (count) => {
		setAsked(count);
		if (count > 1) setOpen(true);
		else sending.mutate();
	} });
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Button, {
		...button,
		loading: loading === true || counting.isPending || sending.isPending && !open,
		onClick: () => counting.mutate(),
		children: label
	}), /* @__PURE__ */ jsx(ConfirmDialog, {
		open,
		title: title(asked),
		confirm: t("mailing.confirm", { smart_count: asked }),
		busy: sending.isPending,
		onConfirm: () => sending.mutate(),
		onClose: () => setOpen(false),
		children: t("mailing.text", { smart_count: asked })
	})] });
}
// src/registration/username.ts
var longest$1 = 64;
/**
* The username that the server derives from an e-mail address, for showing it while the address is
* typed: the local part without its subaddress (`+…`), runs of other characters than letters,
* digits, `.`, `_` and `-` as one dot. Empty for a blank address.
*/
function deriveUsername(email) {
	const [local = ""] = email.trim().split("@");
	const [base = ""] = local.split("+");
	return [...base.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}._-]+/gu, ".").replace(/\.{2,}/g, ".").replace(/^[._-]+|\.+$/g, "")].slice(0, longest$1).join("");
}
/** Whether a text is worth asking the server about: something, an @, a domain with a dot. */
function looksLikeEmail(text) {
	return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text.trim());
}
// src/users/metadata.ts
/** The text of a metadata object for an input, indented; empty when there is none. */
function metadataText(metadata) {
	return metadata && Object.keys(metadata).length > 0 ? JSON.stringify(metadata, null, 2) : "";
}
/** The object that an input's text means; null when it is blank. Throws when it is not an object. */
function readMetadata(text) {
	if (!text?.trim()) return null;
	const value = JSON.parse(text);
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new SyntaxError("Metadata is a JSON object.");
	return value;
}
/** Whether `readMetadata` would take the text. */
function isMetadata(text) {
	try {
		readMetadata(text);
		return true;
	} catch {
		return false;
	}
}
// src/users/PersonInputs.tsx
var longest = maxLength(99);
/** First and last name; both may be blank. */
function NameInputs() {
	const t = useT();
	return /* @__PURE__ */ jsxs(Stack, {
		direction: {
			xs: "column",
			sm: "row"
		},
		sx: { gap: 2 },
		children: [/* @__PURE__ */ jsx(TextInput, {
			source: "firstName",
			label: t("registration.create.first_name"),
			validate: longest,
			helperText: false
		}), /* @__PURE__ */ jsx(TextInput, {
			source: "lastName",
			label: t("registration.create.last_name"),
			validate: longest,
			helperText: false
		})]
	});
}
function UsernameInput() {
	const t = useT();
	return /* @__PURE__ */ jsx(TextInput, {
		source: "username",
		label: t("users.column.username"),
		validate: required(t("registration.create.username_required")),
		helperText: false
	});
}
var roles = [
	"member",
	"hr",
	"admin"
];
function RoleInput() {
	const t = useT();
	return /* @__PURE__ */ jsx(SelectInput, {
		source: "role",
		label: t("registration.create.role"),
		choices: roles.map((id) => ({
			id,
			name: t(`role.${id}`)
		})),
		validate: required(),
		helperText: false,
		margin: "none"
	});
}
/** Custom groups; nothing when there are none to choose from. */
function GroupsInput() {
	const t = useT();
	const name = useResourceName();
	const { data = [] } = useGetList(name("groups"), {
		pagination: {
			page: 1,
			perPage: 200
		},
		sort: {
			field: "name",
			order: "ASC"
		}
	});
	const choices = data.filter(({ builtIn }) => !builtIn);
	if (choices.length === 0) return null;
	return /* @__PURE__ */ jsx(AutocompleteArrayInput, {
		source: "groupIds",
		label: t("registration.create.groups"),
		choices,
		optionText: "name",
		helperText: false,
		margin: "none"
	});
}
function MetadataInput() {
	const t = useT();
	const object = (text) => isMetadata(text) ? void 0 : t("users.person.metadata_invalid");
	return /* @__PURE__ */ jsx(TextInput, {
		source: "metadata",
		label: t("users.person.metadata"),
		multiline: true,
		minRows: 2,
		validate: object,
		helperText: t("users.person.metadata_help"),
		parse: (text) => text,
		slotProps: { htmlInput: {
			spellCheck: false,
			style: { fontFamily: "monospace" }
		} }
	});
}
// src/registration/useAvailability.ts
/** How long the person's last key must be ago before the server is asked, in milliseconds. */
var pause = 350;
/** Whether an e-mail address and a username are free; blank ones are not asked about. */
function useAvailability(email, username) {
	const byEmail = useOne("email", email.trim());
	const byUsername = useOne("username", username.trim());
	return {
		availability: {
			email: byEmail.data?.email,
			username: byUsername.data?.username
		},
		checking: byEmail.isFetching
	};
}
function useOne(field, value) {
	const usher = useUsher();
	const settled = useDebounced(value, pause);
	const { data, isFetching } = useQuery({
		queryKey: [
			"usher",
			"availability",
			field,
			settled
		],
		queryFn: () => usher.availability({ [field]: settled }),
		enabled: settled !== "",
		staleTime: 1e4,
		retry: false
	});
	return {
		data: settled === value ? data : void 0,
		isFetching
	};
}
// src/registration/useAccountFields.ts
function useAccountFields() {
	const t = useT();
	const form = useFormContext();
	const { setValue, getValues } = form;
	const values = useWatch();
	const email = values.email ?? "";
	const username = values.username ?? "";
	const derived = deriveUsername(email);
	const [touched, setTouched] = useState(username !== "" && username !== derived);
	const { availability, checking } = useAvailability(looksLikeEmail(email) ? email : "", username);
	const { status, suggestion } = availability.username ?? {};
	const existing = availability.email?.status === "existing_account";
	const follows = existing ? "" : derived;
	useEffect(() => {
		const shouldValidate = follows !== "";
		if (!touched || existing) setValue("username", follows, { shouldValidate });
	}, [
		follows,
		existing,
		touched,
		setValue
	]);
	useEffect(() => {
		if (!touched && status === "taken" && suggestion) setValue("username", suggestion, { shouldValidate: true });
	}, [
		touched,
		status,
		suggestion,
		setValue
	]);
	useTold(form, "email", availability.email?.status);
	useTold(form, "username", status);
	return {
		availability,
		checking,
		existing,
		adoptedInsteadOf: !touched && username && username !== derived ? derived : void 0,
		touchUsername: () => setTouched(true),
		leaveUsername: () => {
			if (!getValues("username")) setTouched(false);
		},
		adopt: (chosen) => {
			setTouched(true);
			setValue("username", chosen, { shouldValidate: true });
		},
		validateEmail: (value) => {
			if (!value) return void 0;
			if (availability.email?.archivedUserId) return t("registration.create.email_archived");
			if (availability.email?.status === "already_member") return t("registration.create.email_already_member");
			return availability.email?.status === "invalid" || !looksLikeEmail(value) ? t("registration.create.email_invalid") : void 0;
		},
		validateUsername: (value) => {
			return value === username && (status === "taken" || status === "invalid") ? t(`registration.create.username_${status}`) : void 0;
		}
	};
}
/** Shows what is wrong with a field as soon as it is known, and no longer than it is. */
function useTold({ trigger, getFieldState }, field, status) {
	useEffect(() => {
		if (status === "invalid" || status === "already_member" || status === "taken" || getFieldState(field).error) trigger(field);
	}, [
		trigger,
		getFieldState,
		field,
		status
	]);
}
// src/registration/AccountInputs.tsx
/** By which other places lead to the inputs. */
var accountInputId = {
	email: "account-email",
	username: "account-username"
};
var plain = {
	autoCapitalize: "none",
	autoComplete: "off",
	spellCheck: false
};
/** E-mail and username: the one follows the other, and whether each is free is said at once. */
function AccountInputs() {
	const t = useT();
	const fields = useAccountFields();
	const { availability, checking, existing, adoptedInsteadOf } = fields;
	const email = availability.email?.status;
	const archivedUserId = availability.email?.archivedUserId;
	const username = availability.username?.status;
	const suggestion = availability.username?.suggestion;
	const usernameHelp = adoptedInsteadOf && username !== "invalid" ? t("registration.create.username_adopted", { taken: adoptedInsteadOf }) : t(existing ? "registration.create.username_existing" : usernameWords(username));
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(TextInput, {
			id: accountInputId.email,
			source: "email",
			type: "email",
			label: t("registration.create.email"),
			validate: [required(t("registration.create.email_required")), fields.validateEmail],
			helperText: checking ? t("registration.create.checking") : t(emailWords(email)),
			autoFocus: true,
			slotProps: {
				htmlInput: plain,
				input: { endAdornment: good(email === "available" || email === "existing_account") },
				formHelperText: { role: "status" }
			}
		}),
		archivedUserId && /* @__PURE__ */ jsx(LinkButton, {
			size: "small",
			sx: { alignSelf: "flex-start" },
			to: `/users/${archivedUserId}`,
			children: t("registration.create.see_person")
		}),
		/* @__PURE__ */ jsx(TextInput, {
			id: accountInputId.username,
			source: "username",
			label: t("registration.create.username"),
			validate: existing ? void 0 : [required(t("registration.create.username_required")), fields.validateUsername],
			disabled: existing,
			helperText: usernameHelp,
			onInput: fields.touchUsername,
			onBlur: fields.leaveUsername,
			slotProps: {
				htmlInput: plain,
				input: { endAdornment: good(username === "available") },
				formHelperText: { role: "status" }
			}
		}),
		username === "taken" && suggestion && /* @__PURE__ */ jsx(Button, {
			size: "small",
			sx: { alignSelf: "flex-start" },
			onClick: () => fields.adopt(suggestion),
			children: t("registration.create.use_suggestion", { suggestion })
		})
	] });
}
function good(shown) {
	return shown && /* @__PURE__ */ jsx(InputAdornment, {
		position: "end",
		children: /* @__PURE__ */ jsx(CheckCircleIcon$1, {
			fontSize: "small",
			color: "success"
		})
	});
}
function emailWords(status) {
	return status ? `registration.create.email_${status}` : "registration.create.email_help";
}
function usernameWords(status) {
	return status ? `registration.create.username_${status}` : "registration.create.username_help";
}
// src/users/CopyLinkButton.tsx
/** Copies the invitation's link; where the browser forbids it, shows the link to be copied by hand. */
function CopyLinkButton({ invitationId, ...button }) {
	const t = useT();
	const format = useFormat();
	const notice = useNotice();
	const [byHand, setByHand] = useState();
	const { mutate, isPending } = useVerb((usher) => usher.invitationLink(invitationId), { onDone: async (link) => {
		if (await copy(link.url)) notice(t("users.person.copied", { until: format.day(link.expiresAt) }));
		else setByHand(link);
	} });
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Button, {
		...button,
		startIcon: /* @__PURE__ */ jsx(LinkIcon, {}),
		loading: isPending,
		onClick: () => mutate(),
		children: t("users.person.copy_link")
	}), byHand && /* @__PURE__ */ jsx(LinkDialog, {
		link: byHand,
		onClose: () => setByHand(void 0)
	})] });
}
/** Whether it worked: browsers have no clipboard for pages without TLS. */
async function copy(text) {
	const { clipboard } = navigator;
	if (!clipboard) return false;
	return clipboard.writeText(text).then(() => true, () => false);
}
function LinkDialog({ link, onClose }) {
	const t = useT();
	const format = useFormat();
	return /* @__PURE__ */ jsxs(Dialog, {
		open: true,
		onClose,
		maxWidth: "sm",
		fullWidth: true,
		children: [
			/* @__PURE__ */ jsx(DialogTitle, { children: t("users.person.link_title") }),
			/* @__PURE__ */ jsxs(DialogContent, { children: [/* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: {
					color: "text.secondary",
					mb: 2
				},
				children: t("users.person.link_text", { until: format.day(link.expiresAt) })
			}), /* @__PURE__ */ jsx(TextField, {
				value: link.url,
				multiline: true,
				autoFocus: true,
				onFocus: (event) => event.target.select(),
				slotProps: { htmlInput: {
					readOnly: true,
					"aria-label": t("users.person.link_title")
				} }
			})] }),
			/* @__PURE__ */ jsx(DialogActions, { children: /* @__PURE__ */ jsx(Button, {
				onClick: onClose,
				children: t("action.close")
			}) })
		]
	});
}
// src/ui/Segments.tsx
/** One of a few, side by side: a radio group, which the arrow keys change. */
function Segments(props) {
	const { label, options, value, onChange, describedBy, disabled = false } = props;
	const name = useId();
	return /* @__PURE__ */ jsx(Box, {
		role: "radiogroup",
		"aria-label": label,
		"aria-describedby": describedBy,
		sx: frame,
		children: options.map((option) => /* @__PURE__ */ jsxs(Box, {
			component: "label",
			sx: segment(option.tone ?? "busy"),
			children: [/* @__PURE__ */ jsx("input", {
				type: "radio",
				name,
				value: option.value,
				checked: option.value === value,
				disabled: disabled || option.disabled === true,
				onChange: () => onChange(option.value)
			}), /* @__PURE__ */ jsxs("span", { children: [option.icon, option.label] })]
		}, option.value))
	});
}
var frame = {
	display: "inline-flex",
	flexShrink: 0,
	border: 1,
	borderColor: "divider",
	borderRadius: 1,
	backgroundColor: "background.default"
};
var segment = (tone) => ({
	position: "relative",
	cursor: "pointer",
	"& input": {
		position: "absolute",
		inset: 0,
		m: 0,
		opacity: 0,
		cursor: "inherit",
		scrollMarginBlock: 96
	},
	"& span": {
		display: "flex",
		alignItems: "center",
		gap: .5,
		px: 1.5,
		py: .75,
		borderRadius: 1,
		typography: "body2",
		fontWeight: 500,
		color: "text.secondary"
	},
	"& input:checked + span": {
		backgroundColor: "background.paper",
		color: (theme) => toneColor(theme, tone),
		boxShadow: "inset 0 0 0 1px currentColor"
	},
	"& input:disabled + span": { opacity: .5 },
	"&:has(input:disabled)": { cursor: "default" },
	"& input:focus-visible + span": {
		outline: 2,
		outlineOffset: 2,
		outlineColor: "primary.main"
	},
	"& input:not(:disabled):not(:checked):hover + span": { color: "text.primary" },
	"& svg": { fontSize: 16 }
});
// src/users/GroupNames.tsx
/** The names of custom groups, by id; `none` when there are none. */
function GroupNames({ ids, none = "–" }) {
	const name = useResourceName();
	const { data } = useGetManyAggregate(name("groups"), { ids }, { enabled: ids.length > 0 });
	const groups = (data ?? []).filter((group) => group?.builtIn === false);
	if (groups.length === 0) return none;
	return /* @__PURE__ */ jsx(Stack, {
		direction: "row",
		sx: {
			gap: .5,
			flexWrap: "wrap"
		},
		children: groups.map(({ id, name }) => /* @__PURE__ */ jsx(Chip, {
			size: "small",
			variant: "outlined",
			label: name
		}, id))
	});
}
// src/validation/useReviewed.ts
/** Each reading is recorded: nothing is read again that nobody asked for. */
var readOnce = {
	staleTime: Infinity,
	gcTime: 0,
	retry: false,
	refetchOnWindowFocus: false,
	refetchOnReconnect: false
};
var answers = [
	"validate",
	"accept",
	"return"
];
/** What an identity was when it was last validated or returned; null when it never was. Undefined until it is known. */
function useEarlier({ id, version }) {
	const usher = useUsher();
	const { data, isError } = useQuery({
		queryKey: [
			"usher",
			"review",
			id,
			"earlier",
			version
		],
		queryFn: async () => {
			const answered = (await usher.identityVersions(id)).find((one) => one.version < version && answers.includes(one.action));
			if (!answered) return null;
			return {
				version: answered,
				fields: await usher.identityVersion(id, answered.version)
			};
		},
		...readOnce,
		placeholderData: keepPreviousData
	});
	return isError ? null : data;
}
// src/validation/ForValidators.tsx
/** Its children for those who may see and validate identities; for others, what they are missing. */
function ForValidators({ children }) {
	const t = useT();
	const mayValidate = useMay("validate", "identities");
	const mayView = useMay("list", "identities");
	if (mayValidate === void 0 || mayView === void 0) return null;
	if (mayValidate && mayView) return children;
	return /* @__PURE__ */ jsxs(Page, { children: [/* @__PURE__ */ jsx(PageHeader, { title: t("validation.title") }), /* @__PURE__ */ jsx(PermissionMissing, { permission: mayValidate ? "can_view_identity" : "can_validate_identity" })] });
}
export { useReinvite as $, PageHeader as $t, lapsed as A, PermissionMissing as At, ReviewPart as B, DeliveryChip as Bt, VerdictChip as C, shownSteps as Ct, leftOver as D, AskBeforeLeaving as Dt, isRunning as E, stepPaths as Et, limitsOf as F, ConfirmDialog as Ft, IdentityFormContext as G, toneColor as Gt, LeftToDo as H, RoleChip as Ht, StepsFields as I, LoadFailed as It, useWayBack as J, usePeopleSearch as Jt, fieldId as K, toneStyle as Kt, stepInfos as L, LinkButton as Lt, useStep as M, InviteButtons as Mt, useLeftFields as N, Section as Nt, processable as O, useWarnBeforeLeaving as Ot, isPlausible as P, ConfirmButton as Pt, useRefreshPeople as Q, ListPage as Qt, StepFrame as R, GroupForm as Rt, OutcomeChip as S, fieldPaths as St, countOf as T, stepOf as Tt, useUnfinishedFields as U, StatusChip as Ut, Facts as V, InvitationChip as Vt, leftToDo as W, isWaiting as Wt, useArchive as X, FilterSelect as Xt, RequestIdentityButton as Y, useDebounced as Yt, useErase as Z, RecordLink as Zt, looksLikeEmail as _, isBlank as _t, Segments as a, chosen as at, DownloadButton as b, sameInput as bt, accountInputId as c, rebased as ct, NameInputs as d, unsavedIn as dt, focusTitleIfNowhere as en, useResend as et, RoleInput as f, without as ft, deriveUsername as g, inputsOf as gt, readMetadata as h, faultsOf as ht, GroupNames as i, afterSaving as it, useIdentitySettings as j, MailBanner as jt, verdictTones as k, StayWhenSignedOut as kt, GroupsInput as l, settled as lt, metadataText as m, fieldKind as mt, readOnce as n, Ago as nn, useUnarchive as nt, CopyLinkButton as o, draftOf as ot, UsernameInput as p, useFieldText as pt, fromPicking as q, Search as qt, useEarlier as r, IdentityChip as rt, AccountInputs as s, inputsIn as st, ForValidators as t, EmptyState as tn, useRevoke as tt, MetadataInput as u, typeInto as ut, MailButton as v, missingPaths as vt, changedRows as w, stepIds as wt, ImportChip as x, valueAt as xt, useAskForIdentities as y, nest as yt, Review as z, useFormProblem as zt };
