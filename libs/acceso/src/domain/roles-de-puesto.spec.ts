import { rolesEnSuplencia } from './roles-de-puesto';

describe('roles en suplencia', () => {
  it('R10: quien suple tiene los del puesto suplido y deja los de su propia mesa', () => {
    expect(rolesEnSuplencia(['funcionario', 'secretaria'], ['autoridad', 'funcionario'])).toEqual([
      'autoridad',
      'funcionario',
    ]);
  });

  it('ser administrador o auditor es de la persona: no se hereda ni se pierde', () => {
    expect(rolesEnSuplencia(['auditor'], ['administrador', 'ventanilla'])).toEqual(['auditor', 'ventanilla']);
  });
});
