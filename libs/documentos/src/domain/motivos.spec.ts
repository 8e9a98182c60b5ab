import type { Actor, Rol } from '#kernel';
import { masReservado, NIVELES } from './confidencialidad';
import type { Contenido } from './contenido';
import { esDeSuMesa, motivosParaNoFirmar, type DocumentoJuzgado } from './motivos';

const actor = (puestoId: string, ...roles: Rol[]): Actor => ({
  usuarioId: '1',
  funcionarioId: '1',
  nombre: 'Alguien',
  ci: '1',
  puestoId,
  cargo: 'Cargo',
  unidadId: '7',
  unidadSigla: 'U',
  calidad: 'titular',
  roles,
});
const documento = (mas: Partial<DocumentoJuzgado> = {}): DocumentoJuzgado => ({
  tipo: 'carta',
  hechura: 'redactado',
  firma: 'autoridad',
  campos: [],
  estado: 'BORRADOR',
  visado: false,
  confidencialidad: 'INTERNA',
  autorPuestoId: '10',
  firmantePuestoId: '10',
  unidadId: '7',
  contenido: null,
  ...mas,
});
const codigos = (d: DocumentoJuzgado, a: Actor): string[] => motivosParaNoFirmar(d, a).map((m) => m.codigo);

describe('quién puede con un documento', () => {
  it('la secretaría trabaja los papeles de su unidad, salvo los confidenciales', () => {
    const secretaria = actor('99', 'secretaria');
    expect(esDeSuMesa(documento(), secretaria)).toBe(true);
    expect(esDeSuMesa(documento({ confidencialidad: 'RESERVADA' }), secretaria)).toBe(true);
    expect(esDeSuMesa(documento({ confidencialidad: 'CONFIDENCIAL' }), secretaria)).toBe(false);
    expect(esDeSuMesa(documento({ confidencialidad: 'CONFIDENCIAL' }), actor('10', 'autoridad'))).toBe(true);
  });

  it('lo que sale con la firma de la entidad lo firma una autoridad; un informe, también quien lo redacta', () => {
    expect(codigos(documento(), actor('10', 'autoridad'))).toEqual([]);
    expect(codigos(documento(), actor('10', 'funcionario'))).toEqual(['documentos.firma-autoridad']);
    expect(codigos(documento({ firma: 'funcionario' }), actor('10', 'funcionario'))).toEqual([]);
    expect(codigos(documento({ firma: 'funcionario' }), actor('10', 'administrador'))).toEqual([
      'documentos.firma-autoridad',
    ]);
  });

  it('lo que su plantilla pide y no dice impide firmarlo, campo por campo', () => {
    const campos = [
      { campo: 'fecha', obligatorio: true },
      { campo: 'a', obligatorio: true },
      { campo: 'referencia', obligatorio: true },
      { campo: 'iniciales', obligatorio: true },
      { campo: 'via', obligatorio: false },
    ] as const;
    const cuerpo = { type: 'doc', content: [{ type: 'text', text: 'Texto.' }] };
    const juzgar = (contenido: Contenido) =>
      codigos(documento({ campos, contenido }), actor('10', 'autoridad'));
    expect(juzgar({ cuerpo, a: [], referencia: ' ' })).toEqual([
      'documentos.falta.a',
      'documentos.falta.referencia',
    ]);
    expect(juzgar({ cuerpo, a: [{ nombre: 'N', cargo: 'C' }], referencia: 'R' })).toEqual([]);
  });

  it('al unirse, manda el nivel más reservado', () => {
    expect(masReservado('PUBLICA', 'CONFIDENCIAL')).toBe('CONFIDENCIAL');
    expect(masReservado('RESERVADA', 'INTERNA')).toBe('RESERVADA');
    for (const n of NIVELES) expect(masReservado(n, n)).toBe(n);
  });
});
