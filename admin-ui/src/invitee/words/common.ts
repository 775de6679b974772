import { common } from './en/common.js';
import { room } from './room.js';

export const { t, rich } = room('common', common);
