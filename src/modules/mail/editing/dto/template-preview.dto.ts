import type { RenderedMail } from '../../rendering/render-mail.js';

/** A mail with example values; its link lets nobody in. */
export class UsherTemplatePreview implements RenderedMail {
  subject: string;
  /** The words that mail programs show beside the subject. */
  preheader: string;
  html: string;
  text: string;
}
