import { B as useUsherContext, F as problemOf, O as files, _ as useFormat, c as useMe, d as useVerb, h as useT, l as useNotice, m as useErrorText, t as Page, u as useUsher, y as personName } from "./core.js";
import { $t as PageHeader, Nt as Section, Pt as ConfirmButton, b as DownloadButton } from "./shared.js";
import { useState } from "react";
import { HttpError, useLogout } from "react-admin";
import { Button, Chip, IconButton, InputAdornment, List, ListItem, ListItemText, Skeleton, Stack, TextField, Tooltip, Typography } from "@mui/material";
import { jsx, jsxs } from "react/jsx-runtime";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import VisibilityIcon from "@mui/icons-material/VisibilityOutlined";
import VisibilityOffIcon from "@mui/icons-material/VisibilityOffOutlined";
// src/ui/PasswordField.tsx
/** A password with a button that shows it. Pasting is welcome. */
function PasswordField(props) {
	const t = useT();
	const [shown, setShown] = useState(false);
	const label = shown ? t("login.hide") : t("login.show");
	const reveal = /* @__PURE__ */ jsx(InputAdornment, {
		position: "end",
		children: /* @__PURE__ */ jsx(Tooltip, {
			title: label,
			children: /* @__PURE__ */ jsx(IconButton, {
				"aria-label": label,
				edge: "end",
				onClick: () => setShown(!shown),
				children: shown ? /* @__PURE__ */ jsx(VisibilityOffIcon, {}) : /* @__PURE__ */ jsx(VisibilityIcon, {})
			})
		})
	});
	return /* @__PURE__ */ jsx(TextField, {
		...props,
		type: shown ? "text" : "password",
		slotProps: { input: { endAdornment: reveal } }
	});
}
// src/settings/ChangePassword.tsx
var blank = {
	currentPassword: "",
	password: ""
};
function ChangePassword() {
	const t = useT();
	const [values, setValues] = useState(blank);
	const { change, busy, faults } = useChangePassword(() => setValues(blank));
	const field = (name) => ({
		value: values[name],
		error: !!faults[name],
		required: true,
		onChange: (event) => setValues({
			...values,
			[name]: event.target.value
		})
	});
	const submit = (event) => {
		event.preventDefault();
		change(values);
	};
	return /* @__PURE__ */ jsx(Section, {
		title: t("account.password"),
		children: /* @__PURE__ */ jsx("form", {
			onSubmit: submit,
			noValidate: true,
			children: /* @__PURE__ */ jsxs(Stack, {
				sx: { gap: 2 },
				children: [
					/* @__PURE__ */ jsx(PasswordField, {
						...field("currentPassword"),
						label: t("account.current_password"),
						autoComplete: "current-password",
						helperText: faults.currentPassword
					}),
					/* @__PURE__ */ jsx(PasswordField, {
						...field("password"),
						label: t("account.new_password"),
						autoComplete: "new-password",
						helperText: faults.password ?? t("account.password_help")
					}),
					/* @__PURE__ */ jsx(Button, {
						type: "submit",
						variant: "contained",
						loading: busy,
						disabled: !values.currentPassword || !values.password,
						sx: { alignSelf: "flex-start" },
						children: t("account.change")
					})
				]
			})
		})
	});
}
function useChangePassword(onChanged) {
	const t = useT();
	const notice = useNotice();
	const errorText = useErrorText();
	const queryClient = useQueryClient();
	const [faults, setFaults] = useState({});
	const { mutate, isPending } = useVerb((usher, values) => usher.changePassword(values), {
		onDone: () => {
			setFaults({});
			notice(t("account.changed"));
			onChanged();
			return queryClient.invalidateQueries({ queryKey: ["usher", "sessions"] });
		},
		onFail: (error) => {
			const byField = problemOf(error)?.errors;
			setFaults(byField ?? {});
			if (!byField) notice(errorText(error), "error");
		}
	});
	return {
		change: (values) => mutate(values),
		busy: isPending,
		faults
	};
}
// src/settings/PersonalData.tsx
/** The way to one's own identity, and all that is held about oneself as a file. */
function PersonalData() {
	const t = useT();
	const { apiUrl } = useUsherContext();
	return /* @__PURE__ */ jsxs(Section, {
		title: t("account.personal"),
		children: [/* @__PURE__ */ jsx(Typography, {
			variant: "body2",
			sx: {
				color: "text.secondary",
				mb: 2
			},
			children: t("account.personal_text")
		}), /* @__PURE__ */ jsxs(Stack, {
			direction: "row",
			sx: {
				gap: 1,
				flexWrap: "wrap"
			},
			children: [/* @__PURE__ */ jsx(Button, {
				variant: "outlined",
				href: beside(apiUrl, "/welcome"),
				children: t("account.personal_information")
			}), /* @__PURE__ */ jsx(DownloadButton, {
				file: files.myPersonalData,
				children: t("account.download")
			})]
		})]
	});
}
/** An address on the server of the API, which serves the pages that stand outside of the panel. */
function beside(apiUrl, path) {
	return new URL(path, new URL(apiUrl, window.location.href)).href;
}
// src/settings/browserName.ts
/** In this order, because most browsers also carry the names of those below them. */
var browsers = [
	[/Edg(e|A|iOS)?\//, "Edge"],
	[/OPR\//, "Opera"],
	[/Firefox\/|FxiOS\//, "Firefox"],
	[/Chrome\/|CriOS\//, "Chrome"],
	[/Safari\//, "Safari"]
];
var systems = [
	[/Windows/, "Windows"],
	[/iPhone|iPad/, "iOS"],
	[/Android/, "Android"],
	[/Mac OS X/, "macOS"],
	[/Linux/, "Linux"]
];
/** "Firefox, Windows" for a User-Agent header; undefined when it says nothing familiar. */
function browserName(userAgent) {
	const named = (list) => list.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1];
	return [named(browsers), named(systems)].filter(Boolean).join(", ") || void 0;
}
// src/settings/Sessions.tsx
/** Where the person is signed in; an error 404 when sessions are the application's. */
function useSessions() {
	const usher = useUsher();
	return useQuery({
		queryKey: ["usher", "sessions"],
		queryFn: () => usher.sessions(),
		retry: false
	});
}
/** Where the person is signed in, and the means to end that. */
function Sessions() {
	const t = useT();
	const logout = useLogout();
	const { data } = useSessions();
	const everywhere = useVerb((provider) => provider.signOutEverywhere(), { onDone: () => logout() });
	const signOut = /* @__PURE__ */ jsx(ConfirmButton, {
		size: "small",
		color: "inherit",
		label: t("account.everywhere"),
		title: t("account.everywhere_title"),
		text: t("account.everywhere_text"),
		onConfirm: () => everywhere.mutateAsync()
	});
	return /* @__PURE__ */ jsxs(Section, {
		title: t("account.sessions"),
		actions: signOut,
		children: [!data && /* @__PURE__ */ jsx(Skeleton, {
			variant: "rounded",
			height: 80
		}), /* @__PURE__ */ jsx(List, {
			disablePadding: true,
			children: data?.map((session) => /* @__PURE__ */ jsx(OneSession, { session }, session.id))
		})]
	});
}
function OneSession({ session }) {
	const t = useT();
	const format = useFormat();
	const notice = useNotice();
	const queryClient = useQueryClient();
	const end = useVerb((usher) => usher.endSession(session.id), { onDone: () => {
		notice(t("account.ended"));
		return queryClient.invalidateQueries({ queryKey: ["usher", "sessions"] });
	} });
	return /* @__PURE__ */ jsx(ListItem, {
		disableGutters: true,
		divider: true,
		secondaryAction: !session.current && /* @__PURE__ */ jsx(Button, {
			size: "small",
			loading: end.isPending,
			onClick: () => end.mutate(),
			children: t("account.end")
		}),
		children: /* @__PURE__ */ jsx(ListItemText, {
			primary: /* @__PURE__ */ jsxs(Stack, {
				direction: "row",
				sx: {
					gap: 1,
					alignItems: "center"
				},
				children: [browserName(session.userAgent) ?? t("account.unknown_browser"), session.current && /* @__PURE__ */ jsx(Chip, {
					size: "small",
					label: t("account.this_session")
				})]
			}),
			secondary: t("account.last_seen", { time: format.relativeTime(session.lastSeenAt) })
		})
	});
}
// src/settings/AccountPage.tsx
function AccountPage() {
	const t = useT();
	const me = useMe();
	const { error } = useSessions();
	const isSignInUshers = !(error instanceof HttpError && error.status === 404);
	return /* @__PURE__ */ jsxs(Page, {
		width: "reading",
		children: [/* @__PURE__ */ jsx(PageHeader, {
			title: t("account.title"),
			subtitle: me && `${personName(me.user)} · ${me.user.email}`
		}), /* @__PURE__ */ jsxs(Stack, {
			sx: { gap: 3 },
			children: [
				isSignInUshers && /* @__PURE__ */ jsx(ChangePassword, {}),
				isSignInUshers && /* @__PURE__ */ jsx(Sessions, {}),
				/* @__PURE__ */ jsx(PersonalData, {})
			]
		})]
	});
}
export { AccountPage as default };
