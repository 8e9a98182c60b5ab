import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { comoProblema, porCampo, type ProblemaError } from '../api/problema';
import type { EstadoDeInstalacion, OrdenDeInstalacion } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { adoptarSesion } from '../app/sesion';
import { useBorrador } from '../ui/use-borrador';
import {
  comoEnsayo,
  comoOrden,
  faltasPropias,
  indiceDe,
  VACIO,
  type Campo,
  type Escrito,
  type Faltas,
  type Paso,
  type Secretos,
} from './formulario';

const RECUERDO = 'hr.clave-de-instalacion';
export const BORRADOR = 'instalacion';

/** The key of the installation lives as long as this tab, so that a reload goes on where it was; passwords, on screen only. */
function useSecretos() {
  const [secretos, setSecretos] = useState<Secretos>(() => ({
    claveDeInstalacion: sessionStorage.getItem(RECUERDO) ?? '',
    clave: '',
    repetida: '',
  }));
  const [confirmada, setConfirmada] = useState(secretos.claveDeInstalacion !== '');
  return {
    secretos,
    /** whether the server took the key */
    confirmada,
    cambiar: (cambios: Partial<Secretos>) => setSecretos((antes) => ({ ...antes, ...cambios })),
    confirmar: () => {
      sessionStorage.setItem(RECUERDO, secretos.claveDeInstalacion);
      setConfirmada(true);
    },
  };
}

/** Creates it, and comes in as whom it created. */
function useCrear(olvidar: () => void) {
  const consultas = useQueryClient();
  const rutas = useRouter();
  async function entrar(usuario: string, clave: string) {
    consultas.removeQueries({ queryKey: ['instalacion'] });
    try {
      const sesion = await datos(api.POST('/api/sesion', { body: { usuario, clave } }));
      consultas.setQueryData(['sesion'], adoptarSesion(sesion));
      await rutas.navigate({ to: '/primeros-pasos' });
    } catch {
      // It is created all the same: the door asks for the password.
      await rutas.navigate({ to: '/acceso', search: { volver: '/primeros-pasos' } });
    }
  }
  return useActo<OrdenDeInstalacion, { usuario: string }>({
    invalida: [],
    enviar: (body, llave) => datos(api.POST('/api/instalacion', { headers: conClave(llave), body })),
    alLograr: ({ usuario }, { administrador }) => {
      olvidar();
      sessionStorage.removeItem(RECUERDO);
      void entrar(usuario, administrador.clave);
    },
  });
}

/** What one step wrote, judged by the server before the next. */
function useSeguir(orden: OrdenDeInstalacion, paso: Paso, alPasar: (hacia: Paso) => void) {
  return useMutation<unknown, ProblemaError, Paso>({
    mutationFn: async () => {
      try {
        return await datos(api.POST('/api/instalacion/ensayo', { body: comoEnsayo(orden, paso) }));
      } catch (error) {
        throw comoProblema(error);
      }
    },
    onSuccess: (_, hacia) => alPasar(hacia),
  });
}

/**
 * The state of the assistant: what is written, where it is, what is wrong with it.
 * @param pedido the step that the address names; without a key that was taken it is the first
 */
export function useAsistente(estado: EstadoDeInstalacion, pedido: Paso, alIr: (paso: Paso) => void) {
  const { valor: escrito, cambiar, olvidar } = useBorrador<Escrito>(BORRADOR, VACIO);
  const { secretos, confirmada, confirmar, cambiar: cambiarSecretos } = useSecretos();
  const [propias, setPropias] = useState<Faltas>({});
  const paso = confirmada ? pedido : 'clave';
  const orden = comoOrden(escrito, secretos, estado);
  const crear = useCrear(olvidar);
  const seguir = useSeguir(orden, paso, (hacia) => {
    confirmar();
    cambiar(({ visto }) => ({ visto: Math.max(visto, indiceDe(hacia)) }));
    alIr(paso === 'clave' && pedido !== 'clave' ? pedido : hacia);
  });
  const problema = crear.error ?? seguir.error;
  const limpiar = () => {
    setPropias({});
    crear.reset();
    seguir.reset();
  };
  return {
    ...{ estado, paso, escrito, secretos, confirmada, orden, problema, crear },
    faltas: { ...porCampo(problema), ...propias } as Faltas,
    ocupado: seguir.isPending || crear.isPending || crear.isSuccess,
    escribir: (campo: Campo, texto: string) =>
      cambiar(({ valores }) => ({ valores: { ...valores, [campo]: texto } })),
    ponerLogo: (logo: Escrito['logo']) => cambiar({ logo }),
    cambiarSecretos,
    /** to another step, as it was left */
    ir: (hacia: Paso) => {
      limpiar();
      alIr(hacia);
    },
    /** to where a fault is, with the fault still beside it */
    irAFalta: alIr,
    avanzar: (hacia: Paso) => {
      limpiar();
      const suyas = faltasPropias(paso, secretos);
      setPropias(suyas);
      if (Object.keys(suyas).length === 0) seguir.mutate(hacia);
    },
  };
}
export type Asistente = ReturnType<typeof useAsistente>;
