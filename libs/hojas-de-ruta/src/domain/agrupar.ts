import type { Motivo } from '#kernel';
import { esTenedor, porEstado, porHoja, porPaso } from './clausulas';
import { remitenteDe } from './devolver';
import { cambios, type Cambios, type Hilo, type Paso, type Quien, type RefHoja } from './tipos';

/** How many levels may hang from one HR: beyond it nobody could tell what travels. */
export const MAXIMO_DE_NIVELES = 10;

const clave = (h: Pick<RefHoja, 'gestion' | 'id'>): string => `${h.gestion}/${h.id}`;

/** What the button asks of the HR to be grouped, before its parent is chosen. */
export function motivosParaNoSerAgrupada(hijo: Hilo, pasoHijo: Paso, quien: Quien): Motivo[] {
  return [...porHoja(hijo, 'agrupar'), ...porPaso(pasoHijo, 'agrupar', quien)];
}

export function motivosParaNoAgrupar(
  hijo: Hilo,
  pasoHijo: Paso,
  padre: Hilo,
  pasoPadre: Paso,
  quien: Quien,
): Motivo[] {
  const motivos = [
    ...motivosParaNoSerAgrupada(hijo, pasoHijo, quien),
    ...porHoja(padre, 'agrupar'),
    ...porEstado(pasoPadre, 'agrupar').map((m) => ({ ...m, texto: `${padre.codigo}: ${m.texto}` })),
  ];
  if (pasoHijo.tenedorPuestoId !== pasoPadre.tenedorPuestoId) {
    motivos.push({
      codigo: 'hojas.agrupar.otro-tenedor',
      texto: 'Las dos hojas de ruta deben estar en despacho del mismo puesto.',
    });
  }
  if ([padre, ...padre.ancestros].some((h) => clave(h) === clave(hijo))) {
    motivos.push({
      codigo: 'hojas.agrupar.ciclo',
      texto: 'Una hoja de ruta no se agrupa dentro de sí misma.',
    });
  }
  const niveles = padre.ancestros.length + 1 + Math.max(0, ...hijo.descendientes.map((d) => d.nivel));
  if (niveles > MAXIMO_DE_NIVELES) {
    motivos.push({
      codigo: 'hojas.agrupar.niveles',
      texto: `Una agrupación admite hasta ${MAXIMO_DE_NIVELES} niveles.`,
    });
  }
  return motivos;
}

export function agrupar(pasoHijo: Paso, padre: RefHoja): Cambios {
  const { gestion, id, codigo } = padre;
  return cambios({ pasos: [{ id: pasoHijo.id, estado: 'AGRUPADA' }], padre: { gestion, id, codigo } });
}

/** The HR that moves a whole group: its code and the oficial that stands for it. */
export interface Raiz {
  readonly codigo: string;
  readonly oficial: Paso;
  /** whoever acts does not see it */
  readonly oculta?: boolean;
}

const MANDA: Readonly<Partial<Record<Paso['estado'], string>>> = {
  ENVIADA: 'aún no fue recibida: recíbala primero',
  ARCHIVADA: 'está archivada: desarchívela primero',
};

export function motivosParaNoDesagrupar(hilo: Hilo, paso: Paso, raiz: Raiz, quien: Quien): Motivo[] {
  const motivos = [...porHoja(hilo, 'desagrupar'), ...porEstado(paso, 'desagrupar')];
  // Nothing is said of a hidden one, nor is it acted on in its holder's name.
  if (raiz.oculta)
    return [...motivos, { codigo: 'hojas.paso.ajeno', texto: 'La parte quien tiene la que la agrupa.' }];
  const impide = MANDA[raiz.oficial.estado];
  if (impide)
    motivos.push({
      codigo: 'hojas.desagrupar.padre',
      texto: `La hoja de ruta ${raiz.codigo}, que la agrupa, ${impide}.`,
    });
  if (!impide && !esTenedor(raiz.oficial, quien)) {
    motivos.push({
      codigo: 'hojas.paso.ajeno',
      texto: `La parte quien tiene la hoja de ruta ${raiz.codigo}, que la agrupa.`,
    });
  }
  return motivos;
}

/** Parted, it stays with who holds the group now, not with who grouped it; and goes back to who sent the group there. */
export function desagrupar(paso: Paso, raiz: Raiz): Cambios {
  const { tenedorPuestoId, tenedorUnidadId } = raiz.oficial;
  const traidoPorPuestoId = tenedorPuestoId === paso.tenedorPuestoId ? null : remitenteDe(raiz.oficial);
  return cambios({
    pasos: [
      {
        id: paso.id,
        estado: 'RECIBIDA',
        ...(tenedorPuestoId ? { tenedorPuestoId } : {}),
        ...(tenedorUnidadId ? { tenedorUnidadId } : {}),
        ...(traidoPorPuestoId ? { traidoPorPuestoId } : {}),
      },
    ],
    padre: null,
  });
}
