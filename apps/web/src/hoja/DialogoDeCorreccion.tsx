import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type ReactNode } from 'react';
import { porCampo } from '../api/problema';
import { AvisoDeSignos } from '../ui/AvisoDeSignos';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import dialogos from './dialogos.module.css';
import { OtraCorreccion } from './OtraCorreccion';

type DeTexto<E> = { [K in keyof E]: E[K] extends string ? K : never }[keyof E] & string;

/** What the fields of a correction are made with. */
interface Campos<V, E> {
  /** the one that was on screen when the words were written */
  vista: V;
  valor: E;
  cambiar: (cambios: Partial<E>) => void;
  errores: Record<string, string>;
  texto: (campo: DeTexto<E>) => {
    value: string;
    error: string | undefined;
    onChange: (e: { currentTarget: { value: string } }) => void;
  };
}

interface Props<V, E, O> {
  titulo: string;
  /** name of its draft: act and object */
  borrador: string;
  /** as it stands now; a newer one is not corrected unseen */
  actual: V;
  escritoDe: (vista: V) => E;
  ordenDe: (vista: V, escrito: E) => O;
  enviar: (orden: O, clave: string) => Promise<unknown>;
  /** what it says, in a line */
  dice: (vista: V) => string;
  /** what is to be printed again */
  imprimir: string;
  alCerrar: () => void;
  children: (campos: Campos<V, E>) => ReactNode;
}

/** Puts right what was registered, with its reason; the old value stays in the history. */
export function DialogoDeCorreccion<
  V extends { corregidaEn: string | null },
  E extends { motivo: string },
  O,
>({ actual, escritoDe, ordenDe, enviar, dice, alCerrar, ...p }: Props<V, E, O>) {
  const [vista, setVista] = useState(actual);
  const [nombre] = useState(`${p.borrador}.${actual.corregidaEn ?? ''}`);
  const [falta, setFalta] = useState<string | undefined>();
  const {
    escrito: valor,
    cambiar,
    acto: corregir,
  } = useActoEscrito<E, O, unknown>(nombre, escritoDe(actual), {
    enviar,
    alLograr: () => {
      notifications.show({
        message: `Corregida. El valor anterior queda en la historia; vuelva a imprimir ${p.imprimir}.`,
        autoClose: 7000,
      });
      alCerrar();
    },
  });
  const errores = porCampo(corregir.error);
  const poner = (campo: string, texto: string) => cambiar({ [campo]: texto } as unknown as Partial<E>);
  const texto: Campos<V, E>['texto'] = (campo) => ({
    value: valor[campo] as string,
    error: errores[campo],
    onChange: (e) => poner(campo, e.currentTarget.value),
  });
  return (
    <Dialogo
      titulo={p.titulo}
      alCerrar={alCerrar}
      alConfirmar={() => {
        if (valor.motivo.trim() === '') return setFalta('Diga por qué se corrige.');
        setFalta(undefined);
        corregir.mutate(ordenDe(vista, valor));
      }}
      acto="Corregir"
      enviando={corregir.isPending}
      problema={corregir.error}
      quedo="Lo que escribió sigue aquí."
      ancho="lg"
    >
      <div className={dialogos.cuerpo}>
        {vista.corregidaEn !== actual.corregidaEn && (
          <OtraCorreccion dice={dice(actual)} alVer={() => setVista(actual)} />
        )}
        <Text size="sm">El número y la hora no cambian. Lo que se imprima desde ahora dirá «corregida».</Text>
        {p.children({ vista, valor, cambiar, errores, texto })}
        <AvisoDeSignos en={{ ...valor, motivo: '' }} />
        <Textarea
          label="Motivo de la corrección"
          withAsterisk
          autosize
          minRows={2}
          maxLength={500}
          value={valor.motivo}
          error={falta ?? errores['motivo']}
          onChange={(e) => poner('motivo', e.currentTarget.value)}
        />
      </div>
    </Dialogo>
  );
}
