import type { Editor } from '@tiptap/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ContenidoDeCarta, DocumentoVisto } from '../api/tipos';
import { AvisoDeChoque } from './AvisoDeChoque';
import { CabezaDeCarta, PieDeCarta } from './CamposDeCarta';
import { DialogoDeChoque } from './DialogoDeChoque';
import estilos from './documento.module.css';
import { EditorDeTexto } from './EditorDeTexto';
import { EstadoGuardado } from './EstadoGuardado';
import { formaDe } from './ficha';
import { claveDe } from './fusion';
import type { DelServidor, Escrito } from './guardado';
import { ponerBloques } from './poner-bloques';
import { comoViaja, useJuntar, type Guardado } from './use-juntar';

interface Props {
  documento: DocumentoVisto;
  inicial: Escrito;
  guardado: Guardado;
}

/** Head, body and foot of the letter, kept as they are written. */
export function EditorDeCarta({ documento, inicial, guardado }: Props) {
  /** What the boxes show; the text, which holds its own, is only in `actual`. */
  const [escrito, setEscrito] = useState(inicial);
  const actual = useRef(inicial);
  const editor = useRef<Editor | null>(null);
  const [vez, setVez] = useState(0);
  const [decidiendo, setDecidiendo] = useState(false);
  const choque = guardado.estado.fase === 'conflicto' ? guardado.estado.suyo : null;

  function mostrar(siguiente: Escrito) {
    actual.current = siguiente;
    setEscrito(siguiente);
  }
  function poner(cambios: Partial<Escrito>) {
    mostrar({ ...actual.current, ...cambios });
    guardado.cambiar(actual.current);
  }
  const cambiar = (cambios: Partial<ContenidoDeCarta>) =>
    poner({ contenido: { ...actual.current.contenido, ...cambios } });
  /** A key in the text makes none of the boxes anew. */
  const ponerCuerpo = (cuerpo: ContenidoDeCarta['cuerpo']) => {
    actual.current = { ...actual.current, contenido: { ...actual.current.contenido, cuerpo } };
    guardado.cambiar(actual.current);
  };
  function juntar(siguiente: Escrito, suyo: DelServidor) {
    // Boxes that hold their own text begin again only when the other hand changed it.
    const { destinatario, copias } = actual.current.contenido;
    const { contenido } = siguiente;
    if (claveDe([destinatario, copias]) !== claveDe([contenido.destinatario, contenido.copias]))
      setVez((v) => v + 1);
    if (editor.current) ponerBloques(editor.current, contenido.cuerpo.content ?? []);
    mostrar(siguiente);
    guardado.juntar(suyo, siguiente);
    setDecidiendo(false);
  }
  const junto = useJuntar(guardado, () => actual.current, juntar);
  const alMontar = useCallback((e: Editor) => {
    editor.current = e;
  }, []);
  const campos = {
    contenido: escrito.contenido,
    forma: formaDe(documento),
    alCambiar: cambiar,
  };
  const abiertas = useMemo(
    () =>
      (documento.vobo?.observaciones ?? []).flatMap((o) =>
        o.resueltaEn === null && o.desde !== null && o.cita !== null
          ? [{ id: o.id, desde: o.desde, cita: o.cita }]
          : [],
      ),
    [documento.vobo],
  );
  return (
    <div className={estilos.escritorio}>
      <div className={estilos.estado}>
        <EstadoGuardado estado={guardado.estado} />
      </div>
      <AvisoDeChoque
        choque={choque}
        junto={junto}
        alDecidir={() => {
          setEscrito(actual.current);
          setDecidiendo(true);
        }}
      />
      <CabezaDeCarta
        key={`c${vez}`}
        {...campos}
        titulo={escrito.titulo}
        alTitular={(titulo) => poner({ titulo })}
      />
      {documento.hechura === 'redactado' && (
        <>
          <EditorDeTexto
            documentoId={documento.id}
            inicial={inicial.contenido.cuerpo}
            alCambiar={ponerCuerpo}
            alMontar={alMontar}
            editable
            senales={abiertas}
          />
          <PieDeCarta key={`p${vez}`} {...campos} />
        </>
      )}
      {choque && decidiendo && (
        <DialogoDeChoque
          documentoId={documento.id}
          base={{ version: guardado.versionEnMano(), escrito: guardado.textoDePartida() }}
          mio={comoViaja(escrito)}
          suyo={choque}
          alJuntar={(e) => juntar(e, choque)}
          alCerrar={() => setDecidiendo(false)}
        />
      )}
    </div>
  );
}
