/** The words of the pages for a forgotten password. */
export const passwords = {
  forgot: {
    title: 'Contraseña olvidada',
    text: 'Indique su dirección de correo electrónico y le enviaremos un enlace para elegir una contraseña nueva.',
    email: 'Correo electrónico',
    missing: 'Escriba su dirección de correo electrónico.',
    send: 'Enviar el enlace',
    sent: 'Si hay una cuenta para {email}, recibirá un enlace para elegir una contraseña nueva. Puede tardar unos minutos.',
    back: 'Volver al inicio de sesión',
  },
  reset: {
    title: 'Contraseña nueva',
    label: 'Elija una contraseña nueva',
    set: 'Guardar la contraseña',
    done: 'Su contraseña se ha guardado. Ya puede iniciar sesión con ella.',
    refused:
      'Puede que haya caducado o que ya se haya usado. Si ya eligió su contraseña, solo tiene que {sign_in}.',
    sign_in: 'iniciar sesión',
  },
} as const;
