import { accessSync, chmodSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, Stop } from './run.js';

const OLDEST_TO_START_WITH = 20;
const OLDEST_TO_RUN_ON = 24;
const major = Number(process.versions.node.split('.')[0]);

export function refuseOldNode() {
  if (major >= OLDEST_TO_START_WITH) return;
  throw new Stop(`Entremise needs Node.js ${OLDEST_TO_START_WITH} or newer, and this is ${process.versions.node}.`);
}

/**
 * The server runs on the Node 24 that comes as a package for this kind of machine. We depend on that
 * package itself: the one named "node" fetches it in an install script, and those may be forbidden.
 */
export function findNode24() {
  const name = `node-${process.platform}-${process.arch}`;
  const packaged = join(root, 'node_modules', name, 'bin', 'node');
  if (existsSync(packaged)) {
    makeExecutable(packaged);
    return packaged;
  }
  if (major >= OLDEST_TO_RUN_ON) return process.execPath;
  throw new Stop(
    `The package ${name} is not installed, and this Node.js is ${process.versions.node}: ` +
      `run \`npm ci --include=optional\`, or use Node.js ${OLDEST_TO_RUN_ON} or newer.`,
  );
}

function makeExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}
