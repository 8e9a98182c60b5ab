import { Textarea, TextInput } from '@mantine/core';
import { api, conClave, datos, enRuta } from '../api/cliente';
import type { RecepcionVista } from '../api/tipos';
import { CampoFecha } from '../ui/CampoFecha';
import { CampoDestinatario } from './CampoDestinatario';
import { loQueDice, ordenDeCorreccion, textosDe } from './correccion';
import { DialogoDeCorreccion } from './DialogoDeCorreccion';
import dialogos from './dialogos.module.css';

interface Props {
  recepcion: RecepcionVista;
  gestion: number;
  id: string;
  alCerrar: () => void;
}

/** Puts right what the desk wrote of a note. */
export function DialogoCorregir({ recepcion, gestion, id, alCerrar }: Props) {
  return (
    <DialogoDeCorreccion
      titulo={`Corregir la recepción de ${recepcion.codigo}`}
      borrador={`corregir.${gestion}.${id}`}
      actual={recepcion}
      escritoDe={({ nota }) => textosDe(nota)}
      ordenDe={ordenDeCorreccion}
      enviar={(body, clave) =>
        datos(
          api.POST('/api/recepciones/{gestion}/{id}/corregir', {
            ...{ params: enRuta({ gestion, id }), body, headers: conClave(clave) },
          }),
        )
      }
      dice={({ nota }) => loQueDice(nota)}
      imprimir="la etiqueta"
      alCerrar={alCerrar}
    >
      {({ vista, valor, cambiar, errores, texto }) => (
        <>
          <TextInput label="Procedencia" data-autofocus {...texto('procedencia')} />
          <TextInput label="Remitente" {...texto('remitente')} />
          <TextInput label="Cargo" {...texto('remitenteCargo')} />
          <TextInput label="Cite original" {...texto('citeOriginal')} />
          <CampoFecha
            label="Fecha de la nota"
            valor={valor.fechaOriginal}
            error={errores['fechaOriginal']}
            alCambiar={(fechaOriginal) => cambiar({ fechaOriginal })}
          />
          <Textarea label="Referencia" autosize minRows={2} maxLength={1000} {...texto('referencia')} />
          <div className={dialogos.par}>
            <TextInput label="Fojas" inputMode="numeric" {...texto('fojas')} />
            <TextInput label="Fojas que declara" inputMode="numeric" {...texto('fojasDeclaradas')} />
          </div>
          {recepcion.abre && (
            <>
              <TextInput label="Adjuntos" {...texto('adjuntos')} />
              <CampoDestinatario
                actual={vista.nota.destinatario}
                valor={valor}
                cambiar={cambiar}
                error={errores['destinatarioPuestoId']}
              />
            </>
          )}
        </>
      )}
    </DialogoDeCorreccion>
  );
}
