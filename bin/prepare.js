// Makes a fresh clone able to run, on any Node from 20 on and before anything is installed.
// Run by itself it prints the path of the Node that the server runs on.
import { pathToFileURL } from 'node:url';
import { findNode24, refuseOldNode } from './steps/node24.js';
import { installPackages } from './steps/packages.js';
import { conclude } from './steps/run.js';

export async function prepare({ dev = false } = {}) {
  refuseOldNode();
  await installPackages({ dev });
  return findNode24();
}

const startedDirectly = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
if (startedDirectly) {
  conclude(
    prepare().then((node24) => {
      process.stdout.write(`${node24}\n`);
      return 0;
    }),
  );
}
