import { FileInput, PasswordInput, Radio, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { ProblemaError } from '../api/problema';
import type { Credencial } from '../api/tipos';
import { AvisoDeCertificado } from '../certificados/AvisoDeCertificado';
import { useSesion } from '../app/sesion';
import ui from '../ui/ui.module.css';
import { CampoToken } from './token/CampoToken';
import { useToken } from './token/use-token';
import type { Presentada } from './firmar';
import { enBase64, faltaParaFirmar, nombreDeLlave, opcionesDe, type OpcionDeLlave } from './credencial';
import firma from './firma.module.css';

/** Which certificate a person signs with; one of test, where the entidad offers it. */
export function useCredencial() {
  const { demo, ci } = useSesion().sesion;
  const [tipo, setTipo] = useState<Credencial['tipo'] | 'token'>(demo ? 'prueba' : 'token');
  const token = useToken(tipo === 'token', ci);
  const [archivo, setArchivo] = useState<File | null>(null);
  const [llaves, setLlaves] = useState<readonly OpcionDeLlave[]>([]);
  const [serie, setSerie] = useState<string | null>(null);
  const [contrasena, setContrasena] = useState('');
  const [falta, setFalta] = useState<string | null>(null);
  /** @returns it as it travels, or null when something is missing, and says what */
  async function presentar(): Promise<Presentada | null> {
    setFalta(null);
    if (tipo === 'token') {
      if (token.slot !== null && token.pin === '' && !token.enVentana)
        setFalta('Escriba el PIN de su token.');
      return token.presentar();
    }
    const nueva = faltaParaFirmar(tipo, archivo, contrasena, llaves.length > 0 && !serie);
    setFalta(nueva);
    if (nueva) return null;
    if (tipo === 'prueba' || !archivo) return { tipo: 'prueba' };
    const bytes = enBase64(new Uint8Array(await archivo.arrayBuffer()));
    return { tipo, archivo: bytes, contrasena, ...(serie ? { serie } : {}) };
  }
  function cambiarArchivo(nuevo: File | null): void {
    setArchivo(nuevo);
    setLlaves([]);
    setSerie(null);
  }
  /** What the server found in the file: with several keys, one is to be chosen. */
  function alRehusar(problema: ProblemaError): void {
    const halladas = opcionesDe(problema);
    if (halladas.length > 0) setLlaves(halladas);
  }
  const deArchivo = { archivo, cambiarArchivo, contrasena, setContrasena, llaves, serie, setSerie };
  return { demo, ci, tipo, setTipo, token, ...deArchivo, falta, presentar, alRehusar };
}

/** The certificate to sign with: a file of one's own, or the one of test where there is. */
export function CampoCredencial({ credencial: c }: { credencial: ReturnType<typeof useCredencial> }) {
  return (
    <>
      <AvisoDeCertificado className={firma.aviso} />
      <Radio.Group label="Con qué certificado" value={c.tipo} onChange={c.setTipo}>
        <Stack gap="xs" mt={6}>
          {c.demo && (
            <Radio
              value="prueba"
              label={<span className={ui.dePrueba}>CERTIFICADO DE PRUEBA</span>}
              description="De la entidad de demostración. La firma lo dirá y no tiene valor legal."
            />
          )}
          <Radio
            value="token"
            label="Con mi token (Jacobitus)"
            description="La llave no sale del token. Hace falta Jacobitus abierto en este equipo."
          />
          <Radio
            value="p12"
            label="Mi archivo .p12 o .pfx"
            description="Se usa para esta firma: ni el archivo ni su llave se guardan."
          />
        </Stack>
      </Radio.Group>
      {c.tipo === 'token' && <CampoToken token={c.token} ci={c.ci} />}
      {c.tipo === 'p12' && <CampoArchivo credencial={c} />}
      {c.falta && (
        <p className={firma.falta} role="alert">
          {c.falta}
        </p>
      )}
    </>
  );
}

/** A .p12 with its password; and with which of its keys, once it is known that it carries several. */
function CampoArchivo({ credencial: c }: { credencial: ReturnType<typeof useCredencial> }) {
  return (
    <div className={firma.archivo}>
      <FileInput
        label="Archivo del certificado"
        placeholder="Elegir .p12 o .pfx"
        accept=".p12,.pfx,application/x-pkcs12"
        value={c.archivo}
        onChange={c.cambiarArchivo}
      />
      <PasswordInput
        label="Contraseña del certificado"
        autoComplete="off"
        value={c.contrasena}
        onChange={(e) => c.setContrasena(e.currentTarget.value)}
      />
      {c.llaves.length > 0 && (
        <Select
          className={firma.llave}
          label="Con cuál de sus llaves"
          placeholder="Elegir"
          data={c.llaves.map((l) => ({ value: l.serie, label: nombreDeLlave(l) }))}
          value={c.serie}
          onChange={c.setSerie}
          allowDeselect={false}
        />
      )}
    </div>
  );
}
