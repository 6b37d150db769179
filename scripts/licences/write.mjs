// Writes docs/licences.md: node scripts/licences/write.mjs, after `dotnet restore`.
// What the program ships with comes from NuGet's own list of what it resolved, the licence of each from its nuspec; Web Chat's bundle names its parts in its licence file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;
const read = path => readFileSync(join(root, path), 'utf8');
const packages = process.env.NUGET_PACKAGES ?? join(homedir(), '.nuget', 'packages');

const assets = JSON.parse(read('src/HandreikingBot/obj/project.assets.json'));
const resolved = Object.entries(Object.values(assets.targets)[0]).filter(([, about]) => about.type === 'package').map(([name]) => name.split('/'));
const props = read('Directory.Packages.props');
const labelled = label => [...props.split(`<ItemGroup Label="${label}">`)[1].split('</ItemGroup>')[0].matchAll(/Include="([^"]+)" Version="([^"]+)"/g)].map(([, name, version]) => [name, version]);
const building = labelled('Build');
const shipped = resolved.filter(([name]) => !building.some(([other]) => other === name));

const text = `# Licences

Made by \`node scripts/licences/write.mjs\` from what was restored; a test compares it. HandreikingBot itself and the catalogue in \`content/\` are not in this list.

## In the program

${table(shipped)}

Microsoft's .NET and ASP.NET Core, which the program runs on, are MIT.

## In the page at \`/\`

Web Chat (\`botframework-webchat\` ${webChatVersion()}, MIT, Microsoft) is fetched from npm when the program is built. Its bundle holds code of others; what it says of them:

${webChatParts()}

## Only while building

${table(building)}

## Only in tests and measurements

${table(labelled('Tests'))}
`;
writeFileSync(join(root, 'docs/licences.md'), text);

function table(list) {
  const rows = list.map(([name, version]) => `| ${name} | ${version} | ${licence(name, version)} |`).sort((a, b) => a.localeCompare(b, 'en'));
  return ['| package | version | licence |', '|---|---|---|', ...rows].join('\n');
}

function licence(name, version) {
  const folder = join(packages, name.toLowerCase(), version.toLowerCase());
  const nuspec = readFileSync(join(folder, `${name.toLowerCase()}.nuspec`), 'utf8');
  const expression = /<license type="expression">([^<]+)</.exec(nuspec)?.[1];
  if (expression) return expression;
  const file = /<license type="file">([^<]+)</.exec(nuspec)?.[1];
  if (file) return `${named(readFileSync(join(folder, file), 'utf8'))} (its ${file})`;
  return /<licenseUrl>([^<]+)</.exec(nuspec)?.[1] ?? 'none named';
}

function named(licence) {
  if (/Apache License/i.test(licence)) return 'Apache-2.0';
  if (/MIT License|Permission is hereby granted, free of charge/i.test(licence)) return 'MIT';
  if (/public domain/i.test(licence)) return 'public domain';
  return 'own licence';
}

function webChatVersion() {
  return /<WebChatVersion>([^<]+)</.exec(read('src/HandreikingBot/WebChat/WebChat.targets'))[1];
}

function webChatParts() {
  const file = `artifacts/webchat/${webChatVersion()}/webchat.js.LICENSE.txt`;
  if (!existsSync(join(root, file))) throw new Error('build once with Node.js: the bundle is not there');
  return '```\n' + read(file).trim().split('\n').map(line => line.trimEnd().replace(/\t/g, '  ')).join('\n') + '\n```';
}
