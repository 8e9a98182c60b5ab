import { Menu, UnstyledButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import ui from './ui.module.css';

interface Props {
  codigo: string;
  gestion?: number | string;
  hojaId?: string;
}

async function copiar(codigo: string): Promise<void> {
  await navigator.clipboard.writeText(codigo);
  notifications.show({ message: `Copiado: ${codigo}`, autoClose: 2500 });
}

/** A code is never plain text: a mono chip with a stamp-coloured edge. Click opens; menu or long press copies. */
export function Codigo({ codigo, gestion, hojaId }: Props) {
  const [menu, setMenu] = useState(false);
  const espera = useRef<ReturnType<typeof setTimeout> | null>(null);
  const soltar = () => espera.current && clearTimeout(espera.current);
  if (gestion === undefined || hojaId === undefined) return <span className={ui.codigo}>{codigo}</span>;
  const params = { gestion: String(gestion), id: hojaId };
  return (
    <Menu opened={menu} onChange={setMenu} trigger="click" position="bottom-start" withinPortal>
      <span
        className={ui.conMenu}
        onContextMenu={(e) => {
          e.preventDefault();
          setMenu(true);
        }}
        onPointerDown={(e) => {
          if (e.pointerType === 'touch') espera.current = setTimeout(() => setMenu(true), 550);
        }}
        onPointerUp={soltar}
        onPointerLeave={soltar}
      >
        <Link to="/hojas/$gestion/$id" params={params}>
          <span className={ui.codigo}>{codigo}</span>
        </Link>
        <Menu.Target>
          <UnstyledButton className={ui.anclaMenu} tabIndex={-1} aria-hidden />
        </Menu.Target>
      </span>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void copiar(codigo)}>Copiar {codigo}</Menu.Item>
        <Menu.Item component="a" href={`/api/hojas/${gestion}/${hojaId}/hoja-de-ruta.pdf`} target="_blank">
          Imprimir la hoja
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
