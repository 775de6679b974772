import { B as useUsherContext, O as files, _ as useFormat, c as useMe, d as useVerb, h as useT, l as useNotice, m as useErrorText, p as May, s as useMay, y as personName, z as useResourceName } from "./core.js";
import { Bt as DeliveryChip, Lt as LinkButton, Mt as InviteButtons, Pt as ConfirmButton, Qt as ListPage, Ut as StatusChip, Wt as isWaiting, Xt as FilterSelect, Zt as RecordLink, b as DownloadButton, en as focusTitleIfNowhere, i as GroupNames, nn as Ago, qt as Search, rt as IdentityChip, tn as EmptyState, v as MailButton, y as useAskForIdentities } from "./shared.js";
import { useEffect, useId, useRef, useState } from "react";
import { DataTable, useGetList, useListContext, useRecordContext, useRefresh, useResourceContext, useStore } from "react-admin";
import PeopleIcon from "@mui/icons-material/PeopleOutlined";
import PersonAddIcon from "@mui/icons-material/PersonAddOutlined";
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, ListItemIcon, ListItemText, Menu as Menu$1, MenuItem, Stack, TextField, Typography, useMediaQuery } from "@mui/material";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import CheckIcon from "@mui/icons-material/Check";
import ForwardIcon from "@mui/icons-material/ForwardToInboxOutlined";
import SendIcon from "@mui/icons-material/SendOutlined";
import ArchiveIcon from "@mui/icons-material/ArchiveOutlined";
import ViewColumnIcon from "@mui/icons-material/ViewColumnOutlined";
import GroupAddIcon from "@mui/icons-material/GroupAddOutlined";
// src/users/UserFilters.tsx
var identityStatuses = [
	"none",
	"draft",
	"submitted",
	"returned",
	"validated"
];
var narrow = { width: {
	xs: "calc(50% - 4px)",
	sm: 136
} };
/**
* Search and the filters of the users list. Filters stand there before their choices are known, or
* they would not show what the address says is chosen.
*/
function UserFilters() {
	const t = useT();
	const statuses = useStatuses();
	const groups = useGroupChoices();
	const imports = useImportChoices();
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(Search, { name: t("users.search") }),
		/* @__PURE__ */ jsx(FilterSelect, {
			source: "status",
			label: t("users.filter.status"),
			choices: statuses.map((id) => ({
				id,
				name: t(`status.${id}`)
			})),
			sx: narrow
		}),
		/* @__PURE__ */ jsx(FilterSelect, {
			source: "role",
			label: t("users.filter.role"),
			choices: [
				"admin",
				"hr",
				"member"
			].map((id) => ({
				id,
				name: t(`role.${id}`)
			})),
			sx: narrow
		}),
		/* @__PURE__ */ jsx(FilterSelect, {
			source: "identityStatus",
			label: t("users.filter.identity"),
			choices: identityStatuses.map((id) => ({
				id,
				name: t(`identities.status.${id}`)
			})),
			sx: narrow
		}),
		groups?.length !== 0 && /* @__PURE__ */ jsx(FilterSelect, {
			source: "groupId",
			label: t("users.filter.group"),
			choices: groups,
			sx: narrow
		}),
		imports?.length !== 0 && /* @__PURE__ */ jsx(FilterSelect, {
			source: "importId",
			label: t("users.filter.import"),
			choices: imports,
			sx: narrow
		})
	] });
}
function useStatuses() {
	return useMe()?.multiOrganization ? [
		"requested",
		"invited",
		"active",
		"archived"
	] : [
		"invited",
		"active",
		"archived"
	];
}
/** Custom groups; roles have their own filter. Undefined until they are known. */
function useGroupChoices() {
	const name = useResourceName();
	const { data, error } = useGetList(name("groups"), {
		pagination: {
			page: 1,
			perPage: 100
		},
		sort: {
			field: "name",
			order: "ASC"
		}
	});
	return error ? [] : data?.filter(({ builtIn }) => !builtIn);
}
/** The latest imports; none for those who may not see imports, undefined until they are known. */
function useImportChoices() {
	const t = useT();
	const format = useFormat();
	const name = useResourceName();
	const may = useMay("list", "imports");
	const { data } = useGetList(name("imports"), {
		pagination: {
			page: 1,
			perPage: 50
		},
		sort: {
			field: "createdAt",
			order: "DESC"
		}
	}, { enabled: may === true });
	if (may === false) return [];
	return data?.map(({ id, fileName, createdAt }) => ({
		id,
		name: `${fileName ?? t("imports.manual_name")} · ${format.day(createdAt)}`
	}));
}
// src/ui/ColumnsButton.tsx
/**
* Chooses the columns of the list's table, which keeps the choice where react-admin's does. A menu
* of its own, because what react-admin's is made of has roles that contradict each other.
*/
function ColumnsButton({ columns, hidden }) {
	const t = useT();
	const id = useId();
	const [anchor, setAnchor] = useState(null);
	const [away, setAway] = useStore(`${useResourceContext()}.datatable`, hidden);
	const toggle = (field) => setAway(away.includes(field) ? away.filter((one) => one !== field) : [...away, field]);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Button, {
		id,
		"aria-haspopup": "menu",
		"aria-expanded": anchor !== null,
		startIcon: /* @__PURE__ */ jsx(ViewColumnIcon, {}),
		onClick: (event) => setAnchor(event.currentTarget),
		children: t("list.columns")
	}), /* @__PURE__ */ jsx(Menu$1, {
		anchorEl: anchor,
		open: anchor !== null,
		onClose: () => setAnchor(null),
		slotProps: { list: { "aria-labelledby": id } },
		children: Object.entries(columns).map(([field, title]) => /* @__PURE__ */ jsxs(MenuItem, {
			role: "menuitemcheckbox",
			"aria-checked": !away.includes(field),
			onClick: () => toggle(field),
			children: [/* @__PURE__ */ jsx(ListItemIcon, { children: !away.includes(field) && /* @__PURE__ */ jsx(CheckIcon, { fontSize: "small" }) }), /* @__PURE__ */ jsx(ListItemText, { children: t(title) })]
		}, field))
	})] });
}
// src/users/userColumns.ts
/** The columns of the users list: the field that each sorts by, and its title. */
var userColumns = {
	lastName: "users.column.name",
	email: "users.column.email",
	username: "users.column.username",
	role: "users.column.role",
	status: "users.column.status",
	identityStatus: "users.column.identity",
	groupIds: "users.column.groups",
	invitation: "users.column.delivery",
	createdAt: "users.column.created"
};
/** The columns that are not shown until somebody chooses them. */
var hiddenUserColumns = ["username", "groupIds"];
// src/users/UserListActions.tsx
/** Beside the list's title: columns, export of what the filters show, invite. */
function UserListActions() {
	const t = useT();
	const wide = useMediaQuery((theme) => theme.breakpoints.up("md"));
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		wide && /* @__PURE__ */ jsx(ColumnsButton, {
			columns: userColumns,
			hidden: hiddenUserColumns
		}),
		/* @__PURE__ */ jsx(ExportLink, {}),
		/* @__PURE__ */ jsx(May, {
			action: "create",
			resource: "users",
			children: /* @__PURE__ */ jsx(LinkButton, {
				to: "/registration/create",
				variant: "contained",
				startIcon: /* @__PURE__ */ jsx(PersonAddIcon, {}),
				children: t("users.invite")
			})
		})
	] });
}
/** The server writes the file, so that it has everybody and not the page alone. */
function ExportLink() {
	const t = useT();
	const filter = useListContext().filterValues;
	return /* @__PURE__ */ jsx(DownloadButton, {
		file: files.usersCsv(filter),
		children: t("list.export")
	});
}
// src/users/AddToGroupButton.tsx
/** Adds the people of `ids` to a group that is chosen in a dialog. */
function AddToGroupButton({ ids }) {
	const t = useT();
	const [open, setOpen] = useState(false);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Button, {
		startIcon: /* @__PURE__ */ jsx(GroupAddIcon, {}),
		onClick: () => setOpen(true),
		children: t("users.bulk.add_to_group")
	}), open && /* @__PURE__ */ jsx(AddToGroupDialog, {
		ids,
		onClose: () => setOpen(false)
	})] });
}
function AddToGroupDialog({ ids, onClose }) {
	const t = useT();
	const [groupId, setGroupId] = useState("");
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
	const groups = data.filter(({ builtIn }) => !builtIn);
	const add = useAddToGroup(groups, onClose);
	return /* @__PURE__ */ jsxs(Dialog, {
		open: true,
		onClose,
		maxWidth: "xs",
		fullWidth: true,
		children: [
			/* @__PURE__ */ jsx(DialogTitle, { children: t("users.bulk.add_title", { smart_count: ids.length }) }),
			/* @__PURE__ */ jsx(DialogContent, { children: groups.length === 0 ? t("users.bulk.no_groups") : /* @__PURE__ */ jsx(TextField, {
				select: true,
				autoFocus: true,
				label: t("users.bulk.group"),
				value: groupId,
				onChange: (event) => setGroupId(event.target.value),
				sx: { mt: 1 },
				children: groups.map(({ id, name }) => /* @__PURE__ */ jsx(MenuItem, {
					value: id,
					children: name
				}, id))
			}) }),
			/* @__PURE__ */ jsxs(DialogActions, { children: [/* @__PURE__ */ jsx(Button, {
				onClick: onClose,
				color: "inherit",
				children: t("action.cancel")
			}), /* @__PURE__ */ jsx(Button, {
				variant: "contained",
				disabled: !groupId,
				loading: add.isPending,
				onClick: () => add.mutate({
					groupId,
					ids
				}),
				children: t("users.bulk.add")
			})] })
		]
	});
}
function useAddToGroup(groups, onDone) {
	const t = useT();
	const notice = useNotice();
	const refresh = useRefresh();
	const { onUnselectItems } = useListContext();
	return useVerb((usher, { groupId, ids }) => usher.addMembers(groupId, ids), { onDone: (_, { groupId }) => {
		const group = groups.find(({ id }) => id === groupId)?.name ?? "";
		notice(t("users.bulk.added", { group }));
		onUnselectItems();
		refresh();
		onDone();
	} });
}
// src/users/useBulkActions.ts
/** Unticks the people and shows the list anew. */
function useFinish() {
	const { onUnselectItems } = useListContext();
	const refresh = useRefresh();
	return () => {
		onUnselectItems();
		refresh();
	};
}
/** Mails the invitations of these people again. */
function useBulkResend() {
	const t = useT();
	const notice = useNotice();
	const finish = useFinish();
	return useVerb(resendTo, { onDone: ({ queued, skipped }) => {
		const left = skipped > 0 ? t("users.bulk.resend_skipped", { smart_count: skipped }) : "";
		if (queued === 0) notice(`${t("users.bulk.resend_none")} ${left}`, "info");
		else notice(`${t("users.bulk.resent", { smart_count: queued })} ${left}`);
		finish();
	} });
}
/** The ids of the invitations of these people that can be mailed again. */
async function openInvitations(usher, userIds) {
	const { data } = await usher.getMany("users", { ids: userIds });
	return data.flatMap(({ invitation }) => invitation && ["pending", "expired"].includes(invitation.status) ? [invitation.id] : []);
}
/** How many of these people can be asked for their personal information. */
async function countToAsk(usher, userIds) {
	const { data } = await usher.getMany("users", { ids: userIds });
	return data.filter(({ status, identityStatus }) => status !== "archived" && identityStatus !== "submitted" && identityStatus !== "validated").length;
}
async function resendTo(usher, userIds) {
	const open = await openInvitations(usher, userIds);
	const none = userIds.length - open.length;
	if (open.length === 0) return {
		queued: 0,
		skipped: none
	};
	const { queued, skipped } = await usher.resendMany(open);
	return {
		queued,
		skipped: skipped + none
	};
}
/** Asks these people for their personal information. */
function useBulkAsk() {
	return useAskForIdentities(useFinish());
}
/** Archives these people, one after the other; tells how many could not be archived and why. */
function useBulkArchive() {
	const t = useT();
	const notice = useNotice();
	const errorText = useErrorText();
	const finish = useFinish();
	return useVerb(archiveAll, { onDone: ({ done, failures }) => {
		if (done > 0) notice(t("users.bulk.archived", { smart_count: done }));
		if (failures.length > 0) {
			const reason = errorText(failures[0]);
			const values = {
				smart_count: failures.length,
				reason
			};
			notice(t("users.bulk.archive_failed", values), "error");
		}
		finish();
	} });
}
async function archiveAll(usher, userIds) {
	const failures = [];
	for (const id of userIds) await usher.archive(id).catch((error) => failures.push(error));
	return {
		done: userIds.length - failures.length,
		failures
	};
}
// src/users/UserBulkActions.tsx
/** What can be done with the people who are ticked in the list, and what the application adds. */
function UserBulkActions({ more }) {
	const t = useT();
	const { selectedIds } = useListContext();
	const resend = useBulkResend();
	const ask = useBulkAsk();
	const archive = useBulkArchive();
	const ids = selectedIds;
	const ticked = useRef(ids.length);
	useEffect(() => {
		if (ids.length === 0 && ticked.current > 0) focusTitleIfNowhere();
		ticked.current = ids.length;
	}, [ids.length]);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(May, {
			action: "resend",
			resource: "invitations",
			children: /* @__PURE__ */ jsx(MailButton, {
				startIcon: /* @__PURE__ */ jsx(SendIcon, {}),
				label: t("users.bulk.resend"),
				mails: async (usher) => (await openInvitations(usher, ids)).length,
				title: (mails) => t("users.bulk.resend_title", { smart_count: mails }),
				onSend: () => resend.mutateAsync(ids)
			})
		}),
		/* @__PURE__ */ jsx(May, {
			action: "edit",
			resource: "identities",
			children: /* @__PURE__ */ jsx(MailButton, {
				startIcon: /* @__PURE__ */ jsx(ForwardIcon, {}),
				label: t("users.bulk.ask"),
				mails: (usher) => countToAsk(usher, ids),
				title: (mails) => t("users.bulk.ask_title", { smart_count: mails }),
				onSend: () => ask.mutateAsync({ ids })
			})
		}),
		/* @__PURE__ */ jsx(May, {
			action: "edit",
			resource: "groups",
			children: /* @__PURE__ */ jsx(AddToGroupButton, { ids })
		}),
		/* @__PURE__ */ jsx(May, {
			action: "archive",
			resource: "users",
			children: /* @__PURE__ */ jsx(ConfirmButton, {
				startIcon: /* @__PURE__ */ jsx(ArchiveIcon, {}),
				label: t("users.bulk.archive"),
				title: t("users.bulk.archive_title", { smart_count: ids.length }),
				text: t("users.bulk.archive_text"),
				onConfirm: () => archive.mutateAsync(ids)
			})
		}),
		more
	] });
}
// src/users/UserTable.tsx
var Col = DataTable.Col;
function UserTable() {
	const t = useT();
	const mayAct = useMayAct();
	const { columns, bulkActions } = useUsherContext().slots.users ?? {};
	return /* @__PURE__ */ jsxs(DataTable, {
		rowClick: "edit",
		bulkActionButtons: (mayAct || bulkActions !== void 0) && /* @__PURE__ */ jsx(UserBulkActions, { more: bulkActions }),
		hiddenColumns: hiddenUserColumns,
		children: [
			/* @__PURE__ */ jsx(Col, {
				source: "lastName",
				label: t(userColumns.lastName),
				children: /* @__PURE__ */ jsx(NameCell, {})
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "email",
				label: t(userColumns.email)
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "username",
				label: t(userColumns.username)
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "role",
				label: t(userColumns.role),
				render: ({ role }) => t(`role.${role}`)
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "status",
				label: t(userColumns.status),
				render: ({ status }) => /* @__PURE__ */ jsx(StatusChip, { status })
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "identityStatus",
				label: t(userColumns.identityStatus),
				disableSort: true,
				render: ({ identityStatus }) => /* @__PURE__ */ jsx(IdentityChip, { status: identityStatus })
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "groupIds",
				label: t(userColumns.groupIds),
				disableSort: true,
				render: ({ groupIds }) => /* @__PURE__ */ jsx(GroupNames, { ids: groupIds })
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "invitation",
				label: t(userColumns.invitation),
				disableSort: true,
				render: ({ invitation, status }) => invitation?.delivery && isWaiting(status) ? /* @__PURE__ */ jsx(DeliveryChip, { delivery: invitation.delivery }) : "–"
			}),
			/* @__PURE__ */ jsx(Col, {
				source: "createdAt",
				label: t(userColumns.createdAt),
				render: ({ createdAt }) => /* @__PURE__ */ jsx(Ago, { at: createdAt })
			}),
			columns
		]
	});
}
/** Whether the person may do anything with many people at once. */
function useMayAct() {
	return [
		useMay("resend", "invitations"),
		useMay("edit", "groups"),
		useMay("archive", "users")
	].includes(true);
}
function NameCell() {
	const user = useRecordContext();
	return user && /* @__PURE__ */ jsx(RecordLink, {
		to: `/users/${user.id}`,
		children: personName(user)
	});
}
// src/users/UserList.tsx
function UserList() {
	const t = useT();
	return /* @__PURE__ */ jsx(ListPage, {
		resource: "users",
		title: t("users.title"),
		sort: {
			field: "createdAt",
			order: "DESC"
		},
		actions: /* @__PURE__ */ jsx(UserListActions, {}),
		filters: /* @__PURE__ */ jsx(UserFilters, {}),
		empty: /* @__PURE__ */ jsx(EmptyState, {
			icon: /* @__PURE__ */ jsx(PeopleIcon, {}),
			title: t("users.empty_title"),
			text: t("users.empty_text"),
			action: /* @__PURE__ */ jsx(InviteButtons, {})
		}),
		table: /* @__PURE__ */ jsx(UserTable, {}),
		card: (user) => /* @__PURE__ */ jsx(UserCard, { user })
	});
}
function UserCard({ user }) {
	const t = useT();
	return /* @__PURE__ */ jsxs(Stack, {
		sx: { gap: 1 },
		children: [
			/* @__PURE__ */ jsx(RecordLink, {
				to: `/users/${user.id}`,
				children: personName(user)
			}),
			/* @__PURE__ */ jsxs(Typography, {
				variant: "body2",
				sx: { color: "text.secondary" },
				children: [
					user.email,
					" · ",
					t(`role.${user.role}`)
				]
			}),
			/* @__PURE__ */ jsxs(Stack, {
				direction: "row",
				sx: {
					gap: 1,
					flexWrap: "wrap"
				},
				children: [
					/* @__PURE__ */ jsx(StatusChip, { status: user.status }),
					/* @__PURE__ */ jsx(IdentityChip, { status: user.identityStatus }),
					user.invitation?.delivery && isWaiting(user.status) && /* @__PURE__ */ jsx(DeliveryChip, { delivery: user.invitation.delivery })
				]
			})
		]
	});
}
export { UserList as default };
