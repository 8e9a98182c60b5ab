import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { comoProblema } from '../api/problema';
import { Reingreso } from './Reingreso';
import { crearRutas } from './rutas';
import { tema, variables } from './tema';
import { VigiaDeSesion } from './VigiaDeSesion';

const consultas = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      networkMode: 'always',
      retry: (veces, error) => comoProblema(error).status === 0 && veces < 2,
    },
    mutations: { networkMode: 'always' },
  },
});
const rutas = crearRutas(consultas);

/** The whole application: theme, server state, routes, and the sign-in that may come back on top of the work. */
export function Aplicacion() {
  return (
    <MantineProvider
      theme={tema}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      withGlobalClasses={false}
    >
      <QueryClientProvider client={consultas}>
        <Notifications position="bottom-center" limit={3} zIndex={300} />
        <RouterProvider router={rutas} />
        <Reingreso />
        <VigiaDeSesion />
      </QueryClientProvider>
    </MantineProvider>
  );
}
