const CAMPOS: Record<string, string> = {
  aniosOficina: 'Años en la oficina',
  aniosCentral: 'Años en el archivo central',
  agente: 'Navegador',
  equipo: 'Equipo',
  usuario: 'Usuario',
  usuarioId: 'Usuario N°',
  funcionarioId: 'Funcionario N°',
  puestoId: 'Puesto N°',
  unidadId: 'Unidad N°',
  superiorId: 'Depende de la unidad N°',
  esMae: 'Es la MAE',
  ci: 'Cédula de identidad',
  memorandum: 'Memorándum',
  proveido: 'Proveído',
  citeOriginal: 'Cite original',
  derivacionId: 'Paso N°',
  hojaId: 'Hoja N°',
  documentoId: 'Documento N°',
  eraAjena: 'Se la había dado otra persona',
  sesiones: 'Sesiones terminadas',
  sesionesCerradas: 'Sesiones terminadas',
};

/** @returns `Fecha de la nota` for `fechaDeLaNota` */
function nombreDe(campo: string): string {
  const dicho = CAMPOS[campo];
  if (dicho) return dicho;
  const suelto = campo
    .replace(/([a-záéíóúñ])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
  return suelto.charAt(0).toUpperCase() + suelto.slice(1);
}

function valorDe(v: unknown): string {
  if (v === null || v === undefined || v === '') return 'nada';
  if (typeof v === 'boolean') return v ? 'sí' : 'no';
  if (typeof v === 'number') return String(v);
  if (typeof v === 'string') return /^\d{4}-\d\d-\d\d$/.test(v) ? v.split('-').reverse().join('/') : v;
  if (Array.isArray(v)) return v.length === 0 ? 'nada' : v.map(valorDe).join(', ');
  return Object.entries(v)
    .map(([c, x]) => `${nombreDe(c).toLowerCase()}: ${valorDe(x)}`)
    .join('; ');
}

const esObjeto = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

/** What an event says: a field, what it was before where that is said, and what it is since. */
export interface Dicho {
  readonly campo: string;
  readonly antes: string | null;
  readonly ahora: string;
}

/** Each value of an event in plain words, the changes first. */
export function dichosDe(datos: Readonly<Record<string, unknown>>): Dicho[] {
  const { antes, despues, cambios, ...otros } = datos;
  const resto: Record<string, unknown> = { ...otros };
  const dichos: Dicho[] = [];
  if (esObjeto(cambios))
    for (const [c, x] of Object.entries(cambios))
      dichos.push(
        esObjeto(x) && 'despues' in x
          ? { campo: nombreDe(c), antes: valorDe(x['antes']), ahora: valorDe(x['despues']) }
          : { campo: nombreDe(c), antes: null, ahora: valorDe(x) },
      );
  const nuevo = despues ?? resto;
  if (esObjeto(antes) && esObjeto(nuevo)) {
    for (const [c, x] of Object.entries(antes)) {
      if (JSON.stringify(x) !== JSON.stringify(nuevo[c]))
        dichos.push({ campo: nombreDe(c), antes: valorDe(x), ahora: valorDe(nuevo[c]) });
      delete resto[c];
    }
  } else if (antes !== undefined || despues !== undefined)
    dichos.push({ campo: 'Cambió', antes: valorDe(antes), ahora: valorDe(despues) });
  for (const [c, x] of Object.entries(resto))
    dichos.push({ campo: nombreDe(c), antes: null, ahora: valorDe(x) });
  return dichos;
}

/**
 * @returns who did it, with the post unless the name already says it; a session is begun and ended by the one who has it,
 * before or after it there is nobody
 */
export function quienDe(e: {
  acto: string;
  cadena: string;
  rotulo: string | null;
  actor: string | null;
  titular: string | null;
  puesto: string | null;
}): string {
  if (e.actor === null) {
    if (e.acto === 'ingresar' || e.acto === 'salir') return objetoDe(e);
    return e.acto === 'ingreso-fallido' ? 'Alguien, sin ingresar' : 'El sistema';
  }
  const repite = !e.titular && e.puesto?.startsWith(`${e.actor} — `);
  const quien = e.titular ? `${e.actor} en suplencia de ${e.titular}` : e.actor;
  return repite ? (e.puesto ?? quien) : [quien, e.puesto].filter(Boolean).join(' · ');
}

const CADENAS: Record<string, string> = {
  organizacion: 'Organigrama',
  cites: 'Series de CITE',
  tipos: 'Tipos de documento',
  plantillas: 'Plantillas',
  bitacora: 'Bitácora',
  'instalacion/tareas': 'Tareas del sistema',
};

/** Written with the entidad's set-up, and called by their own name. */
const DEL_CALENDARIO: ReadonlySet<string> = new Set([
  'crear-feriado',
  'cargar-feriados',
  'trasladar-feriado',
  'anular-feriado',
  'fijar-plazos-desde',
]);

/** @returns what an event is of, as people call it */
export function objetoDe(e: { cadena: string; rotulo: string | null; acto: string }): string {
  if (e.rotulo) return e.rotulo;
  if (e.cadena === 'organizacion' && DEL_CALENDARIO.has(e.acto)) return 'Feriados';
  const conocida = CADENAS[e.cadena];
  if (conocida) return conocida;
  const [clase = '', ...resto] = e.cadena.split('/');
  return `${nombreDe(clase)} ${resto.join('/')}`.trim();
}
