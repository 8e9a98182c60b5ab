import { diaEntero, ErrorDominio, fechaDe, fechaDeCarta, horaDe } from '#kernel';

/** A person needs no longer to type a PIN; who went away meanwhile prepares again. */
const PLAZO_MS = 15 * 60_000;
/** How far the clock of a person's machine may be from the server's. */
const DESFASE_MS = 5 * 60_000;

/** What is handed out to be signed bears the date of today: it never outlives the day. */
export function venceDe(ahora: Date): Date {
  return new Date(Math.min(ahora.getTime() + PLAZO_MS, diaEntero(fechaDe(ahora)).hasta.getTime()));
}

const cuando = (instante: Date): string => `${fechaDeCarta(fechaDe(instante))}, ${horaDe(instante)}`;

/**
 * A program that signs the whole file writes the time itself, by the clock of its machine.
 * @throws ErrorDominio `firma.hora` when it lies before it was handed out or in the future
 */
export function exigirHora(momento: Date | null, entregado: Date, ahora: Date): void {
  const bien =
    momento !== null &&
    momento.getTime() >= entregado.getTime() - DESFASE_MS &&
    momento.getTime() <= ahora.getTime() + DESFASE_MS;
  if (bien) return;
  const dice = momento ? `dice ${cuando(momento)}` : 'no dice cuándo se hizo';
  throw new ErrorDominio(
    'firma.hora',
    'conflicto',
    `La firma ${dice}, y son las ${horaDe(ahora)} del ${fechaDeCarta(fechaDe(ahora))}: ponga en hora su equipo y firme de nuevo.`,
  );
}

export const preparadaDesconocida = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.firma-preparada.no-encontrada',
    'no-encontrado',
    'No existe esa firma preparada.',
  );

export const preparadaVencida = (vence: Date): ErrorDominio =>
  new ErrorDominio(
    'documentos.firma-preparada.vencida',
    'conflicto',
    `El tiempo para firmar terminó a las ${horaDe(vence)}. El documento conserva su número: firme de nuevo.`,
  );

const CERRADAS = {
  completada: 'Esa firma ya se completó: el documento está firmado.',
  vencida: 'El tiempo para firmar ya terminó. El documento conserva su número: firme de nuevo.',
  cancelada: 'Esa firma se canceló. El documento conserva su número: firme de nuevo.',
  reemplazada:
    'El documento se preparó otra vez para firmar: solo vale la última. Firme esa, o empiece de nuevo.',
} as const;

export const preparadaCerrada = (estado: keyof typeof CERRADAS): ErrorDominio =>
  new ErrorDominio('documentos.firma-preparada.cerrada', 'conflicto', CERRADAS[estado], { estado });

export const certificadoDistinto = (): ErrorDominio =>
  new ErrorDominio(
    'firma.certificado-distinto',
    'conflicto',
    'La firma se hizo con otro certificado que el preparado. Nada cambió: firme de nuevo y no cambie de token.',
  );
