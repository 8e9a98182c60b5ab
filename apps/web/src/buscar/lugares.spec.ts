import { lugaresDe, lugaresPara } from './lugares';

const textos = (q: string, ...roles: string[]): string[] =>
  lugaresPara(q, lugaresDe(roles)).map((l) => l.texto);

describe('ir a un lugar desde el buscador', () => {
  it('por el comienzo de sus palabras, sin tildes y en cualquier orden', () => {
    expect(textos('numer', 'funcionario')).toEqual(['Números de CITE']);
    expect(textos('recibir por', 'funcionario')).toEqual(['Bandeja: Por recibir']);
    expect(textos('PLAZ', 'secretaria')).toEqual(['Agenda de plazos']);
    expect(textos('1648-18', 'secretaria')).toEqual([]);
    expect(textos('  ', 'secretaria')).toEqual([]);
  });

  it('a nadie se le ofrece lo que no puede abrir', () => {
    expect(textos('puestos', 'funcionario')).toEqual([]);
    expect(textos('puestos', 'administrador')).toEqual(['Administración: unidades y puestos']);
    expect(textos('recepcion', 'funcionario')).toEqual([]);
    expect(textos('certificado', 'ventanilla')).toEqual([]);
  });
});
