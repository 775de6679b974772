import Handlebars from 'handlebars';
import type { MailboxMessage } from '../index.js';

const handlebars = Handlebars.create();
handlebars.registerHelper('time', (time: Date | null) =>
  time ? `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC` : '',
);
handlebars.registerPartial(
  'layout',
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{title}}</title>
<style>
:root { color-scheme: light dark; --line: #d9dee3; --quiet: #5b6671; --link: #1a4fa3; }
@media (prefers-color-scheme: dark) { :root { --line: #333b44; --quiet: #a3adb8; --link: #8fb8ff; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.4rem; margin: 0 0 .5rem; }
a { color: var(--link); }
.quiet { color: var(--quiet); margin: 0 0 1rem; }
form { display: flex; gap: .5rem; margin-bottom: 1rem; }
input, button { font: inherit; padding: .4rem .7rem; }
input { flex: 1; min-width: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
iframe { width: 100%; height: 44rem; border: 1px solid var(--line); border-radius: 6px; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); border-radius: 6px; padding: 1rem; }
</style>
</head>
<body>
{{> @partial-block}}
</body>
</html>
`,
);

const list = handlebars.compile<{ messages: MailboxMessage[]; search: string }>(
  `{{#> layout title="Mailbox"}}
<h1>Mailbox</h1>
<p class="quiet">No mail server is set, so mails are kept here instead of being sent. The latest 50 are shown.</p>
<form action="/mailbox" method="get">
<input type="search" name="to" value="{{search}}" placeholder="Recipient" aria-label="Recipient">
<button>Search</button>
</form>
{{#if messages}}
<table>
<thead><tr><th>To</th><th>Subject</th><th>Sent</th></tr></thead>
<tbody>
{{#each messages}}
<tr><td>{{to}}</td><td><a href="/mailbox/{{id}}">{{subject}}</a></td><td>{{time sentAt}}</td></tr>
{{/each}}
</tbody>
</table>
{{else}}
<p>There are no mails{{#if search}} to “{{search}}”{{/if}} yet.</p>
{{/if}}
{{/layout}}`,
);

const message = handlebars.compile<MailboxMessage & { framed: string }>(
  `{{#> layout title=subject}}
<p><a href="/mailbox">Mailbox</a></p>
<h1>{{subject}}</h1>
<p class="quiet">To {{to}}, {{time sentAt}}</p>
{{#if link}}<p><a href="{{link}}">Open the link of this mail</a></p>{{/if}}
<iframe title="The mail" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="{{framed}}"></iframe>
<h2>As text</h2>
<pre>{{text}}</pre>
{{/layout}}`,
);

/** The list of mails, with a search by recipient. */
export function listPage(messages: MailboxMessage[], search: string): string {
  return list({ messages, search });
}

/** One mail: as it looks, as text, and its link. */
export function messagePage(mail: MailboxMessage): string {
  // In a frame without rights; its links open beside it.
  return message({ ...mail, framed: mail.html.replace('<head>', '<head><base target="_blank">') });
}
