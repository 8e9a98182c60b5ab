import { Button, Radio, Skeleton, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { comoProblema, porCampo } from '../api/problema';
import type { TipoDeDocumento } from '../api/tipos';
import { useSesion } from '../app/sesion';
import type { DestinoElegido } from '../ui/destinos';
import { PieDeActos } from '../ui/PieDeActos';
import { Problema } from '../ui/Problema';
import { SelectorDestino } from '../ui/SelectorDestino';
import { useBorrador } from '../ui/use-borrador';
import { consultaDeTipos } from './consultas';
import { useCrearDocumento, type DeHoja } from './use-crear-documento';
import estilos from './documento.module.css';

/** Begins a draft: which kind of paper, and who will sign it. */
export function FormularioDeRedaccion({ de, firma }: { de: DeHoja; firma: DestinoElegido | null }) {
  const tipos = useQuery(consultaDeTipos);
  const ofrecidos = tipos.data?.filter((t) => t.activo && t.listo);
  const { valor, cambiar, olvidar } = useBorrador(`nuevo-documento.${de.hoja ?? 'suelto'}`, {
    tipo: '',
    titulo: '',
  });
  const [senalado, setFirmante] = useState<DestinoElegido | null>(firma);
  const { puesto } = useSesion();
  const tengo = (rol: string) => puesto?.roles.some((r) => r === rol) ?? false;
  const puedoFirmar = (t: TipoDeDocumento) =>
    tengo('autoridad') || (t.firma === 'funcionario' && tengo('funcionario'));
  // What was chosen, unless the office has retired it; else the first that this post may sign.
  const elegido =
    ofrecidos?.find((t) => t.clave === valor.tipo) ?? ofrecidos?.find(puedoFirmar) ?? ofrecidos?.[0];
  const tipo = elegido?.clave ?? '';
  // Proposed for signing is oneself, only where the post may: what it could never sign is not begun.
  const loFirma = senalado?.id !== puesto?.id || (elegido !== undefined && puedoFirmar(elegido));
  const firmante = loFirma ? senalado : null;
  const faltaFirma =
    loFirma || !elegido ? 'Elija quién firma.' : `${elegido.nombre}: firma una autoridad. Elija quién.`;
  const crear = useCrearDocumento(de, olvidar);
  const errores = porCampo(crear.error);
  const usual = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Enter begins with the usual one, unless the person is already elsewhere.
    if (['BODY', 'MAIN'].includes(document.activeElement?.tagName ?? '')) usual.current?.focus();
  }, [tipos.isSuccess]);
  return (
    <form
      className={estilos.formulario}
      onSubmit={(e) => {
        e.preventDefault();
        if (!firmante) return;
        const dicho = valor.titulo.trim();
        crear.mutate({ tipo, firmantePuestoId: firmante.id, ...(dicho ? { titulo: dicho } : {}) });
      }}
    >
      <Problema problema={crear.error ?? (tipos.error ? comoProblema(tipos.error) : null)} />
      <Radio.Group label="Qué se escribe" value={tipo} onChange={(v) => cambiar({ tipo: v })}>
        <Stack gap="xs" mt={6}>
          {!tipos.data && <Skeleton h={320} />}
          {ofrecidos?.map((t) => (
            <Radio
              key={t.clave}
              value={t.clave}
              label={t.nombre}
              description={t.descripcion}
              ref={t.clave === tipo ? usual : undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        label="Título en la bandeja (si quiere)"
        value={valor.titulo}
        error={errores['titulo']}
        onChange={(e) => cambiar({ titulo: e.currentTarget.value })}
      />
      <SelectorDestino
        label="Firma"
        soloPuestos
        porVenir={tipos.isPending}
        valor={firmante}
        alCambiar={setFirmante}
        error={errores['firmantePuestoId'] ?? (firmante || tipos.isPending ? undefined : faltaFirma)}
      />
      <PieDeActos enPagina>
        <Button type="submit" loading={crear.isPending} disabled={!firmante}>
          Empezar a escribir
        </Button>
        {tipos.data && !firmante && <span className="suave">{faltaFirma}</span>}
      </PieDeActos>
    </form>
  );
}
