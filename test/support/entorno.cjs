const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/**
 * jest-environment-node over a global object of its own that is an ordinary one: V8 then reads `Math` and the like as
 * fast as outside of tests. Big-number arithmetic (RSA in node-forge) is ten times slower without it.
 */
module.exports = class Entorno extends TestEnvironment {
  constructor(...argumentos) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...argumentos);
    } finally {
      vm.createContext = createContext;
    }
    // What lo-construido.cjs stands for.
    this.global.requerirDeVerdad = require;
  }
};
