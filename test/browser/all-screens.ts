import type { Page } from 'playwright-core';
import { inviteeScreens } from './invitee-screens.js';
import { panelScreens } from './panel-screens.js';
import type { Stage, Viewer } from './stage.js';

/** A page in one of the states that people see it in. */
export interface Screen {
  name: string;
  /** The route that it shows: of the panel (`/users/:id`), else the address of a page of its own. */
  route: string;
  /** The person who looks at it. */
  viewer: Viewer;
  /** Opens it, at a desktop's size, and waits until it is all there. */
  open: (page: Page, stage: Stage) => Promise<void>;
  /** It has no like on a phone: a menu of a toolbar that is not there. */
  isWideOnly?: true;
}

/** Every screen of Usher, each of which `setStage` makes possible. */
export const allScreens: readonly Screen[] = [...panelScreens, ...inviteeScreens];
