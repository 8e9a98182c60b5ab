import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { useActo } from '../api/use-acto';
import { Problema } from '../ui/Problema';
import { contenidoLimpio } from './contenido';
import estilos from './documento.module.css';
import { leerCopia, olvidarCopia, type Escrito } from './guardado';

/** What this browser still holds of a paper that is no longer a draft: it goes to the history, or is let go knowingly. */
export function TextoQueQuedo({ documentoId: id }: { documentoId: string }) {
  const [copia, setCopia] = useState(() => leerCopia(id));
  const soltar = () => {
    olvidarCopia(id);
    setCopia(null);
  };
  const apartar = useActo<Escrito & { version: number }, unknown>({
    enviar: ({ titulo, contenido, version }, clave) =>
      datos(
        api.POST('/api/documentos/{id}/versiones', {
          params: { path: { id } },
          body: { version, ...(titulo.trim() ? { titulo } : {}), contenido: contenidoLimpio(contenido) },
          headers: conClave(clave),
        }),
      ),
    alLograr: soltar,
  });
  if (!copia) return null;
  return (
    <div className={estilos.conflicto} role="alert">
      <p>
        En este navegador quedó un texto de este documento que no alcanzó a guardarse antes de que dejara de
        ser borrador. El papel no lo lleva.
      </p>
      <Problema problema={apartar.error} quedo="El texto sigue en este navegador." />
      <Group gap="sm">
        <Button size="compact-sm" loading={apartar.isPending} onClick={() => apartar.mutate(copia)}>
          Guardarlo en el historial
        </Button>
        <Button size="compact-sm" variant="default" onClick={soltar}>
          Descartarlo
        </Button>
      </Group>
    </div>
  );
}
