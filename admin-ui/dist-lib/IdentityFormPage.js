import { F as problemOf, _ as useFormat, c as useMe, h as useT, m as useErrorText, p as May, s as useMay, t as Page, u as useUsher, y as personName, z as useResourceName } from "./core.js";
import { $t as PageHeader, At as PermissionMissing, Ct as shownSteps, Dt as AskBeforeLeaving, G as IdentityFormContext, H as LeftToDo, I as StepsFields, It as LoadFailed, J as useWayBack, K as fieldId, L as stepInfos, Lt as LinkButton, M as useStep, N as useLeftFields, P as isPlausible, R as StepFrame, St as fieldPaths, Tt as stepOf, U as useUnfinishedFields, W as leftToDo, Y as RequestIdentityButton, at as chosen, bt as sameInput, ct as rebased, dt as unsavedIn, ft as without, gt as inputsOf, ht as faultsOf, it as afterSaving, j as useIdentitySettings, lt as settled, ot as draftOf, pt as useFieldText, rt as IdentityChip, st as inputsIn, tn as EmptyState, ut as typeInto, yt as nest, z as Review } from "./shared.js";
import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { Alert, AlertTitle, Box, Button, Card, CardContent, FormControlLabel, Radio, RadioGroup, Skeleton, Stack, Typography } from "@mui/material";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "react-router-dom";
import VerifiedIcon from "@mui/icons-material/VerifiedOutlined";
// src/identities/form/PersonLink.tsx
/** Leads to the person's page, for those who may see it. */
function PersonLink({ id }) {
	const t = useT();
	return /* @__PURE__ */ jsx(May, {
		action: "list",
		resource: "users",
		children: /* @__PURE__ */ jsx(LinkButton, {
			to: `/users/${id}`,
			children: t("registration.create.see_person")
		})
	});
}
// src/identities/form/IdentityDone.tsx
/** What became of an identity, and what can be done now. */
function IdentityDone({ identity }) {
	const t = useT();
	const validated = identity.status === "validated";
	const name = [identity.given_name, identity.family_name].filter(Boolean).join(" ");
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(PageHeader, {
		title: t("identities.pick.title"),
		back: {
			to: "/registration",
			label: t("registration.title")
		}
	}), /* @__PURE__ */ jsx(Card, {
		role: "status",
		children: /* @__PURE__ */ jsx(EmptyState, {
			icon: /* @__PURE__ */ jsx(VerifiedIcon, { color: "success" }),
			title: t(validated ? "identities.done.validated" : "identities.done.submitted", { name: name || personName(identity.user) }),
			text: t(validated ? "identities.done.validated_text" : "identities.done.submitted_text"),
			action: /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(LinkButton, {
				to: "/registration/identity",
				variant: "contained",
				autoFocus: true,
				children: t("identities.done.another")
			}), /* @__PURE__ */ jsx(PersonLink, { id: identity.id })] })
		})
	})] });
}
// src/identities/form/ClashField.tsx
/** A field that two changed: theirs beside mine, and the choice. */
function ClashField({ path, draft, takeTheirs, which, onChoose }) {
	const t = useT();
	const text = useFieldText();
	const label = t(`identities.field.${path}`);
	const option = (value, words, held) => /* @__PURE__ */ jsx(FormControlLabel, {
		value,
		control: /* @__PURE__ */ jsx(Radio, { size: "small" }),
		label: /* @__PURE__ */ jsxs(Box, {
			component: "span",
			sx: {
				typography: "body2",
				overflowWrap: "anywhere"
			},
			children: [
				words,
				": ",
				/* @__PURE__ */ jsx("strong", {
					dir: "auto",
					children: text(path, held) || t("identities.form.blank")
				})
			]
		})
	});
	return /* @__PURE__ */ jsxs(Box, { children: [/* @__PURE__ */ jsx(Typography, {
		variant: "h3",
		children: label
	}), /* @__PURE__ */ jsxs(RadioGroup, {
		"aria-label": label,
		value: which,
		onChange: (_, value) => onChoose(value),
		children: [option("mine", t("identities.clash.keep_mine"), draft.typed[path] ?? draft.known[path]), option("theirs", takeTheirs, draft.known[path])]
	})] });
}
// src/identities/form/TypedMeanwhile.tsx
/** What is typed here beside what is saved, field by field. */
function TypedMeanwhile({ draft, paths }) {
	const t = useT();
	const text = useFieldText();
	const words = (path, held) => /* @__PURE__ */ jsx("strong", {
		dir: "auto",
		children: text(path, held) || t("identities.form.blank")
	});
	return /* @__PURE__ */ jsx(Box, {
		component: "ul",
		sx: {
			my: 2,
			pl: 2.5,
			typography: "body2",
			overflowWrap: "anywhere"
		},
		children: paths.map((path) => /* @__PURE__ */ jsxs("li", { children: [
			t(`identities.field.${path}`),
			" – ",
			t("identities.clash.mine"),
			":",
			" ",
			words(path, draft.typed[path]),
			" · ",
			t("identities.clash.theirs"),
			":",
			" ",
			words(path, draft.known[path])
		] }, path))
	});
}
// src/identities/form/ClashNotice.tsx
/** What was done elsewhere meanwhile, and the choice between that and what is typed here. */
function ClashNotice({ draft, clash, onChoose }) {
	const t = useT();
	const format = useFormat();
	const me = useMe();
	const own = me !== void 0 && me.user.id === clash.by?.id;
	const notice = useRef(null);
	useEffect(() => notice.current?.focus(), [draft.version]);
	const name = clash.by?.name ?? t("identities.form.somebody");
	const what = clash.done ?? "changed";
	const choice = {
		draft,
		clash,
		name,
		own,
		onChoose
	};
	return /* @__PURE__ */ jsxs(Alert, {
		severity: "warning",
		variant: "outlined",
		ref: notice,
		tabIndex: -1,
		sx: {
			mb: 3,
			outline: "none",
			bgcolor: "background.paper",
			"& .MuiAlert-message": {
				flex: 1,
				minWidth: 0
			}
		},
		children: [/* @__PURE__ */ jsx(AlertTitle, { children: t(own ? `identities.clash.${what}_own` : `identities.clash.${what}`, {
			name,
			time: clash.at ? format.relativeTime(clash.at) : ""
		}) }), clash.done ? /* @__PURE__ */ jsx(AllOrNothing, {
			...choice,
			done: clash.done
		}) : /* @__PURE__ */ jsx(FieldByField, { ...choice })]
	});
}
/** Saving anything would undo what was done, so there is one choice for all that is typed. */
function AllOrNothing({ draft, done, own, onChoose }) {
	const t = useT();
	const typed = Object.keys(unsavedIn(draft));
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(Typography, {
			variant: "body2",
			children: t(`identities.clash.undoes_${done}`)
		}),
		/* @__PURE__ */ jsx(TypedMeanwhile, {
			draft,
			paths: typed
		}),
		/* @__PURE__ */ jsxs(Stack, {
			direction: "row",
			sx: {
				gap: 1,
				flexWrap: "wrap"
			},
			children: [/* @__PURE__ */ jsx(Button, {
				variant: "contained",
				onClick: () => onChoose(typed),
				children: t(own ? "identities.clash.take_theirs_own" : "identities.clash.take_theirs_all")
			}), /* @__PURE__ */ jsx(Button, {
				onClick: () => onChoose([]),
				children: t("identities.clash.keep_mine_all")
			})]
		})
	] });
}
function FieldByField({ draft, clash, name, own, onChoose }) {
	const t = useT();
	const [theirs, setTheirs] = useState([]);
	const choose = (path, which) => setTheirs((before) => [...before.filter((one) => one !== path), ...which === "theirs" ? [path] : []]);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(Typography, {
			variant: "body2",
			children: t(own ? "identities.clash.text_own" : "identities.clash.text")
		}),
		/* @__PURE__ */ jsx(Stack, {
			sx: {
				gap: 2,
				my: 2
			},
			children: clash.paths.map((path) => /* @__PURE__ */ jsx(ClashField, {
				path,
				draft,
				takeTheirs: t(own ? "identities.clash.take_theirs_own" : "identities.clash.take_theirs", { name }),
				which: theirs.includes(path) ? "theirs" : "mine",
				onChoose: (which) => choose(path, which)
			}, path))
		}),
		/* @__PURE__ */ jsx(Button, {
			variant: "contained",
			onClick: () => onChoose(theirs.filter((path) => clash.paths.includes(path))),
			children: t("identities.clash.go_on")
		})
	] });
}
// src/identities/form/IdentityHeader.tsx
/** Whose identity it is, and how it stands. */
function IdentityHeader({ view }) {
	const t = useT();
	const { user, status } = view;
	return /* @__PURE__ */ jsx(PageHeader, {
		title: personName(user),
		beside: /* @__PURE__ */ jsx(IdentityChip, { status }),
		subtitle: `${user.email} · ${t(`status.${user.status}`)}`,
		back: useWayBack(view.id),
		actions: /* @__PURE__ */ jsx(RequestIdentityButton, { identity: view })
	});
}
// src/identities/form/OpeningNotice.tsx
/** What somebody should know before they change an identity. */
function OpeningNotice({ view, news }) {
	const t = useT();
	const format = useFormat();
	const me = useMe();
	const mayValidate = useMay("validate", "identities") === true;
	const { status, validatedAt, user, outOfReach } = view;
	const words = user.status === "archived" ? t("identities.form.is_archived") : status === "validated" && validatedAt ? t("identities.form.is_validated", { day: format.day(validatedAt) }) : status === "submitted" ? t("identities.form.is_submitted") : status === "returned" ? t("identities.form.is_returned") : void 0;
	return /* @__PURE__ */ jsxs(Stack, {
		sx: {
			gap: 2,
			"&:not(:empty)": { mb: 3 }
		},
		children: [
			outOfReach === "holds_more" && /* @__PURE__ */ jsx(Alert, {
				severity: "info",
				children: t("identities.form.holds_more")
			}),
			outOfReach === "own" && mayValidate && status !== "validated" && /* @__PURE__ */ jsx(Alert, {
				severity: "info",
				children: t("identities.form.own")
			}),
			words && /* @__PURE__ */ jsx(Alert, {
				severity: status === "returned" ? "warning" : "info",
				children: words
			}),
			news && /* @__PURE__ */ jsx(Alert, {
				severity: "info",
				role: "status",
				children: t(news.id === me?.user.id ? "identities.form.news_own" : "identities.form.news", { name: news.name ?? t("identities.form.somebody") })
			})
		]
	});
}
// src/identities/form/ReadOnlyIdentity.tsx
/** Shows what is known of somebody who is archived, or holds more. It can only be read. */
function ReadOnlyIdentity({ view, steps }) {
	const t = useT();
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(IdentityHeader, { view }),
		/* @__PURE__ */ jsx(OpeningNotice, {
			view,
			news: null
		}),
		/* @__PURE__ */ jsx(Card, { children: /* @__PURE__ */ jsxs(CardContent, {
			sx: { p: {
				xs: 2,
				sm: 3
			} },
			children: [/* @__PURE__ */ jsx(Typography, {
				variant: "h2",
				sx: {
					mb: 3,
					fontSize: 18
				},
				children: t("identities.step.review")
			}), /* @__PURE__ */ jsx(Review, { steps })]
		}) })
	] });
}
// src/identities/form/SaveStatus.tsx
/** How long "a moment ago" is, in milliseconds. */
var moment = 6e4;
/** Whether the draft is saved, and why not. */
function SaveStatus({ saving, wrong, clashing, onAgain }) {
	const t = useT();
	const words = useWords(saving, wrong);
	const failed = saving.state === "failed" && !clashing;
	return /* @__PURE__ */ jsxs(Typography, {
		variant: "body2",
		role: "status",
		sx: { color: failed || wrong > 0 && saving.state === "saved" ? "error.main" : "text.secondary" },
		children: [clashing ? t("identities.clash.not_saved") : words, failed && /* @__PURE__ */ jsx(Button, {
			size: "small",
			onClick: onAgain,
			sx: { ml: 1 },
			children: t("action.try_again")
		})]
	});
}
function useWords({ state, at = 0, error }, wrong) {
	const t = useT();
	const format = useFormat();
	const errorText = useErrorText();
	const old = useOlderThanAMoment(at);
	if (state === "idle") return "";
	if (state === "saving") return t("identities.form.saving");
	if (state === "failed") return t("identities.form.not_saved", { reason: errorText(error) });
	if (wrong > 0) return t("identities.form.saved_but", { smart_count: wrong });
	const time = new Date(at).toISOString();
	return old ? t("identities.form.saved_at", { time: format.clock(time) }) : t("identities.form.saved");
}
function useOlderThanAMoment(at) {
	const [oldSave, setOldSave] = useState();
	useEffect(() => {
		const timer = setTimeout(() => setOldSave(at), moment);
		return () => clearTimeout(timer);
	}, [at]);
	return oldSave === at;
}
// src/identities/form/saveFields.ts
/**
* Saves fields as a draft. When some are wrong, the others are saved without them.
* @throws whatever `save` throws besides faults of the fields that were sent.
*/
async function saveFields(save, sent, version) {
	let faults = {};
	for (;;) {
		const good = without(sent, Object.keys(faults));
		try {
			return {
				view: await save({
					...nest(good),
					version
				}),
				sent,
				faults
			};
		} catch (error) {
			const found = faultsAmong(error, good);
			if (!found) throw error;
			faults = {
				...faults,
				...found
			};
		}
	}
}
/** What an error says is wrong with fields of `sent`; undefined when it says something else. */
function faultsAmong(error, sent) {
	const faults = Object.entries(faultsOf(problemOf(error)?.errors)).filter(([path]) => Object.hasOwn(sent, path));
	return faults.length > 0 ? Object.fromEntries(faults) : void 0;
}
// src/identities/form/useAgain.ts
/** How long after a save that got no answer it is tried again, in milliseconds. */
var pause$1 = 1e4;
/** Saves again by itself when the server could not be reached: after a while, and once back online. */
function useAgain(saving, save) {
	const again = useEffectEvent(() => void save());
	const unanswered = saving.state === "failed" && isUnanswered(saving.error);
	useEffect(() => {
		if (!unanswered) return;
		const timer = setInterval(() => again(), pause$1);
		const online = () => again();
		window.addEventListener("online", online);
		return () => {
			clearInterval(timer);
			window.removeEventListener("online", online);
		};
	}, [unanswered]);
}
/** Nothing is wrong with what was sent: there was no answer, or none by Usher. */
function isUnanswered(error) {
	const status = problemOf(error)?.status ?? 0;
	return status === 0 || status >= 500;
}
// src/identities/form/useLeaving.ts
/**
* Calls `leave` when the page is left for another page of the panel or another tab, and `close`
* when it is left for good.
*/
function useLeaving(leave, close) {
	useEffect(() => {
		const hidden = () => {
			if (document.visibilityState === "hidden") leave();
		};
		document.addEventListener("visibilitychange", hidden);
		window.addEventListener("pagehide", close);
		return () => {
			document.removeEventListener("visibilitychange", hidden);
			window.removeEventListener("pagehide", close);
			leave();
		};
	}, [leave, close]);
}
// src/identities/form/useDraft.ts
/** How long after the last key a draft is saved, in milliseconds. */
var pause = 2e3;
/** Keeps a draft on the server while it is typed: after a pause, at each step, and on leaving. */
function useDraft(initial) {
	const userId = initial.id;
	const usher = useUsher();
	const [draft, setDraft] = useState(() => draftOf(initial));
	const [view, setView] = useState(initial);
	const [saving, setSaving] = useState({ state: "idle" });
	const [news, setNews] = useState(null);
	const latest = useRef(draft);
	const queue = useRef(Promise.resolve());
	const sending = useRef(false);
	const timer = useRef(void 0);
	const change = useCallback((next) => {
		latest.current = next(latest.current);
		setDraft(latest.current);
	}, []);
	/** Whether nothing is left unsaved. */
	const saveNow = useCallback(async () => {
		for (;;) {
			const fields = unsavedIn(latest.current);
			if (latest.current.clash) return false;
			if (Object.keys(fields).length === 0) return true;
			setSaving({ state: "saving" });
			sending.current = true;
			try {
				const saved = await saveFields((change) => usher.saveIdentity(userId, change), fields, latest.current.version);
				change((one) => afterSaving(one, saved.view, saved.sent, saved.faults));
				setView(saved.view);
				setSaving({
					state: "saved",
					at: Date.now()
				});
				return Object.keys(saved.faults).length === 0;
			} catch (error) {
				const theirs = isChanged(error) ? await usher.identity(userId).catch(() => null) : null;
				setSaving({
					state: "failed",
					error
				});
				if (!theirs) return false;
				change((one) => rebased(one, theirs));
				setView(theirs);
				setNews(theirs.updatedBy);
			} finally {
				sending.current = false;
			}
		}
	}, [
		usher,
		userId,
		change
	]);
	/** One after another: each save builds upon the version of the one before. */
	const inTurn = useCallback((act) => {
		clearTimeout(timer.current);
		const turn = queue.current.then(act);
		queue.current = turn.catch(() => void 0);
		return turn;
	}, []);
	const save = useCallback(() => {
		change(settled);
		return inTurn(saveNow);
	}, [
		change,
		inTurn,
		saveNow
	]);
	useLeaving(useCallback(() => {
		clearTimeout(timer.current);
		if (!latest.current.clash && notTried(latest.current).length > 0) inTurn(saveNow);
	}, [inTurn, saveNow]), useCallback(() => {
		clearTimeout(timer.current);
		const { clash, version } = latest.current;
		const likely = notTried(latest.current).filter(([path, input]) => isPlausible(path, input));
		if (clash || likely.length === 0) return;
		const change = nest(Object.fromEntries(likely));
		usher.saveIdentity(userId, sending.current ? change : {
			...change,
			version
		}).catch(() => void 0);
	}, [usher, userId]));
	useAgain(saving, save);
	const unsaved = Object.entries(unsavedIn(draft));
	return {
		draft,
		view,
		saving,
		news,
		unsaved: {
			any: unsaved.length > 0,
			atRisk: unsaved.length > 0 && (saving.state === "failed" || draft.clash !== null || unsaved.some(([path, input]) => draft.faults[path] || !isPlausible(path, input))),
			save
		},
		save,
		type: (path, input) => {
			change((one) => typeInto(one, path, input));
			clearTimeout(timer.current);
			timer.current = setTimeout(() => void inTurn(saveNow), pause);
		},
		finish: (action) => inTurn(async () => {
			if (!await saveNow()) return void 0;
			setSaving({ state: "saving" });
			try {
				const { version } = latest.current;
				const done = await usher.saveIdentity(userId, {
					action,
					version
				});
				setSaving({
					state: "saved",
					at: Date.now()
				});
				setView(done);
				return done;
			} catch (error) {
				const faults = faultsOf(problemOf(error)?.errors);
				if (isChanged(error)) {
					const theirs = await usher.identity(userId);
					change((one) => rebased(one, theirs));
					setView(theirs);
					setNews(theirs.updatedBy);
				}
				if (Object.keys(faults).length > 0) {
					change((one) => ({
						...one,
						faults: {
							...one.faults,
							...faults
						}
					}));
					setSaving({ state: "idle" });
				} else setSaving({
					state: "failed",
					error
				});
				return;
			}
		}),
		choose: (theirs) => {
			change((one) => chosen(one, theirs));
			inTurn(saveNow);
		}
	};
}
/** What is unsaved and not known to be wrong. */
function notTried(draft) {
	const fields = without(unsavedIn(draft), Object.keys(draft.faults));
	return Object.entries(fields);
}
function isChanged(error) {
	return problemOf(error)?.code === "identity.changed";
}
// src/identities/form/useFinish.ts
/** Validates for those who may, and submits for the others. */
function useFinish({ outOfReach }, onDone) {
	const mayValidate = useMay("validate", "identities") === true && outOfReach === null;
	const queryClient = useQueryClient();
	const name = useResourceName();
	const [busy, setBusy] = useState(false);
	return {
		mayValidate,
		busy,
		act: async (finish) => {
			setBusy(true);
			const done = await finish(mayValidate ? "validate" : "submit");
			setBusy(false);
			if (!done) return false;
			await queryClient.invalidateQueries({ queryKey: [name("identities")] });
			onDone(done);
			return true;
		}
	};
}
// src/identities/form/useFocusAfter.ts
/**
* Gives a function that moves the focus once all that changes now has been drawn: a button that
* was busy loses it.
* @param place where to; null leaves it where it is.
*/
function useFocusAfter(place) {
	const [times, setTimes] = useState(0);
	const move = useEffectEvent(() => place()?.focus());
	useEffect(() => {
		if (times > 0) move();
	}, [times]);
	return () => setTimes((before) => before + 1);
}
// src/identities/form/IdentityWizard.tsx
/** The guided steps for the identity of somebody who has an account. */
function IdentityWizard({ view, settings, onDone }) {
	const t = useT();
	const handle = useDraft(view);
	const { draft, saving } = handle;
	const inputs = inputsIn(draft);
	const unfinishedFields = useUnfinishedFields();
	const steps = shownSteps(settings.fields);
	const finished = view.status === "validated" || view.status === "submitted";
	const ids = [...steps.map(({ id }) => id), "review"];
	const [step, open] = useStep(ids, finished ? "review" : firstReturned(view, steps));
	const form = {
		inputs,
		faults: draft.faults,
		returned: stillReturned(handle.view, view, inputs),
		settings,
		type: handle.type,
		...unfinishedFields,
		...useLeftFields(step)
	};
	const finish = useFinish(view, onDone);
	const [field, setField] = useState();
	const left = useRef(null);
	const notices = useRef(null);
	const refused = useFocusAfter(() => draft.clash ? null : left.current ?? notices.current);
	const go = (next, path) => {
		handle.save();
		setField(path);
		open(next);
	};
	const wrong = Object.keys(draft.faults).length;
	const lead = (path) => {
		form.leave(path);
		go(stepOf(path), path);
	};
	const submit = async () => {
		const [missing] = leftToDo(form);
		if (missing) lead(missing);
		else if (!await finish.act(handle.finish)) refused();
	};
	const choose = (theirs) => {
		handle.choose(theirs);
		notices.current?.focus();
	};
	const { status } = handle.view;
	const finishing = status === "validated" || status === "submitted" && !finish.mayValidate ? /* @__PURE__ */ jsxs(Box, {
		sx: {
			ml: "auto",
			display: "flex",
			flexWrap: "wrap",
			gap: 1,
			justifyContent: "end"
		},
		children: [/* @__PURE__ */ jsx(PersonLink, { id: view.id }), /* @__PURE__ */ jsx(LinkButton, {
			to: "/registration/identity",
			children: t("identities.done.another")
		})]
	}) : /* @__PURE__ */ jsx(Button, {
		variant: "contained",
		sx: { ml: "auto" },
		loading: finish.busy,
		disabled: draft.clash !== null,
		onClick: () => void submit(),
		children: t(finish.mayValidate ? "identities.form.validate" : "identities.form.submit")
	});
	if (view.user.status === "archived" || view.outOfReach === "holds_more") return /* @__PURE__ */ jsx(IdentityFormContext, {
		value: form,
		children: /* @__PURE__ */ jsx(ReadOnlyIdentity, {
			view,
			steps
		})
	});
	return /* @__PURE__ */ jsxs(IdentityFormContext, {
		value: form,
		children: [
			/* @__PURE__ */ jsx(AskBeforeLeaving, {
				when: unfinishedFields.unfinished.length > 0,
				unsaved: handle.unsaved,
				text: t("identities.form.leave_text")
			}),
			/* @__PURE__ */ jsx(IdentityHeader, { view: handle.view }),
			/* @__PURE__ */ jsxs(Box, {
				ref: notices,
				tabIndex: -1,
				sx: { outline: "none" },
				children: [/* @__PURE__ */ jsx(OpeningNotice, {
					view: handle.view,
					news: draft.clash ? null : handle.news
				}), draft.clash && /* @__PURE__ */ jsx(ClashNotice, {
					draft,
					clash: draft.clash,
					onChoose: choose
				})]
			}),
			/* @__PURE__ */ jsxs(StepFrame, {
				steps: stepInfos(form, steps, step, t),
				current: step,
				wanted: field && fieldId(field),
				onOpen: (next) => go(next),
				onNext: () => go(ids[ids.indexOf(step) + 1] ?? "review"),
				finish: step === "review" && finishing,
				status: /* @__PURE__ */ jsx(SaveStatus, {
					saving,
					wrong,
					clashing: draft.clash !== null,
					onAgain: () => void handle.save()
				}),
				children: [/* @__PURE__ */ jsx(StepsFields, {
					steps,
					current: step
				}), step === "review" && /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(LeftToDo, {
					ref: left,
					onOpen: lead
				}), /* @__PURE__ */ jsx(Review, {
					steps,
					onChange: (part) => go(part)
				})] })]
			})
		]
	});
}
/** The step with the first field that came back. */
function firstReturned({ returned }, steps) {
	return steps.find(({ paths }) => paths.some((path) => returned?.[path] !== void 0))?.id;
}
/** Why fields came back that are still as they were when the form was opened. */
function stillReturned({ returned }, opened, inputs) {
	const before = inputsOf(opened);
	const changed = fieldPaths.filter((path) => !sameInput(before[path], inputs[path]));
	return without(returned ?? {}, changed);
}
// src/identities/IdentityFormPage.tsx
function IdentityFormPage() {
	const t = useT();
	const { userId = "" } = useParams();
	const back = useWayBack(userId);
	const mayRegister = useMay("edit", "identities");
	const mayView = useMay("show", "identities");
	const missing = mayRegister === false ? "can_register_identity" : mayView === false ? "can_view_identity" : void 0;
	return /* @__PURE__ */ jsxs(Page, {
		width: "form",
		children: [missing && /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(PageHeader, {
			title: t("identities.pick.title"),
			back
		}), /* @__PURE__ */ jsx(PermissionMissing, { permission: missing })] }), mayRegister && mayView && /* @__PURE__ */ jsx(OfPerson, { userId }, userId)]
	});
}
function OfPerson({ userId }) {
	const t = useT();
	const usher = useUsher();
	const back = useWayBack(userId);
	const [done, setDone] = useState();
	const settings = useIdentitySettings();
	const identity = useQuery({
		queryKey: [
			"usher",
			"identity",
			userId
		],
		queryFn: () => usher.identity(userId),
		gcTime: 0,
		staleTime: Infinity,
		retry: false
	});
	const error = identity.error ?? settings.error;
	if (done) return /* @__PURE__ */ jsx(IdentityDone, { identity: done });
	if (error) return /* @__PURE__ */ jsx(LoadFailed, {
		error,
		title: t("identities.pick.title"),
		back,
		onAgain: () => Promise.all([identity.refetch(), settings.refetch()])
	});
	if (!identity.data || !settings.data) return /* @__PURE__ */ jsx(Skeleton, {
		variant: "rounded",
		height: 480
	});
	return /* @__PURE__ */ jsx(IdentityWizard, {
		view: identity.data,
		settings: settings.data,
		onDone: setDone
	});
}
export { IdentityFormPage as default };
