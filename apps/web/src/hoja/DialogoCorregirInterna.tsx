import { Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos, enRuta } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { HojaVista, OrdenCorregirInterna } from '../api/tipos';
import { AvisoDeSignos } from '../ui/AvisoDeSignos';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { loQueDiceInterna, ordenDeInterna, textosDeInterna, type TextosDeInterna } from './correccion';
import dialogos from './dialogos.module.css';
import { OtraCorreccion } from './OtraCorreccion';

/** Puts right the head of an interna; the old value stays in the history. */
export function DialogoCorregirInterna({ hoja, alCerrar }: { hoja: HojaVista; alCerrar: () => void }) {
  // What was on screen when the words were written: a newer one is not corrected unseen.
  const [vista, setVista] = useState(hoja);
  const { gestion, id } = hoja;
  const [nombre] = useState(`corregir-interna.${gestion}.${id}.${hoja.corregidaEn ?? ''}`);
  const [falta, setFalta] = useState<string | undefined>();
  const {
    escrito: valor,
    cambiar,
    acto: corregir,
  } = useActoEscrito<TextosDeInterna, OrdenCorregirInterna, unknown>(nombre, textosDeInterna(hoja), {
    enviar: (body, clave) =>
      datos(
        api.POST('/api/hojas/{gestion}/{id}/corregir', {
          params: enRuta({ gestion, id }),
          body,
          headers: conClave(clave),
        }),
      ),
    alLograr: () => {
      notifications.show({
        message: 'Corregida. El valor anterior queda en la historia; vuelva a imprimir la hoja.',
        autoClose: 7000,
      });
      alCerrar();
    },
  });
  const errores = porCampo(corregir.error);
  const texto = (campo: keyof typeof valor) => ({
    value: valor[campo],
    error: errores[campo],
    onChange: (e: { currentTarget: { value: string } }) => {
      cambiar({ [campo]: e.currentTarget.value });
    },
  });
  return (
    <Dialogo
      titulo={`Corregir ${hoja.codigo}`}
      alCerrar={alCerrar}
      alConfirmar={() => {
        if (valor.motivo.trim() === '') return setFalta('Diga por qué se corrige.');
        setFalta(undefined);
        corregir.mutate(ordenDeInterna(vista, valor));
      }}
      acto="Corregir"
      enviando={corregir.isPending}
      problema={corregir.error}
      quedo="Lo que escribió sigue aquí."
      ancho="lg"
    >
      <div className={dialogos.cuerpo}>
        {vista.corregidaEn !== hoja.corregidaEn && (
          <OtraCorreccion dice={loQueDiceInterna(hoja)} alVer={() => setVista(hoja)} />
        )}
        <Text size="sm">El número y la hora no cambian. Lo que se imprima desde ahora dirá «corregida».</Text>
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
