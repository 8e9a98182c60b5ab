import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DocumentoVisto } from '../api/tipos';
import { DialogoFirmar } from '../firma/DialogoFirmar';
import { AbrirHojaCon } from './AbrirHojaCon';
import { AnexosDelDocumento } from './AnexosDelDocumento';
import { CabezaDeDocumento } from './CabezaDeDocumento';
import { CUERPO_VACIO } from './contenido';
import { DialogoCambiarFirmante } from './DialogoCambiarFirmante';
import { DialogoCambiarPapel } from './DialogoCambiarPapel';
import { DialogoEmitir } from './DialogoEmitir';
import { DialogoHistorial } from './DialogoHistorial';
import { DialogoParaVarios } from './DialogoParaVarios';
import estilos from './documento.module.css';
import { EditorDeCarta } from './EditorDeCarta';
import { alAbrir, leerCopia, type Base } from './guardado';
import { DialogoPedirVobo } from '../vobo/DialogoPedirVobo';
import { OriginalDelPapel } from './EnlaceDeOriginal';
import { marcasDe, type Lugar } from '../vobo/lugares';
import { MarcasEnPagina } from '../vobo/MarcasEnPagina';
import { ObservacionesPorResolver } from '../vobo/ObservacionesPorResolver';
import { MasDelBorrador } from './MasDelBorrador';
import { PapelDelDocumento } from './PapelDelDocumento';
import { useAutoguardado } from './use-autoguardado';
import { useDescartar } from './use-disponer';
import { VistaDelBorrador } from './VistaDelBorrador';
import { Problema } from '../ui/Problema';

const baseDe = (d: DocumentoVisto): Base => ({
  version: d.version,
  escrito: { titulo: d.titulo ?? '', contenido: d.contenido ?? { cuerpo: CUERPO_VACIO } },
});

/** From a mark on the page to what was said of it. */
function alElegirMarca(id: string): void {
  const nota = document.getElementById(`observacion-${id}`);
  nota?.closest('details')?.setAttribute('open', '');
  nota?.focus();
}

/** Left the words, right the page they make; then the signature. */
export function DocumentoEnBorrador({
  documento,
  recargar,
  alFirmar,
}: {
  documento: DocumentoVisto;
  recargar: () => void;
  alFirmar: () => void;
}) {
  const [comienzo] = useState(() => alAbrir(leerCopia(documento.id), baseDe(documento)));
  const guardado = useAutoguardado(documento.id, comienzo);
  const [historial, setHistorial] = useState(false);
  const [firmando, setFirmando] = useState<number | null>(null);
  const [repartiendo, setRepartiendo] = useState<number | null>(null);
  const [visando, setVisando] = useState<number | null>(null);
  const [preparando, setPreparando] = useState(false);
  const [cambiando, setCambiando] = useState<number | null>(null);
  const [emitiendo, setEmitiendo] = useState<number | null>(null);
  const [firmara, setFirmara] = useState<number | null>(null);
  const descartar = useDescartar(documento);
  const [ver, setVer] = useState<Lugar | null>(null);
  const marcas = marcasDe(documento.vobo?.observaciones ?? []);
  const subido = documento.hechura === 'subido';
  const [firmar, pedirVobo, emitir] = ['firmar', 'pedir-vobo', 'emitir'].map((acto) =>
    documento.actos.find((a) => a.acto === acto),
  );
  const razones = new Set(
    [subido ? emitir : firmar, pedirVobo].flatMap((a) => a?.motivos.map((m) => m.texto) ?? []),
  );

  async function abrir(dialogo: (version: number) => void) {
    setPreparando(true);
    // What is signed or sent up is what is on the server: nothing may be left in the hand.
    const guardo = await guardado.yaMismo();
    setPreparando(false);
    if (guardo) dialogo(guardado.versionEnMano());
  }

  return (
    <div className={estilos.pagina}>
      <div className={estilos.izquierda}>
        <CabezaDeDocumento documento={documento}>
          {razones.size > 0 && <span className="suave">{[...razones].join(' ')}</span>}
          <Button variant="default" onClick={() => setHistorial(true)}>
            Historial
          </Button>
          {documento.contenido?.destinatario && !subido && (
            <Button variant="default" onClick={() => void abrir(setRepartiendo)} disabled={preparando}>
              Para varios
            </Button>
          )}
          <MasDelBorrador
            documento={documento}
            ocupado={preparando || descartar.isPending}
            alCambiarFirmante={() => void abrir(setFirmara)}
            alDescartar={() => void abrir((version) => descartar.mutate(version))}
          />
          <Button
            variant="default"
            onClick={() => void abrir(setVisando)}
            disabled={preparando || !pedirVobo?.permitido}
          >
            Pedir visto bueno
          </Button>
          {subido ? (
            <>
              {firmar?.permitido && (
                <Button variant="default" onClick={() => void abrir(setFirmando)} disabled={preparando}>
                  Firmarlo aquí
                </Button>
              )}
              <Button
                onClick={() => void abrir(setEmitiendo)}
                loading={preparando}
                disabled={!emitir?.permitido}
              >
                Emitir
              </Button>
            </>
          ) : (
            <Button
              onClick={() => void abrir(setFirmando)}
              loading={preparando}
              disabled={!firmar?.permitido}
            >
              Firmar
            </Button>
          )}
        </CabezaDeDocumento>
        <Problema problema={descartar.error} />
        {documento.forma?.pideHoja && (
          <AbrirHojaCon
            documento={documento}
            preparar={async () => {
              if (!(await guardado.yaMismo())) return null;
              const { titulo, contenido } = guardado.textoDePartida();
              return contenido.referencia ?? titulo;
            }}
          />
        )}
        <PapelDelDocumento documento={documento} alCambiar={() => void abrir(setCambiando)} />
        <OriginalDelPapel documento={documento} />
        <AnexosDelDocumento documento={documento} />
        <ObservacionesPorResolver documento={documento} alVer={(lugar) => setVer({ ...lugar })} />
        <EditorDeCarta
          documento={documento}
          inicial={comienzo.mio ?? comienzo.base.escrito}
          guardado={guardado}
        />
      </div>
      <div className={estilos.derecha}>
        <VistaDelBorrador
          documento={documento}
          ver={ver}
          capa={
            marcas.length > 0
              ? (pagina) => <MarcasEnPagina pagina={pagina} marcas={marcas} alElegir={alElegirMarca} />
              : undefined
          }
        />
      </div>
      {historial && (
        <DialogoHistorial
          documentoId={documento.id}
          alCerrar={() => setHistorial(false)}
          preparar={async () => ((await guardado.yaMismo()) ? guardado.versionEnMano() : null)}
          alRestaurar={recargar}
        />
      )}
      {repartiendo !== null && (
        <DialogoParaVarios
          documento={documento}
          version={repartiendo}
          modelo={guardado.textoDePartida().contenido.destinatario ?? { lineas: [] }}
          firmable={firmar?.permitido ?? false}
          alCerrar={() => setRepartiendo(null)}
          alTerminar={recargar}
        />
      )}
      {visando !== null && (
        <DialogoPedirVobo documento={documento} version={visando} alCerrar={() => setVisando(null)} />
      )}
      {cambiando !== null && (
        <DialogoCambiarPapel documento={documento} version={cambiando} alCerrar={() => setCambiando(null)} />
      )}
      {firmara !== null && (
        <DialogoCambiarFirmante
          documento={documento}
          version={firmara}
          alCerrar={() => setFirmara(null)}
          alCambiar={recargar}
        />
      )}
      {emitiendo !== null && (
        <DialogoEmitir documento={documento} version={emitiendo} alCerrar={() => setEmitiendo(null)} />
      )}
      {firmando !== null && (
        <DialogoFirmar
          documento={documento}
          version={firmando}
          alCerrar={() => setFirmando(null)}
          alCambiar={() => window.location.reload()}
          alFirmar={alFirmar}
        />
      )}
    </div>
  );
}
