import { UsherOrganizationLook } from './organization-look.dto.js';

/** The settings of a whole organization. */
export class UsherOrganizationSettings extends UsherOrganizationLook {
  id: string;
  name: string;
  /** The address that invitees may ask. */
  contactEmail: string | null;
  /** The tag of the language of its people who have chosen none; null for the application's first. */
  language: string | null;
  /** The name of the time zone (IANA) that mails say times in; null for UTC. */
  timeZone: string | null;
  /** The name that its mails come from; null for that of the application. */
  senderName: string | null;
  /** The address that answers to its mails go to; null for the sender's. */
  replyTo: string | null;
  /** The days that an invitation can be accepted. */
  invitationDays: number;
  /** The number of reminders that somebody who has not accepted gets at most. */
  reminders: number;
  /** True when people may validate their own identities, and those of people who hold more. */
  allowSelfValidation: boolean;
  /** In days, 0 for ever; from the end of an invitation that nobody accepted. */
  retainInviteesDays: number;
  /** In days, 0 for ever; from the end of an import. */
  retainImportCellsDays: number;
  /** In days, 0 for ever; from the last change of an identity's draft. */
  retainDraftsDays: number;
}
