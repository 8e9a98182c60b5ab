import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { TipoDeDocumento } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Dialogo } from '../ui/Dialogo';
import estilos from './configuracion.module.css';
import { consultaDeUso, DE_CONFIGURACION } from './consultas';

function enCurso(n: number): string {
  if (n === 0) return 'No hay ninguno en curso.';
  return n === 1
    ? 'Hay 1 en curso: sigue y se puede firmar.'
    : `Hay ${n} en curso: siguen y se pueden firmar.`;
}
function emitidos(n: number): string {
  if (n === 0) return 'No hay ninguno emitido.';
  return n === 1
    ? 'Hay 1 emitido: queda como está, con su CITE.'
    : `Hay ${n} emitidos: quedan como están, con su CITE.`;
}

/** A kind of paper is given up: what that touches is said before, and why is kept. */
export function DialogoRetirarTipo({ tipo, alCerrar }: { tipo: TipoDeDocumento; alCerrar: () => void }) {
  const params = { path: { clave: tipo.clave } };
  const [motivo, setMotivo] = useState('');
  const uso = useQuery(consultaDeUso(tipo.clave));
  const retirar = useActo<{ motivo: string }, unknown>({
    invalida: DE_CONFIGURACION,
    enviar: (body, clave) =>
      datos(api.POST('/api/tipos/{clave}/retirar', { params, headers: conClave(clave), body })),
    alLograr: () => {
      notifications.show({ message: `«${tipo.nombre}» se retiró.` });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo={`Retirar ${tipo.nombre}`}
      alCerrar={alCerrar}
      alConfirmar={() => retirar.mutate({ motivo })}
      acto="Retirar"
      destructivo
      enviando={retirar.isPending}
      problema={retirar.error}
      quedo="Nada cambió."
    >
      <ul className={estilos.consecuencias}>
        <li>Nadie empieza otro documento de este tipo.</li>
        <li>{uso.data ? enCurso(uso.data.enCurso) : 'Contando los que están en curso…'}</li>
        {uso.data && <li>{emitidos(uso.data.emitidos)}</li>}
        <li>Sus plantillas y series se conservan. Se puede reponer cuando haga falta.</li>
      </ul>
      <Textarea
        label="Motivo"
        description="Queda en la historia, con su nombre."
        withAsterisk
        data-autofocus
        autosize
        minRows={2}
        value={motivo}
        error={porCampo(retirar.error)['motivo']}
        onChange={(e) => setMotivo(e.currentTarget.value)}
      />
    </Dialogo>
  );
}
