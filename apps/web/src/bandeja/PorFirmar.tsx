import { Button, Checkbox } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { DocumentoListado } from '../api/tipos';
import { nombreDeDocumento } from '../ui/palabras';
import { Vacio } from '../ui/Vacio';
import bandeja from './bandeja.module.css';
import { FilaDocumento } from './FilaDocumento';
import lote from './lote.module.css';

const DialogoFirmarFila = lazy(async () => ({
  default: (await import('../firma/DialogoFirmarFila')).DialogoFirmarFila,
}));
const DialogoFirmarVarios = lazy(async () => ({
  default: (await import('../documento/DialogoFirmarVarios')).DialogoFirmarVarios,
}));

/** A paper made elsewhere is issued from its own page: what to look at in it is said there. */
const seFirmaAqui = (d: DocumentoListado): boolean => d.hechura === 'redactado';

/** What waits for a signature: each signed with its paper in sight, or those chosen together. */
export function PorFirmar({
  documentos,
  titulo,
  vacio,
}: {
  documentos: readonly DocumentoListado[];
  titulo: string;
  vacio: { titulo: string; texto: string };
}) {
  const [elegidos, setElegidos] = useState<ReadonlySet<string>>(new Set());
  const [uno, setUno] = useState<DocumentoListado | null>(null);
  const [varios, setVarios] = useState<readonly DocumentoListado[] | null>(null);
  const consultas = useQueryClient();
  const firmables = documentos.filter(seFirmaAqui);
  const vigentes = firmables.filter((d) => elegidos.has(d.id));
  const alternar = (id: string) =>
    setElegidos((antes) => new Set(antes.has(id) ? [...antes].filter((x) => x !== id) : [...antes, id]));
  return (
    <>
      {firmables.length > 1 && (
        <div className={lote.barra} role="toolbar" aria-label="Con los elegidos">
          <Checkbox
            size="xs"
            label={vigentes.length === 0 ? 'Elegir todos' : `${vigentes.length} de ${firmables.length}`}
            checked={vigentes.length === firmables.length}
            indeterminate={vigentes.length > 0 && vigentes.length < firmables.length}
            onChange={() =>
              setElegidos(
                vigentes.length === firmables.length ? new Set() : new Set(firmables.map((d) => d.id)),
              )
            }
          />
          {vigentes.length > 0 && (
            <Button size="compact-sm" onClick={() => setVarios(vigentes)}>
              {vigentes.length === 1 ? 'Firmar el elegido' : `Firmar los ${vigentes.length}`}
            </Button>
          )}
        </div>
      )}
      {/* The last one is signed and its answer is still to be read: what is open stays open. */}
      {documentos.length === 0 && <Vacio {...vacio} />}
      <ol aria-label={titulo} hidden={documentos.length === 0}>
        {documentos.map((d) => (
          <li key={d.id}>
            <FilaDocumento
              documento={d}
              casilla={
                seFirmaAqui(d) && firmables.length > 1 ? (
                  <Checkbox
                    size="sm"
                    aria-label={`Elegir ${nombreDeDocumento(d)}`}
                    checked={elegidos.has(d.id)}
                    onChange={() => alternar(d.id)}
                  />
                ) : null
              }
              acto={
                seFirmaAqui(d) ? (
                  <Button
                    size="sm"
                    variant="default"
                    className={bandeja.firmarFila}
                    aria-label={`Firmar ${nombreDeDocumento(d)}`}
                    onClick={() => setUno(d)}
                  >
                    Firmar
                  </Button>
                ) : null
              }
            />
          </li>
        ))}
      </ol>
      <Suspense fallback={null}>
        {uno && <DialogoFirmarFila id={uno.id} alCerrar={() => setUno(null)} />}
        {varios && (
          <DialogoFirmarVarios
            documentos={varios.map((d) => ({ id: d.id, version: d.version, nombre: nombreDeDocumento(d) }))}
            firmable
            alCerrar={() => {
              setVarios(null);
              setElegidos(new Set());
              for (const de of ['documentos', 'documento', 'bandeja', 'hoja'])
                void consultas.invalidateQueries({ queryKey: [de] });
            }}
          />
        )}
      </Suspense>
    </>
  );
}
