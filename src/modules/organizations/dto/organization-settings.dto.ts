/** What holds for a whole organization. */
export class UsherOrganizationSettings {
  id: string;
  name: string;
  /** Whom invitees may ask. */
  contactEmail: string | null;
  /** How long an invitation can be accepted, in days. */
  invitationDays: number;
  /** How many reminders somebody who has not accepted gets at most. */
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
