import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as the server got it. */
export interface SunkMail {
  to: string;
  /** The whole message, headers and body. */
  raw: string;
  /** A header's value, unfolded; undefined when it is not there. */
  header(name: string): string | undefined;
  /** The address of the link with this text in its HTML; undefined when there is none. */
  link(words: string): string | undefined;
}

export interface SmtpSink {
  url: string;
  mails: SunkMail[];
  /** Refuses recipients with this answer (`451 Try again later`) until it is undefined. */
  refuseWith: string | undefined;
  /** The recipients who are refused, with an answer of their mailbox. */
  refuses: string[];
  close(): Promise<void>;
}

const MAILBOX_FULL = '452 4.2.2 This mailbox is full';

/** A real SMTP server that keeps what it gets. */
export async function smtpSink(): Promise<SmtpSink> {
  const sink: SmtpSink = { url: '', mails: [], refuseWith: undefined, refuses: [], close };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 100,
    onRcptTo({ address }, _session, done) {
      const answer = sink.refuses.includes(address) ? MAILBOX_FULL : sink.refuseWith;
      done(answer ? refusal(answer) : null);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
        sink.mails.push({
          to,
          raw,
          header: (name) => headerOf(raw, name),
          link: (words) => linkOf(raw, words),
        });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  sink.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  return sink;

  function close(): Promise<void> {
    if (!server.server.listening) return Promise.resolve();
    return new Promise((resolve) => server.close(() => resolve()));
  }
}

function refusal(answer: string): Error {
  return Object.assign(new Error(answer.slice(4)), { responseCode: Number(answer.slice(0, 3)) });
}

function headerOf(raw: string, name: string): string | undefined {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const line = head
    .split('\r\n')
    .find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line?.slice(name.length + 1).trim();
}

/** The message with its quoted-printable parts read (RFC 2045, section 6.7), which are UTF-8. */
export function decoded(raw: string): string {
  const bytes = raw
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function linkOf(raw: string, words: string): string | undefined {
  const links = decoded(raw).matchAll(/<a [^>]*href="([^"]+)"[^>]*>([^<]*)</g);
  return [...links].find(([, , text]) => text?.trim() === words)?.[1];
}
