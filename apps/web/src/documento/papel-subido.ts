import type { ArchivoSubido, JuicioDePapel, LecturaDeArchivo, OrdenCrearDocumento } from '../api/tipos';
import type { DestinoElegido } from '../ui/destinos';
import { interpretarFecha } from '../ui/fechas';

/** A finished PDF as its form has it. Kept in the browser until it is registered. */
export interface FormularioDePapel {
  archivo: ArchivoSubido | null;
  tipo: string;
  firmante: DestinoElegido | null;
  referencia: string;
  /** as typed */
  fecha: string;
  /** of the reserved number that it bears; empty: it is given when it is issued */
  numeroId: string;
}

export type FaltasDePapel = Partial<Record<'archivo' | 'firmante' | 'referencia' | 'fecha', string>>;

/** What is missing, by field, in the order of the form. */
export function faltasDePapel(f: FormularioDePapel): FaltasDePapel {
  const faltas: FaltasDePapel = {};
  if (!f.archivo) faltas.archivo = 'Elija el PDF y espere a que termine de subir.';
  if (f.referencia.trim() === '') faltas.referencia = 'Escriba la referencia: con ella se lo busca.';
  if (f.fecha !== '' && interpretarFecha(f.fecha) === null)
    faltas.fecha = 'No es una fecha del calendario. Escriba, por ejemplo, 28/6/18.';
  if (!f.firmante) faltas.firmante = 'Elija quién lo firma.';
  return faltas;
}

/** The order as it travels. Call only when `faltasDePapel` found nothing. */
export function ordenDePapel(f: FormularioDePapel): OrdenCrearDocumento {
  const referencia = f.referencia.trim();
  const fecha = interpretarFecha(f.fecha);
  return {
    tipo: f.tipo,
    firmantePuestoId: f.firmante?.id ?? '',
    contenido: { referencia },
    papel: {
      archivoId: f.archivo?.id ?? '',
      ...(fecha ? { fecha } : {}),
      ...(f.numeroId ? { numeroId: f.numeroId } : {}),
    },
  };
}

/** The numbers to choose among; those that the paper shows come first. */
export function opcionesDeNumero(
  reservados: JuicioDePapel['reservados'],
): { value: string; label: string }[] {
  const enPapel = reservados.filter((r) => r.impreso);
  const otros = reservados.filter((r) => !r.impreso);
  return [
    { value: '', label: 'Ninguno: el número se asigna al emitirlo' },
    ...enPapel.map((r) => ({ value: r.id, label: `${r.texto} (está en el papel)` })),
    ...otros.map((r) => ({ value: r.id, label: r.texto })),
  ];
}

/** What the paper seems to bear and is not reserved: whoever issues it should look at it first. */
export function citeSinReserva(
  lectura: LecturaDeArchivo | undefined,
  juicio: JuicioDePapel | undefined,
): string | null {
  const leido = lectura?.propuestas.cite?.valor;
  return leido && juicio && !juicio.reservados.some((r) => r.impreso) ? leido : null;
}
