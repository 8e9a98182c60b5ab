import { Button, Modal, NativeSelect, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { comoProblema } from '../api/problema';
import type { VersionListada, VersionVista } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { fechaYHora } from '../ui/fechas';
import { Problema } from '../ui/Problema';
import { comparar } from './comparacion';
import { consultaDeVersion, consultaDeVersiones } from './consultas';
import type { Escrito } from './guardado';
import { TextoComparado } from './TextoComparado';
import estilos from './versiones.module.css';

interface Props {
  documentoId: string;
  alCerrar: () => void;
  /** Saves what is in the hand. @returns the version to restore over, or null; absent: it is no longer a draft */
  preparar?: () => Promise<number | null>;
  alRestaurar?: () => void;
}

const COMO: Readonly<Record<VersionListada['clase'], string>> = {
  anterior: 'de antes del historial',
  creada: 'al empezar',
  escrita: '',
  restaurada: 'restaurada',
  apartada: 'apartada al juntar dos textos',
};

function comoQuedo(v: VersionListada): string {
  const como = v.restaura ? `restaura la ${v.restaura}` : COMO[v.clase];
  return [v.nombre, como].filter(Boolean).join(' · ');
}
const nombreDe = (v: VersionListada): string => `Versión ${v.n}, ${fechaYHora(v.guardadoEn)}`;
const escritoDe = (v: VersionVista): Escrito => ({ titulo: v.titulo ?? '', contenido: v.contenido });

function Comparada({ id, de, a }: { id: string; de: VersionListada | undefined; a: VersionListada }) {
  const [antes, despues] = useQueries({
    queries: [de ?? a, a].map((v) => consultaDeVersion(id, v.n, v.version)),
  });
  const fallo = antes?.error ?? despues?.error;
  if (fallo) return <Problema problema={comoProblema(fallo)} />;
  if (!antes?.data || !despues?.data) return <div role="status" aria-label="Comparando" />;
  return <TextoComparado comparacion={comparar(escritoDe(antes.data), escritoDe(despues.data))} />;
}

/** Every kept text: who left it and when, what changed from another, and the way back. */
export function DialogoHistorial({ documentoId: id, alCerrar, preparar, alRestaurar }: Props) {
  const enTelefono = useMediaQuery('(max-width: 760px)');
  const { data: versiones, error } = useQuery(consultaDeVersiones(id));
  const [elegida, setElegida] = useState<number | null>(null);
  const [contra, setContra] = useState<number | null>(null);
  const a = versiones?.find((v) => v.n === elegida) ?? versiones?.[0];
  const anterior = a && versiones?.find((v) => v.n < a.n && v.clase !== 'apartada');
  const de = versiones?.find((v) => v.n === contra) ?? anterior;
  const vigente = versiones?.find((v) => v.clase !== 'apartada');
  const restaurar = useActo<{ n: number; version: number }, unknown>({
    enviar: ({ n, version }, clave) =>
      datos(
        api.POST('/api/documentos/{id}/versiones/{n}/restaurar', {
          params: { path: { id, n } },
          body: { version },
          headers: conClave(clave),
        }),
      ),
    alLograr: () => alRestaurar?.(),
  });

  async function confirmar(n: number) {
    const version = await preparar?.();
    if (version) restaurar.mutate({ n, version });
  }

  return (
    <Modal
      opened
      onClose={alCerrar}
      title="Historial del texto"
      size="min(1080px, 96vw)"
      fullScreen={enTelefono}
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      <Problema problema={error ? comoProblema(error) : restaurar.error} />
      <div className={estilos.historial}>
        <ol className={estilos.lista} aria-label="Versiones">
          {(versiones ?? []).map((v) => (
            <li key={v.n}>
              <UnstyledButton
                className={estilos.version}
                aria-pressed={v.n === a?.n}
                onClick={() => {
                  setElegida(v.n);
                  setContra(null);
                }}
              >
                <span>
                  {nombreDe(v)}
                  {v.n === vigente?.n && ' (la de ahora)'}
                </span>
                <small>{comoQuedo(v)}</small>
              </UnstyledButton>
            </li>
          ))}
        </ol>
        {a && versiones && (
          <div className={estilos.lado}>
            <div className={estilos.mandos}>
              <NativeSelect
                label={`Qué cambió en la versión ${a.n} desde`}
                value={String(de?.n ?? a.n)}
                data={versiones
                  .filter((v) => v.n !== a.n || !anterior)
                  .map((v) => ({ value: String(v.n), label: nombreDe(v) }))}
                onChange={(e) => setContra(Number(e.currentTarget.value))}
              />
              {preparar && a.n !== vigente?.n && (
                <Button
                  variant="default"
                  loading={restaurar.isPending}
                  onClick={() => void confirmar(a.n)}
                >{`Restaurar la versión ${a.n}`}</Button>
              )}
            </div>
            <Comparada id={id} de={de} a={a} />
          </div>
        )}
      </div>
    </Modal>
  );
}
