import { Modal, Stack, Switch } from '@mantine/core';
import { activarAtajos, useAtajosActivos } from './atajos';
import marco from './marco.module.css';

const ATAJOS: readonly (readonly [string, string])[] = [
  ['/', 'Buscar por código, cite o palabra, o ir a otro lugar'],
  ['j', 'Bajar a la siguiente hoja'],
  ['k', 'Subir a la anterior'],
  ['Enter', 'Abrir la hoja señalada'],
  ['r', 'Recibir'],
  ['d', 'Derivar'],
  ['e', 'Archivar las elegidas'],
  ['x', 'Elegir la hoja señalada, o soltarla'],
  ['Mayús + X', 'Elegir desde la última elegida hasta aquí'],
  ['f', 'Filtrar la bandeja'],
  ['n', 'Nueva recepción'],
  ['?', 'Esta ayuda'],
  ['Ctrl + K', 'Buscar, desde cualquier campo (siempre activo)'],
  ['Ctrl + Enter', 'Confirmar un diálogo (siempre activo)'],
];

/** The sheet of shortcuts, with the switch that turns one-key shortcuts off. */
export function AyudaAtajos({ abierta, alCerrar }: { abierta: boolean; alCerrar: () => void }) {
  const activos = useAtajosActivos();
  return (
    <Modal
      opened={abierta}
      onClose={alCerrar}
      title="Atajos del teclado"
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      <Stack>
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
      </Stack>
    </Modal>
  );
}
