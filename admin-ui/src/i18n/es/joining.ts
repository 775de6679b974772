export const joining = {
  title: 'Su invitación',
  by: '%{inviter} le invita a unirse a %{organization}.',
  plain: 'Tiene una invitación para unirse a %{organization}.',
  email: 'Dirección invitada',
  until: 'Válida hasta',
  join: 'Unirse a %{organization}',
  joined: 'Ya forma parte de %{organization}',
  other: {
    known: 'Ha iniciado sesión como %{name}, y esta invitación es para %{email}.',
    unknown: 'Ha iniciado sesión con otra cuenta, y esta invitación es para %{email}.',
    way: 'Para unirse, cierre la sesión e inicie otra como %{email}.',
    joined:
      '%{email} ya forma parte de %{organization}. Ha iniciado sesión con otra cuenta. Para continuar, cierre la sesión e inicie otra como %{email}.',
    sign_out: 'Cerrar sesión y continuar',
  },
  no_account:
    'Aún no hay ninguna cuenta de %{email}. Abra de nuevo el enlace del correo para crearla.',
  dead: {
    title: 'Este enlace ya no funciona',
    text: 'Puede haber caducado, haberse usado ya o haberse retirado. Si ya se ha unido, no queda nada por hacer.',
    send_new: 'Enviarme un enlace nuevo',
    sent: 'Si hay una invitación pendiente, un enlace nuevo está en camino a su dirección de correo. Puede tardar unos minutos. Si no llega nada, pregunte a la persona que le invitó.',
  },
  absent: {
    title: 'Aquí no hay ninguna invitación',
    text: 'Abra de nuevo el enlace de su correo. Si ya se ha unido, no queda nada por hacer.',
  },
};
