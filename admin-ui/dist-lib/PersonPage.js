import { B as useUsherContext, O as files, _ as useFormat, c as useMe, g as useTranslateCode, h as useT, l as useNotice, m as useErrorText, p as May, s as useMay, t as Page, u as useUsher, y as personName, z as useResourceName } from "./core.js";
import { $ as useReinvite, $t as PageHeader, Bt as DeliveryChip, Ct as shownSteps, Gt as toneColor, Ht as RoleChip, It as LoadFailed, Lt as LinkButton, Nt as Section, Pt as ConfirmButton, Q as useRefreshPeople, Ut as StatusChip, V as Facts, Vt as InvitationChip, Wt as isWaiting, X as useArchive, Y as RequestIdentityButton, Z as useErase, b as DownloadButton, d as NameInputs, et as useResend, f as RoleInput, h as readMetadata, i as GroupNames, l as GroupsInput, m as metadataText, n as readOnce, nn as Ago, nt as useUnarchive, o as CopyLinkButton, p as UsernameInput, pt as useFieldText, rt as IdentityChip, tt as useRevoke, u as MetadataInput, xt as valueAt, zt as useFormProblem } from "./shared.js";
import { Children, Fragment, isValidElement, useId, useState } from "react";
import { Form, Labeled, ShowBase, useShowContext, useUpdate } from "react-admin";
import FactCheckIcon from "@mui/icons-material/FactCheckOutlined";
import HistoryIcon from "@mui/icons-material/HistoryOutlined";
import MailIcon from "@mui/icons-material/MailOutlineOutlined";
import PersonAddIcon from "@mui/icons-material/PersonAddOutlined";
import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Skeleton, Stack, TextField, Typography } from "@mui/material";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { useQuery } from "@tanstack/react-query";
import BlockIcon from "@mui/icons-material/Block";
import CheckCircleIcon from "@mui/icons-material/CheckCircleOutlined";
import ErrorIcon from "@mui/icons-material/ErrorOutlineOutlined";
import DeleteIcon from "@mui/icons-material/DeleteOutlined";
import VerifiedIcon from "@mui/icons-material/VerifiedOutlined";
import EditIcon from "@mui/icons-material/EditOutlined";
import ReplyIcon from "@mui/icons-material/ReplyOutlined";
import ForwardIcon from "@mui/icons-material/ForwardToInboxOutlined";
import DownloadIcon from "@mui/icons-material/FileDownloadOutlined";
import SendIcon from "@mui/icons-material/SendOutlined";
import LinkIcon from "@mui/icons-material/LinkOutlined";
import VisibilityIcon from "@mui/icons-material/VisibilityOutlined";
import VisibilityOffIcon from "@mui/icons-material/VisibilityOffOutlined";
import ArchiveIcon from "@mui/icons-material/ArchiveOutlined";
import UnarchiveIcon from "@mui/icons-material/UnarchiveOutlined";
import DeleteIcon$1 from "@mui/icons-material/DeleteForeverOutlined";
import LoginIcon from "@mui/icons-material/LoginOutlined";
// src/users/EditPersonDialog.tsx
/** Changes a person's names, username, role, groups and metadata. */
function EditPersonDialog({ user, onClose }) {
	const t = useT();
	const formId = useId();
	const { submit, busy } = useSave(user, onClose);
	const { firstName, lastName, username, role, groupIds } = user;
	const record = {
		firstName,
		lastName,
		username,
		role,
		groupIds
	};
	return /* @__PURE__ */ jsxs(Dialog, {
		open: true,
		onClose,
		maxWidth: "sm",
		fullWidth: true,
		children: [
			/* @__PURE__ */ jsx(DialogTitle, { children: t("users.person.edit_title", { name: personName(user) }) }),
			/* @__PURE__ */ jsx(DialogContent, { children: /* @__PURE__ */ jsx(Form, {
				id: formId,
				record: {
					...record,
					metadata: metadataText(user.metadata)
				},
				onSubmit: (values) => submit(values),
				children: /* @__PURE__ */ jsxs(Stack, {
					sx: {
						gap: 2,
						pt: 1
					},
					children: [
						/* @__PURE__ */ jsx(NameInputs, {}),
						username !== null && /* @__PURE__ */ jsx(UsernameInput, {}),
						/* @__PURE__ */ jsx(RoleInput, {}),
						/* @__PURE__ */ jsx(GroupsInput, {}),
						/* @__PURE__ */ jsx(MetadataInput, {})
					]
				})
			}) }),
			/* @__PURE__ */ jsxs(DialogActions, { children: [/* @__PURE__ */ jsx(Button, {
				onClick: onClose,
				color: "inherit",
				children: t("action.cancel")
			}), /* @__PURE__ */ jsx(Button, {
				type: "submit",
				form: formId,
				variant: "contained",
				loading: busy,
				children: t("action.save")
			})] })
		]
	});
}
function useSave(user, onClose) {
	const t = useT();
	const notice = useNotice();
	const refresh = useRefreshPeople();
	const formProblem = useFormProblem();
	const name = useResourceName();
	const [update, { isPending }] = useUpdate();
	const submit = async (values) => {
		const data = {
			...values,
			metadata: readMetadata(values.metadata)
		};
		try {
			await update(name("users"), {
				id: user.id,
				data,
				previousData: user
			}, { returnPromise: true });
		} catch (error) {
			return formProblem(error);
		}
		notice(t("users.person.saved"));
		onClose();
		await refresh();
	};
	return {
		submit,
		busy: isPending
	};
}
// src/users/AccountSection.tsx
function AccountSection({ user }) {
	const t = useT();
	const [editing, setEditing] = useState(false);
	const edit = /* @__PURE__ */ jsx(May, {
		action: "edit",
		resource: "users",
		children: /* @__PURE__ */ jsx(Button, {
			size: "small",
			startIcon: /* @__PURE__ */ jsx(EditIcon, {}),
			onClick: () => setEditing(true),
			children: t("action.edit")
		})
	});
	return /* @__PURE__ */ jsxs(Section, {
		title: t("users.person.account"),
		actions: edit,
		children: [
			/* @__PURE__ */ jsx(Facts, { facts: [
				[t("registration.create.first_name"), user.firstName ?? "–"],
				[t("registration.create.last_name"), user.lastName ?? "–"],
				[t("users.column.email"), user.email],
				[t("users.column.username"), user.username ?? "–"],
				[t("users.column.role"), t(`role.${user.role}`)],
				[t("users.column.created"), /* @__PURE__ */ jsx(Ago, { at: user.createdAt }, "created")]
			] }),
			/* @__PURE__ */ jsx(HostFields, {}),
			editing && /* @__PURE__ */ jsx(EditPersonDialog, {
				user,
				onClose: () => setEditing(false)
			})
		]
	});
}
/** The fields that the application puts in, which find the person as their record. */
function HostFields() {
	const { fields } = useUsherContext().slots.person ?? {};
	if (fields === void 0) return null;
	return /* @__PURE__ */ jsx(Stack, {
		sx: {
			gap: 1.5,
			mt: 2
		},
		children: Children.map(partsOf(fields), (field) => isValidElement(field) && /* @__PURE__ */ jsx(Labeled, { children: field }))
	});
}
/** What stands in a fragment, or what is none. */
function partsOf(node) {
	return isValidElement(node) && node.type === Fragment ? node.props.children : node;
}
// src/users/GroupsSection.tsx
function GroupsSection({ user }) {
	const t = useT();
	return /* @__PURE__ */ jsx(Section, {
		title: t("users.person.groups"),
		children: /* @__PURE__ */ jsx(GroupNames, {
			ids: user.groupIds,
			none: /* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: { color: "text.secondary" },
				children: t("users.person.no_groups")
			})
		})
	});
}
// src/users/IdentityHistory.tsx
/** Who changed the identity, when, and where that came from; not what it said. */
function IdentityHistory({ userId }) {
	const t = useT();
	const [shown, setShown] = useState(false);
	const regionId = useId();
	return /* @__PURE__ */ jsxs(Box, {
		sx: { mt: 1 },
		children: [/* @__PURE__ */ jsx(Button, {
			size: "small",
			color: "inherit",
			startIcon: /* @__PURE__ */ jsx(HistoryIcon, {}),
			"aria-expanded": shown,
			"aria-controls": regionId,
			onClick: () => setShown(!shown),
			children: t(shown ? "users.identity.hide_history" : "users.identity.history")
		}), /* @__PURE__ */ jsx(Box, {
			id: regionId,
			children: shown && /* @__PURE__ */ jsx(Versions, { userId })
		})]
	});
}
function Versions({ userId }) {
	const t = useT();
	const usher = useUsher();
	const name = useResourceName();
	const { data } = useQuery({
		queryKey: [
			name("identities"),
			"versions",
			userId
		],
		queryFn: () => usher.identityVersions(userId)
	});
	if (!data) return /* @__PURE__ */ jsx(Skeleton, {
		variant: "rounded",
		height: 80,
		sx: { mt: 1 }
	});
	return /* @__PURE__ */ jsx(Stack, {
		component: "ol",
		"aria-label": t("users.identity.history_name"),
		sx: {
			listStyle: "none",
			m: 0,
			mt: 1,
			p: 0,
			gap: 1
		},
		children: data.map((version) => /* @__PURE__ */ jsx(Version, { version }, version.version))
	});
}
function Version({ version }) {
	const t = useT();
	const { action, actor, source, createdAt } = version;
	const who = [actor?.name, t(`identities.source.${source}`)].filter(Boolean).join(" · ");
	return /* @__PURE__ */ jsxs(Box, {
		component: "li",
		sx: { overflowWrap: "anywhere" },
		children: [/* @__PURE__ */ jsx(Typography, {
			variant: "body2",
			children: t(`users.identity.version.${action}`)
		}), /* @__PURE__ */ jsxs(Typography, {
			variant: "caption",
			component: "div",
			sx: { color: "text.secondary" },
			children: [
				/* @__PURE__ */ jsx(Ago, { at: createdAt }),
				" · ",
				who
			]
		})]
	});
}
// src/users/PersonalInformation.tsx
/** What the identity says, when asked for: each reading is recorded. */
function PersonalInformation({ userId }) {
	const t = useT();
	const [shown, setShown] = useState(false);
	const regionId = useId();
	return /* @__PURE__ */ jsxs(Box, {
		sx: { mt: 2 },
		children: [/* @__PURE__ */ jsxs(Stack, {
			direction: "row",
			sx: {
				gap: 1,
				alignItems: "center",
				flexWrap: "wrap"
			},
			children: [/* @__PURE__ */ jsx(Button, {
				size: "small",
				startIcon: shown ? /* @__PURE__ */ jsx(VisibilityOffIcon, {}) : /* @__PURE__ */ jsx(VisibilityIcon, {}),
				"aria-expanded": shown,
				"aria-controls": regionId,
				onClick: () => setShown(!shown),
				children: t(shown ? "users.identity.hide" : "users.identity.show")
			}), !shown && /* @__PURE__ */ jsx(Typography, {
				variant: "caption",
				sx: { color: "text.secondary" },
				children: t("users.identity.recorded")
			})]
		}), /* @__PURE__ */ jsx(Box, {
			id: regionId,
			"aria-live": "polite",
			children: shown && /* @__PURE__ */ jsx(Information, { userId })
		})]
	});
}
function Information({ userId }) {
	const usher = useUsher();
	const errorText = useErrorText();
	const identity = useQuery({
		queryKey: [
			"usher",
			"identity-shown",
			userId
		],
		queryFn: () => usher.identity(userId),
		...readOnce
	});
	const settings = useQuery({
		queryKey: ["usher", "identity-settings"],
		queryFn: () => usher.identitySettings()
	});
	const error = identity.error ?? settings.error;
	if (error) return /* @__PURE__ */ jsx(Alert, {
		severity: "error",
		children: errorText(error)
	});
	if (!identity.data || !settings.data) return /* @__PURE__ */ jsx(Skeleton, {
		variant: "rounded",
		height: 240,
		sx: { mt: 2 }
	});
	return /* @__PURE__ */ jsx(Fields, {
		identity: identity.data,
		uses: settings.data.fields
	});
}
function Fields({ identity, uses }) {
	const t = useT();
	return /* @__PURE__ */ jsx(Stack, {
		sx: {
			gap: 3,
			mt: 2
		},
		children: shownSteps(uses).map(({ id, paths }) => /* @__PURE__ */ jsxs(Box, { children: [/* @__PURE__ */ jsx(Typography, {
			variant: "h3",
			sx: { mb: 1 },
			children: t(`identities.step.${id}`)
		}), /* @__PURE__ */ jsx(Facts, { facts: paths.map((path) => [t(`identities.field.${path}`), /* @__PURE__ */ jsx(Value, {
			path,
			identity
		}, path)]) })] }, id))
	});
}
function Value({ path, identity }) {
	const t = useT();
	const text = useFieldText()(path, valueAt(identity, path));
	const reason = identity.returned?.[path];
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Box, {
		component: "span",
		dir: "auto",
		sx: { color: text ? "text.primary" : "text.secondary" },
		children: text || t("users.identity.not_given")
	}), reason && /* @__PURE__ */ jsx(Box, {
		component: "p",
		sx: {
			m: 0,
			color: (theme) => toneColor(theme, "bad")
		},
		children: t("users.identity.returned_because", { reason })
	})] });
}
// src/users/IdentitySection.tsx
/** How far the person's identity is and what to do about it; what it says only when asked for. */
function IdentitySection({ user }) {
	const t = useT();
	const mayView = useMay("list", "identities") === true;
	const state = useIdentityState(user.id, mayView);
	const { identityStatus: status } = user;
	const known = status !== "none";
	const archived = user.status === "archived";
	return /* @__PURE__ */ jsxs(Section, {
		title: t("users.identity.title"),
		actions: /* @__PURE__ */ jsx(IdentityChip, { status }),
		children: [
			!known && /* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: {
					color: "text.secondary",
					mb: archived ? 0 : 2
				},
				children: t(archived ? "users.identity.none_archived" : "users.identity.none")
			}),
			state && /* @__PURE__ */ jsx(Moments, { state }),
			status === "returned" && /* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: { mb: 2 },
				children: t("users.identity.returned")
			}),
			!archived && /* @__PURE__ */ jsx(NextActions, { user }),
			known && mayView && /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(PersonalInformation, { userId: user.id }), /* @__PURE__ */ jsx(IdentityHistory, { userId: user.id })] })
		]
	});
}
/** Without personal fields, so that looking at the page reads none. */
function useIdentityState(userId, enabled) {
	const usher = useUsher();
	const name = useResourceName();
	const { data } = useQuery({
		queryKey: [
			name("identities"),
			"state",
			userId
		],
		queryFn: () => usher.getMany("identities", { ids: [userId] }),
		enabled
	});
	return data?.data[0];
}
function Moments({ state }) {
	const t = useT();
	const moments = [
		"requested",
		"submitted",
		"validated"
	].flatMap((what) => {
		const at = state[`${what}At`];
		return at ? [[t(`users.identity.${what}`), /* @__PURE__ */ jsx(Ago, { at }, what)]] : [];
	});
	if (moments.length === 0) return null;
	return /* @__PURE__ */ jsx(Stack, {
		sx: { mb: 2 },
		children: /* @__PURE__ */ jsx(Facts, { facts: moments })
	});
}
var registerWords = {
	none: "users.identity.register",
	draft: "users.identity.go_on",
	submitted: "users.identity.change",
	returned: "users.identity.correct",
	validated: "users.identity.change"
};
function NextActions({ user }) {
	const t = useT();
	const { identityStatus: status } = user;
	const answered = status === "submitted" || status === "validated";
	return /* @__PURE__ */ jsxs(Stack, {
		direction: "row",
		sx: {
			gap: 1,
			flexWrap: "wrap"
		},
		children: [
			status === "submitted" && /* @__PURE__ */ jsx(May, {
				action: "validate",
				resource: "identities",
				children: /* @__PURE__ */ jsx(LinkButton, {
					size: "small",
					variant: "outlined",
					to: `/validation/${user.id}`,
					children: t("users.identity.validate")
				})
			}),
			/* @__PURE__ */ jsx(May, {
				action: "edit",
				resource: "identities",
				children: /* @__PURE__ */ jsx(LinkButton, {
					size: "small",
					variant: answered ? "text" : "outlined",
					to: `/registration/identity/${user.id}`,
					children: t(registerWords[status])
				})
			}),
			/* @__PURE__ */ jsx(RequestIdentityButton, {
				size: "small",
				identity: {
					user,
					status
				}
			})
		]
	});
}
// src/users/PersonButtons.tsx
function ArchiveButton({ user }) {
	const t = useT();
	const { mutateAsync } = useArchive(user);
	return /* @__PURE__ */ jsx(ConfirmButton, {
		color: "inherit",
		startIcon: /* @__PURE__ */ jsx(ArchiveIcon, {}),
		label: t("users.person.archive"),
		title: t("users.person.archive_title", { name: personName(user) }),
		text: t("users.person.archive_text"),
		onConfirm: () => mutateAsync()
	});
}
function UnarchiveButton({ user }) {
	const t = useT();
	const { mutate, isPending } = useUnarchive(user);
	return /* @__PURE__ */ jsx(Button, {
		variant: "contained",
		startIcon: /* @__PURE__ */ jsx(UnarchiveIcon, {}),
		loading: isPending,
		onClick: () => mutate(),
		children: t("users.person.unarchive")
	});
}
function ValidateButton({ userId }) {
	const t = useT();
	return /* @__PURE__ */ jsx(LinkButton, {
		to: `/validation/${userId}`,
		variant: "contained",
		startIcon: /* @__PURE__ */ jsx(FactCheckIcon, {}),
		children: t("users.identity.validate")
	});
}
function ResendButton({ user, invitationId }) {
	const t = useT();
	const { mutate, isPending } = useResend(user);
	return /* @__PURE__ */ jsx(Button, {
		variant: user.identityStatus === "submitted" ? "outlined" : "contained",
		startIcon: /* @__PURE__ */ jsx(SendIcon, {}),
		loading: isPending,
		onClick: () => mutate(invitationId),
		children: t("users.person.resend")
	});
}
function ReinviteButton({ user }) {
	const t = useT();
	const { mutate, isPending } = useReinvite(user);
	return /* @__PURE__ */ jsx(Button, {
		variant: "contained",
		startIcon: /* @__PURE__ */ jsx(SendIcon, {}),
		loading: isPending,
		onClick: () => mutate(),
		children: t("users.person.reinvite")
	});
}
function RevokeButton({ user, invitationId }) {
	const t = useT();
	const { mutateAsync } = useRevoke();
	return /* @__PURE__ */ jsx(ConfirmButton, {
		size: "small",
		color: "inherit",
		startIcon: /* @__PURE__ */ jsx(BlockIcon, {}),
		label: t("users.person.revoke"),
		title: t("users.person.revoke_title", { name: personName(user) }),
		text: t("users.person.revoke_text"),
		destructive: true,
		onConfirm: () => mutateAsync(invitationId)
	});
}
// src/users/InvitationSection.tsx
function InvitationSection({ user }) {
	const t = useT();
	const format = useFormat();
	const { invitation } = user;
	if (!invitation) return /* @__PURE__ */ jsx(Section, {
		title: t("users.person.invitation"),
		children: /* @__PURE__ */ jsx(Typography, {
			variant: "body2",
			sx: { color: "text.secondary" },
			children: t("users.person.no_invitation")
		})
	});
	const pending = invitation.status === "pending";
	const facts = [[t("users.column.status"), /* @__PURE__ */ jsx(InvitationChip, { status: invitation.status }, "status")], [t("users.person.last_sent"), /* @__PURE__ */ jsx(Ago, {
		at: invitation.lastSentAt,
		none: t("time.never")
	}, "sent")]];
	if (pending) facts.push([t("users.person.expires"), format.day(invitation.expiresAt)]);
	if (invitation.delivery) facts.push([t("users.person.delivery"), /* @__PURE__ */ jsx(DeliveryFact, {
		...invitation,
		delivery: invitation.delivery
	}, "delivery")]);
	return /* @__PURE__ */ jsxs(Section, {
		title: t("users.person.invitation"),
		children: [/* @__PURE__ */ jsx(Facts, { facts }), pending && /* @__PURE__ */ jsxs(Stack, {
			direction: "row",
			sx: {
				gap: 1,
				mt: 2,
				flexWrap: "wrap"
			},
			children: [/* @__PURE__ */ jsx(May, {
				action: "copy_link",
				resource: "invitations",
				children: /* @__PURE__ */ jsx(CopyLinkButton, {
					size: "small",
					invitationId: invitation.id
				})
			}), /* @__PURE__ */ jsx(May, {
				action: "revoke",
				resource: "invitations",
				children: /* @__PURE__ */ jsx(RevokeButton, {
					user,
					invitationId: invitation.id
				})
			})]
		})]
	});
}
/** The state of the latest mail, and the mail server's words where it did not take it. */
function DeliveryFact({ delivery, deliveryError }) {
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(DeliveryChip, { delivery }), deliveryError && /* @__PURE__ */ jsx(Typography, {
		variant: "caption",
		component: "div",
		sx: {
			color: "text.secondary",
			mt: .5,
			overflowWrap: "anywhere"
		},
		children: deliveryError
	})] });
}
// src/users/MetadataSection.tsx
function MetadataSection({ user }) {
	const t = useT();
	const entries = Object.entries(user.metadata ?? {});
	return /* @__PURE__ */ jsx(Section, {
		title: t("users.person.metadata"),
		children: entries.length === 0 ? /* @__PURE__ */ jsx(Typography, {
			variant: "body2",
			sx: { color: "text.secondary" },
			children: t("users.person.no_metadata")
		}) : /* @__PURE__ */ jsx(Facts, { facts: entries.map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]) })
	});
}
// src/users/ErasePersonDialog.tsx
var goes = [
	"account",
	"identity",
	"mail",
	"rows"
];
var stays = [
	"audit",
	"numbers",
	"backups"
];
/** Says what goes and what stays, and wants the address typed before it erases somebody. */
function ErasePersonDialog({ user, open, onClose }) {
	const t = useT();
	const id = useId();
	const [typed, setTyped] = useState("");
	const { mutate, isPending } = useErase(user);
	const meant = typed.trim().toLowerCase() === user.email.toLowerCase();
	const close = () => {
		setTyped("");
		onClose();
	};
	const submit = (event) => {
		event.preventDefault();
		if (meant) mutate();
	};
	return /* @__PURE__ */ jsxs(Dialog, {
		open,
		onClose: close,
		"aria-labelledby": `${id}-title`,
		maxWidth: "sm",
		fullWidth: true,
		children: [
			/* @__PURE__ */ jsx(DialogTitle, {
				id: `${id}-title`,
				children: t("users.erase.title", { name: personName(user) })
			}),
			/* @__PURE__ */ jsx(DialogContent, { children: /* @__PURE__ */ jsxs(Stack, {
				component: "form",
				id: `${id}-form`,
				onSubmit: submit,
				sx: { gap: 2 },
				noValidate: true,
				children: [
					/* @__PURE__ */ jsx(Listed, {
						title: t("users.erase.goes"),
						items: goes.map((what) => t(`users.erase.goes_${what}`))
					}),
					/* @__PURE__ */ jsx(Listed, {
						title: t("users.erase.stays"),
						items: stays.map((what) => t(`users.erase.stays_${what}`))
					}),
					/* @__PURE__ */ jsx(TextField, {
						autoFocus: true,
						autoComplete: "off",
						label: t("users.erase.type", { email: user.email }),
						value: typed,
						onChange: (event) => setTyped(event.target.value),
						slotProps: { htmlInput: {
							spellCheck: false,
							autoCapitalize: "none"
						} }
					})
				]
			}) }),
			/* @__PURE__ */ jsxs(DialogActions, { children: [/* @__PURE__ */ jsx(Button, {
				onClick: close,
				color: "inherit",
				children: t("action.cancel")
			}), /* @__PURE__ */ jsx(Button, {
				type: "submit",
				form: `${id}-form`,
				variant: "contained",
				color: "error",
				disabled: !meant,
				loading: isPending,
				children: t("users.erase.confirm")
			})] })
		]
	});
}
function Listed({ title, items }) {
	return /* @__PURE__ */ jsxs(Box, { children: [/* @__PURE__ */ jsx(Typography, {
		variant: "body2",
		sx: { fontWeight: 600 },
		children: title
	}), /* @__PURE__ */ jsx(Box, {
		component: "ul",
		sx: {
			m: 0,
			mt: .5,
			pl: 2.5,
			typography: "body2",
			color: "text.secondary"
		},
		children: items.map((item) => /* @__PURE__ */ jsx("li", { children: item }, item))
	})] });
}
// src/users/PersonDataSection.tsx
/** All that is held about the person: as a file, or gone for good. */
function PersonDataSection({ user }) {
	const t = useT();
	const mayExport = useMay("list", "identities");
	const mayErase = useMay("list", "settings");
	const isMe = useMe()?.user.id === user.id;
	const [erasing, setErasing] = useState(false);
	if (!mayExport && !mayErase) return null;
	return /* @__PURE__ */ jsxs(Section, {
		title: t("users.erase.section"),
		children: [/* @__PURE__ */ jsxs(Stack, {
			sx: { gap: 2 },
			children: [mayExport && /* @__PURE__ */ jsx(Row, {
				help: t("users.erase.export_help"),
				children: /* @__PURE__ */ jsx(DownloadButton, {
					size: "small",
					variant: "outlined",
					file: files.personalData(user.id),
					children: t("users.erase.export")
				})
			}), mayErase && /* @__PURE__ */ jsx(Row, {
				help: t(isMe ? "users.erase.yourself" : "users.erase.help"),
				children: /* @__PURE__ */ jsx(Button, {
					size: "small",
					variant: "outlined",
					color: "error",
					disabled: isMe,
					startIcon: /* @__PURE__ */ jsx(DeleteIcon$1, {}),
					onClick: () => setErasing(true),
					children: t("users.erase.action")
				})
			})]
		}), /* @__PURE__ */ jsx(ErasePersonDialog, {
			user,
			open: erasing,
			onClose: () => setErasing(false)
		})]
	});
}
function Row({ help, children }) {
	return /* @__PURE__ */ jsxs(Stack, {
		direction: {
			xs: "column",
			sm: "row"
		},
		sx: {
			gap: {
				xs: 1,
				sm: 2
			},
			alignItems: {
				xs: "flex-start",
				sm: "center"
			}
		},
		children: [/* @__PURE__ */ jsx(Box, {
			sx: {
				flexShrink: 0,
				minWidth: { sm: 200 }
			},
			children
		}), /* @__PURE__ */ jsx(Typography, {
			variant: "body2",
			sx: { color: "text.secondary" },
			children: help
		})]
	});
}
// src/users/PersonHeader.tsx
/** Who it is, in which state, and the one next action. */
function PersonHeader({ user }) {
	const t = useT();
	return /* @__PURE__ */ jsx(PageHeader, {
		back: {
			to: "/users",
			label: t("users.person.back")
		},
		title: personName(user),
		subtitle: user.email,
		beside: /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(StatusChip, { status: user.status }), /* @__PURE__ */ jsx(RoleChip, { role: user.role })] }),
		actions: /* @__PURE__ */ jsxs(Fragment$1, { children: [
			/* @__PURE__ */ jsx(May, {
				action: "archive",
				resource: "users",
				children: user.status === "archived" ? /* @__PURE__ */ jsx(UnarchiveButton, { user }) : /* @__PURE__ */ jsx(ArchiveButton, { user })
			}),
			/* @__PURE__ */ jsx(InviteAgain, { user }),
			user.identityStatus === "submitted" && user.status !== "archived" && /* @__PURE__ */ jsx(May, {
				action: "validate",
				resource: "identities",
				children: /* @__PURE__ */ jsx(ValidateButton, { userId: user.id })
			})
		] })
	});
}
/** Mails a pending invitation again; brings back one that has ended, for those who may invite. */
function InviteAgain({ user }) {
	const { invitation } = user;
	if (!isWaiting(user.status) || !invitation) return null;
	const resend = /* @__PURE__ */ jsx(May, {
		action: "resend",
		resource: "invitations",
		children: /* @__PURE__ */ jsx(ResendButton, {
			user,
			invitationId: invitation.id
		})
	});
	if (invitation.status === "pending") return resend;
	return /* @__PURE__ */ jsx(May, {
		action: "create",
		resource: "users",
		children: invitation.status === "revoked" ? /* @__PURE__ */ jsx(ReinviteButton, { user }) : resend
	});
}
// src/users/foldTimeline.ts
/** Each step that is saved by itself is one, which nobody wants to read one by one. */
var folded = /* @__PURE__ */ new Set(["identity.saved"]);
/**
* Events as they are told: what one person saved again and again, with nothing in between, is one.
* @param events the newest first.
*/
function foldTimeline(events) {
	const told = [];
	for (const event of events) {
		const later = told.at(-1);
		if (later && goesOn(later, event)) {
			later.since = event.at;
			later.times++;
		} else told.push({
			...event,
			since: event.at,
			times: 1
		});
	}
	return told;
}
function goesOn(later, event) {
	return folded.has(event.type) && later.type === event.type && later.actor?.id === event.actor?.id;
}
// src/users/timelineEvents.tsx
var icons = {
	"invitation.created": /* @__PURE__ */ jsx(SendIcon, {}),
	"invitation.resent": /* @__PURE__ */ jsx(SendIcon, {}),
	"invitation.revoked": /* @__PURE__ */ jsx(BlockIcon, {}),
	"invitation.accepted": /* @__PURE__ */ jsx(CheckCircleIcon, {}),
	"email.queued": /* @__PURE__ */ jsx(MailIcon, {}),
	"email.sent": /* @__PURE__ */ jsx(MailIcon, {}),
	"email.failed": /* @__PURE__ */ jsx(ErrorIcon, {}),
	"email.retried": /* @__PURE__ */ jsx(SendIcon, {}),
	"invitation.link_copied": /* @__PURE__ */ jsx(LinkIcon, {}),
	"user.created": /* @__PURE__ */ jsx(PersonAddIcon, {}),
	"user.signed_in": /* @__PURE__ */ jsx(LoginIcon, {}),
	"user.archived": /* @__PURE__ */ jsx(ArchiveIcon, {}),
	"identity.read": /* @__PURE__ */ jsx(VisibilityIcon, {}),
	"identity.submitted": /* @__PURE__ */ jsx(FactCheckIcon, {}),
	"identity.validated": /* @__PURE__ */ jsx(VerifiedIcon, {}),
	"identity.returned": /* @__PURE__ */ jsx(ReplyIcon, {}),
	"identity.requested": /* @__PURE__ */ jsx(ForwardIcon, {}),
	"identity.draft_deleted": /* @__PURE__ */ jsx(DeleteIcon, {}),
	"personal_data.exported": /* @__PURE__ */ jsx(DownloadIcon, {})
};
function eventIcon(type) {
	return icons[type] ?? /* @__PURE__ */ jsx(EditIcon, {});
}
function eventTone(type) {
	if (type === "email.failed" || type === "identity.returned") return "bad";
	if (type === "invitation.accepted" || type === "identity.validated") return "good";
	return "quiet";
}
// src/users/TimelineSection.tsx
/** What happened to a person, the newest first. */
function TimelineSection({ userId }) {
	const t = useT();
	const usher = useUsher();
	const { data } = useQuery({
		queryKey: [
			"usher",
			"timeline",
			userId
		],
		queryFn: () => usher.timeline(userId),
		refetchInterval: 1e4
	});
	return /* @__PURE__ */ jsxs(Section, {
		title: t("users.person.timeline"),
		children: [
			!data && /* @__PURE__ */ jsx(Skeleton, {
				variant: "rounded",
				height: 120
			}),
			data?.length === 0 && /* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: { color: "text.secondary" },
				children: t("users.person.timeline_empty")
			}),
			/* @__PURE__ */ jsx(Stack, {
				component: "ol",
				sx: {
					listStyle: "none",
					m: 0,
					p: 0,
					gap: 2
				},
				children: foldTimeline(data ?? []).map((event) => /* @__PURE__ */ jsx(Event, {
					event,
					userId
				}, `${event.at} ${event.type}`))
			})
		]
	});
}
function Event({ event, userId }) {
	const t = useT();
	const code = useTranslateCode();
	const kind = textOf(event.detail?.["kind"]);
	const error = textOf(event.detail?.["error"]);
	const what = code("users.event", event.type, event.type);
	const words = event.times > 1 ? t("users.person.timeline_times", {
		what,
		smart_count: event.times
	}) : what;
	return /* @__PURE__ */ jsxs(Box, {
		component: "li",
		sx: {
			display: "flex",
			gap: 1.5
		},
		children: [/* @__PURE__ */ jsx(Box, {
			"aria-hidden": true,
			sx: {
				color: (theme) => toneColor(theme, eventTone(event.type)),
				"& svg": { fontSize: 20 }
			},
			children: eventIcon(event.type)
		}), /* @__PURE__ */ jsxs(Box, {
			sx: { minWidth: 0 },
			children: [
				/* @__PURE__ */ jsx(Typography, {
					variant: "body2",
					children: kind ? `${words}: ${code("users.mail_kind", kind, kind)}` : words
				}),
				error && /* @__PURE__ */ jsx(Typography, {
					variant: "body2",
					sx: {
						color: (theme) => toneColor(theme, "bad"),
						overflowWrap: "anywhere"
					},
					children: error
				}),
				/* @__PURE__ */ jsxs(Typography, {
					variant: "caption",
					component: "div",
					sx: {
						color: "text.secondary",
						overflowWrap: "anywhere"
					},
					children: [
						/* @__PURE__ */ jsx(When, { event }),
						event.actor && " · ",
						event.actor && (event.actor.id === userId ? t("users.person.timeline_by_person") : t("users.person.timeline_by", { name: event.actor.name }))
					]
				})
			]
		})]
	});
}
/** When it was; of several in one, from when until when, where the words differ. */
function When({ event: { since, at } }) {
	const { relativeTime } = useFormat();
	const isSpan = relativeTime(since) !== relativeTime(at);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [isSpan && /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(Ago, { at: since }),
		" –",
		" "
	] }), /* @__PURE__ */ jsx(Ago, { at })] });
}
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
// src/users/PersonPage.tsx
var options = {
	retry: false,
	onError: () => void 0,
	refetchInterval: ({ state }) => pause(state.data)
};
/**
* How long until the person is asked for again, in milliseconds, while a mail to them has not left;
* false: not again.
*/
function pause(user) {
	const delivery = user?.invitation?.delivery;
	return delivery === "queued" || delivery === "sending" ? 5e3 : false;
}
function PersonPage() {
	const name = useResourceName();
	return /* @__PURE__ */ jsx(ShowBase, {
		resource: name("users"),
		queryOptions: options,
		children: /* @__PURE__ */ jsx(Page, { children: /* @__PURE__ */ jsx(Person, {}) })
	});
}
function Person() {
	const { record: user, error, refetch } = useShowContext();
	const t = useT();
	const { aside } = useUsherContext().slots.person ?? {};
	if (error) return /* @__PURE__ */ jsx(LoadFailed, {
		error,
		title: t("users.title"),
		back: {
			to: "/users",
			label: t("users.person.back")
		},
		onAgain: refetch
	});
	if (!user) return /* @__PURE__ */ jsx(Skeleton, {
		variant: "rounded",
		height: 320
	});
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(PersonHeader, { user }), /* @__PURE__ */ jsxs(Box, {
		sx: {
			display: "grid",
			gap: 3,
			gridTemplateColumns: {
				xs: "minmax(0, 1fr)",
				md: "minmax(0, 3fr) minmax(0, 2fr)"
			},
			alignItems: "start"
		},
		children: [/* @__PURE__ */ jsxs(Stack, {
			sx: { gap: 3 },
			children: [
				/* @__PURE__ */ jsx(AccountSection, { user }),
				/* @__PURE__ */ jsx(IdentitySection, { user }),
				/* @__PURE__ */ jsx(InvitationSection, { user }),
				/* @__PURE__ */ jsx(GroupsSection, { user }),
				/* @__PURE__ */ jsx(MetadataSection, { user }),
				/* @__PURE__ */ jsx(PersonDataSection, { user })
			]
		}), /* @__PURE__ */ jsxs(Stack, {
			sx: { gap: 3 },
			children: [/* @__PURE__ */ jsx(TimelineSection, { userId: user.id }), aside]
		})]
	})] });
}
export { PersonPage as default };
