export { Taller } from './taller';
export { atender, type Tareas } from './atender';
