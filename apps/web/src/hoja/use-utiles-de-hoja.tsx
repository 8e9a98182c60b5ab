import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import type { HojaVista } from '../api/tipos';
import { useCorregirHoja } from './use-corregir-hoja';
import estilos from './hoja.module.css';

interface Utiles {
  /** A row of buttons, where there is room. */
  botones: ReactNode;
  /** The same, as items of «Más». */
  renglones: ReactNode;
  dialogo: ReactNode;
}

const APARTE = { target: '_blank', rel: 'noopener' } as const;

/** What serves the reader of a hoja, beside what is done with it: print, correct, all its papers, its code. */
export function useUtilesDeHoja(hoja: HojaVista): Utiles {
  const base = `/api/hojas/${hoja.gestion}/${hoja.id}`;
  const corregir = useCorregirHoja(hoja);
  const copiar = () =>
    void navigator.clipboard
      .writeText(hoja.codigo)
      .then(() => notifications.show({ message: `Copiado: ${hoja.codigo}`, autoClose: 2500 }));
  const imprimir = { ...APARTE, component: 'a', href: `${base}/hoja-de-ruta.pdf` } as const;
  return {
    botones: (
      <div className={estilos.utiles}>
        <Button variant="subtle" {...imprimir}>
          Imprimir la hoja
        </Button>
        {corregir.permitido && (
          <Button variant="subtle" onClick={corregir.abrir}>
            Corregir
          </Button>
        )}
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button variant="subtle" rightSection={<span aria-hidden>▾</span>}>
              Expediente
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Expediente base={base} />
          </Menu.Dropdown>
        </Menu>
        <Button variant="subtle" onClick={copiar}>
          Copiar código
        </Button>
      </div>
    ),
    renglones: (
      <>
        <Menu.Item {...imprimir}>Imprimir la hoja</Menu.Item>
        {corregir.permitido && <Menu.Item onClick={corregir.abrir}>Corregir</Menu.Item>}
        <Menu.Item onClick={copiar}>Copiar código</Menu.Item>
        <Menu.Label>Expediente</Menu.Label>
        <Expediente base={base} />
      </>
    ),
    dialogo: corregir.dialogo,
  };
}

/** All the papers at once: to read, or the files themselves. */
function Expediente({ base }: { base: string }) {
  return (
    <>
      <Menu.Item component="a" href={`${base}/expediente.pdf`} {...APARTE}>
        Un solo PDF, foliado
      </Menu.Item>
      <Menu.Item component="a" href={`${base}/expediente.zip`} download>
        ZIP con los archivos y su manifiesto
      </Menu.Item>
    </>
  );
}
