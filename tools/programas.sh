#!/usr/bin/env bash
# Outside programs that the tests judge with. Installs what is missing where it can; else names the line to run.
set -euo pipefail

# program:package of Debian and Ubuntu
PROGRAMAS="pdfsig:poppler-utils pdftotext:poppler-utils pdftoppm:poppler-utils certutil:libnss3-tools qpdf:qpdf openssl:openssl"

faltan=""
for par in $PROGRAMAS; do
  command -v "${par%%:*}" >/dev/null || faltan="$faltan ${par##*:}"
done
if [ -z "$(node "$(dirname "$0")/navegador.cjs")" ]; then faltan="$faltan chromium"; fi

# Reading scans is judged where tesseract and its Spanish can be had; without them those tests say that they were left out.
opcionales=""
if ! { command -v tesseract >/dev/null && tesseract --list-langs 2>&1 | grep -qx spa; }; then
  opcionales="tesseract-ocr tesseract-ocr-spa"
fi

if [ -z "$faltan$opcionales" ]; then exit 0; fi
paquetes="$(printf '%s\n' $faltan | sort -u | tr '\n' ' ')"
linea="apt-get update && apt-get install -y --no-install-recommends $paquetes"

if [ -n "$opcionales" ] && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $opcionales; } \
    >/dev/null 2>&1 </dev/null || echo "Sin $opcionales: la lectura de escaneos no se prueba." >&2
fi
if [ -z "$faltan" ]; then exit 0; fi

if ! command -v apt-get >/dev/null; then
  echo "Faltan programas para las pruebas: $paquetes. Instálelos con el gestor de paquetes de esta máquina." >&2
  exit 1
fi
if [ "$(id -u)" != 0 ]; then
  echo "Faltan programas para las pruebas. Ejecute:" >&2
  echo "  sudo sh -c '$linea'" >&2
  exit 1
fi
echo "Instalando para las pruebas: $paquetes"
export DEBIAN_FRONTEND=noninteractive
registro="$(mktemp)"
instalar() {
  apt-get update
  # Where it is to be had, the browser without a window: half the size, and quicker.
  if apt-cache show chromium-headless-shell >/dev/null 2>&1; then
    paquetes="$(printf '%s\n' $paquetes | sed 's/^chromium$/chromium-headless-shell/' | tr '\n' ' ')"
  fi
  apt-get install -y --no-install-recommends $paquetes
}
if ! instalar >"$registro" 2>&1 </dev/null; then
  tail -n 20 "$registro" >&2
  echo "No se pudieron instalar. Pruebe con:  $linea" >&2
  rm -f "$registro"
  exit 1
fi
rm -f "$registro"
