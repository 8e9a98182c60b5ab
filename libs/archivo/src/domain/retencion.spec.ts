import type { Carpeta } from './custodia';
import {
  DISPOSICIONES,
  motivosParaNoAsignar,
  motivosParaNoEditarTabla,
  motivosPorRetiro,
  nombreDeDisposicion,
  retencionDe,
} from './retencion';

const plazos = { aniosOficina: 2, aniosCentral: 11, disposicion: 'PERMANENTE' as const };
const en = (hoy: number, custodia: 'OFICINA' | 'CENTRAL' = 'OFICINA') =>
  retencionDe({ gestion: 2018, custodia }, plazos, hoy);
const marcaEn = (hoy: number, custodia?: 'OFICINA' | 'CENTRAL') => en(hoy, custodia).marca;

describe('el plazo de retención', () => {
  it('dice en qué gestión cumple y qué sigue', () => {
    expect(en(2018)).toEqual({
      marca: 'en-plazo',
      oficinaHasta: 2020,
      hasta: 2031,
      texto: 'cumple su plazo en la oficina en 2020',
    });
    expect(en(2021).texto).toBe('cumplió su plazo en la oficina en 2020: corresponde al archivo central');
    expect(en(2021, 'CENTRAL').texto).toBe(
      'cumple su plazo en el archivo central en 2031; después, conservación permanente',
    );
    expect(en(2032, 'CENTRAL').texto).toBe('cumplió su plazo en 2031: conservación permanente');
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
});

describe('la tabla de retención', () => {
  it('la edita el archivo, el configurador o el administrador', () => {
    for (const rol of ['archivo', 'configurador', 'administrador'] as const)
      expect(motivosParaNoEditarTabla({ roles: [rol] })).toEqual([]);
    for (const rol of ['secretaria', 'autoridad', 'auditor', 'funcionario', 'ventanilla'] as const)
      expect(motivosParaNoEditarTabla({ roles: [rol] })).toHaveLength(1);
    expect(motivosParaNoEditarTabla({ roles: ['archivo'], soloLee: 'Suplido.' })[0]?.codigo).toBe(
      'acceso.titular-suplido',
    );
  });

  it('una serie se retira una vez y se repone una vez', () => {
    expect(motivosPorRetiro(false, true)).toEqual([]);
    expect(motivosPorRetiro(true, false)).toEqual([]);
    expect(motivosPorRetiro(true, true)[0]?.codigo).toBe('archivo.serie-retirada');
    expect(motivosPorRetiro(false, false)[0]?.codigo).toBe('archivo.serie-vigente');
  });

  it('una carpeta toma una serie vigente, de su unidad o de todas, o ninguna', () => {
    const c: Carpeta = {
      unidadId: '1',
      custodia: 'OFICINA',
      cerrada: false,
      enviada: false,
      vacia: false,
      prestadaA: null,
    };
    const quien = { unidadId: '1', roles: ['secretaria'] } as const;
    const codigos = (s: { unidadId: string | null; retirada: boolean } | null, de = quien, con = c) =>
      motivosParaNoAsignar(con, s, de).map((m) => m.codigo);
    for (const s of [null, { unidadId: null, retirada: false }, { unidadId: '1', retirada: false }])
      expect(codigos(s)).toEqual([]);
    expect(codigos({ unidadId: '2', retirada: true })).toEqual([
      'archivo.serie-retirada',
      'archivo.serie-de-otra-unidad',
    ]);
    expect(codigos(null, quien, { ...c, custodia: 'CENTRAL' })).toEqual(['archivo.en-central']);
    expect(codigos(null, quien, { ...c, enviada: true })).toEqual(['archivo.en-transferencia']);
  });
});
