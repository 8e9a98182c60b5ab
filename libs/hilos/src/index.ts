export { Taller, TrabajoExcedido } from './taller';
export { atender, type Tareas } from './atender';
