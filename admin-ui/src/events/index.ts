import { lazyPage } from '../ui/page/lazyPage.js';
import type { ToldEvent } from '../api/types.js';

export const events = {
  list: lazyPage(() => import('./EventList.js')),
  recordRepresentation: (event: ToldEvent): string => event.name,
};
