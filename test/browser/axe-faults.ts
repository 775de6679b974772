import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** The script of axe-core, which a page has to have in it. */
export const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * Menus and lists that are open over the page stand outside of its landmarks, as those of every
 * application do.
 */
const popups = `axe.configure({ rules: [{
  id: 'region',
  selector: 'body *:not(:is(.MuiPopover-root, .MuiPopper-root), :is(.MuiPopover-root, .MuiPopper-root) *)',
}] })`;

/** The rules that colours decide; what else a page is made of is the same in the dark. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Finds what axe-core finds: in the light with all of its rules. Frames hold mails, which are not looked into. */
export async function axeFaults(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const options = {
    resultTypes: ['violations'],
    iframes: false,
    ...(colorScheme === 'dark' && { runOnly: ofColours }),
  };
  const { violations } = await page.evaluate<AxeResults>(
    `${popups}; axe.run(document, ${JSON.stringify(options)})`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}
