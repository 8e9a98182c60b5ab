import { cambioEnPalabras, enOrdenDePaginas, faltanEnPalabras } from './en-palabras';

describe('un cambio, como lo lee quien no sabe de PDF', () => {
  it.each([
    ['la página 3: /Contents/Length', 'cambió lo escrito en la página 3'],
    ['la página 1: /Resources/Font/F1', 'cambió lo que se ve en la página 1: sus letras o sus imágenes'],
    ['la página 1: /CropBox', 'cambió el tamaño de la página 1, o cuánto de ella se ve'],
    ['la página 2: /Rotate', 'se giró la página 2'],
    ['la página 2: Annots/Rect', 'cambió una nota, un enlace o un campo de la página 2'],
    ['la página 1: /Parent/Kids', 'cambiaron las páginas del documento: cuántas son, o su orden'],
    ['el documento: /OpenAction', 'cambió lo que el documento hace al abrirse'],
    ['el documento: /FooBar/Length', 'cambió algo que se ve o se usa en el documento (/FooBar/Length)'],
    ['el campo T.Oficina: /V', 'cambió lo escrito en el campo T.Oficina'],
    ['el campo T.Oficina: /AP/N/Length', 'cambió cómo se ve el campo T.Oficina'],
    ['el campo Signature1: /V/Reason', 'cambiaron los datos de la firma de el campo Signature1'],
    ['el campo a: b: /Rara', 'cambió el campo a (b: /Rara)'],
    ['una fuente del formulario', 'cambió una fuente del formulario'],
  ])('%s', (ruta, dicho) => {
    expect(cambioEnPalabras(ruta)).toBe(dicho.replace(' de el ', ' del '));
  });

  it('página por página, en su orden; lo que no es de una página, al final', () => {
    const [a, b, c] = ['se giró la página 10', 'cambió lo escrito en la página 2', 'se quitó el formulario'];
    expect(enOrdenDePaginas([c, a, b])).toEqual([b, a, c]);
  });

  it('lo que falta de una lista dice de dónde', () => {
    expect(faltanEnPalabras('el formulario', 'Fields')).toBe(
      'se quitaron o se reordenaron campos del formulario',
    );
    expect(faltanEnPalabras('la página 4', 'Annots')).toBe(
      'se quitaron o se reordenaron notas, enlaces o campos de la página 4',
    );
  });
});
