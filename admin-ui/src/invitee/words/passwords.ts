import { passwords } from './en/passwords.js';
import { room } from './room.js';

export const { t, rich } = room('passwords', passwords);
