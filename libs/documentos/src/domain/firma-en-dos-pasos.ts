import { diaEntero, ErrorDominio, fechaDe, fechaDeCarta, horaDe, type Motivo } from '#kernel';
import type { TrasFirma } from './tipos';

/** A person needs no longer to type a PIN; who went away meanwhile prepares again. */
const PLAZO_MS = 15 * 60_000;
/** How far the clock of a person's machine may be from the server's. */
const DESFASE_MS = 5 * 60_000;

/** What is handed out to be signed bears the date of today: it never outlives the day. */
export function venceDe(ahora: Date): Date {
  return new Date(Math.min(ahora.getTime() + PLAZO_MS, diaEntero(fechaDe(ahora)).hasta.getTime()));
}

/** What a program that signs the whole file adds to it at most, bytes: its signature, and a certificate chain. */
const LO_QUE_AGREGA = 256 * 1024;
const EN_ESTA_PAGINA = 'Firme con su token escribiendo el PIN en esta página, o con su archivo .p12.';
const mb = (bytes: number): string => (bytes / 1_048_576).toFixed(1).replace('.', ',');

/** A paper that another program would sign whole. */
export interface PorEntregar {
  /** what its kind allows after the signature; of a paper made elsewhere, `abierto` */
  readonly trasFirma: TrasFirma;
  /** whether a signature in a field of its own may be added to it */
  readonly admiteOtro: boolean;
  readonly bytes: number;
}

/**
 * Why the whole file is not handed out to be signed; asked before it gets a number.
 * @param topes largest file that is signed, and that is taken when it comes back, bytes
 */
export function motivosParaNoEntregar(
  p: PorEntregar,
  topes: { readonly maxFirma: number; readonly maxSubida: number },
): Motivo[] {
  const motivos: Motivo[] = [];
  if (p.trasFirma !== 'abierto')
    motivos.push({
      codigo: 'firma.modo-seguro-no-cierra',
      texto: `Este tipo de documento se cierra al firmarlo, y el modo seguro no puede cerrarlo. ${EN_ESTA_PAGINA}`,
    });
  if (!p.admiteOtro)
    motivos.push({
      codigo: 'firma.modo-seguro-otro-lugar',
      texto: `Quien firmó antes solo permite firmar en los lugares previstos, y el modo seguro pone la firma en otro. ${EN_ESTA_PAGINA}`,
    });
  const tope = Math.min(topes.maxFirma, topes.maxSubida - LO_QUE_AGREGA);
  if (p.bytes > tope)
    motivos.push({
      codigo: 'firma.modo-seguro-grande',
      texto: `El archivo pesa ${mb(p.bytes)} MB y en modo seguro se firman hasta ${mb(Math.max(tope, 0))} MB.`,
    });
  return motivos;
}

export const papelGrande = (bytes: number, tope: number): ErrorDominio =>
  new ErrorDominio(
    'firma.archivo-grande',
    'invalido',
    `El archivo pesa ${mb(bytes)} MB y aquí se firman hasta ${mb(tope)} MB. Redúzcalo y súbalo de nuevo, o llévelo como anexo de una nota firmada.`,
  );

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
