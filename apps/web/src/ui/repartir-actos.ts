import type { ActoPosible } from '../api/tipos';

interface Pedido {
  actos: readonly ActoPosible[];
  /** Order in which acts are offered; those not named here are not shown. */
  orden: readonly string[];
  /** Those of the allowed that go under «Más». */
  aparte?: ReadonlySet<string> | undefined;
  /** Refused ones that take no room: under «Más» they say why. */
  rehusados?: readonly ActoPosible[] | undefined;
  /** A phone: two in sight, whatever is left under «Más». */
  angosto: boolean;
  /** «Más» is there anyway, for other things. */
  hayMenu: boolean;
}

interface Reparto {
  visibles: ActoPosible[];
  enMenu: ActoPosible[];
  vedados: ActoPosible[];
}

const A_LA_VISTA = 2;
/** They take back what was done: never the act that stands out. */
const DESHACEN = new Set(['anular', 'revertir', 'desarchivar', 'desagrupar', 'retirar-vobo']);

/** @returns the acts in sight, allowed ones first, and those under «Más»: refused ones with their reasons */
export function repartirActos(p: Pedido): Reparto {
  const enOrden = (actos: readonly ActoPosible[]) =>
    p.orden.flatMap((nombre) => actos.find((a) => a.acto === nombre) ?? []);
  const todos = enOrden(p.actos);
  const permitidos = todos.filter((a) => a.permitido);
  const negados = todos.filter((a) => !a.permitido);
  const rehusados = enOrden(p.rehusados ?? []);
  const menores = permitidos.filter((a) => p.aparte?.has(a.acto));
  const sinMenores = permitidos.filter((a) => !menores.includes(a));
  if (!p.angosto) {
    // One alone needs no menu.
    const conMenu = menores.length > 1 || rehusados.length > 0 || p.hayMenu;
    return {
      visibles: [...(conMenu ? sinMenores : permitidos), ...negados],
      enMenu: conMenu ? menores : [],
      vedados: rehusados,
    };
  }
  const vedados = p.orden.flatMap((n) => [...negados, ...rehusados].find((a) => a.acto === n) ?? []);
  const aLaVista = sinMenores.slice(0, A_LA_VISTA);
  const resto = permitidos.filter((a) => !aLaVista.includes(a));
  const conMenu = resto.length > 1 || vedados.length > 0 || p.hayMenu;
  return { visibles: conMenu ? aLaVista : [...aLaVista, ...resto], enMenu: conMenu ? resto : [], vedados };
}

/** @returns the act that stands out: the first that may be done, unless it undoes */
export function primarioDe(visibles: readonly ActoPosible[]): string | undefined {
  const primero = visibles.find((a) => a.permitido)?.acto;
  return primero && !DESHACEN.has(primero) ? primero : undefined;
}
