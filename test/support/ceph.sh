#!/usr/bin/env bash
# One Ceph with an S3 gateway, on this machine only, for the tests of the object store.
#   ceph.sh iniciar CARPETA PUERTO ACCESO SECRETO   everything, and one S3 user; the gateway listens on 127.0.0.1:PUERTO
#   ceph.sh puerta  CARPETA                         the gateway again, after it was killed
#   ceph.sh parar   CARPETA                         everything that runs on that folder
# It also uses the 30 ports after PUERTO. CARPETA/run/puerta.pid is the gateway's process.
set -euo pipefail
umask 077

orden="${1:?iniciar, puerta o parar}"
carpeta="${2:?carpeta de los datos}"
export CEPH_CONF="$carpeta/ceph.conf"
LLAVERO="$carpeta/llavero"

escribir_configuracion() {
  local puerto="$1" identidad="$2"
  cat >"$CEPH_CONF" <<FIN
[global]
fsid = $identidad
mon_host = $(direccion_del_monitor "$puerto")
mon_initial_members = a
auth_cluster_required = cephx
auth_service_required = cephx
auth_client_required = cephx
keyring = $LLAVERO
run_dir = $carpeta/run
admin_socket = $carpeta/run/\$cluster-\$name.asok
log_file = $carpeta/log/\$name.log
pid_file = $carpeta/run/\$name.pid
ms_bind_port_min = $((puerto + 3))
ms_bind_port_max = $((puerto + 30))
# a single copy of everything, on a single disk
osd_pool_default_size = 1
osd_pool_default_min_size = 1
osd_pool_default_pg_num = 8
osd_crush_chooseleaf_type = 0
mon_allow_pool_size_one = true
mon_warn_on_pool_no_redundancy = false
mon_max_pg_per_osd = 1000
mon_data_avail_crit = 1
mon_data_avail_warn = 1
osd_objectstore = bluestore
bluestore_block_size = 4294967296
bluestore_block_db_size = 0
bluestore_block_wal_size = 0
bluefs_preextend_wal_files = false
osd_memory_target = 939524096
[mon.a]
mon_data = $carpeta/mon
[mgr.x]
mgr_data = $carpeta/mgr
mgr_initial_modules =
[osd.0]
osd_data = $carpeta/osd
[client.rgw.x]
rgw_data = $carpeta/rgw
rgw_frontends = beast endpoint=127.0.0.1:$puerto
rgw_enable_usage_log = false
FIN
}

direccion_del_monitor() { echo "v2:127.0.0.1:$(($1 + 1))/0,v1:127.0.0.1:$(($1 + 2))/0"; }
uuid() { cat /proc/sys/kernel/random/uuid; }

crear_monitor() {
  local puerto="$1" identidad="$2" nombre
  ceph-authtool --create-keyring "$LLAVERO" --gen-key -n mon. --cap mon 'allow *'
  for nombre in client.admin mgr.x client.rgw.x osd.0; do
    ceph-authtool "$LLAVERO" --gen-key -n "$nombre" --cap mon 'allow *' --cap osd 'allow *' --cap mgr 'allow *'
  done
  monmaptool --create --fsid "$identidad" --addv a "[$(direccion_del_monitor "$puerto")]" "$carpeta/monmap"
  ceph-mon --mkfs -i a --monmap "$carpeta/monmap" --keyring "$LLAVERO"
  ceph-mon -i a
}

crear_disco() {
  local disco
  disco="$(uuid)"
  ceph osd new "$disco"
  ceph-osd -i 0 --mkfs --osd-uuid "$disco"
  ceph-osd -i 0
}

abrir_puerta() {
  setsid radosgw -n client.rgw.x -f >>"$carpeta/log/puerta.log" 2>&1 </dev/null &
  echo $! >"$carpeta/run/puerta.pid"
}

case "$orden" in
  iniciar)
    puerto="${3:?puerto}"
    identidad="$(uuid)"
    mkdir -p "$carpeta"/{mon,osd,mgr,rgw,run,log}
    escribir_configuracion "$puerto" "$identidad"
    crear_monitor "$puerto" "$identidad"
    ceph-mgr -i x
    crear_disco
    abrir_puerta
    radosgw-admin -n client.rgw.x user create --uid=pruebas --display-name=pruebas \
      --access-key="${4:?acceso}" --secret-key="${5:?secreto}" >/dev/null
    ;;
  puerta) abrir_puerta ;;
  parar)
    for archivo in "$carpeta"/run/*.pid; do
      if [ -e "$archivo" ]; then kill -KILL "$(cat "$archivo")" 2>/dev/null || true; fi
    done
    ;;
  *)
    echo "No existe: $orden" >&2
    exit 2
    ;;
esac
