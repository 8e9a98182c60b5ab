export { leerPlanilla } from './leer-planilla';
export { escribirXlsx } from './domain/escribir-xlsx';
export type { FilaDePlanilla } from './domain/planilla';
