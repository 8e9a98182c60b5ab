import { csv } from './csv';

describe('csv', () => {
  it('I05 lo que empieza como fórmula queda inerte, lo demás intacto', () => {
    const salida = csv(
      ['Ref.', 'Nota'],
      [
        ['=HYPERLINK("http://x")', '+1'],
        ['-2+3', '@suma'],
        ['\tcon tabulador', 'Nº 5 – «año»; con ; y "comillas"'],
      ],
    );
    const lineas = salida.slice(1).split('\r\n');
    expect(salida.charCodeAt(0)).toBe(0xfeff);
    expect(lineas[0]).toBe('Ref.;Nota');
    expect(lineas[1]).toBe(`"'=HYPERLINK(""http://x"")";'+1`);
    expect(lineas[2]).toBe(`'-2+3;'@suma`);
    expect(lineas[3]).toBe(`'\tcon tabulador;"Nº 5 – «año»; con ; y ""comillas"""`);
  });
});
