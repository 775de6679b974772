import { ProcessDialog } from '../../src/imports/check/ProcessDialog.js';
import { importPreview, me, peopleImport } from '../examples.js';
import type { Story } from '../story.js';

const nothing = (): void => undefined;
const later = { ...peopleImport, options: { ...peopleImport.options, sendInvitations: false } };
const withoutMail = {
  [`GET /imports/${peopleImport.id}/preview`]: { ...importPreview, mails: 0, mail: null },
};
const inGerman = { 'GET /auth/me': { ...me, languages: ['de', 'en'] } };

export const WithMails: Story = {
  render: () => (
    <ProcessDialog open busy={false} data={peopleImport} onConfirm={nothing} onClose={nothing} />
  ),
};

export const WithoutMails: Story = {
  render: () => (
    <ProcessDialog open busy={false} data={later} onConfirm={nothing} onClose={nothing} />
  ),
  parameters: { answers: withoutMail },
};

export const Busy: Story = {
  render: () => (
    <ProcessDialog open busy data={peopleImport} onConfirm={nothing} onClose={nothing} />
  ),
};

export const InALanguageThatNobodyChose: Story = {
  render: () => (
    <ProcessDialog open busy={false} data={peopleImport} onConfirm={nothing} onClose={nothing} />
  ),
  parameters: { answers: inGerman },
};
