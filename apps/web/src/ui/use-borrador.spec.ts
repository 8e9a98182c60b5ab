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

/** Where something is typed: a field of words, or the rows of what is annexed. */
const ESCRIBE = /<(?:Textarea|TextInput|NumberInput|CampoFecha|CamposDeAnexos)\s/;
const DIALOGO = /<Dialogo\s/;
const CONSERVA = /useActoEscrito|useBorrador/;

describe('nada de lo escrito se pierde', () => {
  const raiz = join(__dirname, '..');
  const codigo = (ruta: string) => readFileSync(join(raiz, ruta), 'utf8');
  const formularios = globSync('**/*.tsx', { cwd: raiz }).filter((ruta) => {
    const texto = codigo(ruta);
    const propio = /\/Formulario\w+\.tsx$/.test(ruta) && /useState|useBorrador|useActoEscrito/.test(texto);
    // Who a person says to be at the door is kept nowhere.
    return ESCRIBE.test(texto) && (DIALOGO.test(texto) || propio) && !ruta.startsWith('acceso/');
  });

  it.each(formularios)('%s conserva lo que se escribe en él', (ruta) => {
    expect(codigo(ruta)).toMatch(CONSERVA);
  });

  it('los halla', () => {
    expect(formularios.length).toBeGreaterThan(25);
    expect(formularios).toEqual(
      expect.arrayContaining([
        'frases/FormularioDeFrase.tsx',
        'documento/DialogoAnexar.tsx',
        'administracion/DialogoFuncionario.tsx',
      ]),
    );
  });
});
