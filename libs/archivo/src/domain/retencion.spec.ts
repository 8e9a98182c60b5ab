import { DISPOSICIONES, motivosParaNoEditarTabla, nombreDeDisposicion, retencionDe } from './retencion';

const plazos = { aniosOficina: 2, aniosCentral: 11, disposicion: 'PERMANENTE' as const };
const marcaEn = (hoy: number, custodia: 'OFICINA' | 'CENTRAL' = 'OFICINA') =>
  retencionDe({ gestion: 2018, custodia }, plazos, hoy).marca;

describe('el plazo de retención', () => {
  it('dice en qué gestión cumple y qué sigue', () => {
    expect(retencionDe({ gestion: 2018, custodia: 'OFICINA' }, plazos, 2018)).toEqual({
      marca: 'en-plazo',
      oficinaHasta: 2020,
      hasta: 2031,
      texto: 'cumple plazo de retención en 2031; conservación permanente',
    });
  });

  it('pasada la oficina, corresponde al archivo central; ya allí, sigue en plazo; pasado todo, cumplió', () => {
    expect([2020, 2021, 2031, 2032].map((a) => marcaEn(a))).toEqual([
      'en-plazo',
      'por-transferir',
      'por-transferir',
      'cumplida',
    ]);
    expect([2020, 2021, 2031, 2032].map((a) => marcaEn(a, 'CENTRAL'))).toEqual([
      'en-plazo',
      'en-plazo',
      'en-plazo',
      'cumplida',
    ]);
  });

  it('ninguna disposición destruye nada', () => {
    for (const d of DISPOSICIONES) expect(nombreDeDisposicion(d)).not.toMatch(/elimin|destru|descart|borr/i);
  });

  it('la tabla la edita el archivo, el configurador o el administrador', () => {
    for (const rol of ['archivo', 'configurador', 'administrador'] as const)
      expect(motivosParaNoEditarTabla({ roles: [rol] })).toEqual([]);
    for (const rol of ['secretaria', 'autoridad', 'auditor', 'funcionario', 'ventanilla'] as const)
      expect(motivosParaNoEditarTabla({ roles: [rol] })).toHaveLength(1);
    expect(motivosParaNoEditarTabla({ roles: ['archivo'], soloLee: 'Suplido.' })[0]?.codigo).toBe(
      'acceso.titular-suplido',
    );
  });
});
