import { Textarea, TextInput } from '@mantine/core';
import { api, conClave, datos, enRuta } from '../api/cliente';
import type { HojaVista } from '../api/tipos';
import { loQueDiceInterna, ordenDeInterna, textosDeInterna } from './correccion';
import { DialogoDeCorreccion } from './DialogoDeCorreccion';
import dialogos from './dialogos.module.css';

/** Puts right the head of an interna. */
export function DialogoCorregirInterna({ hoja, alCerrar }: { hoja: HojaVista; alCerrar: () => void }) {
  const { gestion, id } = hoja;
  return (
    <DialogoDeCorreccion
      titulo={`Corregir ${hoja.codigo}`}
      borrador={`corregir-interna.${gestion}.${id}`}
      actual={hoja}
      escritoDe={textosDeInterna}
      ordenDe={ordenDeInterna}
      enviar={(body, clave) =>
        datos(
          api.POST('/api/hojas/{gestion}/{id}/corregir', {
            ...{ params: enRuta({ gestion, id }), body, headers: conClave(clave) },
          }),
        )
      }
      dice={loQueDiceInterna}
      imprimir="la hoja"
      alCerrar={alCerrar}
    >
      {({ texto }) => (
        <>
          <Textarea
            label="Referencia"
            data-autofocus
            autosize
            minRows={2}
            maxLength={1000}
            {...texto('referencia')}
          />
          <TextInput label="Proceso" {...texto('proceso')} />
          <TextInput label="Adjuntos" {...texto('adjuntos')} />
          <div className={dialogos.corto}>
            <TextInput label="Fojas" inputMode="numeric" {...texto('fojas')} />
          </div>
        </>
      )}
    </DialogoDeCorreccion>
  );
}
