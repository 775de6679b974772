import { R as usePath, h as useT, m as useErrorText, s as useMay, t as Page, y as personName, z as useResourceName } from "./core.js";
import { $t as PageHeader, At as PermissionMissing, Lt as LinkButton, Ut as StatusChip, Y as RequestIdentityButton, Yt as useDebounced, nn as Ago, q as fromPicking, rt as IdentityChip, tn as EmptyState } from "./shared.js";
import { useRef, useState } from "react";
import { LinkBase, useGetList, useNavigate } from "react-admin";
import { Alert, Box, Button, Card, InputAdornment, Link, MenuItem, Skeleton, Stack, TextField, Typography, alpha } from "@mui/material";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { keepPreviousData } from "@tanstack/react-query";
import SearchIcon from "@mui/icons-material/Search";
import PersonSearchIcon from "@mui/icons-material/PersonSearchOutlined";
// src/identities/pick/usePeople.ts
var identityFilters = [
	"unvalidated",
	"none",
	"draft",
	"returned",
	"submitted",
	"validated",
	"any"
];
var accountFilters = [
	"any",
	"invited",
	"active",
	"archived"
];
/** How long the person's last key must be ago before the server is asked, in milliseconds. */
var pause = 250;
var pageSize = 20;
/** Searches the registry. */
function usePeople() {
	const name = useResourceName();
	const [filter, setFilter] = useState({
		q: "",
		status: void 0,
		accountStatus: "any"
	});
	const [perPage, setPerPage] = useState(pageSize);
	const wanted = useDebounced(filter, pause);
	const { q, accountStatus } = wanted;
	const status = statusOf(wanted);
	const found = useGetList(name("identities"), {
		filter: {
			...q.trim() && { q: q.trim() },
			...status === "unvalidated" ? { validated: false } : status !== "any" && { status },
			...accountStatus !== "any" && { accountStatus }
		},
		pagination: {
			page: 1,
			perPage
		},
		sort: {
			field: "createdAt",
			order: "DESC"
		}
	}, { placeholderData: keepPreviousData });
	return {
		filter,
		setFilter: (next) => {
			setPerPage(pageSize);
			setFilter(next);
		},
		found,
		settled: wanted === filter && !found.isFetching,
		more: () => setPerPage(perPage + pageSize)
	};
}
/** In which state the identities are that somebody looks for. */
function statusOf({ status, q }) {
	return status ?? (q.trim() === "" ? "unvalidated" : "any");
}
// src/identities/pick/People.tsx
/** The people who were found. Arrow keys go along them. */
function People({ filter, found, more, ref }) {
	const t = useT();
	const { data, total = 0, isPlaceholderData, isFetching } = found;
	if (!data) return /* @__PURE__ */ jsx(Waiting, {});
	if (data.length === 0) return /* @__PURE__ */ jsx(Nobody, { filter });
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(Typography, {
			role: "status",
			variant: "body2",
			sx: {
				px: 2,
				pt: 1.5,
				color: "text.secondary"
			},
			children: t("identities.pick.found", { smart_count: total })
		}),
		/* @__PURE__ */ jsx(Box, {
			component: "ul",
			ref,
			onKeyDown: alongRows,
			"aria-label": t("identities.pick.people"),
			sx: {
				listStyle: "none",
				m: 0,
				p: 1,
				opacity: isPlaceholderData ? .6 : 1
			},
			children: data.map((person) => /* @__PURE__ */ jsx(Row, { person }, person.id))
		}),
		data.length < total && /* @__PURE__ */ jsx(Box, {
			sx: {
				p: 2,
				pt: 0
			},
			children: /* @__PURE__ */ jsx(Button, {
				onClick: more,
				loading: isFetching,
				children: t("identities.pick.more")
			})
		})
	] });
}
function Row({ person }) {
	const t = useT();
	const path = usePath();
	const { user, status, requestedAt } = person;
	return /* @__PURE__ */ jsxs(Stack, {
		component: "li",
		direction: "row",
		sx: {
			position: "relative",
			gap: 1.5,
			px: 1,
			py: 1,
			borderRadius: 1,
			alignItems: "center",
			flexWrap: {
				xs: "wrap",
				sm: "nowrap"
			},
			"&:hover": { bgcolor: "action.hover" },
			"&:focus-within": { bgcolor: (theme) => alpha(theme.palette.primary.main, .08) }
		},
		children: [
			/* @__PURE__ */ jsxs(Box, {
				sx: {
					flex: {
						xs: "1 1 100%",
						sm: 1
					},
					minWidth: 0
				},
				children: [/* @__PURE__ */ jsx(Link, {
					component: LinkBase,
					to: path(`/registration/identity/${person.id}`),
					state: fromPicking,
					underline: "none",
					dir: "auto",
					sx: {
						fontWeight: 500,
						overflowWrap: "anywhere",
						"&::after": {
							content: "\"\"",
							position: "absolute",
							inset: 0,
							borderRadius: 1
						}
					},
					children: personName(user)
				}), /* @__PURE__ */ jsxs(Typography, {
					variant: "body2",
					sx: {
						color: "text.secondary",
						overflowWrap: "anywhere"
					},
					children: [user.email, requestedAt && status !== "validated" && /* @__PURE__ */ jsxs(Fragment$1, { children: [
						" · ",
						t("identities.request.asked"),
						" ",
						/* @__PURE__ */ jsx(Ago, { at: requestedAt })
					] })]
				})]
			}),
			/* @__PURE__ */ jsx(StatusChip, { status: user.status }),
			/* @__PURE__ */ jsx(IdentityChip, { status }),
			/* @__PURE__ */ jsx(Box, {
				sx: {
					position: "relative",
					width: { sm: 176 },
					textAlign: "end"
				},
				children: /* @__PURE__ */ jsx(RequestIdentityButton, {
					identity: person,
					size: "small",
					"aria-label": t("identities.request.of", { name: personName(user) })
				})
			})
		]
	});
}
/** Moves from one person to the next by the arrow keys. */
function alongRows(event) {
	const step = {
		ArrowDown: 1,
		ArrowUp: -1
	}[event.key];
	if (step === void 0) return;
	event.preventDefault();
	const links = [...event.currentTarget.querySelectorAll("a")];
	const here = links.findIndex((link) => link === document.activeElement);
	links[Math.min(Math.max(here + step, 0), links.length - 1)]?.focus();
}
function Nobody({ filter }) {
	const t = useT();
	const searched = filter.q.trim() !== "" || statusOf(filter) !== "unvalidated";
	return /* @__PURE__ */ jsx(EmptyState, {
		icon: /* @__PURE__ */ jsx(PersonSearchIcon, {}),
		title: t(searched ? "identities.pick.nobody" : "identities.pick.all_done"),
		text: t(searched ? "identities.pick.nobody_text" : "identities.pick.all_done_text"),
		action: /* @__PURE__ */ jsx(LinkButton, {
			to: "/registration/complete",
			children: t("identities.complete.title")
		})
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
			height: 36
		}, row))
	});
}
// src/identities/pick/PickPersonPage.tsx
function PickPersonPage() {
	const t = useT();
	const mayRegister = useMay("edit", "identities");
	const mayView = useMay("list", "identities");
	return /* @__PURE__ */ jsxs(Page, {
		width: "form",
		children: [
			/* @__PURE__ */ jsx(PageHeader, {
				title: t("identities.pick.title"),
				subtitle: t("identities.pick.text"),
				back: {
					to: "/registration",
					label: t("registration.title")
				}
			}),
			mayRegister === false && /* @__PURE__ */ jsx(PermissionMissing, { permission: "can_register_identity" }),
			mayRegister && mayView === false && /* @__PURE__ */ jsx(PermissionMissing, { permission: "can_view_identity" }),
			mayRegister && mayView && /* @__PURE__ */ jsx(PickPerson, {})
		]
	});
}
function PickPerson() {
	const t = useT();
	const errorText = useErrorText();
	const navigate = useNavigate();
	const path = usePath();
	const list = useRef(null);
	const people = usePeople();
	const { filter, setFilter, found } = people;
	const [first] = found.data ?? [];
	const key = (event) => {
		if (event.key === "ArrowDown") {
			event.preventDefault();
			list.current?.querySelector("a")?.focus();
		} else if (event.key === "Enter" && first && people.settled) navigate(path(`/registration/identity/${first.id}`), { state: fromPicking });
	};
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsxs(Stack, {
		direction: "row",
		sx: {
			rowGap: 2,
			columnGap: 1,
			flexWrap: "wrap",
			mb: 2
		},
		children: [
			/* @__PURE__ */ jsx(TextField, {
				type: "search",
				value: filter.q,
				onChange: (event) => setFilter({
					...filter,
					q: event.target.value
				}),
				onKeyDown: key,
				autoFocus: true,
				placeholder: t("users.search"),
				helperText: t("identities.pick.keys"),
				sx: {
					flex: {
						xs: "1 1 100%",
						sm: "1 1 280px"
					},
					"& .MuiFormHelperText-root": { display: {
						xs: "none",
						sm: "block"
					} }
				},
				slotProps: {
					htmlInput: {
						"aria-label": t("list.search"),
						autoComplete: "off"
					},
					input: { startAdornment: /* @__PURE__ */ jsx(InputAdornment, {
						position: "start",
						children: /* @__PURE__ */ jsx(SearchIcon, {})
					}) }
				}
			}),
			/* @__PURE__ */ jsx(Choice, {
				label: t("identities.pick.identity_state"),
				value: statusOf(filter),
				choices: identityFilters.map((id) => [id, filterWords(t, id)]),
				onChange: (status) => setFilter({
					...filter,
					status
				})
			}),
			/* @__PURE__ */ jsx(Choice, {
				label: t("identities.pick.account_state"),
				value: filter.accountStatus,
				choices: accountFilters.map((id) => [id, id === "any" ? t("list.any") : t(`status.${id}`)]),
				onChange: (accountStatus) => setFilter({
					...filter,
					accountStatus
				})
			})
		]
	}), /* @__PURE__ */ jsx(Card, { children: found.error ? /* @__PURE__ */ jsx(Alert, {
		severity: "error",
		action: /* @__PURE__ */ jsx(Button, {
			onClick: () => void found.refetch(),
			children: t("action.try_again")
		}),
		children: errorText(found.error)
	}) : /* @__PURE__ */ jsx(People, {
		ref: list,
		...people
	}) })] });
}
function Choice({ label, value, choices, onChange }) {
	return /* @__PURE__ */ jsx(TextField, {
		select: true,
		label,
		value,
		onChange: (event) => onChange(event.target.value),
		sx: { width: {
			xs: "calc(50% - 4px)",
			sm: 180
		} },
		children: choices.map(([id, name]) => /* @__PURE__ */ jsx(MenuItem, {
			value: id,
			children: name
		}, id))
	});
}
function filterWords(t, filter) {
	if (filter === "any") return t("list.any");
	if (filter === "unvalidated") return t("identities.pick.unvalidated");
	return t(`identities.status.${filter}`);
}
export { PickPersonPage as default };
