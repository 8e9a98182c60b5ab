/* global self, caches, Request, __LISTA__ */
// The shell kept in this browser: the page and the hashed files of the desk. Never what the API answers, nor a paper:
// those are of whoever is signed in. Nothing that is sent waits here.
const LISTA = __LISTA__;
const CAJA = 'hr-__VERSION__';
const PAGINA = '/';
const DEL_SERVIDOR = /^\/(api|v)(\/|$)/;
const IGUAL = { ignoreVary: true };

self.addEventListener('install', (e) => {
  const frescos = [PAGINA, ...LISTA].map((u) => new Request(u, { cache: 'reload' }));
  e.waitUntil(caches.open(CAJA).then((caja) => caja.addAll(frescos)));
});

self.addEventListener('activate', (e) => {
  const viejas = caches
    .keys()
    .then((todas) =>
      Promise.all(todas.filter((c) => c.startsWith('hr-') && c !== CAJA).map((c) => caches.delete(c))),
    );
  e.waitUntil(viejas.then(() => self.clients.claim()));
});

self.addEventListener('message', (e) => {
  if (e.data === 'reemplazar') void self.skipWaiting();
});

/** What is kept, or what comes, which is then kept: its name changes when it does. */
async function fijo(pedido) {
  const caja = await caches.open(CAJA);
  const guardado = await caja.match(pedido, IGUAL);
  if (guardado) return guardado;
  const venido = await fetch(pedido);
  if (venido.ok) void caja.put(pedido, venido.clone());
  return venido;
}

async function pagina(pedido) {
  return (await (await caches.open(CAJA)).match(PAGINA, IGUAL)) ?? fetch(pedido);
}

self.addEventListener('fetch', (e) => {
  const url = new URL(e.request.url);
  if (e.request.method !== 'GET' || url.origin !== self.location.origin || DEL_SERVIDOR.test(url.pathname))
    return;
  if (e.request.mode === 'navigate' && !/\.\w+$/.test(url.pathname)) e.respondWith(pagina(e.request));
  else if (url.pathname.startsWith('/assets/')) e.respondWith(fijo(e.request));
});
