import { F as problemOf, R as usePath, _ as useFormat, a as waiting, d as useVerb, h as useT, l as useNotice, m as useErrorText, t as Page, u as useUsher, y as personName } from "./core.js";
import { $t as PageHeader, Ct as shownSteps, Dt as AskBeforeLeaving, Gt as toneColor, It as LoadFailed, Kt as toneStyle, Lt as LinkButton, Nt as Section, Q as useRefreshPeople, a as Segments, gt as inputsOf, ht as faultsOf, n as readOnce, pt as useFieldText, r as useEarlier, rt as IdentityChip, t as ForValidators, tn as EmptyState, vt as missingPaths, xt as valueAt } from "./shared.js";
import { useEffect, useId, useRef, useState } from "react";
import { useNotify, useRedirect } from "react-admin";
import FactCheckIcon from "@mui/icons-material/FactCheckOutlined";
import { Alert, Box, Button, Card, Chip, Skeleton, Stack, TextField, Typography } from "@mui/material";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { useQuery } from "@tanstack/react-query";
import CheckIcon from "@mui/icons-material/Check";
import { useParams as useParams$1 } from "react-router-dom";
import ReplyIcon from "@mui/icons-material/ReplyOutlined";
// src/validation/decisions.ts
function sameValue(one, other) {
	return textOf(one) === textOf(other);
}
/** The value as text for comparing; all that is blank is the same. */
function textOf(value) {
	return value === void 0 || value === null || value === "" ? "null" : JSON.stringify(value);
}
/** What is decided about a field as it stands now; undefined as long as nothing is. */
function decisionOn({ path, value, settled, missing }, decisions) {
	const about = textOf(value);
	const decision = decisions[path];
	if (decision?.about === about && !(missing && decision.verdict === "accept")) return decision;
	return settled ? {
		verdict: "accept",
		reason: "",
		about
	} : void 0;
}
function summarize(fields, decisions) {
	const summary = {
		undecided: [],
		missing: [],
		returned: []
	};
	for (const field of fields) {
		const decision = decisionOn(field, decisions);
		if (!decision) summary.undecided.push(field.path);
		if (!decision && field.missing) summary.missing.push(field.path);
		if (decision?.verdict === "return") summary.returned.push({
			path: field.path,
			reason: decision.reason.trim()
		});
	}
	return summary;
}
/** Whether there is something undecided that can be accepted. */
function acceptable({ undecided, missing }) {
	return undecided.length > missing.length;
}
/** `decisions` with all of these fields accepted that nothing was decided about; what is missing stays. */
function acceptRest(fields, decisions) {
	const all = { ...decisions };
	for (const field of fields) {
		if (field.missing || decisionOn(field, decisions)) continue;
		all[field.path] = {
			verdict: "accept",
			reason: "",
			about: textOf(field.value)
		};
	}
	return all;
}
// src/validation/LeftBlank.tsx
/** The fields that may be blank and are: their names, and their answers when they are asked for. */
function LeftBlank({ fields, anyReturned, fieldOf }) {
	const t = useT();
	const listId = useId();
	const [opened, setOpened] = useState(false);
	const shown = opened || anyReturned;
	if (fields.length === 0) return null;
	const names = fields.map(({ path }) => t(`identities.field.${path}`)).join(" · ");
	return /* @__PURE__ */ jsx(Section, {
		title: t("validation.left_blank", { smart_count: fields.length }),
		actions: /* @__PURE__ */ jsx(Button, {
			size: "small",
			"aria-expanded": shown,
			"aria-controls": listId,
			disabled: anyReturned,
			onClick: () => setOpened(!opened),
			children: t(shown ? "validation.left_blank_hide" : "validation.left_blank_show")
		}),
		children: /* @__PURE__ */ jsx(Stack, {
			id: listId,
			children: shown ? fields.map(fieldOf) : /* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: { color: "text.secondary" },
				children: names
			})
		})
	});
}
// src/validation/useAnswer.ts
var top = {
	vertical: "top",
	horizontal: "center"
};
/** Validates an identity or returns fields of it, then goes on to the next one that waits. */
function useAnswer({ id, user, version }) {
	const t = useT();
	const notify = useNotify();
	const notice = useNotice();
	const errorText = useErrorText();
	const refresh = useRefreshPeople();
	const next = useNextWaiting();
	const [meanwhile, setMeanwhile] = useState();
	const [faults, setFaults] = useState({});
	const { mutate, isPending } = useVerb((usher, review) => usher.reviewIdentity(id, {
		...review,
		version
	}), {
		onDone: async (_, { decision }) => {
			const name = personName(user);
			const text = t(decision === "validate" ? "validation.validated" : "validation.returned", { name });
			notify(text, {
				type: "success",
				messageArgs: { _: text },
				anchorOrigin: top
			});
			refresh();
			await next();
		},
		onFail: (error) => {
			const problem = problemOf(error);
			if (problem?.status === 409) {
				setMeanwhile(problem);
				refresh();
			} else if (problem?.errors) setFaults(faultsOf(problem.errors));
			else notice(errorText(error), "error");
		}
	});
	const forget = () => {
		setMeanwhile(void 0);
		setFaults({});
	};
	return {
		give: mutate,
		busy: isPending,
		meanwhile,
		faults,
		forget
	};
}
/** Goes to the identity that has been waiting longest, or to the list when there is none. */
function useNextWaiting() {
	const usher = useUsher();
	const redirect = useRedirect();
	const path = usePath();
	return async () => {
		const pagination = {
			page: 1,
			perPage: 1
		};
		const { data } = await usher.getList("identities", {
			...waiting,
			pagination
		}).catch(() => ({ data: [] }));
		redirect(path(data[0] ? `/validation/${data[0].id}` : "/validation"));
	};
}
// src/validation/Meanwhile.tsx
var codes = {
	"identity.not_submitted": "validation.meanwhile.not_submitted",
	"identity.already_validated": "validation.meanwhile.already_validated",
	"user.archived_member": "validation.meanwhile.archived_member"
};
/** Says what somebody else did while this was looked at, and how to go on. */
function Meanwhile({ problem, onLookAgain }) {
	const t = useT();
	const format = useFormat();
	const next = useNextWaiting();
	const root = useRef(null);
	useEffect(() => root.current?.focus(), []);
	const changed = problem.code === "identity.changed";
	const { name, at } = changeOf(problem.params);
	const time = at ? format.relativeTime(at) : "";
	const words = changed ? t(name ? "validation.meanwhile.changed_by" : "validation.meanwhile.changed", {
		name,
		time
	}) : t(codes[problem.code] ?? "validation.meanwhile.changed", { time });
	return /* @__PURE__ */ jsxs(Stack, {
		ref: root,
		tabIndex: -1,
		sx: {
			gap: 1.5,
			outline: "none"
		},
		children: [/* @__PURE__ */ jsx(Alert, {
			severity: "info",
			children: words
		}), /* @__PURE__ */ jsxs(Stack, {
			direction: {
				xs: "column",
				sm: "row"
			},
			sx: {
				gap: 1,
				justifyContent: "flex-end"
			},
			children: [/* @__PURE__ */ jsx(LinkButton, {
				to: "/validation",
				children: t("validation.back")
			}), changed ? /* @__PURE__ */ jsx(Button, {
				variant: "contained",
				onClick: () => void onLookAgain(),
				children: t("validation.meanwhile.look_again")
			}) : /* @__PURE__ */ jsx(Button, {
				variant: "contained",
				onClick: () => void next(),
				children: t("validation.meanwhile.next")
			})]
		})]
	});
}
/** Who changed it and when, as `identity.changed` says. */
function changeOf(params) {
	const by = params?.["by"];
	const name = typeof by === "object" && by !== null && "name" in by ? by.name : null;
	const at = params?.["at"];
	return {
		name: typeof name === "string" ? name : null,
		at: typeof at === "string" ? at : null
	};
}
// src/validation/ReviewBar.tsx
/** What the answers come to so far, and the one step that they lead to. */
function ReviewBar(props) {
	const { userId, summary, busy, incomplete, instead } = props;
	const { onAcceptRest, onValidate, onReturn } = props;
	const t = useT();
	const { undecided, returned } = summary;
	if (instead) return /* @__PURE__ */ jsx(Card, {
		sx: bar,
		children: instead
	});
	return /* @__PURE__ */ jsxs(Card, {
		sx: bar,
		children: [incomplete && /* @__PURE__ */ jsx(Alert, {
			severity: "warning",
			sx: { mb: 2 },
			action: /* @__PURE__ */ jsx(LinkButton, {
				color: "inherit",
				size: "small",
				to: `/registration/identity/${userId}`,
				children: t("validation.fill_in")
			}),
			children: t("validation.incomplete")
		}), /* @__PURE__ */ jsxs(Stack, {
			direction: {
				xs: "column",
				sm: "row"
			},
			sx: {
				gap: {
					xs: 1,
					sm: 2
				},
				alignItems: { sm: "center" }
			},
			children: [
				/* @__PURE__ */ jsx(Typography, {
					role: "status",
					variant: "body2",
					sx: { flex: 1 },
					children: words(summary).map(([key, count]) => t(key, { smart_count: count })).join(" · ")
				}),
				acceptable(summary) && returned.length === 0 && /* @__PURE__ */ jsx(Button, {
					onClick: onAcceptRest,
					children: t("validation.accept_rest")
				}),
				returned.length > 0 ? /* @__PURE__ */ jsx(Button, {
					variant: "contained",
					loading: busy,
					onClick: onReturn,
					children: t("validation.return_fields", { smart_count: returned.length })
				}) : /* @__PURE__ */ jsx(Button, {
					variant: "contained",
					loading: busy,
					disabled: undecided.length > 0,
					onClick: onValidate,
					children: t("validation.validate")
				})
			]
		})]
	});
}
function words({ undecided, returned }) {
	const said = [];
	if (returned.length > 0) said.push(["validation.to_return", returned.length]);
	if (undecided.length > 0) said.push(["validation.left", undecided.length]);
	return said.length > 0 ? said : [["validation.all_accepted", 0]];
}
var bar = {
	position: "sticky",
	bottom: 0,
	zIndex: 2,
	px: 2,
	py: 1.5,
	boxShadow: "0 -4px 16px rgb(0 0 0 / 0.08)"
};
// src/validation/ReviewField.tsx
var verdicts = [{
	value: "accept",
	icon: /* @__PURE__ */ jsx(CheckIcon, {}),
	tone: "good"
}, {
	value: "return",
	icon: /* @__PURE__ */ jsx(ReplyIcon, {}),
	tone: "bad"
}];
/** In characters. */
var reasonMaxLength = 500;
/** The id of the input for a field's reason. */
function reasonId(path) {
	return `reason-${path}`;
}
/** One field: what was given, what it was before, and whether it is accepted. */
function ReviewField(props) {
	const { field, decision, fault, reasonWanted, onDecide } = props;
	const t = useT();
	const valueId = useId();
	const label = t(`identities.field.${field.path}`);
	const missing = reasonWanted && decision?.verdict === "return" && decision.reason.trim() === "";
	return /* @__PURE__ */ jsxs(Box, {
		sx: row,
		children: [
			/* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: {
					color: "text.secondary",
					gridArea: "label"
				},
				children: label
			}),
			/* @__PURE__ */ jsxs(Box, {
				id: valueId,
				sx: {
					gridArea: "value",
					minWidth: 0
				},
				children: [/* @__PURE__ */ jsx(Value, { field }), (fault ?? field.missing) && /* @__PURE__ */ jsx(Typography, {
					variant: "body2",
					sx: { color: (theme) => toneColor(theme, "bad") },
					children: fault ?? t("validation.missing")
				})]
			}),
			/* @__PURE__ */ jsx(Box, {
				sx: {
					gridArea: "answer",
					justifySelf: { sm: "end" }
				},
				children: /* @__PURE__ */ jsx(Segments, {
					label: t("validation.answer", { field: label }),
					describedBy: valueId,
					options: verdicts.map((option) => ({
						...option,
						label: t(`validation.${option.value}`),
						disabled: option.value === "accept" && field.missing
					})),
					value: decision?.verdict,
					onChange: (verdict) => onDecide({
						verdict,
						reason: decision?.reason ?? ""
					})
				})
			}),
			decision?.verdict === "return" && /* @__PURE__ */ jsx(TextField, {
				id: reasonId(field.path),
				sx: { gridArea: "reason" },
				multiline: true,
				required: true,
				label: t("validation.reason"),
				value: decision.reason,
				onChange: (event) => onDecide({
					verdict: "return",
					reason: event.target.value
				}),
				error: missing,
				helperText: missing ? t("validation.reason_missing") : t("validation.reason_help"),
				slotProps: { htmlInput: {
					maxLength: reasonMaxLength,
					"aria-label": t("validation.reason_of", { field: label })
				} }
			})
		]
	});
}
function Value({ field }) {
	const { path, value, before, returnedFor } = field;
	const t = useT();
	const fieldText = useFieldText();
	const text = fieldText(path, value);
	const earlier = before && fieldText(path, before.value);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsxs(Box, {
			sx: {
				display: "flex",
				flexWrap: "wrap",
				gap: 1,
				alignItems: "center"
			},
			children: [
				/* @__PURE__ */ jsx(Typography, {
					variant: "body2",
					dir: "auto",
					sx: {
						color: text ? "text.primary" : "text.secondary",
						fontWeight: text ? 500 : 400
					},
					children: text || t("validation.blank")
				}),
				before && /* @__PURE__ */ jsx(Chip, {
					size: "small",
					color: "primary",
					variant: "outlined",
					label: t("validation.changed")
				}),
				returnedFor && !before && /* @__PURE__ */ jsx(Chip, {
					size: "small",
					sx: toneStyle("wait"),
					label: t("validation.unchanged")
				})
			]
		}),
		before && /* @__PURE__ */ jsx(Typography, {
			variant: "body2",
			dir: "auto",
			sx: {
				color: "text.secondary",
				mt: .5
			},
			children: earlier ? t("validation.was", { value: earlier }) : t("validation.was_blank")
		}),
		returnedFor && /* @__PURE__ */ jsx(Typography, {
			variant: "body2",
			sx: {
				color: "text.secondary",
				mt: .5
			},
			children: t("validation.returned_for", { reason: returnedFor })
		})
	] });
}
var row = {
	display: "grid",
	gap: 1,
	columnGap: 2,
	py: 1.5,
	alignItems: "center",
	overflowWrap: "anywhere",
	gridTemplateColumns: {
		xs: "minmax(0, 1fr)",
		sm: "minmax(0, 200px) minmax(0, 1fr) auto"
	},
	gridTemplateAreas: {
		xs: "\"label\" \"value\" \"answer\" \"reason\"",
		sm: "\"label value answer\" \"reason reason reason\""
	},
	"&:last-child": { pb: 0 },
	"& + &": {
		borderTop: 1,
		borderColor: "divider"
	}
};
// src/validation/reviewed.ts
/**
* The fields that are reviewed, by step. What was accepted before and is the same is settled: all
* of what was validated, and what was not returned of what was returned.
* @param seen the identity as it was looked at before somebody changed it in the meantime.
*/
function reviewedSteps(identity, uses, earlier, seen) {
	const reasons = earlier?.version.action === "return" ? identity.returnedBefore : {};
	const needed = missingPaths(inputsOf(identity), uses);
	const reviewed = (path) => {
		const value = valueAt(identity, path);
		const base = seen !== null && !sameValue(value, valueAt(seen, path)) ? seen : earlier?.fields;
		const before = valueAt(base, path);
		const changed = base !== void 0 && !sameValue(value, before);
		const returnedFor = reasons?.[path];
		const blank = textOf(value) === "null";
		const missing = needed.includes(path);
		const leftBlank = blank && !missing && !changed && returnedFor === void 0;
		const accepted = base !== void 0 && !changed && reasons !== null && !returnedFor;
		return {
			path,
			value,
			...changed ? { before: { value: before } } : {},
			...returnedFor ? { returnedFor } : {},
			settled: leftBlank || accepted && !missing,
			missing,
			leftBlank
		};
	};
	return shownSteps(uses).map(({ id, paths }) => ({
		id,
		fields: paths.map(reviewed)
	}));
}
// src/validation/SinceEarlier.tsx
/** What had come back, or how much is new, since HR answered last. */
function SinceEarlier({ earlier, fields }) {
	const t = useT();
	const { day } = useFormat();
	const { action, createdAt } = earlier.version;
	const returned = fields.filter(({ returnedFor }) => returnedFor !== void 0);
	const changed = fields.filter(({ before }) => before).length;
	const unchanged = returned.filter(({ before }) => !before).length;
	if (returned.length > 0) return /* @__PURE__ */ jsxs(Alert, {
		severity: unchanged > 0 ? "warning" : "info",
		children: [t("validation.since_returned.fields", {
			smart_count: returned.length,
			day: day(createdAt)
		}), unchanged > 0 && ` ${t("validation.since_returned.unchanged", { smart_count: unchanged })}`]
	});
	const since = action === "return" ? "since_returned" : "since_validated";
	const values = {
		smart_count: changed,
		day: day(createdAt)
	};
	return /* @__PURE__ */ jsx(Alert, {
		severity: "info",
		children: t(`validation.${since}.${changed === 0 ? "same" : "changed"}`, values)
	});
}
// src/validation/ReviewForm.tsx
/** What was given, by step, with the answer to each field, and under it what they come to. */
function ReviewForm({ identity, uses, earlier, onLookAgain }) {
	const t = useT();
	const [decisions, setDecisions] = useState({});
	const [seen, setSeen] = useState(null);
	const [reasonsWanted, setReasonsWanted] = useState(false);
	const root = useRef(null);
	const answer = useAnswer(identity);
	const all = reviewedSteps(identity, uses, earlier, seen);
	const fields = all.flatMap((step) => step.fields);
	const leftBlank = fields.filter((field) => field.leftBlank);
	const steps = all.map((step) => ({
		...step,
		fields: step.fields.filter((field) => !field.leftBlank)
	})).filter((step) => step.fields.length > 0);
	const summary = summarize(fields, decisions);
	const reasonsGiven = summary.returned.some(({ reason }) => reason !== "");
	const returnFields = () => {
		const silent = summary.returned.find(({ reason }) => reason === "");
		if (silent) {
			setReasonsWanted(true);
			document.getElementById(reasonId(silent.path))?.focus();
			return;
		}
		const reasons = summary.returned.map(({ path, reason }) => [path, reason]);
		answer.give({
			decision: "return",
			fields: Object.fromEntries(reasons)
		});
	};
	const lookAgain = async () => {
		await onLookAgain();
		setSeen(identity);
		answer.forget();
		root.current?.focus();
	};
	const fieldOf = (field) => /* @__PURE__ */ jsx(ReviewField, {
		field,
		decision: decisionOn(field, decisions),
		fault: answer.faults[field.path],
		reasonWanted: reasonsWanted,
		onDecide: (decision) => setDecisions({
			...decisions,
			[field.path]: {
				...decision,
				about: textOf(field.value)
			}
		})
	}, field.path);
	return /* @__PURE__ */ jsxs(Stack, {
		ref: root,
		tabIndex: -1,
		sx: {
			gap: 3,
			outline: "none"
		},
		children: [
			/* @__PURE__ */ jsx(AskBeforeLeaving, {
				when: reasonsGiven && !answer.busy && !answer.meanwhile,
				text: t("validation.leave")
			}),
			earlier ? /* @__PURE__ */ jsx(SinceEarlier, {
				earlier,
				fields
			}) : /* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: { color: "text.secondary" },
				children: t("validation.intro")
			}),
			steps.map((step) => /* @__PURE__ */ jsx(Section, {
				title: t(`identities.step.${step.id}`),
				actions: acceptable(summarize(step.fields, decisions)) && /* @__PURE__ */ jsx(Button, {
					size: "small",
					"aria-label": t("validation.accept_step", { step: t(`identities.step.${step.id}`) }),
					onClick: () => setDecisions(acceptRest(step.fields, decisions)),
					children: t("validation.accept_step_short")
				}),
				children: step.fields.map(fieldOf)
			}, step.id)),
			/* @__PURE__ */ jsx(LeftBlank, {
				fields: leftBlank,
				anyReturned: summarize(leftBlank, decisions).returned.length > 0,
				fieldOf
			}),
			/* @__PURE__ */ jsx(ReviewBar, {
				userId: identity.id,
				summary,
				busy: answer.busy,
				incomplete: hasAny(answer.faults) || summary.missing.length > 0,
				onAcceptRest: () => setDecisions(acceptRest(fields, decisions)),
				onValidate: () => answer.give({ decision: "validate" }),
				onReturn: returnFields,
				instead: answer.meanwhile ? /* @__PURE__ */ jsx(Meanwhile, {
					problem: answer.meanwhile,
					onLookAgain: lookAgain
				}) : identity.outOfReach && /* @__PURE__ */ jsx(Alert, {
					severity: "info",
					children: t(`validation.out_of_reach.${identity.outOfReach}`)
				})
			})
		]
	});
}
function hasAny(faults) {
	return Object.keys(faults).length > 0;
}
// src/validation/ReviewPage.tsx
/** What one person gave, for HR to accept or return field by field. */
function ReviewPage() {
	const { userId = "" } = useParams$1();
	return /* @__PURE__ */ jsx(ForValidators, { children: /* @__PURE__ */ jsx(Page, {
		width: "form",
		children: /* @__PURE__ */ jsx(Review, { userId }, userId)
	}) });
}
function Review({ userId }) {
	const t = useT();
	const usher = useUsher();
	useEffect(() => {
		window.scrollTo(0, 0);
	}, []);
	const { data, error, refetch } = useQuery({
		queryKey: [
			"usher",
			"review",
			userId
		],
		queryFn: () => usher.identity(userId),
		...readOnce
	});
	const back = {
		to: "/validation",
		label: t("validation.back")
	};
	if (error) return /* @__PURE__ */ jsx(LoadFailed, {
		error,
		title: t("validation.title"),
		back,
		onAgain: refetch
	});
	if (!data) return /* @__PURE__ */ jsx(Skeleton, {
		variant: "rounded",
		height: 480
	});
	return /* @__PURE__ */ jsxs(Focused, {
		label: personName(data.user),
		children: [/* @__PURE__ */ jsx(PageHeader, {
			back,
			title: personName(data.user),
			beside: /* @__PURE__ */ jsx(IdentityChip, { status: data.status }),
			subtitle: /* @__PURE__ */ jsx(Given, { identity: data }),
			actions: /* @__PURE__ */ jsx(LinkButton, {
				to: `/users/${userId}`,
				children: t("validation.person")
			})
		}), data.status === "submitted" ? /* @__PURE__ */ jsx(Waiting, {
			identity: data,
			onLookAgain: refetch
		}) : /* @__PURE__ */ jsx(NotWaiting, { identity: data })]
	});
}
/** Takes the focus that the button of the page before had: who comes next is read out. */
function Focused({ label, children }) {
	const root = useRef(null);
	useEffect(() => {
		if (document.activeElement === document.body) root.current?.focus({ preventScroll: true });
	}, []);
	return /* @__PURE__ */ jsx(Box, {
		ref: root,
		role: "group",
		"aria-label": label,
		tabIndex: -1,
		sx: { outline: "none" },
		children
	});
}
function Given({ identity }) {
	const t = useT();
	const format = useFormat();
	const { user, submittedAt, updatedBy } = identity;
	if (!submittedAt || !updatedBy) return user.email;
	const source = t(`identities.source.${updatedBy.source}`);
	const values = {
		time: format.relativeTime(submittedAt),
		source,
		name: updatedBy.name
	};
	const byOther = updatedBy.name !== null && updatedBy.id !== user.id;
	return `${user.email} · ${t(byOther ? "validation.given_by" : "validation.given", values)}`;
}
function Waiting({ identity, onLookAgain }) {
	const usher = useUsher();
	const earlier = useEarlier(identity);
	const settings = useQuery({
		queryKey: ["usher", "identity-settings"],
		queryFn: () => usher.identitySettings()
	});
	if (earlier === void 0 || !settings.data) return /* @__PURE__ */ jsx(Skeleton, {
		variant: "rounded",
		height: 480
	});
	return /* @__PURE__ */ jsx(ReviewForm, {
		identity,
		uses: settings.data.fields,
		earlier,
		onLookAgain
	});
}
/** Instead of the fields, when there is nothing to answer (any more). */
function NotWaiting({ identity }) {
	const t = useT();
	const format = useFormat();
	const { id, status, validatedAt } = identity;
	if (status === "submitted") return null;
	const time = validatedAt ? format.relativeTime(validatedAt) : "";
	return /* @__PURE__ */ jsx(Card, { children: /* @__PURE__ */ jsx(EmptyState, {
		icon: /* @__PURE__ */ jsx(FactCheckIcon, {}),
		title: t(`validation.not_waiting.${status}`),
		text: t(`validation.not_waiting.text_${status}`, { time }),
		action: /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(LinkButton, {
			to: "/validation",
			variant: "outlined",
			children: t("validation.back")
		}), /* @__PURE__ */ jsx(LinkButton, {
			to: `/users/${id}`,
			children: t("validation.person")
		})] })
	}) });
}
export { ReviewPage as default };
