import { expect } from '@playwright/test';
import { revisar, test } from './actos';

test('O02: sin servidor de correo se entra igual, y a quien administra se le dice en pantalla', async ({
  sentarse,
}) => {
  const admin = await sentarse('admin');
  await admin.goto('/administracion/tareas');
  const aviso = admin.getByRole('status').filter({ hasText: 'El correo no está configurado' });
  await expect(aviso).toContainText('nadie necesita un correo para entrar ni para trabajar');
  await expect(aviso.getByRole('link', { name: 'Cómo se configura' })).toHaveAttribute(
    'href',
    '/ayuda/administracion#correo',
  );
  await revisar(admin);
});
