import { type Client, until } from '../support/client.js';

/** Waits for a mail to the address in the mailbox, and reads the newest link that contains `part`. */
export function linkIn(client: Client, to: string, part: string): Promise<string> {
  return until(async () => {
    const query = new URLSearchParams({ to }).toString();
    const { body } = await client.get<{ link?: string }[]>(`/mailbox/messages?${query}`);
    return body.find(({ link }) => link?.includes(part))?.link;
  });
}
