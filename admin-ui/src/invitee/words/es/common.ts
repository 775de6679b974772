/** The words that several pages have, sign-in among them. */
export const common = {
  unreachable: 'No se puede conectar con el servidor. Compruebe su conexión e inténtelo de nuevo.',
  too_often: 'Demasiados intentos seguidos. Espere un momento e inténtelo de nuevo.',
  failed: 'Algo ha fallado. Inténtelo de nuevo.',
  try_again: 'Reintentar',
  one_moment: 'Un momento…',
  show: 'Mostrar',
  show_password: 'Mostrar la contraseña',
  hide: 'Ocultar',
  hide_password: 'Ocultar la contraseña',
  password_length: {
    one: 'Al menos {count} carácter. Sirve cualquiera, y también una frase.',
    other: 'Al menos {count} caracteres. Sirve cualquiera, y también una frase.',
  },
  sign_in: 'Iniciar sesión',
  identifier: 'Correo electrónico o nombre de usuario',
  identifier_missing: 'Escriba su dirección de correo electrónico o su nombre de usuario.',
  password: 'Contraseña',
  password_missing: 'Escriba su contraseña.',
  forgotten: '¿Ha olvidado la contraseña?',
  dead_link: 'Este enlace ya no funciona',
  send_new: 'Enviarme un enlace nuevo',
} as const;
