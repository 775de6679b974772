export const joining = {
  title: 'Ihre Einladung',
  by: '%{inviter} lädt Sie zu %{organization} ein.',
  plain: 'Sie sind zu %{organization} eingeladen.',
  email: 'Eingeladen als',
  until: 'Gültig bis',
  join: '%{organization} beitreten',
  joined: 'Willkommen bei %{organization}',
  other: {
    known: 'Sie sind als %{name} angemeldet; diese Einladung ist für %{email}.',
    unknown: 'Sie sind mit einem anderen Konto angemeldet; diese Einladung ist für %{email}.',
    way: 'Melden Sie sich ab und als %{email} wieder an, um beizutreten.',
    joined:
      '%{email} ist %{organization} beigetreten. Sie sind mit einem anderen Konto angemeldet. Melden Sie sich ab und als %{email} wieder an, um fortzufahren.',
    sign_out: 'Abmelden und fortfahren',
  },
  no_account:
    'Für %{email} gibt es noch kein Konto. Öffnen Sie den Link in der E-Mail noch einmal, um es anzulegen.',
  dead: {
    title: 'Dieser Link funktioniert nicht mehr',
    text: 'Er ist vielleicht abgelaufen, schon verwendet oder zurückgezogen worden. Wenn Sie schon beigetreten sind, ist nichts mehr zu tun.',
    send_new: 'Neuen Link zusenden',
    sent: 'Wenn eine Einladung auf Sie wartet, ist ein neuer Link an Ihre E-Mail-Adresse unterwegs. Das kann einige Minuten dauern. Wenn nichts kommt, fragen Sie die Person, die Sie eingeladen hat.',
  },
  absent: {
    title: 'Hier ist keine Einladung',
    text: 'Öffnen Sie den Link in Ihrer E-Mail noch einmal. Wenn Sie schon beigetreten sind, ist nichts mehr zu tun.',
  },
};
