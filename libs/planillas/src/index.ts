export { leerPlanilla } from './leer-planilla';
export { escribirXlsx } from './escribir-xlsx';
export type { FilaDePlanilla } from './domain/planilla';
