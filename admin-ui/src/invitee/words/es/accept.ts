/** The words of the page that an invitation leads to. */
export const accept = {
  title: 'Su invitación',
  invited: {
    by: '{inviter} le invita a unirse a {organization} con la dirección {email}.',
    by_named: '{name}, {inviter} le invita a unirse a {organization} con la dirección {email}.',
    plain: 'Tiene una invitación para unirse a {organization} con la dirección {email}.',
    plain_named:
      '{name}, tiene una invitación para unirse a {organization} con la dirección {email}.',
  },
  valid_until: 'La invitación es válida hasta el {date}.',
  choose_password: 'Elija una contraseña',
  join: 'Unirse a {organization}',
  signed_in: 'Ha iniciado sesión en esta cuenta.',
  sign_in_elsewhere:
    'Para unirse, inicie sesión con esta dirección o, si no tiene cuenta, créela con ella.',
  go_on_to_join: 'Continuar para unirse a {organization}',
  has_account: 'Ya tiene una cuenta. Inicie sesión con ella para unirse.',
  your_password: 'Su contraseña',
  wrong_password: 'Esta contraseña no es correcta.',
  sign_in_and_join: 'Iniciar sesión y unirse a {organization}',
  refused: {
    text: 'Puede que haya caducado, que ya se haya usado o que se haya retirado. Si ya aceptó la invitación, solo tiene que {sign_in}.',
    sign_in: 'iniciar sesión',
    sent: 'Si hay una invitación para usted, recibirá un enlace nuevo en su correo electrónico. Puede tardar unos minutos. Si no llega nada, pregunte a la persona que le invitó.',
    without_secret: 'Abra de nuevo el enlace de su correo o pregunte a la persona que le invitó.',
  },
  accepted: {
    title: 'Le damos la bienvenida a {organization}',
    in: 'Ya está dentro.',
    asked:
      'Ya está dentro. A continuación, {organization} le pide sus datos personales. Le llevará unos minutos, y puede dejarlo y continuar más tarde.',
    may: 'Ya está dentro. Puede dar sus datos personales ahora o más tarde.',
    go: 'Ir a {organization}',
    give: 'Continuar y dar sus datos personales',
    see: 'Ver sus datos personales',
  },
} as const;
