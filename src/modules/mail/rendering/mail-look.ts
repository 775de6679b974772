import type { AccentTones } from '../../organizations/look/accent.js';

/** The look of a mail, and whom it comes from. */
export interface MailLook {
  /** The time zone (IANA) in which it says times. */
  timeZone: string;
  /** Null for Usher's own colours. */
  tones: AccentTones | null;
  logo: MailLogo | null;
  sender: MailSender;
}

/** The logo at the head of a mail. */
export interface MailLogo {
  /** The whole address of the image. */
  url: string;
  /** The words in its place where images are not shown. */
  alt: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** The name that a mail comes from, and where answers go; null for those of the application. */
export interface MailSender {
  name: string | null;
  replyTo: string | null;
}

/** The look of a mail that comes from no organization. */
export const plainLook: MailLook = {
  timeZone: 'UTC',
  tones: null,
  logo: null,
  sender: { name: null, replyTo: null },
};
