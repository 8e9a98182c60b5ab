import { FileButton, type FileButtonProps } from '@mantine/core';
import { useRef } from 'react';

interface Props extends Omit<FileButtonProps<boolean>, 'onChange' | 'resetRef'> {
  alElegir: (archivos: File[]) => void;
}

/** A button that chooses files: the same name may be chosen again, as when a scanner writes every paper to one. */
export function BotonDeArchivo({ alElegir, ...resto }: Props) {
  const vaciar = useRef<() => void>(null);
  return (
    <FileButton<boolean>
      {...resto}
      resetRef={vaciar}
      onChange={(elegidos: File | File[] | null) => {
        const archivos = elegidos ? [elegidos].flat() : [];
        // A browser tells of a choice only when the name is another than the field holds.
        vaciar.current?.();
        if (archivos.length > 0) alElegir(archivos);
      }}
    />
  );
}
