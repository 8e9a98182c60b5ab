/** The ways a documento goes out. */
export const MEDIOS: readonly { value: string; label: string }[] = [
  { value: 'mensajero', label: 'Mensajero' },
  { value: 'courier', label: 'Courier' },
  { value: 'correo', label: 'Correo electrónico' },
  { value: 'mano', label: 'Entrega en mano' },
];
