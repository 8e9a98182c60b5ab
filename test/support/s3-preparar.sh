#!/usr/bin/env bash
# Brings a real S3 server for the tests (Ceph's gateway, from Debian or Ubuntu), unless one is given or present.
set -euo pipefail

if [ -n "${HR_TEST_S3_ENDPOINT:-}" ] || command -v minio >/dev/null; then exit 0; fi
faltan=""
for programa in radosgw ceph-mon ceph-osd ceph-mgr ceph; do
  command -v "$programa" >/dev/null || faltan="$faltan $programa"
done
if [ -z "$faltan" ]; then exit 0; fi

linea="apt-get update && apt-get install -y --no-install-recommends radosgw ceph-mon ceph-osd ceph-mgr ceph-common"
if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
  echo "Falta un servidor S3 para las pruebas. En Debian o Ubuntu, como root:  $linea" >&2
  exit 1
fi
echo "Instalando Ceph para las pruebas del almacén (unos 2,5 minutos)"
export DEBIAN_FRONTEND=noninteractive
registro="$(mktemp)"
if ! sh -c "$linea" >"$registro" 2>&1 </dev/null; then
  tail -n 20 "$registro" >&2
  rm -f "$registro"
  exit 1
fi
rm -f "$registro"
