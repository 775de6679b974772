import type { WordKey } from '../../../words/words.js';
import { linkLine } from '../wording/placeholders.js';
import type { ComposedMail } from './composed-mail.js';

/** The values of mails that their words depend on; no kind of mail has them all. */
interface Facts {
  firstName: string | null;
  inviterName?: string | null;
  expiresAt?: Date | null;
  hasAccount?: boolean;
  joinsByHost?: boolean;
  isGivenUp?: boolean;
  hasFailedRows?: boolean;
}

/** Sentences that stand in one paragraph; or the placeholder of what is a paragraph by itself. */
export type Paragraph = readonly WordKey[] | '{link}' | '{welcome}';

/** The sentences of one kind of mail, by the facts of each. */
interface Sentences {
  /** The words that mail programs show beside the subject. */
  preheader: (facts: Facts) => readonly WordKey[];
  /** Usher's own words, which an organization may change. */
  paragraphs: (facts: Facts) => readonly Paragraph[];
  /** The words on where the link leads, which stay true whatever an organization writes. */
  lead: (facts: Facts, by: 'button' | 'link') => readonly WordKey[];
  label: (facts: Facts) => WordKey;
  /** The placeholder that stands out where it is first named; the organization where none is said. */
  standsOut?: 'email' | 'new_email';
}

type Template = ComposedMail['template'];

/** The sentences of each kind of mail. */
export const mailSentences: Readonly<Record<Template, Sentences>> = {
  invitation: {
    ...toJoin((facts) => [invited(facts), 'mail.account_will_be'], ['{welcome}']),
    preheader: (facts) => [invited(facts), preheaderOfWay[wayOf(facts)]],
  },
  resend: {
    ...toJoin(() => ['mail.once_more', 'mail.account_will_be']),
    preheader: ({ inviterName }) => [inviterName ? 'mail.resend.preheader_by' : 'mail.once_more'],
  },
  reminder: {
    ...toJoin(() => ['mail.still_open', 'mail.account_will_be']),
    preheader: ({ inviterName }) => [
      inviterName ? 'mail.reminder.preheader_by' : 'mail.reminder.preheader',
    ],
  },
  request_new: {
    ...toJoin(() => ['mail.new_link', 'mail.account_will_be']),
    preheader: () => ['mail.request_new.preheader'],
  },
  password_reset: {
    preheader: () => ['mail.password_reset.preheader'],
    paragraphs: (facts) => [hello(facts), ['mail.password_asked'], linkLine, ['mail.works_once']],
    lead: (_, by) => [by === 'button' ? 'mail.button_new_password' : 'mail.link_new_password'],
    label: () => 'mail.choose_new_password',
  },
  password_changed: {
    preheader: () => ['mail.password_changed.preheader'],
    paragraphs: (facts) => [hello(facts), ['mail.password_changed'], linkLine],
    lead: (_, by) => [by === 'button' ? 'mail.was_it_you_button' : 'mail.was_it_you_link'],
    label: () => 'mail.not_me',
  },
  email_change: {
    preheader: () => ['mail.email_change.preheader'],
    paragraphs: (facts) => [
      hello(facts),
      ['mail.email_change'],
      linkLine,
      ['mail.confirm_works_until'],
    ],
    lead: (_, by) => [by === 'button' ? 'mail.button_confirm_email' : 'mail.link_confirm_email'],
    label: () => 'mail.confirm_email',
    standsOut: 'email',
  },
  email_change_notice: {
    preheader: () => ['mail.email_change_notice.preheader'],
    paragraphs: (facts) => [hello(facts), ['mail.email_change_notice'], linkLine],
    lead: (_, by) => [by === 'button' ? 'mail.knew_change_button' : 'mail.knew_change_link'],
    label: () => 'mail.not_me',
    standsOut: 'new_email',
  },
  identity_request: {
    preheader: () => ['mail.identity_request.preheader'],
    paragraphs: (facts) => [
      hello(facts),
      ['mail.identity_asked', 'mail.account_is'],
      linkLine,
      ['mail.kept_encrypted'],
    ],
    lead: (facts, by) =>
      facts.expiresAt
        ? [leadOfWay(facts, by), 'mail.on_to_form']
        : [by === 'button' ? 'mail.button_form' : 'mail.link_form'],
    label: (facts) => (facts.expiresAt ? labelOfWay[wayOf(facts)] : 'mail.go_to_form'),
  },
  identity_returned: {
    preheader: () => ['mail.identity_returned.preheader'],
    paragraphs: (facts) => [
      hello(facts),
      ['mail.identity_returned'],
      linkLine,
      ['mail.still_there'],
    ],
    lead: (facts, by) =>
      facts.expiresAt
        ? [leadOfWay(facts, by), 'mail.on_to_fields']
        : [by === 'button' ? 'mail.button_fields' : 'mail.link_fields'],
    label: (facts) => (facts.expiresAt ? labelOfWay[wayOf(facts)] : 'mail.look_again'),
  },
  import_ended: {
    preheader: () => ['mail.import_ended.preheader'],
    paragraphs: (facts) => [
      hello(facts),
      [facts.isGivenUp ? 'mail.import_given_up' : 'mail.import_done', 'mail.import_outcome'],
      linkLine,
    ],
    lead: ({ hasFailedRows }, by) =>
      hasFailedRows ? [`mail.${by}_import`, 'mail.failed_rows'] : [`mail.${by}_import`],
    label: () => 'mail.see_import',
  },
};

/** The ways in: with an account, by what the host's page says, or with a password that is chosen. */
type Way = 'signs_in' | 'joins' | 'password';

function wayOf({ hasAccount, joinsByHost }: Facts): Way {
  if (hasAccount) return 'signs_in';
  return joinsByHost ? 'joins' : 'password';
}

const labelOfWay = {
  signs_in: 'mail.sign_in_and_join',
  joins: 'mail.join',
  password: 'mail.choose_password',
} as const satisfies Record<Way, WordKey>;

const preheaderOfWay = {
  signs_in: 'mail.invitation.preheader_sign_in',
  joins: 'mail.invitation.preheader_join',
  password: 'mail.invitation.preheader_password',
} as const satisfies Record<Way, WordKey>;

function leadOfWay(facts: Facts, by: 'button' | 'link'): WordKey {
  return `mail.${by}_${wayOf(facts)}`;
}

function hello({ firstName }: Facts): readonly WordKey[] {
  return [firstName ? 'mail.hello_name' : 'mail.hello'];
}

function invited({ inviterName }: Facts): WordKey {
  return inviterName ? 'mail.invited_by' : 'mail.invited';
}

/** The sentences of a mail with an invitation's link. */
function toJoin(
  about: (facts: Facts) => readonly WordKey[],
  more: readonly Paragraph[] = [],
): Omit<Sentences, 'preheader'> {
  return {
    paragraphs: (facts) => [hello(facts), about(facts), ...more, linkLine, ['mail.works_until']],
    lead: (facts, by) => [leadOfWay(facts, by)],
    label: (facts) => labelOfWay[wayOf(facts)],
  };
}
