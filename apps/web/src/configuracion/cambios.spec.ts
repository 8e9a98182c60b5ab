import type { AjustesDeTipo } from '../api/tipos';
import { cambiosEntre } from './cambios';

const plantilla: AjustesDeTipo = {
  forma: 'tabla',
  titulo: 'Informe',
  cite: 'titulo',
  campos: [
    { campo: 'a', obligatorio: true },
    { campo: 'fecha', obligatorio: false },
  ],
  guion: [],
  letra: 11.5,
  papel: 'carta',
  recepciones: 2,
};

describe('qué cambió de una versión a otra', () => {
  it('nada, si dicen lo mismo', () => {
    expect(cambiosEntre(plantilla, { ...plantilla })).toEqual([]);
  });

  it('cada ajuste por su nombre, con lo que era y lo que es', () => {
    const ahora: AjustesDeTipo = {
      ...plantilla,
      titulo: undefined,
      letra: 12,
      guion: ['I', 'II'],
      margenes: { superior: 30 },
    };
    expect(cambiosEntre(plantilla, ahora)).toEqual([
      'Título: «Informe» → nada.',
      'Guion: nada → I / II.',
      'Tamaño de la letra: 11,5 → 12.',
      'Márgenes: nada → arriba 30 mm.',
    ]);
  });

  it('de los campos: los que entran, los que salen, lo que pide cada uno y el orden', () => {
    const campos: AjustesDeTipo['campos'] = [
      { campo: 'fecha', obligatorio: false, etiqueta: 'Día' },
      { campo: 'via', obligatorio: false },
      { campo: 'a', obligatorio: false },
    ];
    expect(cambiosEntre(plantilla, { ...plantilla, campos })).toEqual([
      'Se añade la vía.',
      'Etiqueta de «Fecha»: «Día».',
      'A: ahora es opcional.',
      'Cambia el orden de los campos.',
    ]);
    expect(cambiosEntre({ ...plantilla, campos }, plantilla)).toContain('Se quita la vía.');
  });
});
