import { Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { PlantillaListada } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Dialogo } from '../ui/Dialogo';
import { consultaDeUnidades, DE_CONFIGURACION } from './consultas';

interface Props {
  /** null: the membrete */
  tipo: string | null;
  titulo: string;
  /** those that have one already */
  tienen: readonly PlantillaListada[];
  alCerrar: () => void;
}

/** A unidad's own template: it begins as what rules there now, in a draft. */
export function DialogoDeUnidad({ tipo, titulo, tienen, alCerrar }: Props) {
  const navegar = useNavigate();
  const [unidadId, setUnidadId] = useState<string | null>(null);
  const [falta, setFalta] = useState<string>();
  const unidades = useQuery(consultaDeUnidades);
  const crear = useActo<string, { id: string }>({
    invalida: DE_CONFIGURACION,
    enviar: (unidad, clave) =>
      datos(
        api.POST('/api/plantillas', {
          headers: conClave(clave),
          body:
            tipo === null
              ? { clase: 'membrete', unidadId: unidad }
              : { clase: 'tipo', tipo, unidadId: unidad },
        }),
      ),
    alLograr: ({ id }) => void navegar({ to: '/configuracion/plantillas/$id', params: { id } }),
  });
  return (
    <Dialogo
      titulo={`${titulo} de una unidad`}
      alCerrar={alCerrar}
      alConfirmar={() => (unidadId ? crear.mutate(unidadId) : setFalta('Elija la unidad.'))}
      acto="Abrir su borrador"
      enviando={crear.isPending}
      problema={crear.error}
    >
      <Text size="sm">
        Empieza como lo que rige allí ahora. Hasta que se publique, nada cambia para quienes redactan.
      </Text>
      <Select
        label="Unidad"
        withAsterisk
        searchable
        data-autofocus
        value={unidadId}
        error={falta ?? porCampo(crear.error)['unidadId']}
        nothingFoundMessage="Ninguna unidad se llama así, o ya tiene la suya"
        data={(unidades.data ?? [])
          .filter((u) => u.activa && !tienen.some((p) => p.unidadId === u.id))
          .map((u) => ({ value: u.id, label: `${u.sigla} · ${u.nombre}` }))}
        onChange={(v) => {
          setFalta(undefined);
          setUnidadId(v);
        }}
      />
    </Dialogo>
  );
}
