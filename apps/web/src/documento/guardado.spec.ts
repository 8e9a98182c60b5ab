import { alAbrir, type CopiaLocal, type Escrito } from './guardado';

const escrito = (titulo: string): Escrito => ({
  titulo,
  contenido: { cuerpo: { type: 'doc', content: [] } },
});
const servidor = { version: 3, escrito: escrito('del servidor') };
const copia = (version: number, mas: Partial<CopiaLocal> = {}): CopiaLocal => ({
  ...escrito('de aquí'),
  version,
  ...mas,
});

describe('con qué se abre un borrador', () => {
  it('sin copia en el navegador, con lo del servidor', () => {
    expect(alAbrir(null, servidor)).toEqual({ base: servidor, mio: null, enviado: null });
  });

  it('con texto que no llegó al servidor, se sigue desde ahí', () => {
    expect(alAbrir(copia(3), servidor)).toMatchObject({
      base: { version: 3, escrito: { titulo: 'del servidor' } },
      mio: { titulo: 'de aquí' },
    });
  });

  it('si el servidor siguió, lo de aquí conserva el texto del que partió', () => {
    expect(alAbrir(copia(2, { base: escrito('de partida') }), servidor)).toMatchObject({
      base: { version: 2, escrito: { titulo: 'de partida' } },
      mio: { titulo: 'de aquí' },
    });
  });

  it('lo que salió sin respuesta se sabe: puede que ya esté guardado', () => {
    const enviado = { clave: 'k', version: 2, escrito: escrito('enviado') };
    expect(alAbrir(copia(2, { enviado }), servidor).enviado).toEqual(enviado);
  });

  it('una copia que no dice de qué partió no se descarta', () => {
    expect(alAbrir(copia(2), servidor)).toMatchObject({
      base: { escrito: { titulo: '' } },
      mio: { titulo: 'de aquí' },
    });
  });
});
