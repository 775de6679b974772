import { accept } from './en/accept.js';
import { room } from './room.js';

export const { t, rich } = room('accept', accept);
