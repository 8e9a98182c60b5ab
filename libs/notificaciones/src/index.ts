export { NotificacionesModule } from './notificaciones.module';
