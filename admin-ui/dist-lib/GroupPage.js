import { d as useVerb, h as useT, l as useNotice, m as useErrorText, t as Page, y as personName, z as useResourceName } from "./core.js";
import { $t as PageHeader, It as LoadFailed, Jt as usePeopleSearch, Nt as Section, Pt as ConfirmButton, Rt as GroupForm, Zt as RecordLink, zt as useFormProblem } from "./shared.js";
import { useState } from "react";
import { ShowBase, useDelete, useGetList, useRedirect, useRefresh, useShowContext, useUpdate } from "react-admin";
import { Autocomplete, Box, Card, CardContent, Chip, IconButton, List, ListItem, ListItemText, Skeleton, TablePagination, TextField, Tooltip, Typography } from "@mui/material";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import DeleteIcon from "@mui/icons-material/DeleteOutlined";
import CloseIcon from "@mui/icons-material/Close";
// src/groups/DeleteGroupButton.tsx
function DeleteGroupButton({ group }) {
	const t = useT();
	const notice = useNotice();
	const errorText = useErrorText();
	const redirect = useRedirect();
	const name = useResourceName();
	const [deleteOne] = useDelete();
	const act = async () => {
		try {
			await deleteOne(name("groups"), {
				id: group.id,
				previousData: group
			}, { returnPromise: true });
			notice(t("groups.deleted"));
			redirect("list", name("groups"));
		} catch (error) {
			notice(errorText(error), "error");
		}
	};
	return /* @__PURE__ */ jsx(ConfirmButton, {
		color: "error",
		startIcon: /* @__PURE__ */ jsx(DeleteIcon, {}),
		label: t("groups.delete"),
		title: t("groups.delete_title", { name: group.name }),
		text: t("groups.delete_text"),
		destructive: true,
		onConfirm: act
	});
}
// src/groups/useMembers.ts
function useAddMember(groupId) {
	const t = useT();
	const notice = useNotice();
	const refresh = useRefresh();
	return useVerb((usher, { id }) => usher.addMembers(groupId, [id]), { onDone: (_, user) => {
		notice(t("groups.added", { name: personName(user) }));
		refresh();
	} });
}
function useRemoveMember(groupId) {
	const t = useT();
	const notice = useNotice();
	const refresh = useRefresh();
	return useVerb((usher, { id }) => usher.removeMember(groupId, id), { onDone: (_, user) => {
		notice(t("groups.removed", { name: personName(user) }));
		refresh();
	} });
}
// src/groups/AddMember.tsx
/** Searches a person and adds them to the group. */
function AddMember({ group }) {
	const t = useT();
	const [text, setText] = useState("");
	const { found, isFetching } = usePeopleSearch(text);
	const add = useAddMember(group.id);
	const choose = (user) => {
		if (!user) return;
		add.mutate(user);
		setText("");
	};
	return /* @__PURE__ */ jsx(Autocomplete, {
		options: found.filter(({ groupIds }) => !groupIds.includes(group.id)),
		filterOptions: (options) => options,
		getOptionLabel: (user) => `${personName(user)} · ${user.email}`,
		getOptionKey: ({ id }) => id,
		value: null,
		inputValue: text,
		onInputChange: (_, value, reason) => {
			if (reason === "input" || reason === "clear") setText(value);
		},
		onChange: (_, user) => choose(user),
		loading: isFetching,
		blurOnSelect: true,
		noOptionsText: t("groups.add_member_help"),
		renderInput: (params) => /* @__PURE__ */ jsx(TextField, {
			...params,
			label: t("groups.add_member"),
			helperText: t("groups.add_member_help")
		})
	});
}
// src/groups/GroupMembers.tsx
var perPage = 20;
/** Who is in a group; members of a role's group are chosen on their own pages. */
function GroupMembers({ group }) {
	const t = useT();
	const [page, setPage] = useState(0);
	const name = useResourceName();
	const { data, total = 0 } = useGetList(name("users"), {
		filter: { groupId: group.id },
		pagination: {
			page: page + 1,
			perPage
		},
		sort: {
			field: "createdAt",
			order: "DESC"
		}
	});
	return /* @__PURE__ */ jsxs(Section, {
		title: t("groups.members"),
		children: [
			group.builtIn ? /* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: {
					color: "text.secondary",
					mb: 1
				},
				children: t("groups.members_role")
			}) : /* @__PURE__ */ jsx(AddMember, { group }),
			!data && /* @__PURE__ */ jsx(Skeleton, {
				variant: "rounded",
				height: 120
			}),
			data?.length === 0 && /* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: {
					color: "text.secondary",
					mt: 2
				},
				children: t("groups.members_empty")
			}),
			/* @__PURE__ */ jsx(List, {
				dense: true,
				children: data?.map((user) => /* @__PURE__ */ jsx(Member, {
					user,
					group
				}, user.id))
			}),
			total > perPage && /* @__PURE__ */ jsx(TablePagination, {
				component: "div",
				count: total,
				page,
				rowsPerPage: perPage,
				rowsPerPageOptions: [perPage],
				onPageChange: (_, next) => setPage(next)
			})
		]
	});
}
function Member({ user, group }) {
	const t = useT();
	const remove = useRemoveMember(group.id);
	const label = t("groups.remove", { name: personName(user) });
	const button = /* @__PURE__ */ jsx(Tooltip, {
		title: label,
		children: /* @__PURE__ */ jsx(IconButton, {
			edge: "end",
			"aria-label": label,
			loading: remove.isPending,
			onClick: () => remove.mutate(user),
			children: /* @__PURE__ */ jsx(CloseIcon, { fontSize: "small" })
		})
	});
	return /* @__PURE__ */ jsx(ListItem, {
		disableGutters: true,
		divider: true,
		secondaryAction: !group.builtIn && button,
		children: /* @__PURE__ */ jsx(ListItemText, {
			primary: /* @__PURE__ */ jsx(RecordLink, {
				to: `/users/${user.id}`,
				children: personName(user)
			}),
			secondary: user.email,
			sx: { overflowWrap: "anywhere" }
		})
	});
}
// src/groups/useSaveGroup.ts
/** Saves a group; `save` gives the faults by field when the server refuses. */
function useSaveGroup(group) {
	const t = useT();
	const notice = useNotice();
	const formProblem = useFormProblem();
	const resource = useResourceName();
	const [update, { isPending }] = useUpdate();
	return {
		busy: isPending,
		save: async ({ name, description, permissions }) => {
			const data = group.builtIn ? { permissions } : {
				name,
				description,
				permissions
			};
			try {
				await update(resource("groups"), {
					id: group.id,
					data,
					previousData: group
				}, { returnPromise: true });
				notice(t("groups.saved"));
				return;
			} catch (error) {
				return formProblem(error);
			}
		}
	};
}
// src/groups/GroupPage.tsx
/** The page itself says why it could not be loaded; react-admin would go back to the list. */
var quiet = {
	retry: false,
	onError: () => void 0
};
function GroupPage() {
	const name = useResourceName();
	return /* @__PURE__ */ jsx(ShowBase, {
		resource: name("groups"),
		queryOptions: quiet,
		children: /* @__PURE__ */ jsx(Page, { children: /* @__PURE__ */ jsx(Content, {}) })
	});
}
function Content() {
	const { record: group, error, refetch } = useShowContext();
	const t = useT();
	if (error) return /* @__PURE__ */ jsx(LoadFailed, {
		error,
		title: t("groups.title"),
		back: {
			to: "/groups",
			label: t("groups.back")
		},
		onAgain: refetch
	});
	if (!group) return /* @__PURE__ */ jsx(Skeleton, {
		variant: "rounded",
		height: 320
	});
	return /* @__PURE__ */ jsx(GroupDetails, { group });
}
function GroupDetails({ group }) {
	const t = useT();
	const { save, busy } = useSaveGroup(group);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(PageHeader, {
		title: group.name,
		back: {
			to: "/groups",
			label: t("groups.back")
		},
		beside: group.builtIn && /* @__PURE__ */ jsx(Chip, {
			size: "small",
			variant: "outlined",
			label: t("groups.built_in")
		})
	}), /* @__PURE__ */ jsxs(Box, {
		sx: {
			display: "grid",
			gap: 3,
			gridTemplateColumns: {
				xs: "minmax(0, 1fr)",
				md: "minmax(0, 3fr) minmax(0, 2fr)"
			},
			alignItems: "start"
		},
		children: [/* @__PURE__ */ jsx(Card, { children: /* @__PURE__ */ jsx(CardContent, { children: /* @__PURE__ */ jsx(GroupForm, {
			group,
			busy,
			submitLabel: t("action.save"),
			onSubmit: save,
			beside: !group.builtIn && /* @__PURE__ */ jsx(DeleteGroupButton, { group })
		}) }) }), /* @__PURE__ */ jsx(GroupMembers, { group })]
	})] });
}
export { GroupPage as default };
