import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { api, conClave, datos } from '../../api/cliente';
import type { EnsayoDeImportacion } from '../../api/tipos';
import { useActo } from '../../api/use-acto';
import { Lista } from '../../ui/Lista';
import { Problema } from '../../ui/Problema';
import propios from '../administracion.module.css';
import { DE_ADMINISTRACION } from '../consultas';
import { enPalabras, entregasDe, type Entrega } from './entregas';
import { FilaDeEnsayo } from './FilaDeEnsayo';
import estilos from './importar.module.css';

interface Props {
  ensayo: EnsayoDeImportacion;
  alHacerse: (entregas: readonly Entrega[], que: string) => void;
}
/** Rows that are drawn at a time. */
const TRAMO = 200;
type Clase = EnsayoDeImportacion['filas'][number]['hace'];
const CLASES: readonly [Clase | 'todas', string][] = [
  ['todas', 'Todas'],
  ['error', 'Con errores'],
  ['crea', 'Crean'],
  ['cambia', 'Cambian'],
  ['igual', 'Ya están'],
];

/** What a sheet would do, row by row, and the act that does it. */
export function Ensayo({ ensayo: e, alHacerse }: Props) {
  const conErrores = e.totales.errores > 0;
  const [clase, setClase] = useState<Clase | 'todas'>(conErrores ? 'error' : 'todas');
  const [hasta, setHasta] = useState(TRAMO);
  const que = enPalabras(e.totales);
  const confirmar = useActo<readonly Entrega[], unknown>({
    invalida: DE_ADMINISTRACION,
    enviar: (entregas, clave) =>
      datos(
        api.POST('/api/administracion/importaciones/{id}/confirmar', {
          params: { path: { id: e.id } },
          headers: conClave(clave),
          body: { claves: entregas.map(({ usuario, clave: suya }) => ({ usuario, clave: suya })) },
        }),
      ),
    alLograr: (_, entregas) => alHacerse(entregas, que ?? ''),
  });
  // The same passwords for every retry of the act.
  const [entregas] = useState(() => entregasDe(e));
  const filas = e.filas.filter((f) => clase === 'todas' || f.hace === clase);
  const cuantas = (c: Clase | 'todas') =>
    c === 'todas' ? e.filas.length : e.filas.filter((f) => f.hace === c).length;
  const visibles = CLASES.filter(([c]) => c === 'todas' || cuantas(c) > 0);
  return (
    <section aria-labelledby="ensayo" className={estilos.ensayo}>
      <h2 id="ensayo">Ensayo de {e.archivo}</h2>
      <p role="status" className={conErrores ? estilos.mal : undefined}>
        {conErrores
          ? `Hay ${e.totales.errores === 1 ? 'un error: corríjalo' : `${e.totales.errores} errores: corríjalos`} en la planilla y suéltela de nuevo. Nada se escribió.`
          : que
            ? `Esta planilla ${que}. Nada se escribió todavía.`
            : 'Todo lo de esta planilla ya está: no hay nada que hacer.'}
      </p>
      {e.sinUso.length > 0 && (
        <p className={propios.explica}>Columnas que no se usan: {e.sinUso.join(', ')}.</p>
      )}
      <Problema problema={confirmar.error} quedo="La planilla sigue aquí." />
      {!conErrores && que && (
        <div className={estilos.mandos}>
          <Button onClick={() => confirmar.mutate(entregas)} loading={confirmar.isPending}>
            Importar
          </Button>
          {confirmar.isPending && (
            <span role="status">Escribiendo… con muchos usuarios tarda más de un minuto.</span>
          )}
        </div>
      )}
      <div className={estilos.clases}>
        <SegmentedControl
          aria-label="Qué filas se ven"
          value={clase}
          onChange={(c) => {
            setClase(c);
            setHasta(TRAMO);
          }}
          data={visibles.map(([value, texto]) => ({ value, label: `${texto} ${cuantas(value)}` }))}
        />
      </div>
      <div className={propios.hoja}>
        <Lista
          nombre="Filas de la planilla"
          filas={filas.slice(0, hasta)}
          problema={null}
          claveDe={(f) => String(f.n)}
          esqueleto={null}
          reintentar={() => undefined}
          vacio={{ titulo: 'Ninguna fila así', texto: 'Elija otra clase de filas.' }}
          mas={filas.length > hasta ? { pedir: () => setHasta(hasta + TRAMO), cargando: false } : null}
        >
          {(f) => <FilaDeEnsayo fila={f} />}
        </Lista>
      </div>
    </section>
  );
}
