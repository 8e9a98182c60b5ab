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
