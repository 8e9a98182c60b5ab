import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Vacio } from '../ui/Vacio';
import { ArchivoDigital } from './ArchivoDigital';
import { FirmasDelDocumento } from './FirmasDelDocumento';
import estilos from './hoja.module.css';
import type { Papel } from './papeles';

const Visor = lazy(async () => ({ default: (await import('../ui/visor/Visor')).Visor }));

/** The chosen paper, with what its signatures say above it. */
export function PapelEnVisor({ papel }: { papel: Papel | null }) {
  if (!papel) {
    return (
      <Vacio
        titulo="Sin papeles todavía"
        texto="Cuando se redacte o se reciba un documento en esta hoja, se leerá aquí."
      />
    );
  }
  if (papel.sinEscaneo) {
    return (
      <Vacio
        titulo="Falta su escaneo"
        texto="La nota se recibió en papel. Escanéela con su etiqueta en Recepción, o adjúntela en la ficha Papel."
      />
    );
  }
  if (papel.archivo) return <ArchivoDigital titulo={papel.titulo} archivo={papel.archivo} url={papel.url} />;
  return (
    <div className={estilos.papelAbierto}>
      <div className={estilos.papelCabeza}>
        <strong>{papel.titulo}</strong>
        {papel.anexo === null && (
          <Link to="/documentos/$id" params={{ id: papel.documentoId }}>
            Abrir documento
          </Link>
        )}
      </div>
      {papel.anexo === null && papel.revision !== null && (
        <FirmasDelDocumento documentoId={papel.documentoId} revision={papel.revision} />
      )}
      <Suspense fallback={<div className={estilos.esperaVisor} />}>
        {/* The same paper, stamped or signed meanwhile: its page stays in sight. */}
        <Visor
          key={papel.clave}
          fuente={{ url: papel.url }}
          clave={papel.bytes}
          titulo={papel.titulo}
          descarga={papel.url}
          viva
        />
      </Suspense>
    </div>
  );
}
