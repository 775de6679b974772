import { createUsher } from '../lean.js';

/** Usher in its own panel: by its own sign-in, and its own names. */
export const usher = createUsher({ apiUrl: '/api' });
