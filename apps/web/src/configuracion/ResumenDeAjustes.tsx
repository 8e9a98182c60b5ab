import type { CampoDePlantilla } from '../api/tipos';
import { enPalabras, NOMBRES } from './cambios';
import { CAMPOS, enSuLugar } from './campos';
import estilos from './plantilla.module.css';
import type { Ajustes } from './use-guardado-de-plantilla';

function queDice({ campo, obligatorio, etiqueta, texto }: CampoDePlantilla): string {
  const dice = [
    obligatorio && 'obligatorio',
    etiqueta && `dice «${etiqueta}»`,
    texto && `empieza «${texto}»`,
  ];
  return dice.filter(Boolean).join(', ') || (CAMPOS[campo].delSistema ? 'lo pone el sistema' : 'opcional');
}

/** The settings of a version in words, to be read. */
export function ResumenDeAjustes({ datos }: { datos: Ajustes }) {
  const valores = datos as unknown as Record<string, unknown>;
  const dichos = Object.keys(NOMBRES).filter((clave) => {
    const v = valores[clave];
    return clave !== 'campos' && v !== undefined && !(Array.isArray(v) && v.length === 0);
  });
  return (
    <>
      <dl className={estilos.resumen}>
        {dichos.map((clave) => (
          <div key={clave}>
            <dt>{NOMBRES[clave]}</dt>
            <dd>
              {clave === 'logo' ? (
                'puesto'
              ) : clave === 'margenes' ? (
                enPalabras(clave, valores[clave])
              ) : Array.isArray(valores[clave]) ? (
                <Renglones clave={clave} renglones={valores[clave] as string[]} />
              ) : (
                enPalabras(clave, valores[clave])
              )}
            </dd>
          </div>
        ))}
      </dl>
      {'campos' in datos && (
        <section className={estilos.resumenDeCampos} aria-label="Campos, en su orden">
          <h2>Campos, en su orden</h2>
          <ol>
            {enSuLugar(datos.campos).map((c) => (
              <li key={c.campo}>
                <strong>{CAMPOS[c.campo].nombre}</strong>
                <span>{queDice(c)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Renglones({ clave, renglones }: { clave: string; renglones: readonly string[] }) {
  return renglones.map((r) => <div key={r}>{enPalabras(clave, [r])}</div>);
}
