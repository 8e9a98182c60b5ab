import { Checkbox, TextInput } from '@mantine/core';
import { ProximosNumeros } from '../configuracion/ProximosNumeros';
import { CampoElegido, CampoSecreto, CampoTexto } from './Campos';
import { CampoLogoInicial } from './CampoLogoInicial';
import { CAMPOS, SI, valorDe } from './formulario';
import estilos from './instalacion.module.css';
import type { Asistente } from './use-asistente';
import { usePrevistos } from './use-previstos';

interface DePaso {
  a: Asistente;
}

/** What proves that whoever installs administers the server. */
export function PasoClave({ a }: DePaso) {
  return (
    <>
      <p className={estilos.explica}>
        La imprimió el servidor al iniciar, en su registro, y está en el archivo{' '}
        <code>clave-de-instalacion</code> de su carpeta de datos. Solo quien administra el servidor la ve.
      </p>
      <TextInput
        name="claveDeInstalacion"
        label={CAMPOS.claveDeInstalacion}
        placeholder="XXXX-XXXX-XXXX-XXXX-XXXX-XXXX"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        classNames={{ input: estilos.mono }}
        value={a.secretos.claveDeInstalacion}
        error={a.faltas['claveDeInstalacion']}
        onChange={(e) => a.cambiarSecretos({ claveDeInstalacion: e.currentTarget.value })}
      />
    </>
  );
}

export function PasoEntidad({ a }: DePaso) {
  return (
    <>
      <CampoTexto a={a} campo="entidad.nombre" description="Completo, como va en las cartas" />
      <div className={estilos.rejilla}>
        <CampoTexto a={a} campo="entidad.sigla" />
        <CampoTexto a={a} campo="entidad.ciudad" description="La que va en la fecha de las notas" />
      </div>
      <CampoElegido a={a} campo="entidad.departamento" opciones={['', ...a.estado.departamentos]} />
      <CampoLogoInicial a={a} />
    </>
  );
}

export function PasoOficina({ a }: DePaso) {
  return (
    <>
      <p className={estilos.explica}>
        Una para empezar; las demás se crean después, en Administración. El puesto es el de quien administra
        el sistema: sin puesto nadie actúa.
      </p>
      <CampoTexto a={a} campo="oficina.nombre" />
      <CampoTexto a={a} campo="oficina.sigla" description="Como se escribe en sus CITEs: GDAT/SDGI" />
      <CampoTexto a={a} campo="oficina.cargo" placeholder="Administrador del Sistema" />
      <Checkbox
        name="oficina.esMae"
        label={CAMPOS['oficina.esMae']}
        description="Márquelo solo si quien administra el sistema es la MAE; hay una en la entidad, y se puede crear después."
        checked={valorDe(a.escrito, 'oficina.esMae', a.estado) === SI}
        onChange={(e) => a.escribir('oficina.esMae', e.currentTarget.checked ? SI : '')}
      />
    </>
  );
}

export function PasoNumeracion({ a }: DePaso) {
  const numeros = usePrevistos(a);
  const gestiones = [a.estado.gestion, a.estado.gestion + 1].map(String);
  const cifra = { inputMode: 'numeric', classNames: { input: estilos.mono } } as const;
  return (
    <>
      <p className={estilos.explica}>
        El sistema sigue donde quedó el papel: escriba el último número usado, o 0 si empieza de cero. Los
        anteriores constan como «antes del sistema».
      </p>
      <CampoElegido a={a} campo="numeracion.gestion" opciones={gestiones} />
      <CampoTexto
        a={a}
        campo="numeracion.ultimaHoja"
        description="Es también el código del sello de recepción"
        {...cifra}
      />
      <ProximosNumeros titulo="Próximas hojas de ruta" proximos={numeros?.hojas ?? []} escrito />
      <CampoTexto
        a={a}
        campo="numeracion.formato"
        description="De la primera unidad. {n} es el número ({n:5}: con cinco cifras), {gestion} el año, {gg} sus dos cifras."
        classNames={{ input: estilos.mono }}
      />
      <CampoTexto a={a} campo="numeracion.ultimoCite" {...cifra} />
      <ProximosNumeros titulo="Próximos CITEs" proximos={numeros?.cites ?? []} escrito />
    </>
  );
}

export function PasoAdministrador({ a }: DePaso) {
  return (
    <>
      <p className={estilos.explica}>
        Entra con este usuario, crea lo demás y lo configura. Por seguridad, la contraseña no se guarda en
        este navegador: si recarga la página, escríbala otra vez.
      </p>
      <CampoTexto a={a} campo="administrador.nombre" />
      <div className={estilos.rejilla}>
        <CampoTexto a={a} campo="administrador.ci" />
        <CampoTexto a={a} campo="administrador.memorandum" placeholder="Memorándum N° 12/2026" />
      </div>
      <CampoTexto
        a={a}
        campo="administrador.usuario"
        description="Minúsculas, sin acentos: por ejemplo, m.rojas"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <CampoSecreto
        a={a}
        campo="administrador.clave"
        parte="clave"
        descripcion="De 10 caracteres o más; una frase vale"
      />
      <CampoSecreto a={a} campo="administrador.repetida" parte="repetida" />
    </>
  );
}
