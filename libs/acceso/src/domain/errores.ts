import { ErrorDominio } from '#kernel';

export const credencialesInvalidas = (): ErrorDominio =>
  new ErrorDominio('acceso.credenciales', 'no-autenticado', 'El usuario o la clave no son correctos.');

export const usuarioEnEspera = (segundos: number): ErrorDominio =>
  new ErrorDominio(
    'acceso.en-espera',
    'demasiadas',
    `Hubo varios intentos fallidos con este usuario. Espere ${segundos} segundos e intente de nuevo.`,
    { segundos },
  );

export const demasiadosIntentos = (): ErrorDominio =>
  new ErrorDominio(
    'acceso.demasiados-intentos',
    'demasiadas',
    'Hubo muchos intentos fallidos desde este equipo. Espere un minuto.',
  );

export const sinSesion = (): ErrorDominio =>
  new ErrorDominio(
    'acceso.sin-sesion',
    'no-autenticado',
    'Su sesión terminó o no ha ingresado. Ingrese para continuar; lo que escribió se conserva.',
  );

export const csrfInvalido = (): ErrorDominio =>
  new ErrorDominio(
    'acceso.csrf',
    'prohibido',
    'El pedido no trae la marca de esta sesión. Recargue la página e intente de nuevo.',
  );

export const origenAjeno = (): ErrorDominio =>
  new ErrorDominio('acceso.origen-ajeno', 'prohibido', 'El pedido viene de otro sitio y no se admite.');

export const sinPuesto = (): ErrorDominio =>
  new ErrorDominio(
    'acceso.sin-puesto',
    'prohibido',
    'No ejerce ningún puesto en esta fecha, de modo que no puede realizar actos.',
  );

export const puestoAmbiguo = (): ErrorDominio =>
  new ErrorDominio(
    'acceso.puesto-ambiguo',
    'entrada',
    'Ejerce varios puestos: elija en cuál actúa (cabecera X-Puesto).',
  );

export const puestoAjeno = (): ErrorDominio =>
  new ErrorDominio('acceso.puesto-ajeno', 'prohibido', 'No ejerce ese puesto en esta fecha.');

export const titularSuplido = (palabras: string): ErrorDominio =>
  new ErrorDominio('acceso.titular-suplido', 'prohibido', palabras);

export const claveAusente = (): ErrorDominio =>
  new ErrorDominio(
    'acto.sin-clave',
    'entrada',
    'Falta la cabecera Idempotency-Key (8 a 100 letras, cifras o guiones), que permite repetir el pedido sin duplicarlo.',
  );

export const rolInsuficiente = (roles: readonly string[]): ErrorDominio =>
  new ErrorDominio('acceso.rol', 'prohibido', `Este acto corresponde a: ${roles.join(', ')}.`, { roles });

export const usuarioDesconocido = (): ErrorDominio =>
  new ErrorDominio('acceso.usuario-desconocido', 'no-encontrado', 'Ese usuario no existe.');

export const ultimoAdministrador = (): ErrorDominio =>
  new ErrorDominio(
    'acceso.ultimo-administrador',
    'conflicto',
    'Es el único administrador: dé ese rol a otra persona antes.',
  );

export const usuarioInactivo = (): ErrorDominio =>
  new ErrorDominio(
    'acceso.usuario-inactivo',
    'conflicto',
    'Esa persona cesó: su usuario ya no entra, y una contraseña no cambia eso.',
  );

export const clavePorCambiar = (): ErrorDominio =>
  new ErrorDominio(
    'acceso.clave-por-cambiar',
    'prohibido',
    'Entró con una contraseña que le dio otra persona. Elija la suya antes de seguir.',
  );

const enCampo = (codigo: string, campo: string, mensaje: string): ErrorDominio =>
  new ErrorDominio(codigo, 'invalido', mensaje, { campos: [{ campo, mensaje }] });

export const claveActualNoEs = (): ErrorDominio =>
  enCampo('acceso.clave-actual', 'actual', 'No es su contraseña de ahora.');

export const claveIgual = (): ErrorDominio =>
  enCampo('acceso.clave-igual', 'nueva', 'Es la misma que ya tiene: elija otra.');

export const claveDeUnoMismo = (): ErrorDominio =>
  new ErrorDominio(
    'acceso.clave-propia',
    'conflicto',
    'Es su propio usuario: su contraseña se cambia en «Mi contraseña», en el menú de su nombre.',
  );
