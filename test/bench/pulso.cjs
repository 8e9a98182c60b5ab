// Loaded before the server that is measured: tells, when asked, how late its event loop came since the last time.
const { monitorEventLoopDelay } = require('node:perf_hooks');

const PASO_MS = 5;
const pulso = monitorEventLoopDelay({ resolution: PASO_MS });
pulso.enable();
process.on('message', () => {
  const ms = (n) => Math.max(0, n / 1e6 - PASO_MS);
  process.send?.({ p50: ms(pulso.percentile(50)), p99: ms(pulso.percentile(99)), maximo: ms(pulso.max) });
  pulso.reset();
});
// Without whoever measures there is nothing to serve.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
