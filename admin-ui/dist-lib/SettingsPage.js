import { d as useVerb, h as useT, l as useNotice, m as useErrorText, p as May, r as useSwitchOrganization, s as useMay, t as Page, u as useUsher } from "./core.js";
import { $t as PageHeader, At as PermissionMissing, Dt as AskBeforeLeaving, Et as stepPaths, Ft as ConfirmDialog, Nt as Section, St as fieldPaths, a as Segments, wt as stepIds, xt as valueAt, yt as nest, zt as useFormProblem } from "./shared.js";
import { useEffect, useId, useMemo, useState } from "react";
import { BooleanInput, Form, NumberInput, TextInput, maxLength, maxValue, minValue, required } from "react-admin";
import { Alert, Box, Button, InputAdornment, Skeleton, Stack, TextField, Typography } from "@mui/material";
import { jsx, jsxs } from "react/jsx-runtime";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useController, useFormState, useWatch } from "react-hook-form";
// src/settings/NewOrganization.tsx
/** Makes another organization and goes over to it. */
function NewOrganization() {
	const t = useT();
	const notice = useNotice();
	const [name, setName] = useState("");
	const goOver = useSwitchOrganization();
	const create = useVerb((usher) => usher.createOrganization(name.trim()), { onDone: (organization) => {
		notice(t("settings.created", { name: organization.name }));
		return goOver.mutateAsync(organization.id);
	} });
	return /* @__PURE__ */ jsxs(Section, {
		title: t("settings.new_organization"),
		children: [/* @__PURE__ */ jsx(Typography, {
			variant: "body2",
			sx: {
				color: "text.secondary",
				mb: 2
			},
			children: t("settings.new_organization_text")
		}), /* @__PURE__ */ jsx("form", {
			onSubmit: (event) => {
				event.preventDefault();
				create.mutate();
			},
			children: /* @__PURE__ */ jsxs(Stack, {
				sx: {
					gap: 2,
					alignItems: "flex-start"
				},
				children: [/* @__PURE__ */ jsx(TextField, {
					label: t("settings.name"),
					value: name,
					onChange: (event) => setName(event.target.value),
					slotProps: { htmlInput: { maxLength: 100 } }
				}), /* @__PURE__ */ jsx(Button, {
					type: "submit",
					variant: "outlined",
					disabled: !name.trim(),
					loading: create.isPending || goOver.isPending,
					children: t("settings.create_organization")
				})]
			})
		})]
	});
}
// src/settings/changes.ts
/** What a section shows: its own settings of all. */
function only(settings, names) {
	return Object.fromEntries(names.map((name) => [name, settings[name]]));
}
/** Those of `after`, by the names in `before`, that are something else than before. */
function changedSettings(before, after) {
	const given = after;
	const names = Object.keys(before).filter((name) => blankAsNull(given[name]) !== blankAsNull(before[name]));
	return Object.fromEntries(names.map((name) => [name, given[name]]));
}
/** The uses in a form, nested as the fields are, that are others than before. */
function changedUses(before, nested) {
	const uses = fieldPaths.map((path) => [path, valueAt(nested, path)]);
	return Object.fromEntries(uses.filter(([path, use]) => use !== before[path]));
}
/** What is to be kept for less time than before, which deletes what is older. */
function shortened(before, change) {
	return Object.keys(before).filter((name) => {
		return (change[name] || Infinity) < (before[name] || Infinity);
	});
}
function blankAsNull(value) {
	return value === "" || value === void 0 ? null : value;
}
// src/settings/SectionForm.tsx
/** The settings of one section with their own button: what is typed in another is left alone. */
function SectionForm(props) {
	const { values, confirm, save, onUnsaved, children } = props;
	const t = useT();
	const notice = useNotice();
	const formProblem = useFormProblem();
	const [busy, setBusy] = useState(false);
	const [saves, setSaves] = useState(0);
	const submit = async (typed) => {
		if (confirm && !await confirm(typed)) return void 0;
		setBusy(true);
		try {
			await save(typed);
			notice(t("settings.saved"));
			setSaves(saves + 1);
			return;
		} catch (error) {
			return formProblem(error);
		} finally {
			setBusy(false);
		}
	};
	return /* @__PURE__ */ jsxs(Form, {
		record: {
			...values,
			id: saves
		},
		noValidate: true,
		onSubmit: submit,
		children: [/* @__PURE__ */ jsx(Unsaved, { onChange: onUnsaved }), /* @__PURE__ */ jsxs(Stack, {
			sx: { gap: 2 },
			children: [children, /* @__PURE__ */ jsx(Button, {
				type: "submit",
				variant: "contained",
				loading: busy,
				sx: { alignSelf: "flex-start" },
				children: t("action.save")
			})]
		})]
	});
}
function Unsaved({ onChange }) {
	const { isDirty } = useFormState();
	useEffect(() => onChange(isDirty), [onChange, isDirty]);
	return null;
}
// src/settings/IdentityFieldsSection.tsx
var uses = [
	"required",
	"optional",
	"hidden"
];
/** What is asked for in the guided steps, field by field. */
function IdentityFieldsSection(props) {
	const { uses: saved, save, onUnsaved } = props;
	const t = useT();
	const values = useMemo(() => ({ identityFields: nest(saved) }), [saved]);
	return /* @__PURE__ */ jsxs(Section, {
		title: t("settings.identity.title"),
		children: [/* @__PURE__ */ jsx(Typography, {
			variant: "body2",
			sx: {
				color: "text.secondary",
				mb: 3
			},
			children: t("settings.identity.intro")
		}), /* @__PURE__ */ jsx(SectionForm, {
			values,
			save: (typed) => save(typed.identityFields),
			onUnsaved,
			children: stepIds.map((step) => /* @__PURE__ */ jsxs(Box, {
				component: "section",
				"aria-label": t(`identities.step.${step}`),
				children: [/* @__PURE__ */ jsx(Typography, {
					variant: "h3",
					sx: { mb: .5 },
					children: t(`identities.step.${step}`)
				}), stepPaths[step].map((path) => /* @__PURE__ */ jsx(FieldRow, { path }, path))]
			}, step))
		})]
	});
}
function FieldRow({ path }) {
	const t = useT();
	const whyId = useId();
	const { field } = useController({ name: `identityFields.${path}` });
	const isName = path === "family_name" || path === "given_name";
	const label = t(`identities.field.${path}`);
	return /* @__PURE__ */ jsxs(Box, {
		sx: row,
		children: [/* @__PURE__ */ jsxs(Box, {
			sx: {
				flex: "1 1 180px",
				minWidth: 0
			},
			children: [/* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				children: label
			}), isName && /* @__PURE__ */ jsx(Typography, {
				variant: "caption",
				sx: { color: "text.secondary" },
				id: whyId,
				children: t("settings.identity.why_name")
			})]
		}), /* @__PURE__ */ jsx(Segments, {
			label,
			describedBy: isName ? whyId : void 0,
			value: field.value,
			onChange: field.onChange,
			options: uses.map((value) => ({
				value,
				label: t(`settings.identity.${value}`),
				disabled: isName && value === "hidden"
			}))
		})]
	});
}
var row = {
	display: "flex",
	flexWrap: "wrap",
	alignItems: "center",
	columnGap: 2,
	rowGap: 1,
	py: 1,
	"& + &": {
		borderTop: 1,
		borderColor: "divider"
	}
};
// src/settings/OrganizationSection.tsx
var own$1 = [
	"name",
	"contactEmail",
	"invitationDays",
	"reminders",
	"allowSelfValidation"
];
var name = [required(), maxLength(100)];
var days$1 = [
	required(),
	minValue(1),
	maxValue(365)
];
var reminders = [
	required(),
	minValue(0),
	maxValue(10)
];
function OrganizationSection(props) {
	const { organization, save, onUnsaved } = props;
	const t = useT();
	const values = useMemo(() => only(organization, own$1), [organization]);
	return /* @__PURE__ */ jsx(Section, {
		title: t("settings.organization"),
		children: /* @__PURE__ */ jsxs(SectionForm, {
			values,
			save: (typed) => save(changedSettings(values, typed)),
			onUnsaved,
			children: [
				/* @__PURE__ */ jsx(TextInput, {
					source: "name",
					label: t("settings.name"),
					validate: name,
					helperText: t("settings.name_help")
				}),
				/* @__PURE__ */ jsx(TextInput, {
					source: "contactEmail",
					type: "email",
					label: t("settings.contact_email"),
					helperText: t("settings.contact_email_help")
				}),
				/* @__PURE__ */ jsx(NumberInput, {
					source: "invitationDays",
					label: t("settings.invitation_days"),
					validate: days$1,
					helperText: false
				}),
				/* @__PURE__ */ jsx(NumberInput, {
					source: "reminders",
					label: t("settings.reminders"),
					validate: reminders,
					helperText: false
				}),
				/* @__PURE__ */ jsx(BooleanInput, {
					source: "allowSelfValidation",
					label: t("settings.allow_self_validation"),
					helperText: t("settings.allow_self_validation_help")
				})
			]
		})
	});
}
// src/settings/ConfirmShortening.tsx
var erased = {
	retainInviteesDays: "settings.retention.erases_invitees",
	retainImportCellsDays: "settings.retention.erases_cells",
	retainDraftsDays: "settings.retention.erases_drafts"
};
/** Says what a shorter time deletes and asks; `ask` answers whether it is meant. */
function useConfirmShortening() {
	const t = useT();
	const [asked, setAsked] = useState();
	const [open, setOpen] = useState(false);
	const close = (meant) => {
		setOpen(false);
		asked?.answer(meant);
	};
	const ask = (shortening) => new Promise((answer) => {
		setAsked({
			...shortening,
			answer
		});
		setOpen(true);
	});
	return {
		ask,
		question: /* @__PURE__ */ jsx(ConfirmDialog, {
			open,
			title: t("settings.retention.shorter_title"),
			confirm: t("settings.retention.shorter_confirm"),
			destructive: true,
			onConfirm: () => close(true),
			onClose: () => close(false),
			children: /* @__PURE__ */ jsxs(Stack, {
				sx: { gap: 2 },
				children: [asked?.names.map((name) => /* @__PURE__ */ jsx(Typography, {
					variant: "body2",
					children: t(erased[name], { smart_count: asked.days[name] })
				}, name)), /* @__PURE__ */ jsx(Typography, {
					variant: "body2",
					children: t("settings.retention.shorter_text")
				})]
			})
		})
	};
}
// src/settings/RetentionSection.tsx
var days = [
	required(),
	minValue(0),
	maxValue(3650)
];
var kept = [
	{
		source: "retainInviteesDays",
		words: "invitees"
	},
	{
		source: "retainImportCellsDays",
		words: "cells"
	},
	{
		source: "retainDraftsDays",
		words: "drafts"
	}
];
var own = kept.map(({ source }) => source);
/** How long personal data is kept that nobody needs any more, and what happens to it then. */
function RetentionSection(props) {
	const { organization, save, onUnsaved } = props;
	const t = useT();
	const { ask, question } = useConfirmShortening();
	const values = useMemo(() => only(organization, own), [organization]);
	const confirm = async (typed) => {
		const days = changedSettings(values, typed);
		const names = shortened(values, days);
		return names.length === 0 || ask({
			names,
			days
		});
	};
	return /* @__PURE__ */ jsxs(Section, {
		title: t("settings.retention.title"),
		children: [
			/* @__PURE__ */ jsx(Typography, {
				variant: "body2",
				sx: {
					color: "text.secondary",
					mb: 3
				},
				children: t("settings.retention.intro")
			}),
			/* @__PURE__ */ jsx(SectionForm, {
				values,
				confirm,
				save: (typed) => save(changedSettings(values, typed)),
				onUnsaved,
				children: kept.map(({ source, words }) => /* @__PURE__ */ jsx(NumberInput, {
					source,
					label: t(`settings.retention.${words}`),
					helperText: t(`settings.retention.${words}_help`),
					validate: days,
					min: 0,
					max: 3650,
					step: 1,
					slotProps: { input: { endAdornment: /* @__PURE__ */ jsx(Unit, { source }) } }
				}, source))
			}),
			question
		]
	});
}
/** "days" after the number, or "for ever" after 0. */
function Unit({ source }) {
	const t = useT();
	const value = useWatch({ name: source });
	return /* @__PURE__ */ jsx(InputAdornment, {
		position: "end",
		children: value === 0 ? t("settings.retention.for_ever") : t("settings.retention.days", { smart_count: Number(value) || 0 })
	});
}
// src/settings/SettingsForm.tsx
/** The sections of the settings, each saved by itself, and one question before any is left unsaved. */
function SettingsForm({ organization, uses }) {
	const t = useT();
	const usher = useUsher();
	const queryClient = useQueryClient();
	const unsaved = useUnsaved();
	const showSaved = () => queryClient.invalidateQueries({ queryKey: ["usher"] });
	const saveOrganization = async (change) => {
		if (Object.keys(change).length > 0) await usher.saveOrganizationSettings(change);
		await showSaved();
	};
	const saveUses = async (nested) => {
		const fields = changedUses(uses, nested);
		if (Object.keys(fields).length > 0) await usher.saveIdentitySettings({ fields });
		await showSaved();
	};
	return /* @__PURE__ */ jsxs(Stack, {
		sx: { gap: 3 },
		children: [
			/* @__PURE__ */ jsx(AskBeforeLeaving, {
				when: unsaved.any,
				text: t("settings.leave")
			}),
			/* @__PURE__ */ jsx(OrganizationSection, {
				organization,
				save: saveOrganization,
				onUnsaved: unsaved.of.organization
			}),
			/* @__PURE__ */ jsx(IdentityFieldsSection, {
				uses,
				save: saveUses,
				onUnsaved: unsaved.of.identity
			}),
			/* @__PURE__ */ jsx(RetentionSection, {
				organization,
				save: saveOrganization,
				onUnsaved: unsaved.of.retention
			})
		]
	});
}
/** Whether any section has something unsaved, and how each tells it. */
function useUnsaved() {
	const [organization, tellOrganization] = useState(false);
	const [identity, tellIdentity] = useState(false);
	const [retention, tellRetention] = useState(false);
	return {
		any: organization || identity || retention,
		of: {
			organization: tellOrganization,
			identity: tellIdentity,
			retention: tellRetention
		}
	};
}
// src/settings/SettingsPage.tsx
function SettingsPage() {
	const t = useT();
	const may = useMay("list", "settings");
	return /* @__PURE__ */ jsxs(Page, {
		width: "reading",
		children: [
			/* @__PURE__ */ jsx(PageHeader, { title: t("settings.title") }),
			may === false && /* @__PURE__ */ jsx(PermissionMissing, { permission: "can_manage_settings" }),
			/* @__PURE__ */ jsxs(Stack, {
				sx: { gap: 3 },
				children: [may && /* @__PURE__ */ jsx(Settings, {}), /* @__PURE__ */ jsx(May, {
					action: "create",
					resource: "organizations",
					children: /* @__PURE__ */ jsx(NewOrganization, {})
				})]
			})
		]
	});
}
function Settings() {
	const t = useT();
	const errorText = useErrorText();
	const usher = useUsher();
	const organization = useQuery({
		queryKey: ["usher", "organization"],
		queryFn: () => usher.organizationSettings()
	});
	const identity = useQuery({
		queryKey: ["usher", "identity-settings"],
		queryFn: () => usher.identitySettings()
	});
	const failed = [organization, identity].find(({ error }) => error);
	if (failed) return /* @__PURE__ */ jsx(Alert, {
		severity: "error",
		action: /* @__PURE__ */ jsx(Button, {
			onClick: () => void failed.refetch(),
			children: t("action.try_again")
		}),
		children: errorText(failed.error)
	});
	if (!organization.data || !identity.data) return /* @__PURE__ */ jsx(Skeleton, {
		variant: "rounded",
		height: 320
	});
	return /* @__PURE__ */ jsx(SettingsForm, {
		organization: organization.data,
		uses: identity.data.fields
	});
}
export { SettingsPage as default };
