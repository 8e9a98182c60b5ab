// Runs before the program has come: session and tray are asked for meanwhile, which on a poor line is two waits less.
const RECUERDO = 'hr.puesto';
const { pathname, search } = location;
const vista =
  pathname === '/'
    ? 'por-recibir'
    : /^\/bandeja\/(por-recibir|en-despacho|enviados|archivados|observados|vencidos)$/.exec(pathname)?.[1];

if (vista && (search === '' || search === '?de=unidad')) {
  const puesto = sessionStorage.getItem(RECUERDO);
  const pedir = (camino: string): [string, { puesto: string | null; respuesta: Promise<Response> }] => {
    const respuesta = fetch(camino, puesto ? { headers: { 'X-Puesto': puesto } } : {});
    respuesta.catch(() => undefined);
    return [camino, { puesto, respuesta }];
  };
  const de = search === '' ? 'puesto' : 'unidad';
  window.hrAdelanto = new Map([pedir('/api/sesion'), pedir(`/api/bandeja?vista=${vista}&de=${de}`)]);
}

export {};
