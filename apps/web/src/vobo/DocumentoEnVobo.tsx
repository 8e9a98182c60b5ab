import { notifications } from '@mantine/notifications';
import { useMemo, useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import type { DocumentoVisto } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { AnexosDelDocumento } from '../documento/AnexosDelDocumento';
import { CabezaDeDocumento } from '../documento/CabezaDeDocumento';
import documento from '../documento/documento.module.css';
import { EditorDeTexto } from '../documento/EditorDeTexto';
import { DialogoEmitir } from '../documento/DialogoEmitir';
import { PapelDelDocumento } from '../documento/PapelDelDocumento';
import { VistaDelBorrador } from '../documento/VistaDelBorrador';
import { DialogoFirmar } from '../firma/DialogoFirmar';
import { AbrirHojaCon } from '../documento/AbrirHojaCon';
import { esDeMiMesa } from '../documento/mesa';
import { AccionesPermitidas } from '../ui/AccionesPermitidas';
import { Problema } from '../ui/Problema';
import { enfocarMarca } from './enfocar';
import { enMedio, marcasDe, type Lugar } from './lugares';
import { MarcasEnPagina } from './MarcasEnPagina';
import { CadenaDeVobo } from './CadenaDeVobo';
import { NotasDeObservacion } from './NotasDeObservacion';
import type { Senal } from './senales';
import type { Turno } from './turno';
import { useObservaciones } from './use-observaciones';
import estilos from './vobo.module.css';

const ORDEN = ['dar-vobo', 'emitir', 'firmar', 'observar', 'retirar-vobo'] as const;

/** A draft on its way up the chain: its text stands still; whoever has the turn gives it or observes it. */
export function DocumentoEnVobo({
  documento: d,
  alHacer,
}: {
  documento: DocumentoVisto;
  /** what waited here for this person is done */
  alHacer: (turno: Turno) => void;
}) {
  const [abiertas, setObservando] = useState<boolean | null>(null);
  const [firmando, setFirmando] = useState(false);
  const [emitiendo, setEmitiendo] = useState(false);
  const [marcando, setMarcando] = useState(false);
  const [abierta, setAbierta] = useState<string | null>(null);
  const [ver, setVer] = useState<Lugar | null>(null);
  const [elegido, setElegido] = useState<{ desde: number; cita: string } | null>(null);
  const observaciones = useObservaciones(d, () => {
    setObservando(false);
    alHacer(d.vobo?.falta ? 'por-visar' : 'por-firmar');
  });
  // What was begun and not sent is taken up where it was left.
  const puedeObservar = d.actos.some((a) => a.acto === 'observar' && a.permitido);
  const observando = abiertas ?? (puedeObservar && observaciones.notas.length > 0);
  const ruta = { params: { path: { id: d.id } } };
  const actuar = useActo<'dar-vobo' | 'retirar-vobo', unknown>({
    enviar: (acto, clave) => {
      const headers = conClave(clave);
      return acto === 'dar-vobo'
        ? datos<unknown>(
            api.POST('/api/documentos/{id}/vobo/dar', { ...ruta, body: { version: d.version }, headers }),
          )
        : datos<unknown>(api.POST('/api/documentos/{id}/vobo/retirar', { ...ruta, body: {}, headers }));
    },
    alLograr: (_, acto) => {
      if (acto === 'dar-vobo') alHacer('por-visar');
      notifications.show({
        message: acto === 'dar-vobo' ? 'Visto bueno dado.' : 'Vuelve a ser borrador.',
        autoClose: 5000,
      });
    },
  });
  const senales = useMemo(
    () =>
      observaciones.notas.flatMap(({ id, desde, cita }): Senal[] =>
        desde !== null && cita !== null ? [{ id, desde, cita }] : [],
      ),
    [observaciones.notas],
  );
  const marcas = marcasDe(observaciones.notas);
  /** @param abrir it is written at once, on its place; from the keyboard it is moved first */
  const marcar = (lugar: Lugar, abrir: boolean) => {
    const id = observaciones.marcar(lugar);
    setMarcando(false);
    if (abrir) return setAbierta(id);
    setVer({ ...lugar });
    enfocarMarca(id);
  };
  const dejar = () => {
    setObservando(false);
    setMarcando(false);
  };
  const suyos = d.actos.filter((a) => a.permitido && (ORDEN as readonly string[]).includes(a.acto));
  return (
    <div className={documento.pagina}>
      <div className={documento.izquierda} data-observando={observando || undefined}>
        <CabezaDeDocumento documento={d}>
          <AccionesPermitidas
            actos={observando ? [] : suyos}
            orden={ORDEN}
            ocupado={actuar.isPending ? actuar.variables : null}
            alActuar={(acto) => {
              if (acto === 'observar') return setObservando(true);
              if (acto === 'firmar') return setFirmando(true);
              if (acto === 'emitir') return setEmitiendo(true);
              actuar.mutate(acto as 'dar-vobo' | 'retirar-vobo');
            }}
          />
        </CabezaDeDocumento>
        {d.forma?.pideHoja && esDeMiMesa(d) && <AbrirHojaCon documento={d} />}
        <div className={documento.escritorio}>
          <Problema problema={actuar.error} quedo="Nada cambió." />
          {d.hechura === 'redactado' &&
            d.avisos.map((aviso) => (
              <p key={aviso} className={estilos.aviso}>
                {aviso}
              </p>
            ))}
          <CadenaDeVobo documento={d} quieta={observando} alDelegar={() => alHacer('por-visar')} />
          {observando && (
            <NotasDeObservacion
              observaciones={observaciones}
              elegido={elegido}
              conTexto={d.hechura === 'redactado'}
              marcando={marcando}
              alMarcar={(si) => {
                setMarcando(si);
                if (si) document.getElementById('papel-en-vobo')?.scrollIntoView({ block: 'nearest' });
              }}
              alPoner={(pagina) => marcar(enMedio(pagina), false)}
              alVer={(lugar) => {
                setVer({ ...lugar });
                document.getElementById('papel-en-vobo')?.scrollIntoView({ block: 'nearest' });
              }}
              alCancelar={dejar}
            />
          )}
          {d.hechura === 'redactado' && (
            <EditorDeTexto
              documentoId={d.id}
              inicial={d.contenido?.cuerpo ?? { type: 'doc' }}
              alCambiar={() => undefined}
              editable={false}
              senales={senales}
              alElegir={setElegido}
            />
          )}
        </div>
        <PapelDelDocumento documento={d} />
        <AnexosDelDocumento documento={d} />
      </div>
      <div className={documento.derecha} id="papel-en-vobo">
        <VistaDelBorrador
          documento={d}
          ver={ver}
          capa={
            observando
              ? (pagina) => (
                  <MarcasEnPagina
                    pagina={pagina}
                    marcas={marcas}
                    mano={{
                      ...{ marcando, abierta, alAbrir: setAbierta },
                      alMarcar: (lugar) => marcar(lugar, true),
                      alMover: observaciones.mover,
                      alEscribir: observaciones.escribir,
                    }}
                  />
                )
              : undefined
          }
        />
      </div>
      {emitiendo && <DialogoEmitir documento={d} alCerrar={() => setEmitiendo(false)} />}
      {firmando && (
        <DialogoFirmar
          documento={d}
          version={d.version}
          alCerrar={() => setFirmando(false)}
          alCambiar={() => window.location.reload()}
          alFirmar={() => alHacer('por-firmar')}
        />
      )}
    </div>
  );
}
