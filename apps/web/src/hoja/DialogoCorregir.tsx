import { Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos, enRuta } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { OrdenCorregir, RecepcionVista } from '../api/tipos';
import { CampoFecha } from '../ui/CampoFecha';
import { AvisoDeSignos } from '../ui/AvisoDeSignos';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { CampoDestinatario } from './CampoDestinatario';
import { loQueDice, ordenDeCorreccion, textosDe, type TextosDeCorreccion } from './correccion';
import dialogos from './dialogos.module.css';
import { OtraCorreccion } from './OtraCorreccion';

type CampoEscrito = Exclude<keyof TextosDeCorreccion, 'destinatario' | 'sinDestinatario'>;

interface Props {
  recepcion: RecepcionVista;
  gestion: number;
  id: string;
  alCerrar: () => void;
}

/** Puts right what the desk wrote of a note; the old value stays in the history. */
export function DialogoCorregir({ recepcion, gestion, id, alCerrar }: Props) {
  // What was on screen when the words were written: a newer one is not corrected unseen.
  const [vista, setVista] = useState(recepcion);
  const [nombre] = useState(`corregir.${gestion}.${id}.${recepcion.corregidaEn ?? ''}`);
  const cambio = vista.corregidaEn !== recepcion.corregidaEn;
  const [falta, setFalta] = useState<string | undefined>();
  const {
    escrito: valor,
    cambiar,
    acto: corregir,
  } = useActoEscrito<TextosDeCorreccion, OrdenCorregir, unknown>(nombre, textosDe(recepcion.nota), {
    enviar: (body, clave) =>
      datos(
        api.POST('/api/recepciones/{gestion}/{id}/corregir', {
          params: enRuta({ gestion, id }),
          body,
          headers: conClave(clave),
        }),
      ),
    alLograr: () => {
      notifications.show({
        message: 'Corregida. El valor anterior queda en la historia; vuelva a imprimir la etiqueta.',
        autoClose: 7000,
      });
      alCerrar();
    },
  });
  const errores = porCampo(corregir.error);
  const texto = (campo: CampoEscrito) => ({
    value: valor[campo],
    error: errores[campo],
    onChange: (e: { currentTarget: { value: string } }) => {
      cambiar({ [campo]: e.currentTarget.value });
    },
  });
  return (
    <Dialogo
      titulo={`Corregir la recepción de ${recepcion.codigo}`}
      alCerrar={alCerrar}
      alConfirmar={() => {
        if (valor.motivo.trim() === '') return setFalta('Diga por qué se corrige.');
        setFalta(undefined);
        corregir.mutate(ordenDeCorreccion(vista, valor));
      }}
      acto="Corregir"
      enviando={corregir.isPending}
      problema={corregir.error}
      quedo="Lo que escribió sigue aquí."
      ancho="lg"
    >
      <div className={dialogos.cuerpo}>
        {cambio && <OtraCorreccion dice={loQueDice(recepcion.nota)} alVer={() => setVista(recepcion)} />}
        <Text size="sm">El número y la hora no cambian. Lo que se imprima desde ahora dirá «corregida».</Text>
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
        <AvisoDeSignos en={{ ...valor, motivo: '' }} />
        <Textarea
          label="Motivo de la corrección"
          withAsterisk
          autosize
          minRows={2}
          maxLength={500}
          {...texto('motivo')}
          error={falta ?? errores['motivo']}
        />
      </div>
    </Dialogo>
  );
}
