import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { ContenidoDeCarta, DocumentoVisto } from '../api/tipos';
import { CabezaDeCarta, PieDeCarta } from './CamposDeCarta';
import { contenidoInicial } from './contenido';
import estilos from './documento.module.css';
import { EditorDeTexto } from './EditorDeTexto';
import { EstadoGuardado } from './EstadoGuardado';
import { alAbrir, leerCopia, olvidarCopia, type Escrito } from './guardado';
import type { useAutoguardado } from './use-autoguardado';

interface Props {
  documento: DocumentoVisto;
  guardado: ReturnType<typeof useAutoguardado>;
  recargar: () => void;
}

/** Head, body and foot of the letter, kept as they are written. */
export function EditorDeCarta({ documento, guardado, recargar }: Props) {
  const [copia] = useState(() => leerCopia(documento.id));
  const caso = alAbrir(copia, documento.version);
  const [escrito, setEscrito] = useState<Escrito>(() => {
    const servidor = {
      titulo: documento.titulo ?? '',
      contenido: documento.contenido ?? contenidoInicial('carta'),
    };
    return copia && caso === 'recuperar' ? { titulo: copia.titulo, contenido: copia.contenido } : servidor;
  });
  const [vez, setVez] = useState(0);
  const [elegido, setElegido] = useState(caso !== 'conflicto');

  function poner(siguiente: Escrito) {
    setEscrito(siguiente);
    guardado.cambiar(siguiente);
  }
  const cambiar = (cambios: Partial<ContenidoDeCarta>) =>
    poner({ ...escrito, contenido: { ...escrito.contenido, ...cambios } });
  const campos = {
    contenido: escrito.contenido,
    titulo: escrito.titulo,
    alTitular: (titulo: string) => poner({ ...escrito, titulo }),
    alCambiar: cambiar,
  };
  const enConflicto = guardado.estado.fase === 'conflicto';
  return (
    <div className={estilos.escritorio}>
      <div className={estilos.estado}>
        <EstadoGuardado estado={guardado.estado} />
      </div>
      {!elegido && copia && (
        <div className={estilos.conflicto} role="alert">
          <p>
            En este navegador quedó un texto de este documento que no llegó a guardarse, y después se guardó
            otro.
          </p>
          <Group gap="sm">
            <Button
              size="compact-sm"
              onClick={() => {
                setElegido(true);
                setVez((v) => v + 1);
                poner({ titulo: copia.titulo, contenido: copia.contenido });
              }}
            >
              Usar el de este navegador
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                olvidarCopia(documento.id);
                setElegido(true);
              }}
            >
              Quedarse con el guardado
            </Button>
          </Group>
        </div>
      )}
      {enConflicto && (
        <div className={estilos.conflicto} role="alert">
          <p>
            Otra sesión guardó este documento mientras usted escribía. Su texto sigue aquí y en este
            navegador.
          </p>
          <Button size="compact-sm" variant="default" onClick={recargar}>
            Ver qué se guardó y decidir
          </Button>
        </div>
      )}
      <CabezaDeCarta key={`c${vez}`} {...campos} interna={documento.tipo !== 'carta'} />
      <EditorDeTexto
        key={`t${vez}`}
        inicial={escrito.contenido.cuerpo}
        alCambiar={(cuerpo) => cambiar({ cuerpo })}
        editable
      />
      <PieDeCarta key={`p${vez}`} {...campos} interna={documento.tipo !== 'carta'} />
    </div>
  );
}
