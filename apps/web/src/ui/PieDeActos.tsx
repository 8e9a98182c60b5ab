import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import ui from './ui.module.css';

/** The acts of a dialog or of a long form: always in sight at its foot, however long it is. */
export function PieDeActos({ enPagina, children }: { enPagina?: boolean; children: ReactNode }) {
  return (
    <Group
      justify={enPagina ? 'flex-start' : 'flex-end'}
      gap="sm"
      className={enPagina ? ui.pieDePagina : ui.pie}
      data-al-pie
    >
      {children}
    </Group>
  );
}
