import { confirmEmail } from './en/confirmEmail.js';
import { room } from './room.js';

export const { t, rich } = room('confirmEmail', confirmEmail);
