import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import marco from './marco.module.css';
import { dondeYQuien, iniciales } from './quien-actua';
import { firmaAlgo, useElegirPuesto, useSalir, useSesion } from './sesion';

const CALIDADES: Record<string, string> = { suplencia: 'p.', interinato: 'a.i.' };
const TEMAS = [
  { valor: 'auto', texto: 'Como el sistema' },
  { valor: 'light', texto: 'Claro' },
  { valor: 'dark', texto: 'Oscuro' },
] as const;

/** Who acts, in which puesto; change of puesto, light or dark, and the way out. */
export function MenuDePuesto() {
  const { sesion, puesto } = useSesion();
  const elegir = useElegirPuesto();
  const salir = useSalir();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const administra = sesion.roles.includes('administrador');
  const configura = administra || sesion.roles.includes('configurador');
  const audita = administra || sesion.roles.includes('auditor');
  const calidad = puesto ? CALIDADES[puesto.calidad] : undefined;
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <UnstyledButton
          className={marco.puesto}
          aria-label={`Actúa como ${puesto?.cargo ?? sesion.nombre}${puesto ? `, ${puesto.unidadSigla}` : ''}. Cambiar de puesto o salir`}
        >
          <b aria-hidden>{iniciales(puesto?.cargo ?? sesion.nombre)}</b>
          <strong>
            {puesto?.cargo ?? sesion.nombre}
            {calidad && ` (${calidad})`}
          </strong>
          <span>{puesto ? dondeYQuien(puesto, sesion.nombre) : 'Sin puesto'}</span>
          <i aria-hidden>▾</i>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{sesion.nombre} actúa como</Menu.Label>
        {sesion.puestos.map((p) => (
          <Menu.Item
            key={p.id}
            onClick={() => elegir(p.id)}
            leftSection={<span aria-hidden>{p.id === puesto?.id ? '●' : '○'}</span>}
            aria-current={p.id === puesto?.id ? 'true' : undefined}
          >
            {p.cargo}
            {p.suplente && ' (solo lectura)'}
            <div className="suave" style={{ fontSize: 12.5 }}>
              {p.unidadNombre}
            </div>
          </Menu.Item>
        ))}
        <Menu.Divider />
        {firmaAlgo(sesion) && (
          <Menu.Item renderRoot={(props) => <Link to="/mi-certificado" {...props} />}>
            Mi certificado
          </Menu.Item>
        )}
        <Menu.Item renderRoot={(props) => <Link to="/mi-contrasena" {...props} />}>Mi contraseña</Menu.Item>
        <Menu.Item renderRoot={(props) => <Link to="/verificar" {...props} />}>Verificar un PDF</Menu.Item>
        <Menu.Item renderRoot={(props) => <Link to="/ayuda" {...props} />}>Manual</Menu.Item>
        <Menu.Divider />
        {audita && <Menu.Item renderRoot={(props) => <Link to="/bitacora" {...props} />}>Bitácora</Menu.Item>}
        {administra && (
          <Menu.Item
            renderRoot={(props) => (
              <Link to="/administracion/$parte" params={{ parte: 'personas' }} {...props} />
            )}
          >
            Administración
          </Menu.Item>
        )}
        {configura && (
          <>
            <Menu.Item
              renderRoot={(props) => (
                <Link to="/configuracion/$parte" params={{ parte: 'tipos' }} {...props} />
              )}
            >
              Configuración
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        <Menu.Label>Pantalla</Menu.Label>
        {TEMAS.map((t) => (
          <Menu.Item
            key={t.valor}
            onClick={() => setColorScheme(t.valor)}
            leftSection={<span aria-hidden>{t.valor === colorScheme ? '●' : '○'}</span>}
            aria-current={t.valor === colorScheme ? 'true' : undefined}
          >
            {t.texto}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void salir()}>Salir</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
