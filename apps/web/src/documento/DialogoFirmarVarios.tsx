import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { api, conClave, datos } from '../api/cliente';
import type { Credencial, FirmadosEnLote } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { useSesion } from '../app/sesion';
import { CampoCredencial, useCredencial } from '../firma/CampoCredencial';
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
  const { sesion } = useSesion();
  const credencial = useCredencial(sesion.demo);
  const [resultados, setResultados] = useState<ReadonlyMap<string, Resultado>>(new Map());
  const faltan = documentos.filter((d) => !resultados.get(d.id)?.cite);
  const firmar = useActo<Credencial, FirmadosEnLote>({
    enviar: (presentada, clave) =>
      datos(
        api.POST('/api/documentos/firmar-lote', {
          body: {
            documentos: faltan.map(({ id, version }) => ({ id, version })),
            credencial: presentada,
          },
          headers: conClave(clave),
        }),
      ),
    alLograr: ({ resultados: nuevos }) =>
      setResultados(new Map([...resultados, ...nuevos.map((r): [string, Resultado] => [r.id, r])])),
    // The page below shows the first of them: it stays as it is until this is read.
    invalida: [],
  });
  const todos = faltan.length === 0;

  async function confirmar() {
    if (!firmable || todos) return alCerrar();
    const presentada = await credencial.presentar();
    if (presentada) firmar.mutate(presentada);
  }

  return (
    <Dialogo
      titulo={`${documentos.length} documentos`}
      alCerrar={alCerrar}
      alConfirmar={() => void confirmar()}
      acto={firmable && !todos ? `Firmar los ${faltan.length}` : 'Terminar'}
      enviando={firmar.isPending}
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
            </li>
          );
        })}
      </ol>
      {firmable && !todos && <CampoCredencial credencial={credencial} />}
    </Dialogo>
  );
}
