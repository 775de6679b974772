/** Accounts, signing in, people and their groups, organizations and invitations. */
export const people = {
  'sign_in.check': 'Controllare l’indirizzo e-mail o il nome utente, e la password.',
  'sign_in.not_active':
    'Aprire il proprio invito, oppure chiedere l’accesso a chi gestisce l’organizzazione.',
  'sign_in.give_identifier': 'Inserire l’indirizzo e-mail o il nome utente.',
  'sign_in.give_password': 'Inserire la password.',
  'sign_in.identifier_too_long':
    'Il testo è troppo lungo per un indirizzo e-mail o un nome utente.',
  'sign_in.several_cookies':
    'Il browser ha inviato più cookie con il nome {name}. Eliminare i cookie di questo sito, poi accedere di nuovo.',
  'sign_in.other_account':
    'Qui l’account e questo indirizzo e-mail appartengono a due persone diverse. Chiedere di sistemare la situazione a chi gestisce l’organizzazione.',
  'sign_in.membership_archived':
    'L’appartenenza a {organization} è archiviata. Chiedere il ripristino a chi gestisce l’organizzazione.',
  'sign_in.not_joined':
    'C’è un invito a entrare in {organization} non ancora accettato. Aprire il link dell’invito per accettarlo.',
  'sign_in.no_member':
    'L’accesso è effettuato, ma l’account non fa parte di {organization}. Chiedere un invito a chi gestisce l’organizzazione.',
  'sign_in.this_organization': 'questa organizzazione',
  'sign_in.permission_missing':
    'Serve l’autorizzazione {permission}. Può concederla chi gestisce i gruppi.',

  'password.text': 'Una password è un testo.',
  'password.too_long': 'Il testo è troppo lungo per una password.',
  'password.email': 'Inserire l’indirizzo e-mail.',
  'password.email_too_long': 'Il testo è troppo lungo per un indirizzo e-mail.',
  'password.token': 'Indicare il token del link.',
  'password.choose': 'Scegliere una password.',
  'password.current': 'Inserire la password attuale.',
  'password.wrong': 'Questa non è la password attuale.',
  'password.link_used':
    'Potrebbe essere già stato usato o scaduto. È possibile richiederne uno nuovo dalla pagina di accesso.',
  'password.at_least':
    'Usare almeno {min} caratteri. Qualche parola facile da ricordare va benissimo.',
  'password.own_words':
    'Questa password è composta dal nome, dall’indirizzo e-mail o dall’organizzazione. Usare parole che altri non indovinerebbero.',
  'password.guessable':
    'Questa password è tra le prime che altri proverebbero. Usare qualche parola senza legami con le altre.',

  'user.username_rule':
    'Iniziare con una lettera o una cifra; poi lettere dello stesso alfabeto, cifre, ".", "_" e "-", al massimo {max} caratteri in tutto.',
  'user.username_taken': 'Il nome utente {username} è già in uso. {suggestion} è disponibile.',
  'user.email_fixed': 'L’indirizzo e-mail di un account non si può modificare qui.',
  'user.email_taken': 'Un altro account ha questo indirizzo e-mail.',
  'user.email_taken_since':
    'Nel frattempo un altro account ha preso questo indirizzo. Si rivolga a chi gestisce la sua organizzazione.',
  'user.host_address':
    'Questa persona accede con un account dell’applicazione, che ne gestisce l’indirizzo. Va modificato lì.',
  'user.shared_address':
    'L’indirizzo appartiene all’account, usato anche da altre organizzazioni o già usato dalla persona. Solo la persona può modificarlo.',
  'user.email_change_dead':
    'Il link potrebbe essere già stato usato, sostituito o revocato, oppure è scaduto. Se ha già confermato l’indirizzo, lo usi per accedere.',
  'user.theme': 'Scegliere “light”, “dark” o “system”.',
  'user.status_fixed':
    'Lo stato cambia con l’archiviazione, il ripristino e l’accettazione dell’invito.',
  'user.group_missing': 'Uno di questi gruppi non esiste o corrisponde a un ruolo.',
  'user.group_gone': 'Uno di questi gruppi non esiste più. Scegliere di nuovo.',
  'user.group_ids': 'Indicare gli id di al massimo {max, number} gruppi.',
  'user.shared_account':
    'Il nome, il cognome e il nome utente appartengono all’account, usato anche da altre organizzazioni. Solo la persona può modificarli.',
  'user.already_here': 'Questa persona fa già parte dell’organizzazione.',
  'user.archived_here': 'Questa persona è archiviata. Basta ripristinarla.',
  'user.unarchive_first': 'Questa persona è archiviata. Ripristinarla prima di continuare.',
  'user.holds_more':
    'La persona ha autorizzazioni che non si possiedono. Rivolgersi a chi le possiede.',
  'user.link_holds_more':
    'Questa persona avrà autorizzazioni che non si possiedono, perciò il suo link non è disponibile. Si può invece reinviare l’e-mail.',
  'user.last_admin':
    'Questo è l’ultimo amministratore attivo. Assegnare prima il ruolo Amministratore a un’altra persona.',
  'user.erase_yourself':
    'Nessuno può cancellare sé stesso. Rivolgersi a un’altra persona che può gestire le impostazioni.',
  'user.bulk_action': 'Scegliere una di queste azioni: {values}.',
  'user.bulk_twice': 'Indicare ogni id una sola volta.',
  'user.bulk_group': 'Scegliere un gruppo.',
  'user.expect': 'Indicare il numero di persone confermato.',
  'user.count_changed':
    'Ora il numero di persone è {count, number}. Non è stato fatto nulla; confermare il nuovo numero.',

  'group.name_needed': 'Dare un nome al gruppo.',
  'group.name_characters':
    'Un nome non può contenere interruzioni di riga, caratteri di controllo o "|".',
  'group.name_too_long': 'Un nome ha al massimo {max} caratteri.',
  'group.description_text': 'Una descrizione è un testo.',
  'group.description_too_long': 'Una descrizione ha al massimo {max} caratteri.',
  'group.permissions':
    'Scegliere tra le autorizzazioni elencate da GET /permissions, ciascuna una sola volta.',
  'group.user_ids': 'Indicare gli id di al massimo {max} persone.',
  'group.name_taken': 'Esiste già un gruppo con il nome {name}.',
  'group.last_manager':
    'Dopo la modifica nessun amministratore attivo potrebbe gestire i gruppi. Consentire prima a un altro amministratore di gestirli.',
  'group.not_held':
    'Nessuno può concedere o togliere autorizzazioni che non possiede. Autorizzazioni mancanti: {permissions}.',
  'group.is_built_in': '{name} è un gruppo predefinito.',
  'group.built_in_members':
    'I suoi membri sono le persone che hanno quel ruolo; modificare invece il loro ruolo.',
  'group.built_in_name':
    'Il nome e la descrizione restano; le autorizzazioni si possono modificare.',
  'group.built_in_stays': 'Corrisponde a un ruolo e non si può eliminare.',
  'group.not_inside': 'La persona non fa parte di questo gruppo.',
  'group.somebody_else': 'Almeno una di queste persone non fa parte dell’organizzazione.',

  'organization.id': 'Indicare l’id di un’organizzazione.',
  'organization.name': 'Indicare un nome di al massimo {max} caratteri.',
  'organization.readable_name':
    'Indicare un nome di al massimo {max} caratteri, senza caratteri di controllo.',
  'organization.admins': 'Indicare chi gestirà l’organizzazione.',
  'organization.admin_email': 'Uno di questi non è un indirizzo e-mail.',
  'organization.days': 'Indicare un numero di giorni da {min} a {max}.',
  'organization.days_or_ever':
    'Indicare un numero di giorni da {min} a {max, number}, oppure 0 per nessun limite.',
  'organization.number': 'Indicare un numero da {min} a {max}.',
  'organization.time_zone': 'Indicare un fuso orario con il suo nome, ad esempio Europe/Rome.',
  'organization.accent': 'Indicare un colore nella forma #3450b5.',
  'organization.unreadable_accent':
    'Il testo su questo colore non sarebbe leggibile. {color} gli somiglia ed è leggibile.',
  'organization.welcome': 'Indicare una frase di al massimo {max} caratteri.',

  'logo.choose': 'Scegliere un’immagine da caricare.',
  'logo.too_large': 'L’immagine supera i {max} kB.',
  'logo.unsupported': 'Un logo è un’immagine in formato PNG, JPEG, WebP o SVG.',
  'logo.damaged':
    'L’immagine non può essere letta. Salvarla di nuovo con il programma da cui proviene o sceglierne un’altra.',
  'logo.too_many_pixels':
    'L’immagine misura {width} × {height} pixel. Il massimo è {max} per lato.',
  'logo.too_many_parts': 'L’immagine è composta da troppe parti. Esportarla come PNG.',

  'invitation.link_dead':
    'Il link potrebbe essere già stato usato, sostituito o revocato, oppure è scaduto. È possibile richiederne uno nuovo.',
  'invitation.of_existing_account':
    'Questo invito è per un account esistente. Accedere con quell’account e aprire di nuovo il link.',
  'invitation.of_other_account':
    'Questo invito è per {email}. Accedere con quell’indirizzo e aprire di nuovo il link.',
  'invitation.account_failed':
    'Si è verificato un problema durante la creazione dell’account. Riprovare tra qualche minuto.',
  'invitation.hook_failed':
    'Al momento non è possibile stabilire se queste persone possono essere invitate. Riprovare tra qualche minuto.',
  'invitation.just_changed':
    'Qualcun altro ha appena modificato questo invito. Controllarlo di nuovo.',
  'invitation.is_accepted': 'L’invito è stato accettato: la persona fa parte dell’organizzazione.',
  'invitation.is_revoked':
    'L’invito è stato revocato. Per dare alla persona un nuovo link, invitarla di nuovo.',
  'invitation.is_expired': 'L’invito è scaduto. Reinviandolo torna in attesa, con un nuovo link.',
  'invitation.just_mailed':
    'A questa persona è stata appena inviata un’e-mail. Riprovare fra {wait}.',
  'invitation.at_most': 'Indicare al massimo {max} id; con un filtro il numero di inviti è libero.',
  'invitation.filter': 'Indicare un filtro come quelli dell’elenco degli inviti.',

  'email.is': 'Lo stato di questa e-mail è {status}.',
  'email.expect': 'Indicare il numero di e-mail confermato.',
  'email.count_changed':
    'Ora il numero di e-mail non recapitate è {count, number}. Non ne è stata inviata nessuna; confermare il nuovo numero.',
} as const;
