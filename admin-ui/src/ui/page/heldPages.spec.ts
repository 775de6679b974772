import { expect, it } from '@jest/globals';
import { createHeldPages } from './heldPages.js';

it('keeps a page that would lose something when the session ends, until that is over', () => {
  const pages = createHeldPages();
  expect(pages.signedOut()).toBe(false);
  expect(pages.isSignedOut()).toBe(false);

  const letGo = pages.hold();
  const letOtherGo = pages.hold();
  expect(pages.signedOut()).toBe(true);
  expect(pages.isSignedOut()).toBe(true);
  pages.signedIn();
  expect(pages.isSignedOut()).toBe(false);

  pages.signedOut();
  letOtherGo();
  expect(pages.isSignedOut()).toBe(true);
  letGo();
  expect(pages.isSignedOut()).toBe(false);
  expect(pages.signedOut()).toBe(false);
});
