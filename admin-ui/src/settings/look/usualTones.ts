import type { AccentTones } from '../../ui/accent.js';

/** The accent of pages where an organization has chosen none. */
export const usualAccent = '#3450b5';

/** The colours of mails and pages where an organization has chosen none. */
export const usualTones: Readonly<Record<'mail' | 'page', AccentTones>> = {
  mail: {
    light: { accent: '#1a4fa3', on: '#ffffff' },
    dark: { accent: '#8fb8ff', on: '#0d1b2e' },
  },
  page: {
    light: { accent: usualAccent, on: '#ffffff' },
    dark: { accent: '#abbbff', on: '#131a33' },
  },
};
