import { Select, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, conClave, datos, enRuta } from '../api/cliente';
import { useActo } from '../api/use-acto';
import { consultaDeBandeja } from '../bandeja/consultas';
import { Dialogo } from '../ui/Dialogo';
import dialogos from './dialogos.module.css';
import type { PropsDeActo } from './props-de-acto';

/** Agrupar: under which HR of the same despacho this one travels from now on. */
export function DialogoAgrupar({ hoja, paso, alCerrar }: PropsDeActo) {
  const [padre, setPadre] = useState<string | null>(null);
  const [falta, setFalta] = useState<string | undefined>();
  const { data } = useInfiniteQuery(consultaDeBandeja('en-despacho'));
  const candidatas = (data?.pages ?? [])
    .flatMap((p) => p.filas)
    .filter((f) => f.tipo === 'oficial' && f.estado === 'RECIBIDA')
    .filter((f) => !(f.gestion === hoja.gestion && f.hojaId === hoja.id));
  const agrupar = useActo<string, unknown>({
    enviar: (clave, idempotencia) => {
      const [gestion = '', id = ''] = clave.split('/');
      return datos(
        api.POST('/api/derivaciones/{gestion}/{id}/agrupar', {
          params: enRuta(paso),
          body: { padre: { gestion: Number(gestion), id } },
          headers: conClave(idempotencia),
        }),
      );
    },
    alLograr: (_, clave) => {
      const en = candidatas.find((f) => `${f.gestion}/${f.hojaId}` === clave)?.codigo ?? '';
      notifications.show({ message: `${hoja.codigo} viaja ahora con ${en}.`, autoClose: 5000 });
      alCerrar();
    },
  });
  return (
    <Dialogo
      ayuda="despacho#qué-se-puede-hacer-con-una-hoja"
      titulo={`Agrupar ${hoja.codigo}`}
      alCerrar={alCerrar}
      alConfirmar={() => {
        if (padre === null) return setFalta('Elija la hoja de ruta que la llevará.');
        setFalta(undefined);
        agrupar.mutate(padre);
      }}
      acto="Agrupar"
      enviando={agrupar.isPending}
      problema={agrupar.error}
    >
      <div className={dialogos.cuerpo}>
        <Text size="sm">
          Desde ahora se mueve con la que elija: lo que se haga con aquella vale para esta, hasta que se
          desagrupe.
          {hoja.grupo.agrupadas.length > 0 && ` Lleva consigo ${hoja.grupo.agrupadas.length} que ya agrupa.`}
        </Text>
        <Select
          label="Agrupar en"
          placeholder="Código o referencia"
          description="Las que están en su despacho"
          data-autofocus
          searchable
          withAsterisk
          value={padre}
          error={falta}
          onChange={setPadre}
          nothingFoundMessage="Ninguna con ese código en su despacho"
          data={candidatas.map((f) => ({
            value: `${f.gestion}/${f.hojaId}`,
            label: `${f.codigo} · ${f.referencia}`,
          }))}
        />
      </div>
    </Dialogo>
  );
}
