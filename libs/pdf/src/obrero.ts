import { atender } from '#hilos';
import { TAREAS } from './tareas';

export default atender(TAREAS);
