import type { Editor } from '@tiptap/react';
import { useCallback, useState } from 'react';
import { comoProblema } from '../api/problema';
import { subirArchivo } from '../api/subir';
import { ponerImagen, recordarImagen } from './nodos';

const IMAGEN = /^image\/(jpeg|png|webp)$/;

/** @returns the pictures among some files: what the text of a letter admits */
export const imagenesEntre = (archivos: Iterable<File> | null | undefined): File[] =>
  [...(archivos ?? [])].filter((a) => IMAGEN.test(a.type));

const NO_ES_IMAGEN = 'No es una imagen: use PNG o JPEG.';

/** Whether it is what its name says: a picture that can be drawn. */
async function seDibuja(archivo: File): Promise<boolean> {
  if (!IMAGEN.test(archivo.type)) return false;
  try {
    (await createImageBitmap(archivo)).close();
    return true;
  } catch {
    return false;
  }
}

/** What a picture is called until somebody says what it shows: nothing, for a camera's own name. */
const descripcion = (nombre: string): string => {
  const base = nombre
    .replace(/\.\w+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  return /^(img|dsc|image|imagen|captura|screenshot|foto|pxl)?[\s\d.]*$/i.test(base)
    ? ''
    : base.slice(0, 200);
};

/** Pictures that go into the text: each is uploaded, then shown where the caret is; what is none is said. */
export function useImagenes(editor: () => Editor | null) {
  const [subiendo, setSubiendo] = useState(0);
  const [falla, setFalla] = useState<string | null>(null);
  const poner = useCallback(
    async (archivos: readonly File[]) => {
      const fallas: string[] = [];
      setFalla(null);
      setSubiendo((n) => n + archivos.length);
      for (const archivo of archivos) {
        try {
          if (!(await seDibuja(archivo))) {
            fallas.push(`${archivo.name}: ${NO_ES_IMAGEN}`);
            continue;
          }
          const { id } = await subirArchivo(archivo, {
            clave: crypto.randomUUID(),
            alAvanzar: () => undefined,
          });
          recordarImagen(id, archivo);
          const e = editor();
          if (e) ponerImagen(e, id, descripcion(archivo.name));
        } catch (error) {
          fallas.push(`${archivo.name}: ${comoProblema(error).detalle}`);
        } finally {
          setSubiendo((n) => n - 1);
        }
      }
      if (fallas.length > 0) setFalla(fallas.join(' '));
    },
    [editor],
  );
  return { subiendo: subiendo > 0, falla, poner };
}
