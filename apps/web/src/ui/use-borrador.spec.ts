import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leerBorrador } from './use-borrador';

describe('borrador guardado en el navegador', () => {
  const inicial = { referencia: '', fojas: 1 };

  it('vuelve como se dejó y completa los campos nuevos', () => {
    expect(leerBorrador('{"referencia":"Plazos"}', inicial)).toEqual({ referencia: 'Plazos', fojas: 1 });
  });

  it.each([null, '', 'x{', '[1]', '"texto"', 'null'])('dañado o ausente (%s) no impide empezar', (texto) => {
    expect(leerBorrador(texto, inicial)).toEqual(inicial);
  });
});

describe('nada de lo escrito se pierde', () => {
  const raiz = join(__dirname, '..');
  const dialogos = globSync('**/*.tsx', { cwd: raiz }).filter((ruta) =>
    /<Dialogo\s[^]*<Textarea\s/.test(readFileSync(join(raiz, ruta), 'utf8')),
  );

  it.each(dialogos)('%s conserva lo que se escribe en él', (ruta) => {
    expect(readFileSync(join(raiz, ruta), 'utf8')).toMatch(/useActoEscrito|useBorrador/);
  });

  it('los halla', () => {
    expect(dialogos.length).toBeGreaterThan(12);
  });
});
