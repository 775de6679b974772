import { DownloadButton } from '../../src/ui/act/DownloadButton.js';
import type { Story } from '../story.js';

export const Usual: Story = {
  render: () => <DownloadButton file="/imports/template.csv">Download CSV template</DownloadButton>,
};
