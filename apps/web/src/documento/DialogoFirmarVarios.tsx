import { useRef, useState } from 'react';
import { Link } from '@tanstack/react-router';
import type { FirmadosEnLote } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { AvisosDePapel } from '../firma/AvisosDePapel';
import { CampoCredencial, useCredencial } from '../firma/CampoCredencial';
import { firmarVarios, type Presentada } from '../firma/firmar';
import type { Movidas } from '../firma/token/firmar';
import { Dialogo } from '../ui/Dialogo';
import estilos from './varios.module.css';

type Resultado = FirmadosEnLote['resultados'][number];

/** A documento of the batch, and to whom it goes. */
export interface Dirigido {
  readonly id: string;
  readonly version: number;
  readonly nombre: string;
}

/** The documentos made; signed together by who may, each answered by itself. To repeat is safe. */
export function DialogoFirmarVarios({
  documentos,
  firmable,
  alCerrar,
}: {
  documentos: readonly Dirigido[];
  firmable: boolean;
  alCerrar: () => void;
}) {
  const credencial = useCredencial();
  const [resultados, setResultados] = useState<ReadonlyMap<string, Resultado>>(new Map());
  const faltan = documentos.filter((d) => !resultados.get(d.id)?.cite);
  const movidas = useRef<Movidas>(new Map());
  const anotar = (nuevos: readonly Resultado[]): void =>
    setResultados((antes) => new Map([...antes, ...nuevos.map((r): [string, Resultado] => [r.id, r])]));
  const firmar = useActo<Presentada, FirmadosEnLote>({
    enviar: (presentada, clave) =>
      firmarVarios(faltan, presentada, {
        ...{ clave, movidas: movidas.current },
        alPaso: (r) => anotar([r]),
      }),
    alLograr: ({ resultados: nuevos }) => anotar(nuevos),
    // The page below shows the first of them: it stays as it is until this is read.
    invalida: [],
  });
  const todos = faltan.length === 0;

  async function confirmar() {
    if (!firmable || todos) return alCerrar();
    const presentada = await credencial.presentar();
    if (presentada) firmar.mutate(presentada, { onError: credencial.alRehusar });
  }

  return (
    <Dialogo
      ayuda="firmas"
      titulo={`${documentos.length} documentos`}
      alCerrar={alCerrar}
      alConfirmar={() => void confirmar()}
      acto={firmable && !todos ? `Firmar los ${faltan.length}` : 'Terminar'}
      enviando={firmar.isPending || credencial.token.leyendo}
      problema={firmar.error}
      quedo="Lo que ya se firmó, firmado está: repetir no lo firma otra vez."
      ancho="lg"
    >
      {resultados.size > 0 && (
        <p role="status">{`Firmados ${documentos.length - faltan.length} de ${documentos.length}.`}</p>
      )}
      <ol className={estilos.hechos} aria-label="Documentos">
        {documentos.map((d) => {
          const r = resultados.get(d.id);
          return (
            <li key={d.id}>
              <Link to="/documentos/$id" params={{ id: d.id }} target="_blank">
                {d.nombre}
              </Link>
              {r?.cite && <span className="mono">{r.cite}</span>}
              {r?.problema && <span className={estilos.no}>{r.problema.detalle}</span>}
              {firmable && !r?.cite && <AvisosDePapel id={d.id} version={d.version} />}
            </li>
          );
        })}
      </ol>
      {firmable && !todos && <CampoCredencial credencial={credencial} />}
    </Dialogo>
  );
}
