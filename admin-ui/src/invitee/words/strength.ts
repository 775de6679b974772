import { strength } from './en/strength.js';
import { room } from './room.js';

export const { t } = room('strength', strength);
