/** A group as it is shown. */
export class UsherGroup {
  id: string;
  name: string;
  description: string;
  /** True when the group stands for a role; its members are the people of that role. */
  builtIn: boolean;
  permissions: string[];
  /** The number of people who are in it, not counting archived ones. */
  memberCount: number;
  createdAt: Date;
}
