/** The words of the mailbox's pages in one language. */
export interface MailboxWords {
  mailbox: string;
  why: string;
  recipient: string;
  search: string;
  to: string;
  subject: string;
  sent: string;
  none: string;
  /** With `{to}`, what was searched for. */
  noneTo: string;
  open: string;
  mail: string;
  asText: string;
}

/** The same in each language, by its tag (BCP 47); the first is for those who read none of them. */
export const mailboxWords = {
  en: {
    mailbox: 'Mailbox',
    why: 'No mail server is set, so mails are kept here instead of being sent. The latest 50 are shown.',
    recipient: 'Recipient',
    search: 'Search',
    to: 'To',
    subject: 'Subject',
    sent: 'Sent',
    none: 'There are no mails yet.',
    noneTo: 'There are no mails to “{to}” yet.',
    open: 'Open the link of this mail',
    mail: 'The mail',
    asText: 'As text',
  },
  de: {
    mailbox: 'Postfach',
    why: 'Es ist kein Mailserver eingerichtet. Deshalb werden E-Mails nicht gesendet, sondern hier aufbewahrt. Angezeigt werden die letzten 50.',
    recipient: 'Empfänger',
    search: 'Suchen',
    to: 'An',
    subject: 'Betreff',
    sent: 'Gesendet',
    none: 'Es gibt noch keine E-Mails.',
    noneTo: 'Es gibt noch keine E-Mails an „{to}“.',
    open: 'Link dieser E-Mail öffnen',
    mail: 'Die E-Mail',
    asText: 'Als Text',
  },
  fr: {
    mailbox: 'Boîte aux lettres',
    why: 'Aucun serveur de messagerie n’est configuré : les e-mails sont conservés ici au lieu d’être envoyés. Les 50 derniers sont affichés.',
    recipient: 'Destinataire',
    search: 'Rechercher',
    to: 'À',
    subject: 'Objet',
    sent: 'Envoyé',
    none: 'Il n’y a pas encore d’e-mails.',
    noneTo: 'Il n’y a pas encore d’e-mails pour « {to} ».',
    open: 'Ouvrir le lien de cet e-mail',
    mail: 'L’e-mail',
    asText: 'En texte brut',
  },
  it: {
    mailbox: 'Casella di posta',
    why: 'Nessun server di posta è configurato: le e-mail vengono conservate qui invece di essere inviate. Sono mostrate le ultime 50.',
    recipient: 'Destinatario',
    search: 'Cerca',
    to: 'A',
    subject: 'Oggetto',
    sent: 'Data',
    none: 'Non ci sono ancora e-mail.',
    noneTo: 'Non ci sono ancora e-mail per “{to}”.',
    open: 'Apri il link di questa e-mail',
    mail: 'L’e-mail',
    asText: 'Come testo',
  },
  es: {
    mailbox: 'Buzón',
    why: 'No hay ningún servidor de correo configurado: los correos se guardan aquí en lugar de enviarse. Se muestran los 50 últimos.',
    recipient: 'Destinatario',
    search: 'Buscar',
    to: 'Para',
    subject: 'Asunto',
    sent: 'Enviado',
    none: 'Todavía no hay correos.',
    noneTo: 'Todavía no hay correos para «{to}».',
    open: 'Abrir el enlace de este correo',
    mail: 'El correo',
    asText: 'Como texto',
  },
} as const satisfies Record<string, MailboxWords>;

export type MailboxLanguage = keyof typeof mailboxWords;

export const mailboxLanguages = Object.keys(mailboxWords) as MailboxLanguage[];
