import { identityFields } from '../../i18n/en/identityFields.js';
import { room } from './room.js';

export const { t } = room('identityFields', identityFields);
