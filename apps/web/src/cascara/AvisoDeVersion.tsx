import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import dialogos from '../hoja/dialogos.module.css';

/** Says that there is another version; nothing is loaded anew until the person says so. */
export function avisarDeVersion(tomar: () => void): void {
  notifications.show({
    id: 'version-nueva',
    autoClose: false,
    message: (
      <span className={dialogos.deshacer}>
        Hay una versión nueva. Lo que escribió queda guardado.
        <Button size="compact-sm" variant="default" onClick={tomar}>
          Recargar
        </Button>
      </span>
    ),
  });
}
