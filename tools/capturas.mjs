// Takes the pictures of the manual anew, by the browser test that compares them with the screen.
// Usage: npm run capturas [-- beginning of a name]
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const programa = createRequire(import.meta.url).resolve('@playwright/test/cli');
const hecho = spawnSync(process.execPath, [programa, 'test', 'browser/manual'], {
  stdio: 'inherit',
  env: { ...process.env, HR_CAPTURAS: process.argv[2] ?? '1' },
});
process.exitCode = hecho.status ?? 1;
