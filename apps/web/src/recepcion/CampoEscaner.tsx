import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { useMutation } from '@tanstack/react-query';
import { memo, useRef, useState } from 'react';
import { api, conClave, datos, enRuta } from '../api/cliente';
import { comoProblema } from '../api/problema';
import type { EtiquetaLeida } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Problema } from '../ui/Problema';
import recepcion from './recepcion.module.css';

/** The field for the scanner: reads our label, ignores other codes with words, and receives what waits here. */
export const CampoEscaner = memo(function CampoEscaner() {
  const [texto, setTexto] = useState('');
  const [leida, setLeida] = useState<EtiquetaLeida | null>(null);
  const campo = useRef<HTMLInputElement>(null);
  const leer = useMutation({
    mutationFn: (t: string) => datos(api.GET('/api/etiquetas', { params: { query: { texto: t } } })),
    onSuccess: (r) => {
      setLeida(r);
      setTexto('');
    },
  });
  const recibir = useActo<{ gestion: number; id: string }, unknown>({
    enviar: (paso, clave) =>
      datos(
        api.POST('/api/derivaciones/{gestion}/{id}/recibir', {
          params: enRuta(paso),
          body: {},
          headers: conClave(clave),
        }),
      ),
    alLograr: () => {
      const con = leida?.lleva ? `${leida.lleva.codigo}, con ` : '';
      notifications.show({ message: `Recibida ${con}${leida?.hoja?.codigo ?? ''}.`, autoClose: 5000 });
      setLeida(null);
      campo.current?.focus();
    },
  });
  const { porRecibir } = leida ?? {};
  return (
    <form
      className={recepcion.escaner}
      aria-label="Recibir escaneando"
      onSubmit={(e) => {
        e.preventDefault();
        if (texto.trim() !== '') return leer.mutate(texto.trim());
        // With the code already read, a second Enter receives it.
        if (porRecibir && !recibir.isPending) recibir.mutate(porRecibir);
      }}
    >
      <TextInput
        ref={campo}
        label="Escanear o escribir un código"
        placeholder="1648-18"
        autoComplete="off"
        value={texto}
        onChange={(e) => setTexto(e.currentTarget.value)}
      />
      <div role="status" aria-live="polite" className={recepcion.escaneado}>
        {leida && <span>{leida.mensaje}</span>}
        {leida?.hoja && (
          <Link to="/hojas/$gestion/$id" params={{ gestion: String(leida.hoja.gestion), id: leida.hoja.id }}>
            Abrir {leida.hoja.codigo}
          </Link>
        )}
        {porRecibir && (
          <Button size="compact-sm" loading={recibir.isPending} onClick={() => recibir.mutate(porRecibir)}>
            Recibir (Enter)
          </Button>
        )}
      </div>
      <Problema problema={leer.error ? comoProblema(leer.error) : recibir.error} />
    </form>
  );
});
