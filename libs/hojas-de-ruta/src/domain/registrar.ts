import { fechaDeAgenda, type Fecha, type Motivo } from '#kernel';
import { cambios, type Cambios, type Quien } from './tipos';

/** Step 1 of every HR: oficial, received, held by the post that registers; the first derivación leaves from it. */
export function registrar(quien: Quien): Cambios {
  return cambios({
    nuevos: [
      {
        tipo: 'oficial',
        estado: 'RECIBIDA',
        origenId: null,
        dePuestoId: null,
        deUnidadId: null,
        aPuestoId: quien.puestoId,
        aUnidadId: quien.unidadId,
        tenedorPuestoId: quien.puestoId,
        acciones: [],
        proveido: '',
        plazo: null,
      },
    ],
  });
}

/** No note was written tomorrow, and none sets a plazo that had run out when it was written. */
export function motivosDeFechas(
  nota: { readonly fechaOriginal?: Fecha | undefined; readonly plazos: readonly (Fecha | undefined)[] },
  hoy: Fecha,
): Motivo[] {
  const { fechaOriginal } = nota;
  if (fechaOriginal === undefined) return [];
  if (fechaOriginal > hoy)
    return [
      {
        codigo: 'hojas.registrar.fecha-futura',
        texto: `La nota no puede llevar una fecha futura (${fechaDeAgenda(fechaOriginal, true)}): revísela.`,
      },
    ];
  return nota.plazos
    .filter((p): p is Fecha => p !== undefined && p < fechaOriginal)
    .map((p) => ({
      codigo: 'hojas.registrar.plazo-anterior',
      texto: `El plazo del ${fechaDeAgenda(p, true)} es anterior a la fecha de la nota: revíselo.`,
    }));
}
