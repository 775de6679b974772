import type { AccentTones } from '../../ui/theme/accent.js';

/** The accent where an organization has chosen none. */
export const usualAccent = '#3450b5';

/** The colours of mails and pages where an organization has chosen none. */
export const usualTones: Readonly<AccentTones> = {
  light: { accent: usualAccent, on: '#ffffff' },
  dark: { accent: '#abbbff', on: '#131a33' },
};
