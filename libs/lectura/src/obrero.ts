import { atender } from '#hilos';
import { leerEnElHilo } from './leer-en-el-hilo';

export default atender({ leerEnElHilo });
