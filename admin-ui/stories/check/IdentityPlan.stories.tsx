import { IdentityPlan } from '../../src/imports/check/IdentityPlan.js';
import { peopleImport } from '../examples.js';
import type { Story } from '../story.js';

export const Drafts: Story = {
  render: () => <IdentityPlan data={peopleImport} />,
};

export const Validated: Story = {
  render: () => <IdentityPlan data={{ ...peopleImport, validateIdentities: true }} />,
};
