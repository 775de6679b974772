import { C as forgetInTab, F as problemOf, T as keptInTab, _ as useFormat, c as useMe, h as useT, l as useNotice, m as useErrorText, p as May, s as useMay, t as Page, u as useUsher, w as keepInTab, y as personName, z as useResourceName } from "./core.js";
import { $t as PageHeader, At as PermissionMissing, B as ReviewPart, Ct as shownSteps, Dt as AskBeforeLeaving, F as limitsOf, G as IdentityFormContext, H as LeftToDo, I as StepsFields, It as LoadFailed, K as fieldId, L as stepInfos, Lt as LinkButton, M as useStep, N as useLeftFields, P as isPlausible, Q as useRefreshPeople, R as StepFrame, St as fieldPaths, Tt as stepOf, U as useUnfinishedFields, V as Facts, W as leftToDo, _t as isBlank, c as accountInputId, f as RoleInput, ft as without, ht as faultsOf, j as useIdentitySettings, l as GroupsInput, mt as fieldKind, o as CopyLinkButton, ot as draftOf, s as AccountInputs, st as inputsIn, tn as EmptyState, ut as typeInto, yt as nest, z as Review } from "./shared.js";
import { useEffect, useState } from "react";
import { useGetMany, useLocation, useNavigate } from "react-admin";
import { Box, Button, Card, Skeleton, Stack } from "@mui/material";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { useQueryClient } from "@tanstack/react-query";
import VerifiedIcon from "@mui/icons-material/VerifiedOutlined";
import { FormProvider, useForm, useWatch } from "react-hook-form";
// src/registration/complete/Completed.tsx
/** Who is registered and invited, until when, and what can be done now. */
function Completed({ done: { user, identity }, onAnother }) {
	const t = useT();
	const format = useFormat();
	const { invitation } = user;
	const invited = invitation ? t("identities.complete.invited", {
		email: user.email,
		until: format.day(invitation.expiresAt)
	}) : t("registration.create.done_no_expiry");
	const state = identity.status === "validated" ? t("identities.complete.validated") : t("identities.complete.submitted");
	return /* @__PURE__ */ jsx(Card, {
		role: "status",
		children: /* @__PURE__ */ jsx(EmptyState, {
			icon: /* @__PURE__ */ jsx(VerifiedIcon, { color: "success" }),
			title: t("identities.complete.done", { name: personName(user) }),
			text: `${invited} ${state}`,
			action: /* @__PURE__ */ jsxs(Fragment$1, { children: [
				/* @__PURE__ */ jsx(Button, {
					variant: "contained",
					onClick: onAnother,
					autoFocus: true,
					children: t("identities.done.another")
				}),
				invitation && /* @__PURE__ */ jsx(May, {
					action: "copy_link",
					resource: "invitations",
					children: /* @__PURE__ */ jsx(CopyLinkButton, { invitationId: invitation.id })
				}),
				/* @__PURE__ */ jsx(May, {
					action: "list",
					resource: "users",
					children: /* @__PURE__ */ jsx(LinkButton, {
						to: `/users/${user.id}`,
						children: t("registration.create.see_person")
					})
				})
			] })
		})
	});
}
// src/registration/complete/AccountReview.tsx
/** What the account will be. */
function AccountReview({ account, onChange }) {
	const t = useT();
	const name = useResourceName();
	const { email, username, role, groupIds = [] } = account.getValues();
	const { data: groups } = useGetMany(name("groups"), { ids: groupIds });
	return /* @__PURE__ */ jsx(ReviewPart, {
		title: t("identities.step.account"),
		onChange,
		children: /* @__PURE__ */ jsx(Facts, { facts: [
			[t("registration.create.email"), email],
			[t("registration.create.username"), username || t("registration.create.username_existing")],
			[t("registration.create.role"), t(`role.${role}`)],
			...groupIds.length > 0 ? [[t("registration.create.groups"), groups?.map(({ name }) => name).join(", ")]] : []
		] })
	});
}
// src/registration/complete/useKeptPerson.ts
var name = "complete-registration";
/** Keeps what is typed across a reload. Who is done, or leaves for another page, leaves nothing. */
function useKeptPerson(owner) {
	const [before] = useState(() => keptInTab(name, owner));
	const [keep] = useState(() => (typed) => keepInTab(name, owner, typed));
	useEffect(() => () => forgetInTab(name), []);
	return {
		before,
		keep
	};
}
// src/identities/form/implausible.ts
/** What the server will refuse of all that is typed, each at the field where the server says it. */
function implausibleIn(inputs) {
	const found = {};
	for (const path of fieldPaths) {
		const reason = implausible(path, inputs[path]);
		if (reason) found[path] = reason;
	}
	for (const [earlier, later, reason] of orders) if (inputs[later] !== "" && inputs[earlier] > inputs[later]) found[later] ??= reason;
	return found;
}
var orders = [[
	"date_of_issuance",
	"date_of_expiry",
	"expired_before"
], [
	"birthdate",
	"date_of_issuance",
	"born_after"
]];
function implausible(path, input) {
	const text = String(input).trim();
	if (isPlausible(path, typeof input === "string" ? text : input)) return void 0;
	const kind = fieldKind(path);
	if (kind === "email") return kind;
	if (kind === "phone") return /^(\+|00)/.test(text) ? kind : "phone_country";
	return text < (limitsOf(kind)?.min ?? "") ? "too_early" : "future";
}
// src/identities/form/useImplausible.ts
/** What the server will refuse, in its words, where it can be known without asking it. */
function useImplausible(inputs) {
	const t = useT();
	const faults = {};
	for (const [path, reason] of Object.entries(implausibleIn(inputs))) faults[path] = t(`identities.implausible.${reason}`);
	return faults;
}
// src/registration/complete/useNewPerson.ts
/**
* Somebody who is to be registered, kept in this tab alone until the server takes it all.
* @param step the one that is open.
*/
function useNewPerson(settings, step, { before, keep }) {
	const usher = useUsher();
	const notice = useNotice();
	const errorText = useErrorText();
	const refresh = useRefreshPeople();
	const queryClient = useQueryClient();
	const unfinishedFields = useUnfinishedFields();
	const leftFields = useLeftFields(step);
	const account = useForm({ defaultValues: before?.account ?? {
		email: "",
		username: "",
		role: "member"
	} });
	const email = useWatch({
		control: account.control,
		name: "email"
	});
	const [draft, setDraft] = useState(() => ({
		...draftOf({}),
		typed: before?.identity ?? {}
	}));
	const [busy, setBusy] = useState(false);
	const values = useWatch({ control: account.control });
	const somethingTyped = !!email || Object.keys(draft.typed).length > 0;
	useEffect(() => {
		if (somethingTyped) keep({
			account: account.getValues(),
			identity: draft.typed
		});
	}, [
		somethingTyped,
		keep,
		account,
		values,
		draft.typed
	]);
	const inputs = {
		...inputsIn(draft),
		email: draft.typed.email ?? email
	};
	const wrong = {
		...useImplausible(inputs),
		...draft.faults
	};
	const unseen = fieldPaths.filter((path) => !leftFields.left.includes(path));
	const create = async () => {
		setBusy(true);
		try {
			const { username, ...fields } = account.getValues();
			const names = {
				firstName: text(inputs.given_name),
				lastName: text(inputs.family_name)
			};
			const given = fieldPaths.filter((path) => settings.fields[path] !== "hidden").filter((path) => !isBlank(inputs[path]));
			const done = await usher.completeRegistration({
				account: {
					...fields,
					...names,
					username: username || void 0
				},
				identity: nest(Object.fromEntries(given.map((path) => [path, inputs[path]])))
			});
			await refresh();
			return { done };
		} catch (error) {
			const errors = problemOf(error)?.errors ?? {};
			const { firstName, lastName, ...accountErrors } = record(errors["account"]);
			const faults = {
				...typeof firstName === "string" && { given_name: firstName },
				...typeof lastName === "string" && { family_name: lastName },
				...faultsOf(record(errors["identity"]))
			};
			setDraft((one) => ({
				...one,
				faults
			}));
			queryClient.invalidateQueries({ queryKey: ["usher", "availability"] });
			const wrong = setErrors(account, accountErrors) ?? firstWrong(faults);
			if (!wrong && problemOf(error)?.status !== 401) notice(errorText(error), "error");
			return { wrong };
		} finally {
			setBusy(false);
		}
	};
	return {
		account,
		form: {
			inputs,
			faults: {
				...without(wrong, unseen),
				...draft.faults
			},
			returned: {},
			settings,
			type: (path, input) => setDraft((one) => typeInto(one, path, input)),
			...unfinishedFields,
			...leftFields
		},
		wrong,
		hasEmail: !!email,
		somethingTyped,
		busy,
		wrongInAccount: () => new Promise((answer) => {
			account.handleSubmit(() => answer(void 0), (errors) => answer(Object.keys(errors)[0]))();
		}),
		create
	};
}
/** Shows the account's faults at their fields; the first of them. */
function setErrors(account, errors) {
	const fields = Object.entries(errors);
	for (const [field, message] of fields) account.setError(field, { message: String(message) });
	const [first] = fields;
	return first && { account: first[0] };
}
function firstWrong(faults) {
	const identity = fieldPaths.find((path) => faults[path] !== void 0);
	return identity && { identity };
}
function text(input) {
	return typeof input === "string" && input.trim() !== "" ? input : null;
}
function record(value) {
	return typeof value === "object" && value !== null ? value : {};
}
// src/registration/complete/CompleteWizard.tsx
/**
* Account and identity of a new person in the same guided steps; the server gets both at the end.
*/
function CompleteWizard({ settings, owner, onDone }) {
	const t = useT();
	const steps = shownSteps(settings.fields);
	const ids = [
		"account",
		...steps.map(({ id }) => id),
		"review"
	];
	const [wantedStep, open] = useStep(ids);
	const kept = useKeptPerson(owner);
	const [begun, setBegun] = useState(kept.before !== void 0);
	const step = begun ? wantedStep : "account";
	const person = useNewPerson(settings, step, kept);
	const { form, account } = person;
	const [wanted, setWanted] = useState();
	const accountWrong = Object.keys(account.formState.errors).length > 0;
	const go = async (next) => {
		if (step === "account" && await person.wrongInAccount()) return;
		setWanted(void 0);
		setBegun(true);
		open(next);
	};
	const next = () => {
		const wrong = (steps.find(({ id }) => id === step)?.paths ?? []).filter((path) => person.wrong[path] !== void 0);
		form.leave(...wrong);
		const [first] = wrong;
		if (first) document.getElementById(fieldId(first))?.focus();
		else go(ids[ids.indexOf(step) + 1] ?? "review");
	};
	const lead = (path) => {
		form.leave(path);
		setWanted(fieldId(path));
		open(stepOf(path));
	};
	const leadToAccount = (field) => {
		setWanted(field in accountInputId ? accountInputId[field] : void 0);
		open("account");
	};
	const create = async () => {
		const wrongField = await person.wrongInAccount();
		const [missing] = leftToDo(form);
		if (wrongField) leadToAccount(wrongField);
		else if (missing) lead(missing);
		else {
			const { done, wrong } = await person.create();
			if (done) onDone(done);
			else if (wrong && "account" in wrong) leadToAccount(wrong.account);
			else if (wrong) lead(wrong.identity);
		}
	};
	return /* @__PURE__ */ jsxs(IdentityFormContext, {
		value: form,
		children: [/* @__PURE__ */ jsx(AskBeforeLeaving, {
			when: person.somethingTyped,
			text: t("identities.complete.leave_text")
		}), /* @__PURE__ */ jsxs(StepFrame, {
			steps: [{
				id: "account",
				title: t("identities.step.account"),
				state: accountWrong ? "wrong" : person.hasEmail && step !== "account" ? "done" : "open"
			}, ...stepInfos(form, steps, step, t)],
			current: step,
			wanted,
			onOpen: (chosen) => void go(chosen),
			onNext: next,
			finish: step === "review" && /* @__PURE__ */ jsx(Button, {
				variant: "contained",
				sx: { ml: "auto" },
				loading: person.busy,
				onClick: () => void create(),
				children: t("identities.complete.submit")
			}),
			children: [
				/* @__PURE__ */ jsx(Box, {
					hidden: step !== "account",
					children: /* @__PURE__ */ jsx(FormProvider, {
						...account,
						children: /* @__PURE__ */ jsxs(Stack, {
							sx: { gap: 2 },
							children: [
								/* @__PURE__ */ jsx(AccountInputs, {}),
								/* @__PURE__ */ jsx(RoleInput, {}),
								/* @__PURE__ */ jsx(GroupsInput, {})
							]
						})
					})
				}),
				/* @__PURE__ */ jsx(StepsFields, {
					steps,
					current: step
				}),
				step === "review" && /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(LeftToDo, { onOpen: lead }), /* @__PURE__ */ jsx(Review, {
					steps,
					onChange: open,
					before: /* @__PURE__ */ jsx(AccountReview, {
						account,
						onChange: () => open("account")
					})
				})] })
			]
		})]
	});
}
// src/registration/complete/CompletePage.tsx
function CompletePage() {
	const t = useT();
	const may = useMay("create", "complete-registration");
	const me = useMe();
	const settings = useIdentitySettings();
	const [done, setDone] = useState();
	const navigate = useNavigate();
	const { pathname } = useLocation();
	const another = () => {
		navigate(pathname, { replace: true });
		setDone(void 0);
	};
	const back = {
		to: "/registration",
		label: t("registration.title")
	};
	if (settings.error) return /* @__PURE__ */ jsx(Page, {
		width: "form",
		children: /* @__PURE__ */ jsx(LoadFailed, {
			error: settings.error,
			title: t("identities.complete.title"),
			back,
			onAgain: settings.refetch
		})
	});
	const ready = may && me && settings.data;
	return /* @__PURE__ */ jsxs(Page, {
		width: "form",
		children: [
			/* @__PURE__ */ jsx(PageHeader, {
				title: t("identities.complete.title"),
				subtitle: t("identities.complete.text"),
				back
			}),
			may === false && /* @__PURE__ */ jsx(PermissionMissing, { permission: "can_complete_registration" }),
			may !== false && !ready && /* @__PURE__ */ jsx(Skeleton, {
				variant: "rounded",
				height: 400
			}),
			ready && done && /* @__PURE__ */ jsx(Completed, {
				done,
				onAnother: another
			}),
			ready && !done && /* @__PURE__ */ jsx(CompleteWizard, {
				settings: settings.data,
				owner: `${me.user.id} ${me.organization.id}`,
				onDone: setDone
			})
		]
	});
}
export { CompletePage as default };
