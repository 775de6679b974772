/** The words of the page that confirms a new address. */
export const confirmEmail = {
  title: 'Nueva dirección de correo',
  asked: '{organization} ha introducido {email} como nueva dirección de correo de su cuenta.',
  then: 'Desde entonces iniciará sesión con esta dirección. Su nombre de usuario y su contraseña no cambian.',
  confirm: 'Confirmar la dirección',
  done: '{email} es ahora la dirección de su cuenta.',
  go_on: 'Continuar',
  refused:
    'Puede que haya caducado, que ya se haya usado o que se haya sustituido. Si ya confirmó su dirección, solo tiene que {sign_in} con ella; si no, pida un enlace nuevo a quienes gestionan su organización.',
  sign_in: 'iniciar sesión',
} as const;
