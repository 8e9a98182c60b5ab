import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import bandeja from './bandeja.module.css';
import { cuentaCorta } from './filtro';
import { busquedaDe } from './orden-de-vistas';
import { consultaDeVistas } from './vistas-guardadas';

/** On the phone: saved views among the other trays, each with what it holds now. */
export function VistasEnMenu({ alEditar }: { alEditar: () => void }) {
  const { data: vistas } = useQuery(consultaDeVistas);
  if (!vistas || vistas.length === 0) return null;
  return (
    <>
      <Menu.Divider />
      <Menu.Label>Vistas</Menu.Label>
      {vistas.map((v) => (
        <Menu.Item
          key={v.id}
          rightSection={
            v.cuenta === null ? undefined : <span className={bandeja.conteo}>{cuentaCorta(v.cuenta)}</span>
          }
          renderRoot={(props) => (
            <Link to="/bandeja/$vista" params={{ vista: v.vista }} search={busquedaDe(v)} {...props} />
          )}
        >
          {v.nombre}
        </Menu.Item>
      ))}
      <Menu.Item onClick={alEditar}>Ordenar y cambiar vistas</Menu.Item>
    </>
  );
}
