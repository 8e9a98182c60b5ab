import { Modal, Stack, Switch } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { ayudaDe } from '../ayuda/ayuda-de';
import { activarAtajos, useAtajosActivos } from './atajos';
import { guardaCascara, guardarCascara } from '../cascara/cascara';
import marco from './marco.module.css';

const ATAJOS: readonly (readonly [string, string])[] = [
  ['/', 'Buscar por código, cite o palabra, o ir a otro lugar'],
  ['j', 'Bajar a la siguiente hoja'],
  ['k', 'Subir a la anterior'],
  ['Enter', 'Abrir la hoja señalada'],
  ['r', 'Recibir'],
  ['d', 'Derivar'],
  ['s', 'Responder: redactar la respuesta o, si ya está firmada, enviarla'],
  ['e', 'Archivar: las elegidas, o la hoja abierta'],
  ['x', 'Elegir la hoja señalada, o soltarla'],
  ['Mayús + X', 'Elegir desde la última elegida hasta aquí'],
  ['f', 'Filtrar la bandeja'],
  ['n', 'Nueva recepción'],
  ['?', 'Esta ayuda, y el manual'],
  ['Ctrl + K', 'Buscar, desde cualquier campo (siempre activo)'],
  ['Ctrl + Enter', 'Confirmar un diálogo (siempre activo)'],
];

/** Where the manual speaks of this page, and the sheet of shortcuts with the switch that turns one-key ones off. */
export function AyudaAtajos({ alCerrar }: { alCerrar: () => void }) {
  const activos = useAtajosActivos();
  const [pagina = '', seccion] = ayudaDe(useLocation().pathname).split('#');
  return (
    <Modal opened onClose={alCerrar} title="Ayuda" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <Stack>
        <ul className={marco.delManual}>
          {pagina !== '' && (
            <li>
              <Link to="/ayuda/$pagina" params={{ pagina }} hash={seccion} onClick={alCerrar}>
                Cómo se usa esta página
              </Link>
            </li>
          )}
          <li>
            <Link to="/ayuda" onClick={alCerrar}>
              Todo el manual
            </Link>
          </li>
        </ul>
        <h3 className={marco.tituloDeAtajos}>Atajos del teclado</h3>
        <dl className={marco.atajos}>
          {ATAJOS.map(([tecla, efecto]) => (
            <div key={tecla} style={{ display: 'contents' }}>
              <dt>
                <kbd>{tecla}</kbd>
              </dt>
              <dd>{efecto}</dd>
            </div>
          ))}
        </dl>
        <Switch
          label="Usar atajos de una sola tecla en este navegador"
          description="Nunca actúan mientras escribe."
          checked={activos}
          onChange={(e) => activarAtajos(e.currentTarget.checked)}
        />
        <Switch
          label="Guardar la aplicación en este navegador"
          description="Abre más rápido con poca conexión. Nunca guarda hojas ni documentos."
          defaultChecked={guardaCascara()}
          onChange={(e) => void guardarCascara(e.currentTarget.checked)}
        />
      </Stack>
    </Modal>
  );
}
