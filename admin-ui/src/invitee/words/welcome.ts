import { welcome } from './en/welcome.js';
import { room } from './room.js';

export const { t, rich } = room('welcome', welcome);
