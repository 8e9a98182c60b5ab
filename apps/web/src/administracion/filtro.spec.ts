import type { PuestoDePersonal, UnidadDePersonal } from '../api/tipos';
import { filtrarOrganigrama } from './filtro';

const unidad = (id: string, sigla: string, nombre: string, superiorId: string | null): UnidadDePersonal => ({
  ...{ id, sigla, nombre, superiorId, desde: '2018-01-01', hasta: null, activa: true },
  antes: id === '2' ? ['PREF · Prefectura'] : [],
  heredera: null,
});
const puesto = (
  id: string,
  unidadId: string,
  cargo: string,
  enEjercicio: string | null,
): PuestoDePersonal => ({
  ...{ id, unidadId, cargo, enEjercicio, esMae: false, desde: '2018-01-01', hasta: null },
  ...{ activo: true, calidad: 'titular', heredero: null },
});
const todo = {
  unidades: [
    unidad('1', 'DESP', 'Despacho', null),
    unidad('2', 'SDGI', 'Secretaría de Gestión', '1'),
    unidad('3', 'SDGI/TIC', 'Planificación', '2'),
    unidad('4', 'SDJ', 'Jurídica', '1'),
  ],
  puestos: [
    puesto('1', '1', 'Gobernador', 'Ana Ruíz'),
    puesto('2', '3', 'Técnico', 'José Peña'),
    puesto('3', '3', 'Chofer', null),
    puesto('4', '4', 'Técnico jurídico', 'Eva Gil'),
  ],
};
const con = (q: string): string => {
  const { unidades, puestos } = filtrarOrganigrama(todo, q);
  return `${unidades.map((u) => u.id).join('')} ${puestos.map((p) => p.id).join('')}`;
};

describe('filtro del organigrama', () => {
  it('sin nada escrito queda todo', () => {
    expect(con('  ')).toBe('1234 1234');
  });
  it('una unidad queda con sus puestos y con aquellas de las que depende, sin los puestos de estas', () => {
    expect(con('PLANIFICACION')).toBe('123 23');
  });
  it('un puesto queda por su cargo o por quien lo ejerce, sin acentos, en su lugar', () => {
    expect(con('tecnico')).toBe('1234 24');
    expect(con('peña')).toBe('123 2');
    expect(con('pena tic')).toBe('123 2');
  });
  it('una unidad se halla por el nombre que tuvo; lo que no está no deja nada', () => {
    expect(con('prefectura')).toBe('12 ');
    expect(con('inexistente')).toBe(' ');
  });
});
