import { CUERPO_VACIO } from './contenido';
import { alAbrir } from './guardado';

const copia = {
  titulo: '',
  contenido: { destinatario: { lineas: [] }, saludo: '', cuerpo: CUERPO_VACIO },
  version: 4,
};

describe('borrador de un documento al abrirlo', () => {
  it('sin copia en el navegador vale lo del servidor', () => {
    expect(alAbrir(null, 4)).toBe('servidor');
  });

  it('texto que el servidor no llegó a recibir se recupera', () => {
    expect(alAbrir(copia, 4)).toBe('recuperar');
  });

  it('si otro guardó entretanto, se pregunta', () => {
    expect(alAbrir(copia, 6)).toBe('conflicto');
  });
});
