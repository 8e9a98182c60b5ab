import { Link } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import type { LugarDeSello, Propuesta } from '../api/tipos';
import { useSesion } from '../app/sesion';
import { useTitulo } from '../app/use-titulo';
import { useBorrador } from '../ui/use-borrador';
import { useSubida } from '../ui/use-subida';
import { CampoEscaner } from './CampoEscaner';
import { DiaDeMesa } from './DiaDeMesa';
import { VACIO } from './formulario';
import { FormularioRecepcion } from './FormularioRecepcion';
import { HojaConSello } from './HojaConSello';
import { ImprimirAlRegistrar } from './ImprimirAlRegistrar';
import recepcion from './recepcion.module.css';
import { Registro } from './Registro';
import type { HechaEnMesa } from './use-registrar';
import { useEsquinaLibre } from './use-esquina-libre';

/** Reception: left the page with the stamp where it will be, right the form in the order of the paper. */
export function PaginaRecepcion() {
  useTitulo('Recepción');
  const { sesion, puesto } = useSesion();
  const borrador = useBorrador('recepcion', VACIO);
  const { cambiar } = borrador;
  const subida = useSubida((archivo) => cambiar({ archivo }), borrador.valor.archivo);
  const [mirada, setMirada] = useState<Propuesta | null>(null);
  const [hecha, setHecha] = useState<HechaEnMesa | null>(null);
  const [bytes, setBytes] = useState<{ de: File; bytes: Uint8Array } | null>(null);
  const { local } = subida;
  useEffect(() => {
    if (!local) return;
    void local.arrayBuffer().then((b) => setBytes({ de: local, bytes: new Uint8Array(b) }));
  }, [local]);
  const f = borrador.valor;
  const ponerSello = useCallback((sello: LugarDeSello) => cambiar({ sello }), [cambiar]);
  const esquinas = useEsquinaLibre(f.archivo?.id ?? null, ponerSello);
  return (
    <div className={recepcion.pagina}>
      <div className={recepcion.vista}>
        <HojaConSello
          bytes={local && bytes?.de === local ? bytes.bytes : null}
          archivo={f.archivo}
          nombre={local?.name ?? 'Nota recibida'}
          lugar={f.sello}
          alMover={ponerSello}
          mirada={mirada}
          esquinas={esquinas}
          codigo={f.hoja?.codigo ?? null}
          entidad={sesion.entidad.nombre}
          unidad={puesto?.unidadNombre ?? ''}
          quien={sesion.nombre}
        />
      </div>
      <div className={recepcion.hoja}>
        <header className={recepcion.cabeza}>
          <Link to="/">Bandeja</Link>
          <h1>Recepción</h1>
          <span className="suave">{puesto?.unidadNombre}</span>
          <Link to="/recepcion/directorio">Directorio</Link>
        </header>
        <CampoEscaner />
        {hecha && <Registro hecha={hecha} />}
        <FormularioRecepcion borrador={borrador} subida={subida} alRegistrar={setHecha} alMirar={setMirada} />
        <ImprimirAlRegistrar hecha={hecha} />
        <DiaDeMesa />
      </div>
    </div>
  );
}
