export { TrabajoExcedido } from './excesos';
export { Taller } from './taller';
