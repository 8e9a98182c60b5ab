import type { UsoDeArchivo } from '../api/subir';

/**
 * Says at once what the server would refuse anyway, so that nobody waits for it.
 * @param maximo bytes that the installation takes in
 */
export function fallaEvidente(
  archivo: { name: string; size: number; type: string },
  uso: UsoDeArchivo = 'papel',
  maximo = Infinity,
): string | null {
  if (archivo.size === 0) return 'El archivo está vacío.';
  if (archivo.size > maximo) return `El archivo pasa de ${Math.floor(maximo / 1_048_576)} MB.`;
  // What may be annexed is judged by its content, which only the server looks at.
  if (uso === 'anexo') return null;
  // A HEIC photo goes to the server, which says how to send it.
  const conocido =
    /^(application\/pdf|image\/(jpeg|png|webp|tiff|heic|heif))$/.test(archivo.type) ||
    /\.(pdf|jpe?g|png|webp|tiff?|heic|heif)$/i.test(archivo.name);
  return conocido ? null : 'No es un PDF ni una foto. Convierta el documento a PDF y vuelva a elegirlo.';
}

/** Several at once: the first that may be the paper itself leads, and the rest are its annexes. */
export function conPapelDelante<T extends { name: string; size: number; type: string }>(
  archivos: readonly T[],
): readonly T[] {
  const papel = archivos.find((a) => fallaEvidente(a) === null);
  return papel ? [papel, ...archivos.filter((a) => a !== papel)] : archivos;
}
