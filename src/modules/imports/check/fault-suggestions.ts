import { fold } from '../../../common/text/fold.js';
import type { Language } from '../../../words/language.js';
import { say } from '../../../words/say.js';
import { words } from '../../../words/words.js';
import { isOneSlip } from '../../enrolment/judge/email-domains.js';
import type { JudgeContext } from '../../enrolment/judge/judge-context.js';
import { likelyRole } from '../../enrolment/judge/judge-role.js';
import { isSettleable, type SettleableCode } from '../../enrolment/judge/row-codes.js';
import { roles } from '../../permissions/permission-catalogue.js';
import type { UsherFaultGroup, UsherSuggestion } from '../dto/fault-group.dto.js';
import type { PeopleImport } from '../lifecycle/people-import.entity.js';

/** The facts by which meanings are suggested. */
export interface SuggestionFacts {
  evidence: PeopleImport['evidence'];
  context: Pick<JudgeContext, 'defaultRole' | 'grantableRoles' | 'groups'>;
  language: Language;
}

/** Makes the suggestions for a word; null stands for all words of the kind. */
type Suggest = (value: string | null, facts: SuggestionFacts) => UsherSuggestion[];

const suggestions: Readonly<Record<SettleableCode, Suggest>> = {
  'role.unknown': suggestRoles,
  'group.unknown': suggestGroups,
  'phone.no_country': suggestCountry,
  'date.ambiguous': suggestOrders,
};

/** The meanings that a group of faults may have, the likeliest first; none where rows are mended one by one. */
export function suggestionsFor(
  { code, value }: Pick<UsherFaultGroup, 'code' | 'value'>,
  facts: SuggestionFacts,
): UsherSuggestion[] {
  return isSettleable(code) ? suggestions[code](value, facts) : [];
}

function suggestRoles(
  value: string | null,
  { context, language }: SuggestionFacts,
): UsherSuggestion[] {
  const { defaultRole, grantableRoles } = context;
  const likely = value === null ? undefined : likelyRole(value);
  const ordered = new Set([likely ?? defaultRole, ...roles]);
  return [...ordered]
    .filter((role) => grantableRoles.has(role))
    .map((role) => ({ as: role, title: say(words(`role.${role}`), language) }));
}

function suggestGroups(
  value: string | null,
  { context, language }: SuggestionFacts,
): UsherSuggestion[] {
  const { slips, others } = similarGroups(value ?? '', context);
  const taken = (name: string): UsherSuggestion => ({ as: name, title: name });
  return [
    // A group that shares a word is often another one: only a slip is likelier than a new group.
    ...slips.map(taken),
    { as: 'create', title: say(words('settle.create_group'), language) },
    ...others.map(taken),
    { as: 'leave_out', title: say(words('settle.leave_out'), language) },
  ];
}

function suggestCountry(
  _: string | null,
  { evidence, language }: SuggestionFacts,
): UsherSuggestion[] {
  const country = evidence?.country;
  if (!country) return [];
  const names = new Intl.DisplayNames([language.tag], { type: 'region' });
  return [{ as: country, title: names.of(country) ?? country }];
}

function suggestOrders(
  _: string | null,
  { evidence, language }: SuggestionFacts,
): UsherSuggestion[] {
  const likely = evidence?.dateOrder;
  const orders = ['dmy', 'mdy'] as const;
  return orders
    .toSorted((one, other) => Number(other === likely) - Number(one === likely))
    .map((order) => ({ as: order, title: say(words(`settle.date_${order}`), language) }));
}

/** The groups that are called nearly so: but for a slip, or the names share a word, or begin alike. */
function similarGroups(
  value: string,
  { groups }: SuggestionFacts['context'],
): { slips: string[]; others: string[] } {
  const asked = fold(value);
  const askedWords = longWords(asked);
  const isAlike = (key: string): boolean =>
    (key.length > 3 && asked !== '' && (asked.startsWith(key) || key.startsWith(asked))) ||
    longWords(key).some((word) => askedWords.includes(word));
  const isSlip = (key: string): boolean => key.length > 3 && isOneSlip(asked, key);
  const grantable = [...groups].filter(([, group]) => group.grantable);
  const named = (isMeant: (key: string) => boolean): string[] =>
    grantable
      .filter(([key]) => isMeant(key))
      .slice(0, 3)
      .map(([, { name }]) => name);
  return { slips: named(isSlip), others: named((key) => isAlike(key) && !isSlip(key)) };
}

/** The words of a name that tell it from others: not "the", "und", "of". */
function longWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
}
