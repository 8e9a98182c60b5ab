/** The usual ways a documento goes out; any other may be written. */
export const MEDIOS: readonly string[] = ['Mensajero', 'Courier', 'Correo electrónico', 'Entrega en mano'];
