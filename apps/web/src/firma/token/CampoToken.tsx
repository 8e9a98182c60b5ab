import { Checkbox, Loader, PasswordInput, Radio, Select, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { juzgarCertificado } from './certificado';
import { Diagnostico } from './Diagnostico';
import type { CertificadoDeToken } from './servicio';
import estilos from './token.module.css';
import type { useToken } from './use-token';

interface Props {
  token: ReturnType<typeof useToken>;
  ci: string;
  /** Only its certificate is wanted: nothing is to be signed in another window. */
  soloLeer?: boolean;
}

/** Which token signs and its PIN; what is wrong with it, said before anything is asked of the server. */
export function CampoToken({ token: t, ci, soloLeer = false }: Props) {
  if (t.tokens.length === 0 && t.buscando && !t.problema)
    return (
      <p className={estilos.buscando} role="status">
        <Loader size="xs" /> Buscando el token en este equipo…
      </p>
    );
  const falla = t.causa && t.problema && (
    <Diagnostico causa={t.causa} texto={t.problema.detalle} alProbar={t.buscar} probando={t.buscando} />
  );
  if (t.tokens.length === 0) return falla;
  return (
    <Stack gap="sm" className={estilos.token}>
      {!soloLeer && (
        <Checkbox
          label="Escribir el PIN en la ventana de Jacobitus (modo seguro)"
          description="Jacobitus firma el archivo entero, y esta página no ve el PIN. El QR de verificación va impreso en la página."
          checked={t.enVentana}
          onChange={(e) => t.cambiar({ enVentana: e.currentTarget.checked })}
        />
      )}
      {!t.enVentana && t.tokens.length > 1 && (
        <Select
          label="Token"
          data={t.tokens.map(({ slot, nombre }) => ({ value: String(slot), label: nombre }))}
          value={String(t.slot)}
          onChange={(slot) => t.cambiar({ slot: Number(slot) })}
          allowDeselect={false}
        />
      )}
      {t.enVentana ? (
        <p className="suave">
          Al elegir «Firmar», Jacobitus abre su ventana: elija ahí el token y escriba el PIN. Antes tiene que
          estar inscrito su certificado, en{' '}
          <Link to="/mi-certificado" target="_blank">
            Mi certificado
          </Link>
          .
        </p>
      ) : (
        <PasswordInput
          label={t.tokens.length > 1 ? 'PIN' : `PIN de ${t.tokens[0]?.nombre ?? 'su token'}`}
          description="Va solo a Jacobitus, en este equipo: no llega al servidor ni se guarda."
          autoComplete="off"
          value={t.pin}
          onChange={(e) => t.cambiar({ pin: e.currentTarget.value })}
          visibilityToggleButtonProps={{ 'aria-label': 'Mostrar u ocultar el PIN' }}
        />
      )}
      {falla}
      {!t.enVentana && (
        <Certificados
          {...{ certificados: t.certificados, ci, alias: t.alias }}
          alElegir={(alias) => t.cambiar({ alias })}
        />
      )}
    </Stack>
  );
}

/** The certificates of the token once it was read: which one signs, and which cannot. */
function Certificados({
  certificados,
  ci,
  alias,
  alElegir,
}: {
  certificados: readonly CertificadoDeToken[];
  ci: string;
  alias: string | null;
  alElegir: (alias: string) => void;
}) {
  const juzgados = certificados.map((c) => ({ c, juicio: juzgarCertificado(c, ci, new Date()) }));
  const sirven = juzgados.filter((j) => j.juicio.sirve);
  if (sirven.length > 1)
    return (
      <Radio.Group label="El token trae varios certificados: elija uno" value={alias} onChange={alElegir}>
        <Stack gap="xs" mt={6}>
          {sirven.map(({ c, juicio }) => (
            <Radio
              key={c.alias}
              value={c.alias}
              label={c.titular}
              description={[c.emisor, juicio.dicho].filter(Boolean).join(' · ')}
            />
          ))}
        </Stack>
      </Radio.Group>
    );
  return juzgados.map(({ c, juicio }) => (
    <div
      key={c.alias}
      className={juicio.sirve ? estilos.certificado : estilos.noSirve}
      role={juicio.sirve ? 'note' : 'alert'}
    >
      <strong>{juicio.sirve ? 'Certificado' : 'Ese certificado no sirve'}</strong>
      <span>
        {c.titular}
        {c.ci && `, CI ${c.ci}`} · {c.emisor}
      </span>
      {juicio.dicho && <span>{juicio.dicho}</span>}
    </div>
  ));
}
