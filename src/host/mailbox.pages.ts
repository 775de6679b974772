import Handlebars from 'handlebars';
import type { MailboxMessage } from '../index.js';
import { type MailboxLanguage, type MailboxWords, mailboxWords } from './mailbox.words.js';

/** The words of a page, and their language. */
interface Said {
  lang: MailboxLanguage;
  words: MailboxWords;
}

/** A mail, and when it would have gone out, in words. */
type Shown = MailboxMessage & { when: string };

const handlebars = Handlebars.create();
handlebars.registerPartial(
  'layout',
  `<!doctype html>
<html lang="{{@root.lang}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{title}}</title>
<style>
:root {
  color-scheme: light dark;
  --ground: #f6f7fb; --paper: #ffffff; --text: #191d29; --quiet: #545b6e; --line: #c6ccda;
  --edge: #82899d; --link: #3450b5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12141b; --paper: #1a1d27; --text: #e8eaf2; --quiet: #b0b6c6; --line: #444b5e;
    --edge: #6f778c; --link: #abbbff;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/24px system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 24px 16px; }
h1 { font-size: 24px; line-height: 32px; margin: 0 0 8px; overflow-wrap: anywhere; }
h2 { font-size: 16px; margin: 24px 0 8px; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
.quiet { color: var(--quiet); margin: 0 0 16px; font-size: 14px; line-height: 20px; }
form { display: flex; gap: 8px; margin-bottom: 16px; }
input, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 8px; padding: 8px 12px; }
input { flex: 1; min-width: 0; }
input::placeholder { color: var(--quiet); opacity: 1; }
table { border-collapse: collapse; width: 100%; font-size: 14px; line-height: 20px; }
th, td { text-align: left; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
@media (min-width: 600px) { td:first-child { min-width: 14rem; } td:last-child { white-space: nowrap; } }
iframe { width: 100%; height: 52rem; border: 1px solid var(--line); border-radius: 8px; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 16px; margin: 0; }
@media (max-width: 599px) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: block; padding: 8px 0; border-bottom: 1px solid var(--line); }
  td { display: block; padding: 0; border: 0; }
  td:not(:nth-child(2)) { color: var(--quiet); }
}
</style>
</head>
<body>
<main>
{{> @partial-block}}
</main>
</body>
</html>
`,
);

const list = handlebars.compile<Said & { messages: Shown[]; search: string; none: string }>(
  `{{#> layout title=words.mailbox}}
<h1>{{words.mailbox}}</h1>
<p class="quiet">{{words.why}}</p>
<form action="/mailbox" method="get">
<input type="search" name="to" value="{{search}}" placeholder="{{words.recipient}}" aria-label="{{words.recipient}}">
<button>{{words.search}}</button>
</form>
{{#if messages}}
<table>
<thead><tr><th>{{words.to}}</th><th>{{words.subject}}</th><th>{{words.sent}}</th></tr></thead>
<tbody>
{{#each messages}}
<tr><td>{{to}}</td><td><a href="/mailbox/{{id}}">{{subject}}</a></td><td>{{when}}</td></tr>
{{/each}}
</tbody>
</table>
{{else}}
<p>{{none}}</p>
{{/if}}
{{/layout}}`,
);

const message = handlebars.compile<Said & Shown & { framed: string }>(
  `{{#> layout title=subject}}
<p><a href="/mailbox">{{words.mailbox}}</a></p>
<h1>{{subject}}</h1>
<p class="quiet">{{words.to}} {{to}}, {{when}}</p>
{{#if link}}<p><a href="{{link}}">{{words.open}}</a></p>{{/if}}
<iframe title="{{words.mail}}" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="{{framed}}"></iframe>
<h2>{{words.asText}}</h2>
<pre>{{text}}</pre>
{{/layout}}`,
);

/** The list of mails, with a search by recipient. */
export function listPage(lang: MailboxLanguage, mails: MailboxMessage[], search: string): string {
  const words: MailboxWords = mailboxWords[lang];
  const none = search === '' ? words.none : words.noneTo.replace('{to}', () => search);
  return list({ lang, words, search, none, messages: mails.map((mail) => shown(lang, mail)) });
}

/** One mail: as it looks, as text, and its link. */
export function messagePage(lang: MailboxLanguage, mail: MailboxMessage): string {
  // In a frame without rights; its links open beside it.
  const framed = mail.html.replace('<head>', '<head><base target="_blank">');
  return message({ lang, words: mailboxWords[lang], framed, ...shown(lang, mail) });
}

function shown(lang: MailboxLanguage, mail: MailboxMessage): Shown {
  const moments = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'UTC',
  });
  return { ...mail, when: mail.sentAt ? `${moments.format(mail.sentAt)} UTC` : '' };
}
