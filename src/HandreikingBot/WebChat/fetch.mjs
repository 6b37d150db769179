// Fetches Microsoft's Web Chat bundle with `npm pack`, once: node fetch.mjs <version> <file with the hash> <folder to fill>
// Writes nothing unless the package has exactly the pinned hash. Says in one line what went wrong; never where it looked.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const [version, hashFile, folder] = process.argv.slice(2);
const wanted = {
  'package/dist/webchat.js.LICENSE.txt': 'webchat.js.LICENSE.txt',
  'package/dist/webchat.js': 'webchat.js',
};

// Beside the goal, so that renaming into place is one step even when two builds do this at once.
mkdirSync(folder, { recursive: true });
const workshop = mkdtempSync(join(folder, '.fetch-'));
try {
  const problem = fetchInto(workshop);
  if (problem) console.log(problem);
  process.exitCode = problem ? 1 : 0;
} finally {
  rmSync(workshop, { recursive: true, force: true });
}

function fetchInto(workshop) {
  const options = { cwd: workshop, shell: process.platform === 'win32', stdio: 'ignore', timeout: 180_000 };
  const npm = spawnSync('npm', ['pack', `botframework-webchat@${version}`, '--silent', '--ignore-scripts', '--fetch-retries=1'], options);
  if (npm.error) return 'npm was not found';
  const packed = readdirSync(workshop).find(name => name.endsWith('.tgz'));
  if (npm.status !== 0 || !packed) return 'npm could not fetch the package';

  const tarball = readFileSync(join(workshop, packed));
  const hash = 'sha512-' + createHash('sha512').update(tarball).digest('base64');
  if (hash !== readFileSync(hashFile, 'utf8').trim()) return 'the package does not have the pinned hash and is not used';

  const files = [...unpack(gunzipSync(tarball))].filter(([name]) => name in wanted);
  if (files.length !== Object.keys(wanted).length) return 'the package does not hold the bundle';
  for (const [name, bytes] of files) writeFileSync(join(workshop, wanted[name]), bytes);
  writeFileSync(join(workshop, 'webchat.js.gz'), gzipSync(readFileSync(join(workshop, 'webchat.js')), { level: 9 }));
  // The bundle itself goes last: a build takes its presence for "all is there".
  for (const name of ['webchat.js.LICENSE.txt', 'webchat.js.gz', 'webchat.js']) place(join(workshop, name), join(folder, name));
  return undefined;
}

function place(from, to) {
  try {
    renameSync(from, to);
  } catch (fault) {
    if (!existsSync(to)) throw fault; // Windows: another build has it open, and it is the same file
  }
}

/** The plain files in a tar archive: 512-byte headers with name at 0, size in octal at 124, kind at 156, prefix at 345 (POSIX ustar). */
function* unpack(tar) {
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const text = (from, length) => tar.toString('utf8', at + from, at + from + length).split('\0')[0];
    const size = parseInt(text(124, 12), 8);
    const prefix = text(345, 155);
    if (text(156, 1) === '0' || text(156, 1) === '') yield [prefix ? `${prefix}/${text(0, 100)}` : text(0, 100), tar.subarray(at + 512, at + 512 + size)];
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
