import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import { useActo } from '../api/use-acto';
import { Problema } from '../ui/Problema';
import { AvisoDeCorreo } from './AvisoDeCorreo';
import estilos from './administracion.module.css';
import { consultaDeCorreo } from './consultas';

/** How outgoing mail stands, and a message to oneself to be sure. */
export function Correo() {
  const { data } = useQuery(consultaDeCorreo);
  const [a, setA] = useState('');
  const probar = useActo<string, { a: string }>({
    enviar: (direccion, clave) =>
      datos(api.POST('/api/correo/probar', { body: { a: direccion }, headers: conClave(clave) })),
    alLograr: (hecho) => notifications.show({ message: `La prueba salió a ${hecho.a}.` }),
    invalida: [['correo']],
  });
  const falta = porCampo(probar.error)['a'];
  return (
    <section aria-label="Correo que sale" className={estilos.correo}>
      <AvisoDeCorreo />
      {data?.estado === 'responde' && <p>El correo sale por {data.servidor}.</p>}
      {data && data.estado !== 'sin-configurar' && (
        <form
          noValidate
          onSubmit={(e) => {
            e.preventDefault();
            probar.mutate(a.trim());
          }}
        >
          {!falta && <Problema problema={probar.error} />}
          <TextInput
            label="Enviar una prueba a"
            type="email"
            autoComplete="email"
            value={a}
            error={falta}
            onChange={(e) => setA(e.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={probar.isPending}>
            Enviar la prueba
          </Button>
        </form>
      )}
    </section>
  );
}
