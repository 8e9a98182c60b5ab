export { BandejasModule } from './bandejas.module';
