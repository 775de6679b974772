import type { Call } from './call.js';
import type { MailTemplate, TemplatePreview } from './types.js';

/** A mail in one language, by the tag of that. */
export interface TemplateKey {
  kind: MailTemplate['kind'];
  language: string;
}

/** The words of a mail, with placeholders. */
type Words = MailTemplate['original'];

/** The calls about the words of mails. */
export interface MailVerbs {
  mailTemplates: () => Promise<MailTemplate[]>;
  saveMailTemplate: (key: TemplateKey, words: Words) => Promise<MailTemplate>;
  /** Goes back to the original. */
  restoreMailTemplate: (key: TemplateKey) => Promise<MailTemplate>;
  /** The mail with these words, which are not kept. */
  previewMailTemplate: (
    key: TemplateKey,
    words: Words & { hasAccount: boolean },
  ) => Promise<TemplatePreview>;
  /** Mails the same to who asks. */
  testMailTemplate: (key: TemplateKey, words: Words) => Promise<{ to: string }>;
}

export function mailVerbs(call: Call): MailVerbs {
  const one = '/mail-templates/{kind}/{language}';
  return {
    mailTemplates: () => call('GET /mail-templates'),
    saveMailTemplate: (params, body) => call(`PUT ${one}`, { params, body }),
    restoreMailTemplate: (params) => call(`DELETE ${one}`, { params }),
    previewMailTemplate: (params, body) => call(`POST ${one}/preview`, { params, body }),
    testMailTemplate: (params, body) => call(`POST ${one}/test`, { params, body }),
  };
}
