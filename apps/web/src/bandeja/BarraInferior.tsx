import { Menu, UnstyledButton } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Conteos } from '../api/tipos';
import bandeja from './bandeja.module.css';
import { VISTAS } from './vistas';
import { VistasEnMenu } from './VistasEnMenu';

const DialogoDeVistas = lazy(async () => ({ default: (await import('./DialogoDeVistas')).DialogoDeVistas }));

interface Props {
  conteos: Conteos | undefined;
  puedeRegistrar: boolean;
  conNumeros: boolean;
  conArchivo: boolean;
  /** what waits for a signature is within reach too */
  conFirma: boolean;
  alAbrirInterna: () => void;
}

/** On the phone: the trays within reach of the thumb; the rest, and what one may begin, under «Más». */
export function BarraInferior({
  conteos,
  puedeRegistrar,
  conNumeros,
  conArchivo,
  conFirma,
  alAbrirInterna,
}: Props) {
  const [editando, setEditando] = useState(false);
  const aMano = conFirma ? 4 : 3;
  const { vista: abierta } = useParams({ strict: false });
  const enMas = VISTAS.slice(aMano).some((v) => v.vista === abierta);
  return (
    <nav className={bandeja.inferior} aria-label="Bandejas principales">
      {VISTAS.slice(0, aMano).map((v) => (
        <Link
          key={v.vista}
          to="/bandeja/$vista"
          params={{ vista: v.vista }}
          activeProps={{ 'data-activa': true, 'aria-current': 'page' } as object}
        >
          {v.titulo}
          <span className={bandeja.conteo}>{(v.conteo && conteos?.[v.conteo]) ?? ''}</span>
        </Link>
      ))}
      <Menu position="top-end">
        <Menu.Target>
          <UnstyledButton data-activa={enMas || undefined}>
            Más <span aria-hidden>▴</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {VISTAS.slice(aMano).map((v) => (
            <Menu.Item
              key={v.vista}
              renderRoot={(props) => <Link to="/bandeja/$vista" params={{ vista: v.vista }} {...props} />}
            >
              {v.titulo}
            </Menu.Item>
          ))}
          <VistasEnMenu alEditar={() => setEditando(true)} />
          <Menu.Divider />
          {puedeRegistrar && (
            <Menu.Item renderRoot={(props) => <Link to="/recepcion" {...props} />}>Recepción</Menu.Item>
          )}
          <Menu.Item renderRoot={(props) => <Link to="/agenda" search={{}} {...props} />}>
            Agenda de plazos
          </Menu.Item>
          <Menu.Item renderRoot={(props) => <Link to="/documentos/nuevo" search={{}} {...props} />}>
            Redactar
          </Menu.Item>
          {conNumeros && (
            <Menu.Item renderRoot={(props) => <Link to="/numeros" {...props} />}>Números de CITE</Menu.Item>
          )}
          {conArchivo && (
            <Menu.Item
              renderRoot={(props) => (
                <Link to="/archivo/$parte" params={{ parte: 'carpetas' }} search={{}} {...props} />
              )}
            >
              Archivo
            </Menu.Item>
          )}
          <Menu.Item onClick={alAbrirInterna}>Nueva hoja interna</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {editando && (
        <Suspense fallback={null}>
          <DialogoDeVistas alCerrar={() => setEditando(false)} />
        </Suspense>
      )}
    </nav>
  );
}
