import type { Page } from 'playwright-core';
import { until } from '../support/client.js';
import type { SmtpSink } from '../support/smtp-sink.js';
import type { Standalone } from '../support/standalone.js';

/**
 * Follows the link with this text in the newest mail to the address: in the mailbox page, or as it
 * came to the mail server.
 * @returns the page that it opens.
 */
export function followMail(
  { mailServer }: Standalone,
  page: Page,
  email: string,
  link: string,
): Promise<Page> {
  return mailServer
    ? followSent(mailServer, page, email, link)
    : followInMailbox(page, email, link);
}

async function followSent(
  { mails }: SmtpSink,
  page: Page,
  email: string,
  link: string,
): Promise<Page> {
  const url = await until(() =>
    Promise.resolve(mails.findLast(({ to }) => to === email)?.link(link)),
  );
  const opened = await page.context().newPage();
  await opened.goto(url);
  return opened;
}

async function followInMailbox(page: Page, email: string, link: string): Promise<Page> {
  await page.goto('/mailbox');
  // The page is in the reader's language.
  await page.getByRole('searchbox').fill(email);
  await page.getByRole('searchbox').press('Enter');
  await page.getByRole('row').filter({ hasText: email }).getByRole('link').first().click();
  const opened = page.waitForEvent('popup');
  await page.frameLocator('iframe').getByRole('link', { name: link }).click();
  return opened;
}
