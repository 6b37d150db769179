// Validates an unpacked Teams app against the schemas that Microsoft publishes in the npm package @microsoft/app-manifest (MIT).
// Usage: node check.mjs FOLDER. Every fault is a line on stdout; exit 0 when there is none, 3 when there are (a crash is 1).
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);
const folder = process.argv[2];
const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

// A document is measured by the schema that its own $schema names: version 1.30 of the manifest then has to say "manifestVersion": "1.30".
const validate = (name, document) => {
  const [, version, schema] = /\/teams\/v([\d.]+)\/([\w.]+\.schema\.json)$/.exec(document.$schema);
  // The localisation schema has patterns that are no regular expressions in JavaScript's strict Unicode mode.
  const ajv = new Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const check = ajv.compile(require(`@microsoft/app-manifest/build/json-schemas/teams/v${version}/${schema}`));
  return check(document) ? [] : check.errors.map((error) => `${name}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
};

const { localizationInfo } = read('manifest.json');
const languages = [localizationInfo.defaultLanguageFile, ...localizationInfo.additionalLanguages.map((language) => language.file)];
const faults = ['manifest.json', ...languages].flatMap((name) => validate(name, read(name)));
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 3 : 0;
